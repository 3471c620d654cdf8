/** The ways in which we and a customer talk. */
export const CHANNELS = ['mail', 'call', 'meeting', 'visit', 'web', 'event', 'chat'] as const
export type Channel = (typeof CHANNELS)[number]

export const DIRECTIONS = ['in', 'out'] as const
/** Who began: they (in) or we (out). A meeting has no direction. */
export type Direction = (typeof DIRECTIONS)[number]
