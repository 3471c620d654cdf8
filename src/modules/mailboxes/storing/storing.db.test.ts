import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addAccount, idOf, north } from '../../../test/accountStory.ts'
import { at, berg, letter, mailHouse } from '../../../test/mailStory.ts'
import { mailboxesRoutes as routes } from '../routes.ts'

const { test, given, rows, store, as } = mailHouse()

describe('a message', () => {
  it('stands at every account it concerns, once', async () => {
    const nord = await addAccount(test.db, { name: 'Nordmetall', website: 'nordmetall.de', teamId: north })
    const { counts } = await store([
      letter('two', { cc: [at('uwe@nordmetall.de', 'Uwe'), at('x@gmail.com')] }),
    ])
    expect(counts).toMatchObject({ new: 1, interactions: 2, byContact: 1, proposals: 1 })
    expect(
      await rows(sql`select account_id, contact, contact_ids from interactions order by contact`),
    ).toEqual([
      { accountId: given.hanse, contact: 'Berta Berg', contactIds: [idOf('berg')] },
      { accountId: nord, contact: 'Uwe', contactIds: [] },
    ])
    expect((await store([letter('two')])).counts).toMatchObject({ new: 0, same: 1, interactions: 0 })
  })

  it('with a domain that several accounts share belongs to none of them until the person is known', async () => {
    for (const name of ['Holding East', 'Holding West'])
      await addAccount(test.db, { name, website: 'holding.de' })
    expect((await store([letter('shared', { from: at('eva@holding.de') })])).counts.unmatched).toEqual({
      severalAccounts: 1,
    })
  })

  it('of a blocked address or domain leaves nothing but a count', async () => {
    const ask = as(given.people.admin)
    await ask(routes.addBlock, { value: 'Private@gmail.com' })
    await ask(routes.addBlock, { value: 'www.lawyer.de' })
    await expect(ask(routes.addBlock, { value: 'nothing' })).rejects.toMatchObject({ code: 'INVALID' })
    const { counts } = await store([
      letter('b1', { cc: [at('private@gmail.com')] }),
      letter('b2', { from: at('x@mail.lawyer.de') }),
    ])
    expect(counts).toMatchObject({ read: 2, new: 0, same: 0, unmatched: { blocked: 2 } })
    expect(await rows(sql`select 1 from mail_messages where message_key in ('b1', 'b2')`)).toEqual([])
    expect(await ask(routes.removeBlock, { value: 'lawyer.de' })).toMatchObject([
      { value: 'private@gmail.com' },
    ])
    expect((await store([letter('b2', { from: at('x@mail.lawyer.de') })])).counts.new).toBe(1)
  })

  it('of somebody else’s account is kept apart, and placed when somebody brings it who may write there', async () => {
    const entry = letter('foreign')
    expect((await store([entry], 'team', () => false)).counts).toMatchObject({
      interactions: 0,
      unmatched: { notYours: 1 },
    })
    expect((await store([entry])).counts).toMatchObject({ new: 0, same: 1, interactions: 1, byContact: 1 })
  })

  it('makes whoever of ours writes it a colleague, a desk excepted', async () => {
    await store([
      letter('ours', { from: at('olga@supplier.test', 'Olga Orlova'), to: [berg] }),
      letter('desk', { from: at('info@supplier.test', 'Sales'), to: [berg] }),
    ])
    expect(
      await rows(
        sql`select name from colleagues where email in ('olga@supplier.test', 'info@supplier.test')`,
      ),
    ).toEqual([{ name: 'Olga Orlova' }])
  })

  it('suggests who left, whose title changed and who is new', async () => {
    const signed = 'Fine.\n\nBest regards\nBerta Berg\nHead of Purchasing\n'
    const fresh = 'Hello.\n\nBest regards\nCarl Cohn\nPlant Manager\nTel. +49 40 1234567'
    const { counts } = await store([
      letter('signed', { text: signed }),
      letter('carl', { from: at('carl@hanse-chemie.de', 'Carl Cohn'), text: fresh }),
      letter('lost', {
        from: at('mailer-daemon@supplier.test'),
        failed: [{ address: berg.address, status: '5.1.1' }],
        marks: { reportType: 'delivery-status' },
      }),
      letter('full', {
        from: at('mailer-daemon@supplier.test'),
        failed: [{ address: 'carl@hanse-chemie.de', status: '5.2.2' }],
        marks: { reportType: 'delivery-status' },
      }),
    ])
    expect(counts.proposals).toBe(3)
    expect(
      await rows(sql`select kind, name, title, email, phone, evidence ->> 'rule' as rule from contact_proposals
        where account_id = ${given.hanse} order by kind`),
    ).toEqual([
      {
        kind: 'changed',
        name: null,
        title: 'Head of Purchasing',
        email: null,
        phone: null,
        rule: 'signature',
      },
      { kind: 'left', name: null, title: null, email: berg.address, phone: null, rule: 'bounce' },
      {
        kind: 'new',
        name: 'Carl Cohn',
        title: 'Plant Manager',
        email: 'carl@hanse-chemie.de',
        phone: '+49 40 1234567',
        rule: 'unknownSender',
      },
    ])
  })
})
