import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Kysely } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import type { DB } from '../../db/tables.gen.ts'
import { createFileStore } from '../../platform/files.ts'
import type { Actor, Ctx } from '../../platform/context.ts'
import { addAccount, addPeople, north, refusal, south } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { listDuplicates } from '../accounts/duplicates/service.ts'
import { getAccount } from '../accounts/service.ts'
import { getNeeds } from '../needs/service.ts'
import { openDocument, storeDocument } from './checks/service.ts'
import * as service from './service.ts'
import { acceptCandidate, refuseCandidate, reopenCandidate } from './verdicts/service.ts'

const test = testDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'mainstay-candidates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
type People = Awaited<ReturnType<typeof addPeople>>

const story = (work: (as: (actor: Actor) => Ctx, people: People, db: Kysely<DB>) => Promise<void>) =>
  test.inRolledBackTransaction(async (db) => {
    const people = await addPeople(db)
    await work((actor) => testCtx(db, { actor, files: createFileStore(folder) }), people, db)
  })

const good = (note: string) => ({ rating: 2, note }) as const
const judged = {
  need: good('Pumps fail every spring'),
  pay: good('Pays at once'),
  authority: good('The director signs'),
}

async function judgedCandidate(ctx: Ctx, name = 'Nordmetall GmbH') {
  const { id } = await service.createCandidate(ctx, {
    name,
    country: 'DE',
    taxNumber: 'DE136695976',
    note: 'Met at the fair',
  })
  return service.updateCandidate(ctx, { candidateId: id, version: 1, ...judged })
}

describe('a candidate', () => {
  it('is in the hands of the manager who adds it, with everything still open', () =>
    story(async (as, { anna, stefan, boris }) => {
      const candidate = await service.createCandidate(as(anna), { name: 'Nordmetall' })
      expect(candidate).toMatchObject({ owner: 'Anna', status: 'open', mayEdit: true })
      expect(candidate.fitness).toMatchObject({ knownPs: 0, weakest: null, checked: 0, bad: 0 })
      expect(candidate.checks.every(({ state }) => state === 'open')).toBe(true)
      expect((await service.listCandidates(as(anna), { limit: 10, offset: 0 })).total).toBe(1)
      expect((await service.listCandidates(as(stefan), { limit: 10, offset: 0 })).total).toBe(0)
      expect(await refusal(service.getCandidate(as(stefan), { candidateId: candidate.id }))).toBe('NOT_FOUND')
      const change = { candidateId: candidate.id, version: 1, name: 'Mine' }
      expect(await refusal(service.updateCandidate(as(boris), change))).toBe('FORBIDDEN')
    }))

  it('says which account it looks like, before work is put into it', () =>
    story(async (as, { anna, stefan }, db) => {
      const known = await addAccount(db, { name: 'Rhein Chemie', teamId: north })
      await addAccount(db, { name: 'Rhein Chemie Süd', teamId: south })
      const { alike } = await service.createCandidate(as(anna), { name: 'Rhein Chemie' })
      expect(alike).toEqual([{ id: known, name: 'Rhein Chemie', type: 'account' }])
      expect((await service.createCandidate(as(stefan), { name: 'Rhein Chemie' })).alike).toMatchObject([
        { name: 'Rhein Chemie Süd' },
      ])
    }))

  it('tells the second of two editors what stands now', () =>
    story(async (as, { anna }) => {
      const { id } = await service.createCandidate(as(anna), { name: 'Nordmetall' })
      await service.updateCandidate(as(anna), { candidateId: id, version: 1, country: 'DE' })
      const second = service.updateCandidate(as(anna), { candidateId: id, version: 1, country: 'AT' })
      await expect(second).rejects.toMatchObject({ code: 'CONFLICT', detail: { current: { country: 'DE' } } })
    }))
})

