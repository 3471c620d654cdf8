import { Alert } from '@mantine/core'
import type { MessageId } from '../../../../web/message.tsx'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { ProposedPeople } from '../../../mailboxes/web/proposed/ProposedPeople.tsx'
import { MailCounts } from './MailCounts.tsx'
import { MailProblems } from './MailProblems.tsx'
import type { MailResult } from './mailRecord.ts'
import { Unmatched } from './Unmatched.tsx'

type MailReportProps = { importId: string; mail: MailResult; isCheck: boolean }

/** Everything there is to say of a file of mail. */
export function MailReport({ importId, mail, isCheck }: MailReportProps) {
  const t = useMessage()
  return (
    <>
      {mail.doubts.map(({ code }) => (
        <Alert key={code} color="yellow" icon={<Icon name="warning" />}>
          {t(`mail.doubt.${code}` as MessageId)}
        </Alert>
      ))}
      <MailCounts mail={mail} />
      {!isCheck && mail.proposals > 0 && <ProposedPeople importId={importId} />}
      <Unmatched mail={mail} />
      <MailProblems importId={importId} mail={mail} isCheck={isCheck} />
    </>
  )
}
