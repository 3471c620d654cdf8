import { Button } from '@mantine/core'
import { useLanguage } from '../../../../web/language.tsx'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import classes from '../imports.module.css'
import { useImportTexts } from '../importTexts.ts'
import { skipFilePath } from '../path.ts'
import type { MailResult } from './mailRecord.ts'

type MailProblemsProps = { importId: string; mail: MailResult; isCheck: boolean }

/** Messages that could not be read, or were read with a guess: which, and what was wrong with each. */
export function MailProblems({ importId, mail, isCheck }: MailProblemsProps) {
  const t = useMessage()
  const { language } = useLanguage()
  const { reason: sentence } = useImportTexts()
  if (mail.problems.length === 0) return null
  const download = mail.skipFile !== null && !isCheck && (
    <Button
      component="a"
      href={skipFilePath(importId, language)}
      download
      variant="default"
      leftSection={<Icon name="exported" sizePx={14} />}
    >
      {t('mail.problems.skipFile')}
    </Button>
  )
  return (
    <Panel title={t('mail.problems.title')} actions={download || undefined}>
      <ul className={classes.plainList}>
        {mail.problems.slice(0, 100).map(({ message, reason }) => (
          <li key={`${message} ${reason}`}>
            <span className={classes.value}>{message}</span>: {sentence(reason)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
