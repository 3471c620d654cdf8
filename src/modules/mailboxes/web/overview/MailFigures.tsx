import { useMessage } from '../../../../web/message.tsx'
import { Evidence } from '../../../../web/ui/Evidence.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { AccountMail } from '../mail.ts'
import { useWorkingTime } from '../useWorkingTime.ts'

/** How fast each side answers, with of how many, and who begins. */
export function MailFigures({ mail }: { mail: AccountMail }) {
  const t = useMessage()
  const format = useFormat()
  const { threads, messages, begunByUs } = mail
  return (
    <Stats>
      <AnswerTime mail={mail} side="ours" />
      <AnswerTime mail={mail} side="theirs" />
      <Stat
        label={t('mail.panel.begun')}
        value={threads === 0 ? null : format.percent((100 * begunByUs) / threads, { digits: 0 })}
        reason="NO_HISTORY"
        note={t('mail.panel.begun.note', { us: begunByUs, them: threads - begunByUs })}
      />
      <Stat
        label={t('mail.panel.threads')}
        value={format.number(threads)}
        note={t('mail.panel.messages', { messages })}
      />
    </Stats>
  )
}

function AnswerTime({ mail, side }: { mail: AccountMail; side: 'ours' | 'theirs' }) {
  const t = useMessage()
  const format = useFormat()
  const inWords = useWorkingTime()
  const { medianMinutes, answered } = mail[side]
  const { value, reason } = medianMinutes
  const label = t(`mail.panel.${side}`)
  const figure =
    value === null ? null : (
      <Evidence
        title={label}
        sentence={t('mail.panel.sentence')}
        steps={[
          { label: t('mail.panel.step.since'), value: format.date(mail.since.slice(0, 10)) },
          { label: t('mail.panel.step.answered'), value: format.number(answered) },
          { label: t('mail.panel.step.median'), value: inWords(value) },
        ]}
      >
        {inWords(value)}
      </Evidence>
    )
  return (
    <Stat
      label={label}
      value={figure}
      reason={reason}
      note={value === null ? undefined : t('mail.panel.answered', { answered })}
    />
  )
}
