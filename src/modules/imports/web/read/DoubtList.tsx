import { Alert } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import classes from '../imports.module.css'
import { useImportTexts } from '../importTexts.ts'

export type Doubt = { code: string; params: Record<string, unknown> }

/** Without these the file cannot be read at all; everything else is for a person to look at. */
const blocking = new Set([
  'noRows',
  'kindUnknown',
  'unknownKind',
  'unknownHeader',
  'unknownField',
  'badConstant',
  'badConvention',
  'badHeaderRow',
  'requiredMissing',
])
/** What is only told: nothing about it is in doubt. */
const told = new Set([
  'groupRows',
  'scaleApplied',
  'cellsFilledDown',
  'dateFromText',
  'constantFromTitle',
  'turned',
  'linesUnplaced',
])

export const isBlocking = ({ code }: Doubt) => blocking.has(code)

/** What stands in the way, what should be looked at, and what was done with the file, in three voices. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  const t = useMessage()
  const inTheWay = doubts.filter(isBlocking)
  const notes = doubts.filter(({ code }) => told.has(code))
  const open = doubts.filter((doubt) => !isBlocking(doubt) && !told.has(doubt.code))
  return (
    <>
      <Voice color="red" title={t('import.doubts.blocking')} doubts={inTheWay} />
      <Voice color="yellow" title={t('import.doubts.open')} doubts={open} />
      <Voice color="gray" title={t('import.doubts.told')} doubts={notes} />
    </>
  )
}

type VoiceProps = { color: string; title: string; doubts: readonly Doubt[] }

function Voice({ color, title, doubts }: VoiceProps) {
  const { doubt } = useImportTexts()
  if (doubts.length === 0) return null
  return (
    <Alert color={color} icon={<Icon name={color === 'gray' ? 'info' : 'warning'} />} title={title}>
      <ul className={classes.plainList}>
        {doubts.map((one) => (
          <li key={`${one.code} ${JSON.stringify(one.params)}`}>{doubt(one)}</li>
        ))}
      </ul>
    </Alert>
  )
}
