import { useParams } from '@tanstack/react-router'
import { ImportStatus } from '../../modules/imports/web/list/ImportStatus.tsx'
import { Outcome } from '../../modules/imports/web/outcome/Outcome.tsx'
import { isUnderWay, useImport } from '../../modules/imports/web/useImport.ts'
import { WizardSteps } from '../../modules/imports/web/WizardSteps.tsx'
import { ProductLookalikes } from '../../modules/products/web/ProductLookalikes.tsx'
import { T, useMessage } from '../message.tsx'
import { listOf, useSearchState } from '../searchState.ts'
import { DateText } from '../ui/Figure.tsx'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'

/** One import: while it runs, when it has ended, and after it was taken back. */
export default function ImportDetailPage() {
  const t = useMessage()
  const { importId } = useParams({ from: '/app/import/$importId' })
  const [{ next }] = useSearchState()
  const query = useImport(importId)
  const record = query.data
  return (
    <Page
      title={record?.fileName ?? t('shell.nav.import')}
      aside={record && <ImportStatus record={record} />}
      breadcrumbs={[{ label: t('shell.nav.import'), path: '/import' }]}
      description={
        record && (
          <T
            id="import.byWhom"
            values={{
              kind: t(`import.kind.${record.kind}`),
              name: record.createdBy,
              date: <DateText value={record.createdAt} withTime />,
            }}
          />
        )
      }
    >
      {record && !record.dryRun && isUnderWay(record) && (
        <WizardSteps current="result" isMail={record.kind === 'mail'} />
      )}
      <QueryView query={query} lines={8}>
        {(found) => <Outcome key={found.id} record={found} next={listOf(next)} />}
      </QueryView>
      {record && !record.dryRun && !isUnderWay(record) && <ProductLookalikes whenNone={false} />}
    </Page>
  )
}
