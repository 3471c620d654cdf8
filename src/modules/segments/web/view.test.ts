import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch } from '../../../web/searchState.ts'
import { accountPath, pathWithView, readView, type View, WINDOWS, writeView } from './view.ts'

const views = fc.record<View>(
  {
    asOf: fc.constantFrom('2025-06-30', '2024-02-29', '1999-12-31'),
    window: fc.constantFrom(...WINDOWS),
    by: fc.constantFrom('account', 'parent'),
  },
  { requiredKeys: ['window', 'by'] },
)

describe('the view in the address', () => {
  it('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = pathWithView('/x', view).replace('/x', '')
        expect(readView(parseSearch(query))).toEqual(view)
      }),
    )
  })

  it('leaves plain addresses plain', () => {
    expect(accountPath('7', { window: '12m', by: 'account' })).toBe('/accounts/7')
    expect(accountPath('7', { window: 'all', by: 'parent' }, { tab: 'orders' })).toBe(
      '/accounts/7?by=parent&tab=orders&window=all',
    )
  })

  it('takes what is no day, no window and no side for the usual ones', () => {
    expect(readView({ asOf: '2025-02-30', window: '5y', by: 'team' })).toEqual({
      window: '12m',
      by: 'account',
    })
    expect(writeView({ window: '12m', by: 'account' })).toEqual({
      asOf: undefined,
      window: undefined,
      by: undefined,
    })
  })
})
