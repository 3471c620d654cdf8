import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { StageProposals } from '../../modules/lifecycles/web/StageProposals.tsx'
import { AccountTable } from '../../modules/segments/web/portfolio/AccountTable.tsx'
import { PortfolioEmpty } from '../../modules/segments/web/portfolio/PortfolioEmpty.tsx'
import { PortfolioTiles } from '../../modules/segments/web/portfolio/PortfolioTiles.tsx'
import { PortfolioWarnings } from '../../modules/segments/web/portfolio/PortfolioWarnings.tsx'
import { SampleProgress } from '../../modules/segments/web/portfolio/SampleProgress.tsx'
import { useView } from '../../modules/segments/web/useView.ts'
import { ViewControls } from '../../modules/segments/web/ViewControls.tsx'
import { ViewLine } from '../../modules/segments/web/ViewLine.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { useMe } from '../session.ts'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'

/** The first screen: the portfolio in figures, what they leave out, and every account. */
export default function PortfolioPage() {
  const t = useMessage()
  const { role } = useMe()
  const [view] = useView()
  const portfolio = useQuery(
    api.segments.portfolio.queryOptions({ input: view, placeholderData: keepPreviousData }),
  )
  return (
    <Page
      title={t('shell.nav.portfolio')}
      description={portfolio.data && <ViewLine {...portfolio.data} />}
      actions={
        <>
          <StageProposals mayEdit={role !== 'viewer'} />
          <ViewControls asOf={portfolio.data?.asOf} />
        </>
      }
    >
      <SampleProgress />
      <QueryView query={portfolio} lines={3}>
        {(data) => (
          <>
            {data.accounts > 0 && <PortfolioTiles portfolio={data} view={view} />}
            <PortfolioWarnings warnings={data.warnings} />
          </>
        )}
      </QueryView>
      <AccountTable empty={<PortfolioEmpty />} />
    </Page>
  )
}
