import { Anchor } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { attachmentPath } from '../../attachments/web/attachment.ts'
import { type Entry, factId } from './entry.ts'
import classes from './timeline.module.css'

const STAGES = [
  'acquaintance',
  'qualification',
  'contract',
  'onboarding',
  'partnership',
  'expansion',
  'atRisk',
  'lost',
  'wonBack',
] as const
const STANCES = ['sponsor', 'supporter', 'neutral', 'sceptic', 'opponent'] as const

/** What an entry is called; codes in the reader's words, a file as the way to it. A note has no title but its text. */
export function EntryTitle({ entry }: { entry: Entry }) {
  const t = useMessage()
  const { kind, title, detail, accountId } = entry
  if (kind === 'file')
    return (
      <Anchor href={attachmentPath(accountId, factId(entry))} download className={classes.title}>
        {title}
      </Anchor>
    )
  if (kind === 'interaction' && title === null && detail !== null) return null
  return <strong className={classes.title}>{words() ?? t('account.timeline.noTitle')}</strong>

  function words(): string | null {
    if (kind === 'statement') return t('timeline.statement', { year: title })
    if (kind === 'stance') {
      const stance = STANCES.find((name) => name === title)
      return t(`timeline.stance.${stance ?? 'unknown'}`)
    }
    const stage = kind === 'stage' ? STAGES.find((name) => name === title) : undefined
    return stage ? t('timeline.stage', { stage: t(`timeline.stage.${stage}`) }) : title
  }
}
