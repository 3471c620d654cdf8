import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { allByName } from '../../../test/opportunityPage.ts'
import { listOpportunities, getOpportunity } from '../service.ts'

const header =
  'Tender no;Tender name;Customer;Lot;Product;Product family;Stage;Submission deadline;Close date;Budget;Our price;Winner;Winning price;Our rank;Bidders;Incumbent;Reason;Currency'

describe('tenders from a file', () => {
  const house = emptyHouse()
  const list = async () => (await listOpportunities(house.ctx(), allByName)).items

  it('bring prices, place, winner, incumbent and weighted reasons', async () => {
    const { result } = await house.bring(
      'tenders.csv',
      csv(
        header.replace('Lot;', ''),
        'T-1;Pumps for line 4;Hanse Chemie AG;Pump 80;Pumps;Lost;2026-01-10;2026-02-01;100000;110000;Rotor GmbH;100000;3;5;Hydra;lead time 60 %; price 40 %;EUR'.replace(
          'lead time 60 %; price 40 %',
          '"lead time 60 %; price 40 %"',
        ),
        'T-2;Valves;Hanse Chemie AG;Valve 1;Valves;Won;2026-01-10;2026-02-03;50000;48000;;;1;4;;service;EUR',
      ),
    )
    expect(result).toMatchObject({ kind: 'opportunities', rows: { new: 2, bad: 0 } })
    const [pumps, valves] = await list()
    expect(pumps).toMatchObject({
      name: 'Pumps for line 4',
      isTender: true,
      outcome: 'lost',
      family: 'Pumps',
      dueOn: '2026-01-10',
      amount: 110000,
      winner: 'Rotor GmbH',
      incumbent: 'Hydra',
      competitors: ['Hydra', 'Rotor GmbH'],
      place: 3,
      of: 5,
      toWinnerPct: { value: 10 },
      toBudgetPct: { value: 10 },
    })
    expect(pumps!.reasons.map(({ reason, weight, notedBy }) => [reason, weight, notedBy])).toEqual([
      ['leadTime', 3, null],
      ['price', 2, null],
    ])
    expect(valves).toMatchObject({ outcome: 'won', competitors: [] })
  })

  it('with a row for each lot are one tender, whose prices add up', async () => {
    const { id, result } = await house.bring(
      'lots.csv',
      csv(
        header,
        'L-1;Shutdown 2026;Hanse Chemie AG;Lot 1;Pump 80;Pumps;Lost;;2026-02-10;60000;66000;Rotor GmbH;60000;2;3;;price;EUR',
        'L-1;Shutdown 2026;Hanse Chemie AG;Lot 2;Valve 1;Valves;Won;;2026-02-10;40000;39000;;;1;3;;;EUR',
      ),
    )
    expect(result?.rows).toMatchObject({ read: 2, new: 1, bad: 0 })
    const shutdown = (await list()).find(({ number }) => number === 'L-1')!
    expect(shutdown).toMatchObject({ outcome: 'won', ourPrice: 105000, budget: 100000, winnerPrice: null })
    const { lots } = await getOpportunity(house.ctx(), {
      accountId: shutdown.accountId,
      opportunityId: shutdown.id,
    })
    expect(lots.map(({ name, outcome, ourPrice, family }) => [name, outcome, ourPrice, family])).toEqual([
      ['Lot 1', 'lost', 66000, 'Pumps'],
      ['Lot 2', 'won', 39000, 'Valves'],
    ])
    await house.undo(id)
    expect(await house.count('lots')).toBe(0)
    expect((await list()).map(({ number }) => number)).toEqual(['T-1', 'T-2'])
  })

  it('leave nothing behind when they are taken back, their competitors included', async () => {
    const [first] = await house.database.db.selectFrom('imports').select('id').orderBy('createdAt').execute()
    await house.undo(first!.id)
    const counts = await Promise.all(
      ['opportunities', 'outcome_reasons', 'rival_bids', 'competitors', 'pipeline_stages'].map((table) =>
        house.count(table),
      ),
    )
    expect(counts).toEqual([0, 0, 0, 0, 0])
  })
})
