import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import { addAccount, addPeople, idOf, north, refusal, south } from '../../test/accountStory.ts'
import { csv, emptyHouse } from '../../test/importHouse.ts'
import { addAttachment, listAttachments } from '../attachments/service.ts'
import { createContract, listContracts } from './service.ts'

describe('files of a contract', () => {
  const house = emptyHouse()
  let people: Awaited<ReturnType<typeof addPeople>>
  let own: string
  let foreign: string
  beforeAll(async () => {
    people = await addPeople(house.database.db)
    own = await addAccount(house.database.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
    foreign = await addAccount(house.database.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
  })
  const add = (accountId: string, subjectId: string, actor: Actor = people.anna) =>
    addAttachment(
      house.ctx({ actor }),
      { accountId, subject: 'contract', subjectId, name: 'Signed.pdf' },
      Readable.from([Buffer.from('%PDF-1.7')]),
    )

  it('are counted beside it and listed with its name, and are added by whoever may change the account', async () => {
    const { id } = await createContract(house.ctx({ actor: people.anna }), { accountId: own, title: 'Frame' })
    expect(await add(own, id)).toMatchObject({ subject: 'contract', subjectName: 'Frame' })
    expect(await listContracts(house.ctx({ actor: people.vera }), { accountId: own })).toMatchObject([
      { files: 1 },
    ])
    expect(await refusal(add(own, id, people.vera))).toBe('FORBIDDEN')
    expect(await refusal(add(own, id, people.stefan))).toBe('NOT_FOUND')
    const reading = listAttachments(house.ctx({ actor: people.stefan }), {
      accountId: own,
      subjectId: id,
      limit: 5,
    })
    expect(await refusal(reading)).toBe('NOT_FOUND')
  })

  it('hang on a contract of the account itself, not on that of another', async () => {
    const { id } = await createContract(house.ctx({ actor: people.stefan }), {
      accountId: foreign,
      title: 'Theirs',
    })
    expect(await refusal(add(own, id))).toBe('NOT_FOUND')
    expect(await refusal(add(own, idOf('no contract')))).toBe('NOT_FOUND')
  })

  it('keep a contract that a file brought when that import is taken back', async () => {
    const { id } = await house.bring(
      'contracts.csv',
      csv(
        'Contract no;Customer;Contract title;Valid to',
        'C-1;Alster Energie;Supply;2027-12-31',
        'C-2;Alster Energie;Service;2027-12-31',
      ),
    )
    const contracts = await listContracts(house.ctx(), { accountId: own })
    await add(own, contracts.find(({ number }) => number === 'C-1')!.id)
    const { kept } = await house.undo(id)
    expect(kept.filter(({ table }) => table === 'contracts')).toMatchObject([
      { label: 'Supply', why: 'inUse' },
    ])
    const left = await listContracts(house.ctx(), { accountId: own })
    expect(left.map(({ title }) => title).toSorted()).toEqual(['Frame', 'Supply'])
  })
})
