import { describe, expect, it } from 'vitest'
import { decideOrder, orderEvidence } from './date-order.ts'

const decide = (texts: string[]) => decideOrder(orderEvidence(texts), 'dmy')

describe('the order of day and month in a column', () => {
  it('shows in one date that can be read one way only', () => {
    expect(decide(['01/02/2025', '13/02/2025'])).toMatchObject({ order: 'dmy', open: false })
    expect(decide(['11/13/06', '5/7/07'])).toMatchObject({ order: 'mdy', open: false })
  })

  it('shows in the part that never changes, since monthly reports are dated on one day', () => {
    expect(decide(['01/02/2025', '01/03/2025', '01/04/2025'])).toMatchObject({ order: 'dmy', open: false })
    expect(decide(['02/01/2025', '03/01/2025', '04/01/2025'])).toMatchObject({ order: 'mdy', open: false })
  })

  it('stays open where nothing tells', () => {
    expect(decide(['03/04/2025', '05/06/2025'])).toMatchObject({ order: 'dmy', open: true })
  })

  it('is no question for dates with dots or the year first', () => {
    expect(decide(['03.04.2025', '2025-01-02'])).toMatchObject({ order: 'dmy', open: false })
  })

  it('is not shown by a day that does not exist', () => {
    expect(decide(['31/02/2025', '02/23/2025'])).toMatchObject({ order: 'mdy', mixed: false })
  })

  it('is mixed where both orders are proven', () => {
    expect(decide(['13/02/2025', '02/13/2025', '25/02/2025'])).toMatchObject({ mixed: true })
  })
})
