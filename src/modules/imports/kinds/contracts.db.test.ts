import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { listContracts, updateContract } from '../../contracts/service.ts'

const tables = {
  en: csv(
    'Contract no;Customer;Contract title;Valid to;Reaction time, h;Repair time, h;Availability, %;Penalty;Payment terms;Prices valid until',
    'C-1;Hanse Chemie;Frame agreement;2026-12-31;4;24;99.5;0.1 % a day;30 days net;2026-06-30',
  ),
  ru: csv(
    'Номер договора;Контрагент;Предмет договора;Действует до;Срок реакции, ч;Срок устранения, ч;Готовность оборудования, %;Неустойка;Условия оплаты;Цены действительны до',
    'C-1;ООО Вектор;Рамочный договор;31.12.2026;4;24;99,5;0,1 % в день;30 дней;30.06.2026',
  ),
  el: csv(
    'Αριθμός σύμβασης;Πελάτης;Τίτλος σύμβασης;Ημερομηνία λήξης;Χρόνος απόκρισης (ώρες);Χρόνος αποκατάστασης (ώρες);Διαθεσιμότητα (%);Ποινική ρήτρα;Όροι πληρωμής;Τιμές ισχύουν έως',
    'C-1;Ελευσίνα ΑΕ;Συμφωνία πλαίσιο;31/12/2026;4;24;99,5;0,1 % ανά ημέρα;30 ημέρες;30/06/2026',
  ),
  de: csv(
    'Vertragsnummer;Kunde;Vertragsbezeichnung;Vertragsende;Reaktionszeit (Std);Behebungszeit (Std);Verfügbarkeit (%);Vertragsstrafe;Zahlungsziel;Preise gültig bis',
    'C-1;Alpine Power GmbH;Rahmenvertrag;31.12.2026;4;24;99,5;0,1 % je Tag;30 Tage netto;30.06.2026',
  ),
}

describe('terms of service in a list of contracts', () => {
  const house = emptyHouse()
  const contractsOf = async (name: string) => {
    const { id } = await house.database.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return { id, contracts: await listContracts(house.ctx(), { accountId: id }) }
  }

  it.each([
    ['en', 'Hanse Chemie', 'Payment terms: 30 days net\nPrices valid until: 2026-06-30'],
    ['ru', 'ООО Вектор', 'Условия оплаты: 30 дней\nЦены действительны до: 30.06.2026'],
    ['el', 'Ελευσίνα ΑΕ', 'Όροι πληρωμής: 30 ημέρες\nΤιμές ισχύουν έως: 30/06/2026'],
    ['de', 'Alpine Power GmbH', 'Zahlungsziel: 30 Tage netto\nPreise gültig bis: 30.06.2026'],
  ] as const)(
    'are read by the measure and unit their column names (%s)',
    async (language, account, special) => {
      const { kind, result } = await house.bring(`${language}.csv`, tables[language])
      expect([kind, result?.rows.bad]).toEqual(['contracts', 0])
      const [read] = (await contractsOf(account)).contracts
      expect(read).toMatchObject({ number: 'C-1', endsOn: '2026-12-31', specialTerms: special })
      expect(read!.sla).toMatchObject([
        { topic: null, measure: 'service', respondHours: 4, resolveHours: 24 },
        { measure: 'availability', target: 99.5, unit: 'percent' },
      ])
      expect(read!.sla.every(({ penalty }) => penalty?.startsWith('0'))).toBe(true)
    },
  )

  const priorities = csv(
    'Contract no;Customer;Priority;Response time, h;Resolution time, h',
    'C-1;Hanse Chemie;Breakdown;2;12',
    'C-1;Hanse Chemie;Question;8;72',
    'C-1;Hanse Chemie;Question;8;72',
  )

  it('stand in several rows of one contract, which keeps the name it has', async () => {
    const { result } = await house.bring('sla.csv', priorities)
    expect(result?.rows).toMatchObject({ new: 0, changed: 1, bad: 0 })
    const { contracts } = await contractsOf('Hanse Chemie')
    expect(contracts).toMatchObject([
      {
        title: 'Frame agreement',
        sla: [
          { topic: 'Breakdown', respondHours: 2, resolveHours: 12 },
          { topic: 'Question', respondHours: 8, resolveHours: 72 },
        ],
      },
    ])
    expect((await house.bring('sla.csv', priorities)).result?.rows).toMatchObject({ changed: 0, same: 3 })
  })

  it('stay where a later file brings none, and where a person has said others', async () => {
    await house.bring(
      'plain.csv',
      csv('Contract no;Customer;Valid to;Notice days', 'C-1;Hanse Chemie;2027-12-31;60'),
    )
    const { id, contracts } = await contractsOf('Hanse Chemie')
    expect(contracts[0]).toMatchObject({ endsOn: '2027-12-31', title: 'Frame agreement' })
    expect(contracts[0]!.sla).toHaveLength(2)
    await updateContract(house.ctx(), { accountId: id, contractId: contracts[0]!.id, sla: [] })
    await house.bring('sla-again.csv', priorities)
    expect((await contractsOf('Hanse Chemie')).contracts[0]!.sla).toEqual([])
  })
})
