import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditUsedPct, type Invoice, paymentBehaviour } from './payments.ts'

const asOf = '2026-03-01'
const invoice = (given: Partial<Invoice>): Invoice => ({
  issuedOn: '2025-12-01',
  dueOn: '2025-12-31',
  paidOn: null,
  amount: 100,
  paidAmount: null,
  ...given,
})

describe('how an account pays', () => {
  it('weighs days late by amount: 300 paid ten days late and 100 on time are 7.5 days', () => {
    const paid = paymentBehaviour(
      [invoice({ amount: 300, paidOn: '2026-01-10' }), invoice({ paidOn: '2025-12-20' })],
      asOf,
    )
    expect(paid.daysLate.value).toBe(7.5)
    expect(paid.lateSharePct.value).toBe(75)
    expect(paid.settledInvoices).toBe(2)
    expect(paid.open).toBe(0)
  })

  it('is compared with the year before', () => {
    const former = invoice({ issuedOn: '2024-12-01', dueOn: '2024-12-31', paidOn: '2025-01-02' })
    const { daysLateBefore, trendDays } = paymentBehaviour([former, invoice({ paidOn: '2026-01-10' })], asOf)
    expect(daysLateBefore.value).toBe(2)
    expect(trendDays.value).toBe(8)
  })

  it('is open for what is not paid, less what was paid of it and what was credited', () => {
    const balance = paymentBehaviour(
      [invoice({ paidAmount: 40 }), invoice({ amount: -10, dueOn: null }), invoice({ dueOn: '2026-03-20' })],
      asOf,
    )
    expect(balance).toMatchObject({ open: 150, openInvoices: 3, overdue: 60, overdueInvoices: 1 })
    expect(balance.longestOverdueDays).toBe(60)
  })

  it('is unknown, not zero, where nothing was settled', () => {
    expect(paymentBehaviour([], asOf)).toMatchObject({
      daysLate: { value: null, reason: 'UNKNOWN_PAYMENT' },
      lateSharePct: { value: null },
      longestOverdueDays: null,
    })
  })

  it('knows nothing of days to come: what is issued or paid later changes nothing of today', () => {
    const later = fc.integer({ min: 1, max: 300 }).map((days) => `2026-${days > 150 ? '12' : '04'}-15`)
    fc.assert(
      fc.property(later, (day) => {
        const known = [invoice({}), invoice({ paidOn: '2026-01-10' })]
        const told = [...known, invoice({ issuedOn: day })]
        expect(paymentBehaviour(told, asOf)).toEqual(paymentBehaviour(known, asOf))
        const paidLater = [invoice({ paidOn: day }), known[1]!]
        expect(paymentBehaviour(paidLater, asOf)).toEqual(paymentBehaviour(known, asOf))
      }),
    )
  })
})

describe('the credit limit', () => {
  it('is used by what is open, and not by a balance in favour of the account', () => {
    expect(creditUsedPct(50, 200).value).toBe(25)
    expect(creditUsedPct(300, 200).value).toBe(150)
    expect(creditUsedPct(-50, 200).value).toBe(0)
    expect(creditUsedPct(50, null).reason).toBe('TOO_LITTLE_KNOWN')
    expect(creditUsedPct(50, 0).reason).toBe('NON_POSITIVE_BASE')
  })
})
