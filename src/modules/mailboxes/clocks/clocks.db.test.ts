import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../../test/accountStory.ts'
import { berg, kam, letter, mailHouse } from '../../../test/mailStory.ts'
import { defaultSettings } from '../../settings/defaults.ts'
import { updateSettings } from '../../settings/service.ts'
import { getMail } from '../overview/service.ts'
import { mailboxesRoutes as routes } from '../routes.ts'
import { reclock } from './service.ts'

const { given, ctx, rows, store, as } = mailHouse()
const { workingTime } = defaultSettings

/** Asked on the eve of Greek Independence Day at four, answered on the morning after it at ten. */
const overTheHoliday = () =>
  store([
    letter('h1', { subject: 'Valve', sentAt: '2026-03-24T16:00:00.000Z', text: 'When does it leave?' }),
    letter('h2', {
      from: kam,
      to: [berg],
      replyKey: 'h1',
      subject: 'Re: Valve',
      sentAt: '2026-03-26T10:00:00.000Z',
    }),
  ])
const ourMinutes = async () => {
  const threads = await rows<{ ourMinutes: number }>(
    sql`select our_minutes from mail_threads where subject = 'Valve'`,
  )
  return threads.map((thread) => thread.ourMinutes)
}
const clocks = () => as(given.people.admin)(routes.clocks, {})

describe('the clock of a conversation', () => {
  it('runs by the usual hours until somebody says otherwise', async () => {
    await overTheHoliday()
    // Two hours on the eve, nine on the day nobody yet said is a holiday, one on the morning after.
    expect(await ourMinutes()).toEqual([12 * 60])
    expect(await clocks()).toEqual({ threads: 1, behind: 0 })
    expect(await reclock(ctx())).toBe(0)
  })

  it('stands still over a holiday, once it is said to be one and clocks were counted anew', async () => {
    const holidays = [{ on: '2026-03-25', name: 'Independence Day' }]
    await updateSettings(ctx(), { workingTime: { ...workingTime, holidays } })
    expect(await clocks()).toEqual({ threads: 1, behind: 1 })
    expect(await ourMinutes()).toEqual([12 * 60])
    expect(await reclock(ctx())).toBe(1)
    expect(await ourMinutes()).toEqual([3 * 60])
    expect(await clocks()).toEqual({ threads: 1, behind: 0 })
  })

  it('goes by the hours of each weekday and by the zone of the company', async () => {
    const later = new Date('2026-03-02T09:01:00Z')
    const week = workingTime.week.map((hours) => (hours.length > 0 ? [{ from: 8 * 60, to: 16 * 60 }] : []))
    await updateSettings(ctx({ now: later }), { workingTime: { week, holidays: [] } })
    expect(await reclock(ctx({ now: later }))).toBe(1)
    // Eight hours on the day in between, two on the morning of the answer, none after four on the eve.
    expect(await ourMinutes()).toEqual([10 * 60])
    const company = { ...defaultSettings.company, domains: ['supplier.test'], timeZone: 'Europe/Athens' }
    await updateSettings(ctx({ now: later }), { company })
    expect(await reclock(ctx({ now: later }))).toBe(1)
    // In Athens it was twelve when the answer left: four hours of that morning.
    expect(await ourMinutes()).toEqual([12 * 60])
  })

  it('is taken no notice of where a setting changes that has nothing to do with time', async () => {
    const later = new Date('2026-03-02T09:02:00Z')
    const types = { ...defaultSettings.types, expertRequests: 8 }
    await updateSettings(ctx({ now: later }), { types })
    expect(await reclock(ctx({ now: later }))).toBe(0)
  })

  it('is known in its number to those who lead, who see all of them', async () => {
    expect(await refusal(as(given.people.anna)(routes.clocks, {}))).toBe('FORBIDDEN')
  })
})

describe('who waits longer than so many working days', () => {
  it('is not the one who waits over a holiday', async () => {
    const later = new Date('2026-03-02T09:03:00Z')
    const company = { ...defaultSettings.company, domains: ['supplier.test'], timeZone: 'UTC' }
    const asked = { subject: 'Seal', sentAt: '2026-02-26T09:30:00.000Z', text: 'Please confirm.' }
    await updateSettings(ctx({ now: later }), { company, workingTime })
    await store([letter('w1', asked)])
    const waiting = async (now: Date) => {
      const mail = await getMail(ctx({ now }), { accountId: given.hanse, days: 2, limit: 10 })
      return mail.waiting.map(({ subject }) => subject)
    }
    // Asked on Thursday at half past nine: on Monday at ten that is two working days, unless the Friday was none.
    const monday = new Date('2026-03-02T10:00:00Z')
    expect(await waiting(monday)).toEqual(['Seal'])
    const holidays = [{ on: '2026-02-27', name: 'Day off' }]
    await updateSettings(ctx({ now: later }), { workingTime: { ...workingTime, holidays } })
    expect(await waiting(monday)).toEqual([])
  })
})
