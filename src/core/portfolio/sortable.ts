/** The figures a list of accounts can be sorted by. */
export const SORTABLE = [
  'name',
  'value',
  'previousValue',
  'changePct',
  'sharePct',
  'marginPct',
  'abc',
  'xyz',
  'quadrant',
  'attractiveness',
  'strengthRatio',
  'knownSharePct',
  'lastOrderOn',
  'lastContactOn',
  'owner',
  'country',
] as const
