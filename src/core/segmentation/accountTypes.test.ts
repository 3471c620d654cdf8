import { describe, expect, it } from 'vitest'
import type { AccountType, AccountTypeFacts } from './accountTypeFacts.ts'
import { proposeAccountTypes } from './accountTypes.ts'

const account = (id: string, facts: Partial<AccountTypeFacts> = {}): AccountTypeFacts => ({
  id,
  revenue: 100,
  profit: 10,
  categorySpend: null,
  annualRevenue: null,
  employees: null,
  requests: 0,
  demandingRequests: 0,
  ...facts,
})
const proposal = (accounts: AccountTypeFacts[], id: string, type: AccountType, options = {}) =>
  proposeAccountTypes(accounts, options)
    .find((one) => one.id === id)!
    .proposals.find((one) => one.type === type)!
const crowd = (facts: (index: number) => Partial<AccountTypeFacts>) =>
  Array.from({ length: 20 }, (_, index) => account(`a${index}`, facts(index)))

describe('economist: 10 % or more of profit', () => {
  it('counts exactly 10 % and not a cent less', () => {
    const book = [
      account('ten', { profit: 100 }),
      account('nearly', { profit: 99 }),
      account('rest', { profit: 801 }),
    ]
    expect(proposal(book, 'ten', 'economist')).toMatchObject({
      proposed: true,
      basis: 'profit',
      reason: null,
    })
    expect(proposal(book, 'nearly', 'economist').proposed).toBe(false)
    expect(proposal(book, 'rest', 'economist').evidence).toEqual([
      { name: 'profitSharePct', value: 80.1, threshold: 10, met: true },
    ])
  })

  it('lets revenue stand in where cost is unknown, and says so', () => {
    const book = [account('a', { profit: null, revenue: 900 }), account('b', { profit: 50, revenue: 100 })]
    for (const id of ['a', 'b']) {
      expect(proposal(book, id, 'economist')).toMatchObject({
        proposed: true,
        basis: 'revenue',
        reason: 'UNKNOWN_COST',
      })
    }
    const mostlyKnown = [account('a', { revenue: 970 }), account('b', { profit: null, revenue: 30 })]
    expect(proposal(mostlyKnown, 'a', 'economist').basis).toBe('profit')
    expect(proposal(mostlyKnown, 'b', 'economist')).toMatchObject({ proposed: false, basis: 'revenue' })
  })

  it('has no share of a loss', () => {
    const book = [account('a', { profit: 10 }), account('b', { profit: -90 })]
    expect(proposal(book, 'a', 'economist')).toMatchObject({ proposed: null, reason: 'NON_POSITIVE_BASE' })
  })
})

describe('prospect: a large budget now spent elsewhere', () => {
  const others = crowd(() => ({ revenue: 1000 }))

  it('is proposed when the spend is large and our share below a quarter', () => {
    const found = proposal([...others, account('p', { revenue: 249, categorySpend: 1000 })], 'p', 'prospect')
    expect(found.proposed).toBe(true)
    expect(found.evidence.map((one) => [one.name, one.value, one.threshold])).toEqual([
      ['categorySpend', 1000, 1000],
      ['ourSharePct', 24.9, 25],
    ])
  })

  it('is not proposed with a quarter of the spend, or a small spend', () => {
    const quarter = [...others, account('p', { revenue: 250, categorySpend: 1000 })]
    expect(proposal(quarter, 'p', 'prospect').proposed).toBe(false)
    const small = [...others, account('p', { revenue: 0, categorySpend: 999 })]
    expect(proposal(small, 'p', 'prospect').proposed).toBe(false)
    expect(proposal(small, 'p', 'prospect', { spendFactor: 0.9 }).proposed).toBe(true)
  })

  it('cannot be told without the spend', () => {
    expect(proposal(others, 'a0', 'prospect').reason).toBe('UNKNOWN_SPEND')
    expect(proposal([account('p', { categorySpend: 0 })], 'p', 'prospect').reason).toBe('NON_POSITIVE_BASE')
    const alone = [account('p', { revenue: 0, categorySpend: 5 })]
    expect(proposal(alone, 'p', 'prospect').reason).toBe('NO_HISTORY')
  })
})

describe('image: a name others follow', () => {
  it('is among the largest by turnover or by employees', () => {
    const book = crowd((index) => ({ annualRevenue: index * 1000, employees: 100 - index }))
    const proposed = book.filter((one) => proposal(book, one.id, 'image').proposed).map((one) => one.id)
    expect(proposed).toEqual(['a0', 'a1', 'a18', 'a19'])
  })

  it('cannot be told without a size, or among too few or equal sizes', () => {
    expect(
      proposal(
        crowd(() => ({})),
        'a0',
        'image',
      ).reason,
    ).toBe('UNKNOWN_SIZE')
    expect(proposal([account('only', { employees: 9 })], 'only', 'image').reason).toBe('TOO_LITTLE_KNOWN')
    expect(
      proposal(
        crowd(() => ({ employees: 9 })),
        'a0',
        'image',
      ).reason,
    ).toBe('ZERO_VARIANCE')
  })
})

describe('expert: demands that push our quality', () => {
  it('has a share of technical and change requests in the top tenth, from five requests on', () => {
    const book = crowd((index) => ({ requests: 20, demandingRequests: index }))
    const proposed = book.filter((one) => proposal(book, one.id, 'expert').proposed).map((one) => one.id)
    expect(proposed).toEqual(['a18', 'a19'])
    const atTheMark = crowd((index) => ({ requests: 20, demandingRequests: index < 17 ? 1 : 10 }))
    expect(proposal(atTheMark, 'a17', 'expert').evidence.at(-1)).toMatchObject({
      value: 50,
      threshold: 50,
      met: true,
    })
    const quiet = [...book, account('quiet', { requests: 4, demandingRequests: 4 })]
    expect(proposal(quiet, 'quiet', 'expert')).toMatchObject({ proposed: false, reason: null })
  })

  it('cannot be told without requests, or where hardly anybody asks', () => {
    expect(proposal([account('a')], 'a', 'expert').reason).toBe('NO_HISTORY')
    const few = [account('a', { requests: 9, demandingRequests: 9 })]
    expect(proposal(few, 'a', 'expert')).toMatchObject({ proposed: null, reason: 'TOO_FEW_OBSERVATIONS' })
  })
})
