import { DuplicateList } from '../../modules/accounts/web/duplicates/DuplicateList.tsx'
import { MergeHistory } from '../../modules/accounts/web/duplicates/MergeHistory.tsx'
import { ProductLookalikes } from '../../modules/products/web/ProductLookalikes.tsx'
import { useMessage } from '../message.tsx'
import { Page } from '../ui/Page.tsx'

/** Accounts that are likely one company, and what was merged so far. */
export default function DuplicatesPage() {
  const t = useMessage()
  return (
    <Page title={t('shell.nav.duplicates')} description={t('duplicates.description')}>
      <DuplicateList />
      <MergeHistory />
      <ProductLookalikes />
    </Page>
  )
}
