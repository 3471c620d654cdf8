import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { ImportProgress } from '../ImportProgress.tsx'
import { Failure } from '../outcome/Failure.tsx'
import { isUnderWay, useImport } from '../useImport.ts'
import { MailReport } from './MailReport.tsx'

/** The check of a file of mail: how far it is, then what an import would bring. */
export function MailCheck({ importId }: { importId: string }) {
  const query = useImport(importId)
  return (
    <QueryView query={query} lines={8}>
      {(record) => {
        if (isUnderWay(record)) return <ImportProgress record={record} />
        if (record.mail === null) return <Failure record={record} />
        return <MailReport importId={importId} mail={record.mail} isCheck />
      }}
    </QueryView>
  )
}
