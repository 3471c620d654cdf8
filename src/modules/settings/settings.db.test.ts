import { describe, expect, it } from 'vitest'
import { addPeople, asking, refusal } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'
import type { Settings } from './contract.ts'
import { defaultSettings } from './defaults.ts'
import { settingsRoutes } from './routes.ts'

const test = testDatabase()
const { keyAccounts, segmentation, company, workingTime } = defaultSettings
const [volume, growth] = keyAccounts.criteria as [
  Settings['keyAccounts']['criteria'][number],
  (typeof keyAccounts.criteria)[number],
]

/** The settings as heads of a team change them, one minute after the other. */
async function house(db: Kysely<DB>) {
  const people = await addPeople(db)
  let minute = 0
  return {
    people,
    ask: (name: keyof typeof settingsRoutes, input: object = {}, actor = people.helen) =>
      asking(testCtx(db, { now: new Date(Date.UTC(2026, 2, 1, 9, minute++)) }))(
        settingsRoutes[name],
        input,
        actor,
      ),
  }
}

describe('the settings of the house', () => {
  it('are the usual ones until somebody decides otherwise', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      expect(await ask('get')).toEqual(defaultSettings)
      expect(await ask('history')).toEqual([])
    }))

  it('keep what was before, who changed it and when, and can be asked for any moment', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask, people } = await house(db)
      await ask('update', { segmentation: { ...segmentation, cutA: 70 } })
      await ask('update', { segmentation: { ...segmentation, cutA: 60 } }, people.admin)
      await ask('update', { types: { economistPct: 15, prospectSharePct: 25, expertRequests: 5 } })
      const now = (await ask('get')) as Settings
      expect([now.segmentation.cutA, now.types.economistPct, now.keyAccounts]).toEqual([60, 15, keyAccounts])
      const at = async (asOf: string) => ((await ask('get', { asOf })) as Settings).segmentation.cutA
      expect([
        await at('2026-03-01T08:59:59.999Z'),
        await at('2026-03-01T09:00:00Z'),
        await at('2026-03-01T09:01:00Z'),
      ]).toEqual([80, 70, 60])
      expect(await ask('history', { key: 'segmentation' })).toMatchObject([
        { key: 'segmentation', setBy: 'Ada', validFrom: '2026-03-01T09:01:00.000Z', value: { cutA: 60 } },
        { key: 'segmentation', setBy: 'Helen', validFrom: '2026-03-01T09:00:00.000Z', value: { cutA: 70 } },
      ])
      const entries = await db
        .selectFrom('auditEntries')
        .select(['actorName', 'before', 'after'])
        .where('subjectId', '=', 'segmentation')
        .orderBy('at')
        .execute()
      expect(entries).toMatchObject([
        { actorName: 'Helen', before: { cutA: 80 }, after: { cutA: 70 } },
        { actorName: 'Ada', before: { cutA: 70 }, after: { cutA: 60 } },
      ])
    }))

  it('are read by everybody and changed by heads and administrators only', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask, people } = await house(db)
      for (const actor of [people.vera, people.anna]) {
        expect(await refusal(ask('get', {}, actor))).toBe('allowed')
        for (const name of ['update', 'setRates', 'history'] as const)
          expect(await refusal(ask(name, { segmentation, rates: [] }, actor)), `settings.${name}`).toBe(
            'FORBIDDEN',
          )
      }
      expect(await db.selectFrom('settings').selectAll().execute()).toEqual([])
    }))

  it('hold weights that sum to one on each axis, however they were given', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      const criteria = keyAccounts.criteria.map((one, index) => ({ ...one, weight: (index + 1) / 20 }))
      const stored = (await ask('update', { keyAccounts: { ...keyAccounts, criteria } })) as Settings
      for (const axis of ['attractiveness', 'strength']) {
        const own = stored.keyAccounts.criteria.filter((one) => one.axis === axis)
        expect(own.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(1, 12)
        expect(own[1]!.weight / own[0]!.weight).toBeCloseTo(axis === 'strength' ? 11 / 10 : 2, 12)
      }
    }))
})

describe('working hours', () => {
  it('keep holidays in the order of their days, each once', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      const holiday = (on: string, name: string) => ({ on, name })
      const holidays = [
        holiday('2026-12-25', 'Christmas'),
        holiday('2026-01-01', 'New Year'),
        holiday('2026-12-25', 'Christmas Day'),
      ]
      const { workingTime: stored } = (await ask('update', {
        workingTime: { ...workingTime, holidays },
      })) as Settings
      expect(stored.holidays).toEqual([
        holiday('2026-01-01', 'New Year'),
        holiday('2026-12-25', 'Christmas Day'),
      ])
    }))

  it('are of seven days, and of no day longer than the clock shows', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      const six = workingTime.week.slice(1)
      const tooLong = workingTime.week.map(() => [{ from: 0, to: 1441 }])
      for (const week of [six, tooLong])
        expect(await refusal(ask('update', { workingTime: { week, holidays: [] } }))).toBe('BAD_REQUEST')
    }))
})

