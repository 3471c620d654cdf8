import { useRouter } from '@tanstack/react-router'
import { ImportList } from '../../modules/imports/web/list/ImportList.tsx'
import { wizardPath } from '../../modules/imports/web/path.ts'
import { UploadArea } from '../../modules/imports/web/upload/UploadArea.tsx'
import { FileWizard } from '../../modules/imports/web/FileWizard.tsx'
import { useMessage } from '../message.tsx'
import { useSearchState } from '../searchState.ts'
import { useMe } from '../session.ts'
import { Page } from '../ui/Page.tsx'

/** Where files come in: the drop area and every import so far or, with a file in the address, the wizard. */
export default function ImportPage() {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  const [{ file }] = useSearchState()
  const mayImport = role !== 'viewer'
  if (file !== undefined && mayImport) {
    return (
      <Page title={t('import.title.file')} breadcrumbs={[{ label: t('shell.nav.import'), path: '/import' }]}>
        <FileWizard key={file} fileId={file} />
      </Page>
    )
  }
  return (
    <Page title={t('shell.nav.import')} description={t('import.description')}>
      {mayImport && (
        <UploadArea onUploaded={(files) => router.history.push(wizardPath(files.map(({ id }) => id)))} />
      )}
      <ImportList />
    </Page>
  )
}
