import { Tabs } from '@mantine/core'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Account } from '../../modules/accounts/web/account.ts'
import { AccountDetails } from '../../modules/accounts/web/AccountDetails.tsx'
import { AccountFacts } from '../../modules/accounts/web/AccountFacts.tsx'
import { Finances } from '../../modules/finances/web/Finances.tsx'
import { FilesPanel } from '../../modules/attachments/web/FilesPanel.tsx'
import { People } from '../../modules/contacts/web/People.tsx'
import { Timeline } from '../../modules/interactions/web/Timeline.tsx'
import { LifecyclePanel } from '../../modules/lifecycles/web/LifecyclePanel.tsx'
import { StageBadge } from '../../modules/lifecycles/web/StageBadge.tsx'
import { AgreementsAndNeeds } from '../../modules/needs/web/AgreementsAndNeeds.tsx'
import { MailPanel } from '../../modules/mailboxes/web/overview/MailPanel.tsx'
import { MailHits } from '../../modules/mailboxes/web/search/MailHits.tsx'
import { Conversation } from '../../modules/mailboxes/web/thread/Conversation.tsx'
import { OpenThread } from '../../modules/mailboxes/web/thread/OpenThread.tsx'
import { OrderLines } from '../../modules/orders/web/OrderLines.tsx'
import type { Standing } from '../../modules/segments/standings/contract.ts'
import { StandingBadges } from '../../modules/segments/web/StandingBadges.tsx'
import { Explanation } from '../../modules/segments/web/standing/Explanation.tsx'
import { Overview } from '../../modules/segments/web/standing/Overview.tsx'
import { useView } from '../../modules/segments/web/useView.ts'
import { accountPath, pathWithView } from '../../modules/segments/web/view.ts'
import { ViewControls } from '../../modules/segments/web/ViewControls.tsx'
import { StandingLine } from '../../modules/segments/web/standing/StandingLine.tsx'
import type { Why } from '../../modules/segments/web/standing/why.ts'
import { AccountTenders } from '../../modules/tenders/web/AccountTenders.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { type PlainSearch, useSearchState } from '../searchState.ts'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import classes from './account.module.css'
import FailedPage from './failed.tsx'
import NotFoundPage from './not-found.tsx'

const TABS = [
  'overview',
  'why',
  'orders',
  'timeline',
  'people',
  'tenders',
  'agreements',
  'finances',
  'details',
] as const
type Tab = (typeof TABS)[number]

/** One account: who it is, where it stands and why, and every fact behind it. */
export default function AccountPage() {
  const { accountId } = useParams({ strict: false })
  const query = useQuery(api.accounts.get.queryOptions({ input: { accountId: accountId ?? '' } }))
  // An id that cannot be one is asked for by a mistyped address; for its reader that is not found.
  if (query.error && toProblem(query.error).code === 'INVALID') return <NotFoundPage />
  if (query.error && !query.data) return <FailedPage error={query.error} reset={() => void query.refetch()} />
  return (
    <QueryView query={query}>{(account) => <AccountScreen key={account.id} account={account} />}</QueryView>
  )
}

