import { describe, expect, it } from 'vitest'
import type { Translate } from '../../../../web/message.tsx'
import type { Standing } from '../../standings/contract.ts'
import { csvText } from './csvFile.ts'
import { exportRows } from './exportRows.ts'

const t: Translate = (id) => id

const account: Standing = {
  id: '1',
  name: 'Steel',
  owner: null,
  country: 'Korea, Republic of',
  industry: null,
  parent: null,
  members: 1,
  value: -1250.5,
  valueLast12m: -1250.5,
  previousValue: 0,
  changePct: null,
  sharePct: 12.345678,
  marginPct: null,
  abc: 'N',
  xyz: null,
  previousAbc: null,
  quadrant: null,
  attractiveness: null,
  strengthRatio: null,
  knownSharePct: 62,
  types: ['economist', 'expert'],
  lastOrderOn: '2025-05-31',
  lastContactOn: null,
  months: [1, 2, 3],
  stage: 'partnership',
  custom: {},
}

const options = { t, asOf: '2025-06-30', basis: 'revenue', currency: 'EUR' } as const

describe('the portfolio as a file', () => {
  it('keeps figures as numbers and leaves the unknown empty', () => {
    const [heading, row] = exportRows([account], options)
    const value = (label: string) => row![heading!.indexOf(label)]
    expect(value('portfolio.basis.revenue, EUR')).toBe(-1250.5)
    expect(value('portfolio.column.share, %')).toBe(12.346)
    expect(value('portfolio.column.margin, %')).toBeNull()
    expect(value('portfolio.column.quadrant')).toBe('portfolio.unscored')
    expect(value('portfolio.column.lastContact')).toBeNull()
  })

  it('names the months, aligned at the last complete one, also where a history is shorter', () => {
    const [heading, long, short] = exportRows([account, { ...account, months: [9] }], options)
    expect(heading!.slice(-3)).toEqual(['2025-04', '2025-05', '2025-06'])
    expect(long!.slice(-3)).toEqual([1, 2, 3])
    expect(short!.slice(-3)).toEqual([null, null, 9])
  })
})

describe('CSV', () => {
  it('quotes what a spreadsheet would calculate, and never a number', () => {
    const text = csvText([['=HYPERLINK("x")', '+7 495', '-', '@a', -12.5, null, 'plain']])
    expect(text).toBe(`\uFEFF"'=HYPERLINK(""x"")",'+7 495,'-,'@a,-12.5,,plain\r\n`)
  })

  it('quotes commas and keeps every script', () => {
    expect(csvText([['Корея, Республика', 'Ωμέγα']])).toBe('\uFEFF"Корея, Республика",Ωμέγα\r\n')
  })
})
