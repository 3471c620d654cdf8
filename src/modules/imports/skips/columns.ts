/** Begins the headers that a skip file adds to those of the original, so that they are passed over when it comes back. */
export const ownHeaderPrefix = 'Mainstay: '

/** The customer, where it stood in a row of its own above the lines: a skip file carries it beside each line. */
export const isOwnHeader = (header: string): boolean => header.startsWith(ownHeaderPrefix)
