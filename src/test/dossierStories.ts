import { expect } from 'vitest'
import { getCoverage, getIfLeaves } from '../modules/contacts/coverage/service.ts'
import { linkPlaces } from '../modules/contacts/places/service.ts'
import { decideProposals, listProposals } from '../modules/contacts/proposals/service.ts'
import { getContact, listContacts } from '../modules/contacts/service.ts'
import { proposeSilent } from '../modules/contacts/silence/service.ts'
import { listContracts, listDue } from '../modules/contracts/service.ts'
import { getFinances } from '../modules/finances/service.ts'
import { getMail } from '../modules/mailboxes/overview/service.ts'
import { getPatterns } from '../modules/tenders/patterns/service.ts'
import type { Ctx } from '../platform/context.ts'
import { NOTICE_LEFT_DAYS } from '../sample/agreements/contracts.ts'
import { storyAccount } from '../sample/storyAccounts.ts'
import { FASTER_RIVAL } from '../sample/tenders/storyTenders.ts'

interface House {
  ctx: () => Ctx
  idOf: (account: string) => string
  /** Names of all accounts of the sample. */
  accounts: () => string[]
}
type Stories = Record<string, () => Promise<void>>

/** The stories the dossier tells, each found by the services behind an account's page. */
export const dossierStories = (house: House): Stories => ({
  ...storiesOfRelations(house),
  ...storiesOfLeaving(house),
  ...storiesOfMoney(house),
})

function storiesOfRelations({ ctx, idOf, accounts }: House): Stories {
  const coverage = (account: string) => getCoverage(ctx(), { accountId: idOf(account), calls: 20 })
  return {
    async 'single-thread-holding'() {
      const accountId = idOf(storyAccount.holding)
      const { dependence } = await coverage(storyAccount.holding)
      const [pair] = dependence.value!.pairs
      expect(dependence.value!.touches).toBeGreaterThan(50)
      expect(pair!.sharePct).toBeGreaterThanOrEqual(60)
      expect(await listContacts(ctx(), { accountId, limit: 500 })).toHaveLength(30)
      const leaving = await getIfLeaves(ctx(), { accountId, side: 'ours', id: pair!.colleagueId })
      expect(leaving.sharePct.value).toBeGreaterThanOrEqual(60)
    },
    async 'one-thread'() {
      const accountId = idOf(storyAccount.oneThread)
      expect(await listContacts(ctx(), { accountId, limit: 500 })).toHaveLength(1)
      const { dependence } = await coverage(storyAccount.oneThread)
      expect(dependence.value!.theirs).toMatchObject([{ sharePct: expect.closeTo(100, 6) }])
    },
    async 'slow-answers'() {
      const medians = new Map<string, number>()
      for (const account of accounts()) {
        const { ours } = await getMail(ctx(), { accountId: idOf(account), days: 2, limit: 1 })
        if (ours.answered >= 5) medians.set(account, ours.medianMinutes.value!)
      }
      expect(medians.size).toBeGreaterThan(20)
      const slow = medians.get(storyAccount.slowAnswers)!
      medians.delete(storyAccount.slowAnswers)
      expect(slow).toBeGreaterThan(2 * Math.max(...medians.values()))
    },
  }
}

