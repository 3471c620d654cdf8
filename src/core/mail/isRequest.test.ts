import { describe, expect, it } from 'vitest'
import { isRequest } from './isRequest.ts'

describe('a message that asks for something', () => {
  it.each([
    'When does order 7 leave?',
    'Please confirm the date.',
    'We need six pieces by Friday',
    'Просим подтвердить дату отгрузки по заказу 7.',
    'Ответа до сих пор нет.',
    'Πότε θα παραδοθεί η παραγγελία 7;',
    'Παρακαλούμε επιβεβαιώστε.',
    'Bitte bestätigen Sie den Termin.',
    'Könnten Sie das prüfen',
    '納期はいつですか？',
  ])('is recognised: %s', (text) => {
    expect(isRequest(text)).toBe(true)
  })

  it.each([
    '',
    'Thank you, that is in time for us.',
    'Please find our quotation attached. Do call me with any question.',
    'See https://supplier.test/order?id=7',
    'Спасибо, ждём.',
    'Отгрузка запланирована на пятницу; документы вышлем отдельно.',
    'Ευχαριστούμε πολύ.',
    'Vielen Dank; bei Fragen bin ich da.',
    'Отдел закупок; тел. 123',
  ])('is not seen in: %s', (text) => {
    expect(isRequest(text)).toBe(false)
  })
})