const criteriaWith = (changed: object) => ({
  keyAccounts: { ...keyAccounts, criteria: [{ ...volume, ...changed }, ...keyAccounts.criteria.slice(1)] },
})

describe('a change that would break the analysis', () => {
  it.each<[string, object, string]>([
    [
      'the cut of A at or above that of B',
      { segmentation: { ...segmentation, cutA: 95, cutB: 95 } },
      'cutsOrder',
    ],
    [
      'the cut of X at or above that of Y',
      { segmentation: { ...segmentation, cutX: 1, cutY: 1 } },
      'cutsOrder',
    ],
    [
      'an axis without any weight',
      {
        keyAccounts: {
          ...keyAccounts,
          criteria: keyAccounts.criteria.map((one) =>
            one.axis === 'strength' ? { ...one, weight: 0 } : one,
          ),
        },
      },
      'weightsAllZero',
    ],
    ['a criterion that stands twice', criteriaWith({ id: growth.id, scale: growth.scale }), 'criterionTwice'],
    [
      'marks in the wrong order',
      criteriaWith({ scale: { ...volume.scale, low: 10, high: 0.1 } }),
      'scaleOrder',
    ],
    ['marks that are equal', criteriaWith({ scale: { ...volume.scale, low: 10, high: 10 } }), 'scaleOrder'],
    ['a log scale from zero', criteriaWith({ scale: { ...volume.scale, low: 0 } }), 'scaleOrder'],
    ['a computed criterion without marks', criteriaWith({ scale: null }), 'scaleOrder'],
    ['a computed criterion that no fact stands for', criteriaWith({ id: 'charm' }), 'notComputable'],
    ['a computed criterion of strength', criteriaWith({ axis: 'strength' }), 'notComputable'],
    [
      'hours that end before they begin',
      { workingTime: { ...workingTime, week: workingTime.week.map(() => [{ from: 600, to: 540 }]) } },
      'hoursOrder',
    ],
    [
      'hours that overlap',
      {
        workingTime: {
          ...workingTime,
          week: workingTime.week.map(() => [
            { from: 540, to: 780 },
            { from: 720, to: 1020 },
          ]),
        },
      },
      'hoursOrder',
    ],
    [
      'a week in which nobody works',
      { workingTime: { ...workingTime, week: workingTime.week.map(() => []) } },
      'noWorkingDay',
    ],
    ['a time zone that is none', { company: { ...company, timeZone: 'Mars/Olympus' } }, 'timeZoneUnknown'],
  ])('is refused with its reason: %s', (_, change, code) =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      await expect(ask('update', change)).rejects.toMatchObject({ code: 'INVALID', data: { code } })
      expect(await ask('get')).toEqual(defaultSettings)
    }),
  )

  it('is refused by its shape where a number is outside what it can be', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      for (const change of [
        { segmentation: { ...segmentation, cutA: 0 } },
        { segmentation: { ...segmentation, cutB: 101 } },
        { keyAccounts: { ...keyAccounts, slots: 0 } },
        { types: { economistPct: 0, prospectSharePct: 25, expertRequests: 5 } },
        { company: { ...company, currency: 'euro' } },
      ])
        expect(await refusal(ask('update', change)), `with ${JSON.stringify(change)}`).toBe('BAD_REQUEST')
    }))
})

describe('exchange rates', () => {
  it('are added and replaced by day; of two for one day the later in the list holds', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      const rate = (validOn: string, unitsPerEuro: number) => ({ currency: 'USD', validOn, unitsPerEuro })
      expect(await ask('setRates', { rates: [rate('2026-01-01', 1.1), rate('2026-02-01', 1.2)] })).toEqual({
        stored: 2,
      })
      expect(await ask('setRates', { rates: [rate('2026-02-01', 1.3), rate('2026-02-01', 1.4)] })).toEqual({
        stored: 1,
      })
      expect(await ask('rates')).toEqual([rate('2026-01-01', 1.1), rate('2026-02-01', 1.4)])
    }))

  it('that nothing can be worth are refused', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask } = await house(db)
      for (const unitsPerEuro of [0, -1, 1e-9, 1e12])
        expect(
          await refusal(
            ask('setRates', { rates: [{ currency: 'USD', validOn: '2026-01-01', unitsPerEuro }] }),
          ),
        ).toBe('BAD_REQUEST')
    }))
})