function storiesOfLeaving({ ctx, idOf, accounts }: House): Stories {
  const proposals = async (account: string) => listProposals(ctx(), { accountId: idOf(account), limit: 100 })
  return {
    async 'key-person-left'() {
      const accountId = idOf(storyAccount.keyPersonLeft)
      const people = await listContacts(ctx(), { accountId, limit: 500 })
      const deciding = people.filter(({ role }) => role === 'decisionMaker')
      expect(deciding).toMatchObject([{ leftOn: expect.any(String) }])
      expect(deciding[0]!.leftOn! < ctx().now.toISOString()).toBe(true)
    },
    async 'silent-person'() {
      await proposeSilent(ctx(), null)
      const accountId = idOf(storyAccount.silentPerson)
      const silent = (await proposals(storyAccount.silentPerson)).filter(({ kind }) => kind === 'left')
      expect(silent).toMatchObject([{ evidence: { rule: 'silence', messages: expect.any(Number) } }])
      const { silentDays, limitDays } = silent[0]!.evidence as Record<string, number>
      expect(silentDays).toBeGreaterThan(2 * limitDays!)
      const person = await getContact(ctx(), { accountId, contactId: silent[0]!.contactId! })
      expect(person).toMatchObject({ role: 'decisionMaker', leftOn: null })
      // Elsewhere hardly anybody is silent against their own rhythm, so that the proposal is worth a look.
      const all = await Promise.all(accounts().map(proposals))
      expect(all.flat().filter(({ evidence }) => evidence.rule === 'silence').length).toBeLessThan(6)
    },
    async 'moved-person'() {
      const [from, to] = [storyAccount.movedFrom, storyAccount.movedTo]
      const left = (await proposals(from)).filter(({ evidence }) => evidence.rule === 'bounce')
      const arrived = (await proposals(to)).filter(({ kind }) => kind === 'new')
      expect(left).toMatchObject([{ kind: 'left' }])
      expect(arrived).toMatchObject([{ name: left[0]!.contact, title: 'Leiter Technik' }])
      const accept = (account: string, id: string) =>
        decideProposals(ctx(), { accountId: idOf(account), proposalIds: [id], verdict: 'accepted' })
      const [contactId] = (await accept(from, left[0]!.id)).contactIds
      const [otherContactId] = (await accept(to, arrived[0]!.id)).contactIds
      const here = { accountId: idOf(from), contactId: contactId! }
      await linkPlaces(ctx(), { ...here, otherAccountId: idOf(to), otherContactId: otherContactId! })
      expect(await getContact(ctx(), here)).toMatchObject({
        leftOn: expect.any(String),
        places: [{ account: to, leftOn: null }],
      })
    },
  }
}

function storiesOfMoney({ ctx, idOf }: House): Stories {
  const finances = () => getFinances(ctx(), { accountId: idOf(storyAccount.latePayer) })
  return {
    async 'late-payer'() {
      const { payments } = await finances()
      expect(payments.daysLate.value).toBeGreaterThan(30)
      expect(payments.trendDays.value).toBeGreaterThan(5)
      expect(payments.overdueInvoices).toBeGreaterThan(0)
    },
    async 'payer-in-distress'() {
      const { statements, payments } = await finances()
      expect(statements).toHaveLength(3)
      expect(statements.map(({ altman }) => altman.zone)).toEqual(['distress', 'grey', 'grey'])
      const scores = statements.map(({ altman }) => altman.score.value!)
      expect(scores).toEqual(scores.toSorted((left, right) => left - right))
      expect(payments.trendDays.value).toBeGreaterThan(0)
    },
    async 'lost-on-lead-time'() {
      const { patterns, tenders } = await getPatterns(ctx(), { accountId: idOf(storyAccount.lostOnTime) })
      expect(patterns[0]).toMatchObject({
        outcome: 'lost',
        reason: 'leadTime',
        competitor: FASTER_RIVAL,
        count: 4,
      })
      expect(patterns[0]!.decided).toBeLessThanOrEqual(6)
      expect(tenders.filter(({ id }) => patterns[0]!.tenderIds.includes(id))).toHaveLength(4)
    },
    async 'notice-day-near'() {
      const accountId = idOf(storyAccount.noticeNear)
      const due = (await listDue(ctx(), { limit: 200 })).filter(({ renewal }) => renewal.state === 'decide')
      expect(due[0]).toMatchObject({ accountId, renewsItself: true, renewal: { daysLeft: NOTICE_LEFT_DAYS } })
      const [contract] = await listContracts(ctx(), { accountId })
      expect(contract).toMatchObject({ renewal: { state: 'decide' }, fileName: 'contracts-other.xlsx' })
      expect(contract!.sla.length).toBeGreaterThan(1)
    },
  }
}
