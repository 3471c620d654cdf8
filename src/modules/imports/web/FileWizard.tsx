import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import classes from './imports.module.css'
import { MailStep } from './mail/MailStep.tsx'
import { Wizard } from './Wizard.tsx'

/** The way of one file: a table is read by its columns, mail message by message. */
export function FileWizard({ fileId }: { fileId: string }) {
  const query = useQuery(api.imports.recognise.queryOptions({ input: { fileId }, staleTime: Infinity }))
  return (
    <QueryView query={query} lines={8}>
      {({ type, fileName, sizeBytes }) =>
        type === 'mail' ? (
          <div className={classes.step}>
            <MailStep fileId={fileId} fileName={fileName} sizeBytes={sizeBytes} />
          </div>
        ) : (
          <Wizard fileId={fileId} />
        )
      }
    </QueryView>
  )
}
