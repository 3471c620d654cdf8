import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CustomFieldsSection } from '../../modules/accounts/web/customFields/CustomFieldsSection.tsx'
import { SampleSection } from '../../modules/imports/web/sample/SampleSection.tsx'
import { OurPeopleSection } from '../../modules/colleagues/web/OurPeopleSection.tsx'
import { ClocksPanel } from '../../modules/mailboxes/web/clocks/ClocksPanel.tsx'
import { MailboxesSection } from '../../modules/mailboxes/web/settings/MailboxesSection.tsx'
import { CompanySection } from '../../modules/settings/web/CompanySection.tsx'
import { HistorySection } from '../../modules/settings/web/history/HistorySection.tsx'
import { HoursSection } from '../../modules/settings/web/hours/HoursSection.tsx'
import { KeyAccountsSection } from '../../modules/settings/web/keyAccounts/KeyAccountsSection.tsx'
import { RatesSection } from '../../modules/settings/web/rates/RatesSection.tsx'
import { SectionNav } from '../../modules/settings/web/SectionNav.tsx'
import { isAtLeast, type SectionId, sectionsFor } from '../../modules/settings/web/sections.ts'
import { SegmentationSection } from '../../modules/settings/web/SegmentationSection.tsx'
import classes from '../../modules/settings/web/settings.module.css'
import { TypesSection } from '../../modules/settings/web/TypesSection.tsx'
import { PipelineSection } from '../../modules/tenders/web/settings/PipelineSection.tsx'
import { MeSection } from '../../modules/users/web/MeSection.tsx'
import { UsersSection } from '../../modules/users/web/UsersSection.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { useMe } from '../session.ts'
import { Empty } from '../ui/Empty.tsx'
import { Page } from '../ui/Page.tsx'
import { PathLink } from '../ui/PathLink.tsx'
import { QueryView } from '../ui/QueryView.tsx'

/** Everything that can be set, a section each, as far as the role of the reader goes. */
export default function SettingsPage() {
  const t = useMessage()
  const { role } = useMe()
  const { section = 'company' } = useParams({ from: '/app/settings/{-$section}' })
  const current = sectionsFor(role).find(({ id }) => id === section)?.id ?? null
  return (
    <Page title={t('shell.nav.settings')}>
      <div className={classes.layout}>
        <SectionNav current={current} />
        <div className={classes.content}>
          {current === null ? (
            <Empty
              text={t('shell.notFound.text')}
              action={<PathLink path="/settings">{t('shell.nav.settings')}</PathLink>}
            />
          ) : (
            <Section id={current} />
          )}
        </div>
      </div>
    </Page>
  )
}

function Section({ id }: { id: SectionId }) {
  const { role } = useMe()
  switch (id) {
    case 'people':
      return <OurPeopleSection />
    case 'hours':
      return (
        <>
          <Rules id={id} />
          {isAtLeast(role, 'head') && <ClocksPanel />}
        </>
      )
    case 'pipelines':
      return <PipelineSection />
    case 'rates':
      return <RatesSection />
    case 'fields':
      return <CustomFieldsSection mayEdit={isAtLeast(role, 'head')} />
    case 'mailboxes':
      return <MailboxesSection />
    case 'users':
      return <UsersSection />
    case 'me':
      return <MeSection />
    case 'sample':
      return <SampleSection />
    case 'history':
      return <HistorySection />
    default:
      return <Rules id={id} />
  }
}

/** Sections that show settings in force. */
function Rules({ id }: { id: 'company' | 'hours' | 'segmentation' | 'key-accounts' | 'types' }) {
  const query = useQuery(api.settings.get.queryOptions({ input: {} }))
  return (
    <QueryView query={query} lines={8}>
      {(settings) => {
        if (id === 'company') return <CompanySection company={settings.company} />
        if (id === 'hours') return <HoursSection settings={settings} />
        if (id === 'segmentation') return <SegmentationSection segmentation={settings.segmentation} />
        if (id === 'types') return <TypesSection types={settings.types} />
        return <KeyAccountsSection rules={settings.keyAccounts} />
      }}
    </QueryView>
  )
}
