import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { allByName } from '../../../test/opportunityPage.ts'
import { listChances } from '../chances/service.ts'
import { getFigures } from '../figures/service.ts'
import { countStays } from './queries.ts'
import { listPipelines } from '../pipelines/service.ts'
import { getOpportunity, listOpportunities } from '../service.ts'

const header = 'Opportunity id;Opportunity name;Customer;Stage;Created on;Close date;Amount;Currency'
const row = (number: number, stage: string, closed = '') =>
  `D-${number};Deal ${number};Hanse Chemie AG;${stage};2026-01-01;${closed};1000;EUR`

describe('a second file in which stages have moved', () => {
  const house = emptyHouse()
  let second: string
  const named = async (name: string) => {
    const { items } = await listOpportunities(house.ctx(), allByName)
    const { accountId, id } = items.find((one) => one.name === name)!
    return getOpportunity(house.ctx(), { accountId, opportunityId: id })
  }

  beforeAll(async () => {
    await house.bring(
      'pipeline.csv',
      csv(
        header,
        row(1, 'Qualification'),
        row(2, 'Qualification'),
        row(3, 'Proposal'),
        row(4, 'Qualification'),
      ),
    )
    const { id } = await house.bring(
      'pipeline later.csv',
      csv(header, row(1, 'Proposal'), row(2, 'Won', '2026-02-10'), row(3, 'Lost'), row(4, 'Qualification')),
    )
    second = id
  })

  it('says from where to where each one moved, when, and by which file', async () => {
    expect((await named('Deal 1')).moves).toMatchObject([
      {
        fromStage: 'Qualification',
        stage: 'Proposal',
        movedOn: '2026-03-01',
        movedBy: null,
        importId: second,
        fileName: 'pipeline later.csv',
      },
    ])
    expect((await named('Deal 2')).moves).toMatchObject([{ stage: 'Won', movedOn: '2026-02-10' }])
    expect((await named('Deal 4')).moves).toEqual([])
    expect(await house.count('opportunity_moves')).toBe(3)
  })

  it('tells since when each stands there, and how long those that left had stood in a stage', async () => {
    expect((await named('Deal 1')).stageSince).toBe('2026-03-01')
    expect((await named('Deal 4')).stageSince).toBe('2026-01-01')
    const { stages } = await getFigures(house.ctx(), {})
    const stay = (name: string) => stages.find((stage) => stage.name === name)!.stayDays
    expect(stay('Qualification')).toMatchObject({ n: 2, median: (59 + 40) / 2 })
    // The first file showed it in that stage already, so nobody knows for how long.
    expect(stay('Proposal')).toMatchObject({ n: 0, median: null, reason: 'NO_HISTORY' })
  })

  it('gives the cycle a day where the file names none: the day on which it was seen to have ended', async () => {
    const { cycleDays } = await getFigures(house.ctx(), {})
    expect(cycleDays.won).toMatchObject({ n: 1, median: 40 })
    expect(cycleDays.lost).toMatchObject({ n: 1, median: 59 })
  })

  it('is the same file the second time, and nothing moves', async () => {
    const { result } = await house.bring(
      'pipeline later.csv',
      csv(header, row(1, 'Proposal'), row(2, 'Won', '2026-02-10'), row(3, 'Lost'), row(4, 'Qualification')),
    )
    expect(result?.rows).toMatchObject({ changed: 0, same: 4 })
    expect(await house.count('opportunity_moves')).toBe(3)
  })

  it('takes its moves with it when it is taken back', async () => {
    await house.undo(second)
    expect(await house.count('opportunity_moves')).toBe(0)
    expect(await named('Deal 1')).toMatchObject({
      stage: 'Qualification',
      moves: [],
      stageSince: '2026-01-01',
    })
  })
})

describe('two files of one day', () => {
  const house = emptyHouse()

  it('are told apart by the moment they came in', async () => {
    const ids = Array.from({ length: 8 }, (_, place) => place)
    for (const stage of ['Qualification', 'Proposal', 'Negotiation'])
      await house.bring(`${stage}.csv`, csv(header, ...ids.map((id) => row(id, stage))))
    const { items } = await listOpportunities(house.ctx(), allByName)
    for (const { accountId, id } of items) {
      const { moves } = await getOpportunity(house.ctx(), { accountId, opportunityId: id })
      expect(moves.map(({ stage }) => stage)).toEqual(['Negotiation', 'Proposal'])
    }
    const { stages } = await getFigures(house.ctx(), {})
    expect(stages).toMatchObject([{ name: 'Negotiation', stayDays: { n: 0 } }])
    const stays = await countStays(house.ctx().db, sql<boolean>`true`)
    expect(stays.map(({ days, count }) => [days, count]).toSorted(([one], [other]) => one! - other!)).toEqual(
      [
        [0, 8],
        [59, 8],
      ],
    )
  })
})

describe('the chance a stage gives', () => {
  const house = emptyHouse()

  it('comes from the decided ones known to have stood in it, and is unknown under ten', async () => {
    const ids = Array.from({ length: 12 }, (_, place) => place)
    const open = ids.map((id) => row(id, id < 3 ? 'Proposal' : 'Qualification'))
    await house.bring('first.csv', csv(header, ...open))
    await house.bring(
      'then.csv',
      csv(header, ...ids.map((id) => row(id, id < 9 ? 'Won' : 'Lost', '2026-02-01'))),
    )
    const chances = await listChances(house.ctx())
    const [pipeline] = await listPipelines(house.ctx())
    const of = (name: string) => {
      const { id } = pipeline!.stages.find((stage) => stage.name === name)!
      return chances.find(({ stageId }) => stageId === id)!
    }
    expect(of('Qualification')).toMatchObject({ won: 9, lost: 3, n: 12, pct: { value: 75 } })
    expect(of('Proposal')).toMatchObject({ n: 3, pct: { value: null, reason: 'TOO_FEW_OBSERVATIONS' } })
    expect(chances).toHaveLength(2)
  })
})