function AccountScreen({ account }: { account: Account }) {
  const t = useMessage()
  const [view] = useView()
  const [tab, setTab] = useTab()
  const tabList = useShownTab(tab)
  const inHolding = account.parent !== null || account.ultimate !== null || account.children.length > 0
  // A holding seen as one customer stands under its head, whichever of its members the page is about.
  const standingId = view.by === 'parent' ? (account.ultimate?.id ?? account.id) : account.id
  const why = useQuery(
    api.segments.why.queryOptions({
      input: { ...view, accountId: standingId },
      placeholderData: keepPreviousData,
    }),
  )
  const currency = why.data?.currency ?? null
  const pathOf = (id: string) => accountPath(id, view)
  return (
    <Page
      title={account.name}
      aside={<Badges accountId={account.id} asOf={view.asOf} standing={why.data?.standing} />}
      breadcrumbs={[{ label: t('shell.nav.portfolio'), path: pathWithView('/portfolio', view) }]}
      description={
        why.data && <StandingLine why={why.data} accountId={account.id} below={account.children.length} />
      }
      actions={<ViewControls asOf={why.data?.asOf} withoutHoldings={!inHolding} />}
    >
      <AccountFacts
        account={account}
        currency={currency}
        lastOrderOn={why.data?.standing.lastOrderOn}
        pathOf={pathOf}
      />
      <Tabs value={tab} onChange={(value) => setTab(value as Tab)} keepMounted={false}>
        <Tabs.List mb="md" className={classes.tabs} ref={tabList}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`account.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((name) => (
          <Tabs.Panel key={name} value={name}>
            {name === tab && <TabContent tab={name} account={account} inHolding={inHolding} why={why} />}
          </Tabs.Panel>
        ))}
      </Tabs>
      <OpenThread accountId={account.id} />
    </Page>
  )
}

type TabContentProps = { tab: Tab; account: Account; inHolding: boolean; why: UseQueryResult<Why> }

function TabContent({ tab, account, inHolding, why }: TabContentProps) {
  const [view] = useView()
  const currency = why.data?.currency ?? null
  const shared = { accountId: account.id, mayEdit: account.mayEdit }
  switch (tab) {
    case 'overview':
      return (
        <QueryView query={why} lines={10}>
          {(data) => (
            <Overview why={data} view={view} {...shared}>
              <AtAGlance asOf={view.asOf} {...shared} />
            </Overview>
          )}
        </QueryView>
      )
    case 'why':
      return (
        <QueryView query={why} lines={10}>
          {(data) => <Explanation why={data} view={view} {...shared} />}
        </QueryView>
      )
    case 'orders':
      return <OrderLines accountId={account.id} inHolding={inHolding} />
    case 'timeline':
      return <AccountTimeline accountId={account.id} />
    case 'people':
      return <People {...shared} revenue={why.data && { value: why.data.standing.valueLast12m, currency }} />
    case 'tenders':
      return (
        <AccountTenders
          {...shared}
          inHolding={inHolding}
          isHead={account.children.length > 0 && account.parent === null}
          why={why.data}
        />
      )
    case 'agreements':
      return <AgreementsAndNeeds {...shared} />
    case 'finances':
      return <Finances account={account} currency={currency} asOf={why.data?.asOf ?? undefined} />
    case 'details':
      return (
        <>
          <AccountDetails account={account} currency={currency} pathOf={(id) => accountPath(id, view)} />
          <div className={classes.below}>
            <FilesPanel {...shared} />
          </div>
        </>
      )
  }
}

/** What the relationship asks of us now: the stage with its steps, and letters that wait. */
function AtAGlance(props: Parameters<typeof LifecyclePanel>[0]) {
  return (
    <>
      <LifecyclePanel {...props} />
      <MailPanel accountId={props.accountId} />
    </>
  )
}

/** The stream; a letter in it opens to its conversation, and words are looked for in the texts of mail too. */
function AccountTimeline({ accountId }: { accountId: string }) {
  return (
    <Timeline
      accountId={accountId}
      renderEntryBody={(entry) =>
        entry.threadId !== null && <Conversation accountId={entry.accountId} threadId={entry.threadId} />
      }
      renderFound={(text) => <MailHits key={text} accountId={accountId} text={text} />}
    />
  )
}

type BadgesProps = { accountId: string; asOf: string | undefined; standing: Standing | undefined }

/** Beside the name: the stage of the relationship, and the classes once they are known. */
function Badges({ accountId, asOf, standing }: BadgesProps) {
  return (
    <>
      <StageBadge accountId={accountId} asOf={asOf} />
      {standing && <StandingBadges standing={standing} />}
    </>
  )
}

/** On a phone the tabs are wider than the screen; the open one is brought into sight. */
function useShownTab(tab: Tab) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[TABS.indexOf(tab)]?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [tab])
  return list
}

const readTab = ({ tab }: PlainSearch): Tab => TABS.find((name) => name === tab) ?? 'overview'

/** The open tab stands in the address; what another tab had set there goes with it. */
function useTab(): [Tab, (tab: Tab) => void] {
  const [tab, change] = useSearchState(readTab)
  const nothingElse = {
    thread: undefined,
    people: undefined,
    person: undefined,
    sort: undefined,
    q: undefined,
    columns: undefined,
    outcome: undefined,
    stage: undefined,
    owner: undefined,
    family: undefined,
    competitor: undefined,
    kinds: undefined,
    contact: undefined,
    month: undefined,
    from: undefined,
    to: undefined,
    wholeHolding: undefined,
  }
  return [tab, (next) => change({ ...nothingElse, tab: next === 'overview' ? undefined : next })]
}
