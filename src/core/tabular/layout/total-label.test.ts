import { describe, expect, it } from 'vitest'
import { isFooter } from './footer.ts'
import { totalLabel } from './total-label.ts'

describe('the label of a total', () => {
  it.each([
    'Итого',
    'ВСЕГО:',
    'Итого по ООО «Вектор»',
    'Total',
    'Grand total',
    'Subtotal',
    'Total for May',
    'Σύνολο',
    'Summe',
    'Gesamtergebnis',
    'Общий итог',
  ])('%s is sure', (text) => {
    expect(totalLabel(text)?.certainty).toBe('sure')
  })

  it('may also be a name, which only the rows around can tell', () => {
    expect(totalLabel('Total Energies')).toMatchObject({ certainty: 'named', name: 'energies' })
    expect(totalLabel('Hanse Chemie AG Total')).toMatchObject({ certainty: 'named', name: 'hanse chemie ag' })
  })

  it('is whole if nothing but a count follows', () => {
    expect(totalLabel('Total: 60')?.whole).toBe(true)
    expect(totalLabel('Итого по складу')?.whole).toBe(false)
  })

  it.each(['TotalEnergies SE', 'Итоговая компания', 'Summer Ltd', 'Gesamtwerk Süd', 'Насос'])(
    '%s is none',
    (text) => {
      expect(totalLabel(text)).toBeNull()
    },
  )
})

describe('what stands under a report', () => {
  it.each(['Ответственный: Иванов', 'Prepared by', 'Page 2 of 3', 'Υπογραφή', 'Seite 1', '________'])(
    '%s is a footer',
    (text) => {
      expect(isFooter(text)).toBe(true)
    },
  )

  it('is no customer', () => {
    expect(isFooter('Hanse Chemie AG')).toBe(false)
  })
})