describe('accepting a candidate', () => {
  it('is refused as long as a P is unknown or something bad stands unexplained', () =>
    story(async (as, { anna }) => {
      const { id } = await service.createCandidate(as(anna), { name: 'Nordmetall' })
      const accept = () => acceptCandidate(as(anna), { candidateId: id, reasons: null })
      expect(await refusal(accept())).toBe('INVALID')
      const bad = { candidateId: id, topic: 'finances', item: 'taxDebt', state: 'bad' } as const
      await service.updateCandidate(as(anna), { candidateId: id, version: 1, ...judged })
      const checked = await service.checkCandidate(as(anna), bad)
      expect(checked.obstacles).toEqual([{ code: 'badUnexplained', topic: 'finances', item: 'taxDebt' }])
      expect(await refusal(accept())).toBe('INVALID')
      await service.checkCandidate(as(anna), { ...bad, note: 'Paid since' })
      expect((await accept()).status).toBe('accepted')
    }))

  it('makes the account with all that was found, in the stage of qualification', () =>
    story(async (as, { anna }, db) => {
      const { id } = await judgedCandidate(as(anna))
      const document = { candidateId: id, topic: 'documents', item: 'register' }
      await storeDocument(
        as(anna),
        document,
        'C:\\papers\\extract.txt',
        Readable.from([Buffer.from('HRB 1')]),
      )
      const { accountId } = await acceptCandidate(as(anna), {
        candidateId: id,
        reasons: 'Two plants near us',
      })
      const account = await getAccount(as(anna), { accountId: accountId! })
      expect(account).toMatchObject({
        name: 'Nordmetall GmbH',
        country: 'DE',
        owner: 'Anna',
        stage: 'qualification',
        taxNumbers: ['DE136695976'],
      })
      expect(account.notes).toBe(
        'Met at the fair\n\nPays at once\n\nThe director signs\n\nTwo plants near us',
      )
      const { needs } = await getNeeds(as(anna), { accountId: accountId! })
      expect(needs).toMatchObject([{ kind: 'problem', text: 'Pumps fail every spring', notedBy: 'Anna' }])
      const files = await db.selectFrom('attachments').select(['name', 'addedBy']).execute()
      expect(files).toEqual([{ name: 'extract.txt', addedBy: 'Anna' }])
    }))

  it('proposes the account it may be one company with', () =>
    story(async (as, { anna }, db) => {
      await addAccount(db, { name: 'ООО «Промтехсервис»', teamId: north })
      const { id } = await judgedCandidate(as(anna), 'OOO Promtekhservis')
      await acceptCandidate(as(anna), { candidateId: id, reasons: null })
      expect((await listDuplicates(as(anna), { limit: 10, offset: 0 })).total).toBe(1)
    }))

  it('keeps the owner, whoever accepts', () =>
    story(async (as, { anna, helen }) => {
      const { id } = await judgedCandidate(as(anna))
      const { accountId } = await acceptCandidate(as(helen), { candidateId: id, reasons: null })
      expect(await getAccount(as(helen), { accountId: accountId! })).toMatchObject({
        owner: 'Anna',
        teamId: north,
      })
    }))

  it('happens once', () =>
    story(async (as, { anna }) => {
      const { id } = await judgedCandidate(as(anna))
      await acceptCandidate(as(anna), { candidateId: id, reasons: null })
      expect(await refusal(acceptCandidate(as(anna), { candidateId: id, reasons: null }))).toBe('CONFLICT')
      expect(await refusal(refuseCandidate(as(anna), { candidateId: id, reasons: 'Late' }))).toBe('CONFLICT')
    }))
})

describe('refusing a candidate', () => {
  it('keeps the reasons, and it can be looked at again', () =>
    story(async (as, { anna }) => {
      const { id } = await service.createCandidate(as(anna), { name: 'Nordmetall' })
      const refused = await refuseCandidate(as(anna), { candidateId: id, reasons: 'Buys from its parent' })
      expect(refused).toMatchObject({
        status: 'refused',
        verdictReasons: 'Buys from its parent',
        decidedBy: 'Anna',
      })
      expect(refused.mayEdit).toBe(false)
      expect(await reopenCandidate(as(anna), { candidateId: id })).toMatchObject({
        status: 'open',
        mayEdit: true,
      })
    }))
})

describe('a document of the due diligence', () => {
  it('is handed to whoever sees the candidate, and replaced by the next', () =>
    story(async (as, { anna, vera, stefan }) => {
      const { id } = await service.createCandidate(as(anna), { name: 'Nordmetall' })
      const place = { candidateId: id, topic: 'finances', item: 'statements' }
      await storeDocument(as(anna), place, 'first.txt', Readable.from([Buffer.from('one')]))
      await storeDocument(as(anna), place, 'second.txt', Readable.from([Buffer.from('two')]))
      const { fileName, content } = await openDocument(as(vera), place)
      expect([fileName, await text(content)]).toEqual(['second.txt', 'two'])
      expect(await refusal(openDocument(as(stefan), place))).toBe('NOT_FOUND')
      const nowhere = { ...place, item: 'horoscope' }
      const stored = storeDocument(as(anna), nowhere, 'x', Readable.from([Buffer.from('x')]))
      expect(await refusal(stored)).toBe('INVALID')
    }))
})
