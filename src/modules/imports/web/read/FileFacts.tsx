import { NativeSelect } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import type { Draft, ImportMap, Inspection, Kind } from '../draft/draft.ts'
import { fixedMap, keptMap } from '../draft/mapChange.ts'
import classes from './read.module.css'
import { HeaderRow } from './HeaderRow.tsx'
import { ProfileSelect } from './ProfileSelect.tsx'

export type ReadProps = { inspection: Inspection; draft: Draft; change: (patch: Partial<Draft>) => void }

const kinds = [
  'orders',
  'deliveries',
  'invoices',
  'accounts',
  'contacts',
  'colleagues',
  'relations',
  'products',
  'interactions',
  'requests',
  'opportunities',
] as const
const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'koi8-r',
  'ibm866',
  'iso-8859-7',
]
const separators = [';', ',', '\t', '|'] as const
const separatorNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const
const dateOrders = ['dmy', 'mdy', 'ymd'] as const
const decimals = [',', '.'] as const
const decimalNames = { ',': 'comma', '.': 'point' } as const

/** What was found out about the file, each part of which can be said otherwise. */
export function FileFacts({ inspection, draft, change }: ReadProps) {
  const t = useMessage()
  const { map } = draft
  /** Other headers mean other columns, so what was said about the columns is forgotten. */
  const reread = (patch: ImportMap, besides: Partial<Draft> = {}) => {
    const kept = keptMap(map, patch)
    change({ ...besides, edits: [], rules: {}, map: Object.keys(kept).length > 0 ? kept : undefined })
  }
  const fix = (patch: ImportMap) => change({ map: { ...fixedMap(inspection, map), ...patch } })
  return (
    <div className={classes.facts}>
      <Recognised
        label={t('import.fact.kind')}
        chosen={draft.kind ?? null}
        found={isUnknownKind(inspection) ? null : t(`import.kind.${inspection.kind}`)}
        options={kinds.map((kind) => ({ value: kind, label: t(`import.kind.${kind}`) }))}
        onChoose={(kind) => reread({}, { kind: (kind ?? undefined) as Kind | undefined })}
      />
      <ProfileSelect inspection={inspection} draft={draft} change={change} />
      {inspection.sheets.length > 1 && (
        <Recognised
          label={t('import.fact.sheet')}
          chosen={map?.sheet ?? null}
          found={inspection.sheet}
          options={inspection.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChoose={(sheet) => reread({ sheet: sheet ?? undefined, headerRow: undefined })}
        />
      )}
      {inspection.encoding !== null && (
        <Recognised
          label={t('import.fact.encoding')}
          chosen={draft.encoding ?? null}
          found={inspection.encoding}
          options={encodings.map((encoding) => ({ value: encoding, label: encoding }))}
          onChoose={(encoding) => reread({}, { encoding: encoding ?? undefined })}
        />
      )}
      {inspection.separator !== null && (
        <Recognised
          label={t('import.fact.separator')}
          chosen={draft.separator ?? null}
          found={separatorText(inspection.separator)}
          options={separators.map((value) => ({
            value,
            label: t(`import.separator.${separatorNames[value]}`),
          }))}
          onChoose={(separator) => reread({ headerRow: undefined }, { separator: separator ?? undefined })}
        />
      )}
      <HeaderRow
        key={inspection.headerRow}
        found={inspection.headerRow}
        onChange={(headerRow) => reread({ headerRow })}
      />
      <Recognised
        label={t('import.fact.dateOrder')}
        chosen={map?.dateOrder ?? null}
        found={t('import.fact.byColumn')}
        options={dateOrders.map((value) => ({ value, label: t(`import.dateOrder.${value}`) }))}
        onChoose={(dateOrder) => fix({ dateOrder: (dateOrder ?? undefined) as ImportMap['dateOrder'] })}
      />
      <Recognised
        label={t('import.fact.decimal')}
        chosen={map?.decimal ?? null}
        found={t('import.fact.byColumn')}
        options={decimals.map((value) => ({ value, label: t(`import.decimal.${decimalNames[value]}`) }))}
        onChoose={(decimal) => fix({ decimal: (decimal ?? undefined) as ImportMap['decimal'] })}
      />
    </div>
  )

  function separatorText(separator: string): string {
    const known = separators.find((one) => one === separator)
    return known ? t(`import.separator.${separatorNames[known]}`) : separator
  }
}

export const isUnknownKind = ({ doubts }: Inspection) => doubts.some(({ code }) => code === 'kindUnknown')

type RecognisedProps = {
  label: string
  chosen: string | null
  /** What Mainstay found, in words; null where it found nothing. */
  found: string | null
  options: { value: string; label: string }[]
  onChoose: (value: string | null) => void
}

/** A choice whose first option is what Mainstay found out by itself. */
function Recognised({ label, chosen, found, options, onChoose }: RecognisedProps) {
  const t = useMessage()
  const own = found === null ? t('import.fact.choose') : t('import.fact.recognised', { found })
  return (
    <NativeSelect
      label={label}
      data={[{ value: '', label: own }, ...options]}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  )
}
