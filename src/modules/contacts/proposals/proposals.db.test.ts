import { beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '../../../core/period.ts'
import type { Actor } from '../../../platform/context.ts'
import { addAccount, addPeople, asking, idOf, north, refusal } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Contact } from '../contract.ts'
import { contactsRoutes } from '../routes.ts'
import { proposeSilent } from '../silence/service.ts'
import { type Proposed, proposeContacts } from './service.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let account: string
let stories = 0
let olga: Contact

/** A house in which it is the first of March, or so many days later. */
const house = (days = 0) => testCtx(test.db, { now: new Date(Date.UTC(2026, 2, 1 + days, 9)) })
const ask = (name: keyof typeof contactsRoutes, input: object = {}, actor: Actor = people.anna) =>
  asking(house())(contactsRoutes[name], { accountId: account, ...input }, actor)
const open = async () =>
  (await ask('proposals')) as {
    id: string
    kind: string
    contact: string
    evidence: Record<string, unknown>
  }[]
const suggest = (...rows: Omit<Proposed, 'accountId'>[]) =>
  proposeContacts(
    house(),
    rows.map((row) => ({ ...row, accountId: account })),
  )
const person = async () => (await ask('get', { contactId: olga.id })) as Contact

beforeEach(async () => {
  people ??= await addPeople(test.db)
  account = await addAccount(test.db, { name: `Story ${stories++}`, teamId: north, ownerId: 'anna' })
  olga = (await ask('create', {
    name: 'Olga Petrova',
    title: 'Buyer',
    email: 'olga@volna.example',
  })) as Contact
})

const newcomer = {
  kind: 'new' as const,
  name: 'Nils New',
  email: 'nils@volna.example',
  title: 'Engineer',
  evidence: { rule: 'unknownSender' },
}
const promoted = () => ({
  kind: 'changed' as const,
  contactId: olga.id,
  title: 'Head of purchasing',
  evidence: { rule: 'signature' },
})

describe('what traffic suggests', () => {
  it('is suggested once, and not of people who are known by then', async () => {
    expect(await suggest(newcomer, newcomer, promoted())).toBe(2)
    expect(await suggest(newcomer, promoted())).toBe(0)
    const known = { ...newcomer, email: 'OLGA@volna.example' }
    expect(await suggest(known)).toBe(0)
    expect((await open()).map(({ kind, contact }) => [kind, contact])).toEqual([
      ['changed', 'Olga Petrova'],
      ['new', null],
    ])
  })

  it('is done when it is accepted, all in one act', async () => {
    const gone = {
      kind: 'left' as const,
      contactId: olga.id,
      evidence: { rule: 'bounce', lastOn: '2026-02-20' },
    }
    await suggest(newcomer, promoted(), gone)
    const proposalIds = (await open()).map(({ id }) => id)
    expect(await ask('decideProposals', { proposalIds, verdict: 'accepted' })).toMatchObject({ decided: 3 })
    expect(await person()).toMatchObject({ title: 'Head of purchasing', leftOn: '2026-02-20' })
    const listed = (await ask('list')) as Contact[]
    expect(listed[0]).toMatchObject({ name: 'Nils New', title: 'Engineer', email: 'nils@volna.example' })
    expect(await open()).toEqual([])
  })

  it('is not suggested again once it was refused, and a refusal can be taken back', async () => {
    await suggest(promoted())
    const proposalIds = (await open()).map(({ id }) => id)
    await ask('decideProposals', { proposalIds, verdict: 'refused' })
    expect(await suggest(promoted())).toBe(0)
    expect(await open()).toEqual([])
    expect(await refusal(ask('decideProposals', { proposalIds, verdict: 'accepted' }))).toBe('CONFLICT')
    await ask('decideProposals', { proposalIds, verdict: 'open' })
    expect(await open()).toHaveLength(1)
    expect((await person()).title).toBe('Buyer')
  })

  it('is decided by whoever may change the account, and of that account only', async () => {
    await suggest(promoted())
    const proposalIds = (await open()).map(({ id }) => id)
    const decision = { proposalIds, verdict: 'accepted' }
    expect(await refusal(ask('decideProposals', decision, people.vera))).toBe('FORBIDDEN')
    expect(await refusal(ask('decideProposals', decision, people.stefan))).toBe('NOT_FOUND')
    const other = await addAccount(test.db, { name: `Other ${stories}`, teamId: north, ownerId: 'anna' })
    expect(await refusal(ask('decideProposals', { ...decision, accountId: other }))).toBe('NOT_FOUND')
  })
})

describe('somebody who fell silent', () => {
  const wrote = (day: string, contactId = olga.id) =>
    test.db
      .insertInto('interactions')
      .values({
        accountId: account,
        originId: account,
        id: idOf(`${account} ${contactId} ${day}`),
        occurredAt: `${day}T08:00:00Z`,
        channel: 'mail',
        direction: 'in',
        contactIds: [contactId],
      })
      .execute()
  const first = '2025-10-01'

  it('is proposed as gone after four of their pauses, with the figures, and no longer once they write again', async () => {
    for (let letter = 0; letter < 8; letter++) await wrote(addDays(first, 10 * letter))
    // Somebody else was heard of on the day itself, so that silence is theirs and not the feed's.
    await wrote('2026-03-01', idOf('somebody else'))
    expect(await proposeSilent(house(), [account])).toBe(1)
    expect(await proposeSilent(house(), [account])).toBe(0)
    expect(await open()).toMatchObject([
      {
        kind: 'left',
        contact: 'Olga Petrova',
        evidence: {
          rule: 'silence',
          messages: 8,
          lastOn: '2025-12-10',
          silentDays: 81,
          medianGapDays: 10,
          limitDays: 40,
        },
      },
    ])
    await wrote('2026-02-27')
    await proposeSilent(house(), null)
    expect(await open()).toEqual([])
  })

  it('is proposed anew when they fall silent a second time, though the first was refused', async () => {
    for (let letter = 0; letter < 8; letter++) await wrote(addDays(first, 10 * letter))
    await wrote('2026-03-01', idOf('somebody else'))
    await proposeSilent(house(), [account])
    await ask('decideProposals', { proposalIds: (await open()).map(({ id }) => id), verdict: 'refused' })
    await wrote('2025-12-20')
    expect(await proposeSilent(house(), [account])).toBe(1)
  })

  it('is not proposed who left already, nor anybody where nothing at all came in since', async () => {
    for (let letter = 0; letter < 8; letter++) await wrote(addDays(first, letter))
    await test.db.deleteFrom('interactions').where('accountId', '<>', account).execute()
    expect(await proposeSilent(house(), [account])).toBe(0)
    await wrote('2026-03-01', idOf('somebody else'))
    await ask('update', { contactId: olga.id, leftOn: '2026-01-01', version: olga.version })
    expect(await proposeSilent(house(), [account])).toBe(0)
  })
})
