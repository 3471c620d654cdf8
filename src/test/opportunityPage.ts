/** Every opportunity of a small house, by name. */
export const allByName = {
  wholeHolding: false,
  withoutAccount: false,
  sort: 'name',
  order: 'asc',
  limit: 50,
  offset: 0,
} as const
