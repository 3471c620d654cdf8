import type { ImportMap, Inspection } from './draft.ts'

type Columns = NonNullable<ImportMap['columns']>

/** A column is left to recognition, is left out, or fills a field. */
export type ColumnChoice = { type: 'recognised' } | { type: 'ignored' } | { type: 'field'; field: string }

/** What was recognised, fixed as a map, so that one change moves nothing else. Constants stay with whoever said them. */
export function fixedMap({ map, profile }: Inspection, own: ImportMap | undefined): ImportMap {
  const constants = own?.constants ?? (profile === null ? undefined : map.constants)
  return tidy({ ...own, ...map, constants })
}

/** The map with another choice for one column. A field moves with it: the column that held it is recognised anew. */
export function withColumn(map: ImportMap, header: string, choice: ColumnChoice): ImportMap {
  const columns: Columns = {}
  for (const [field, headers] of Object.entries(map.columns ?? {})) {
    const others = [headers].flat().filter((one) => one !== header)
    if (others.length === 0 || (choice.type === 'field' && field === choice.field)) continue
    columns[field] = others.length === 1 ? others[0]! : others
  }
  if (choice.type === 'field') columns[choice.field] = header
  const ignore = (map.ignore ?? []).filter((one) => one !== header)
  if (choice.type === 'ignored') ignore.push(header)
  return tidy({ ...map, columns, ignore })
}

/** The map with one value for every row, or without it where the value is null. */
export function withConstant(map: ImportMap, field: string, value: string | null): ImportMap {
  const { [field]: _, ...others } = map.constants ?? {}
  return tidy({ ...map, constants: value === null ? others : { ...others, [field]: value } })
}

/** What of a map holds for another kind, sheet or header row as well: how dates and numbers are written. */
export function keptMap(map: ImportMap | undefined, patch: ImportMap): ImportMap {
  const { sheet, headerRow, dateOrder, decimal } = map ?? {}
  return tidy({ sheet, headerRow, dateOrder, decimal, ...patch })
}

/** Leaves out what says nothing. */
function tidy(map: ImportMap): ImportMap {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  return Object.fromEntries(Object.entries(map).filter(([, value]) => !isEmpty(value)))
}
