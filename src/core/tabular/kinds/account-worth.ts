import type { FieldDefinition } from './kind.ts'

/** How large a company is and what it could buy of us. */
export const sizeFields: FieldDefinition[] = [
  {
    field: 'employees',
    type: 'number',
    weight: 1.5,
    additive: true,
    words: `employees, no of employees, employee count, headcount, staff, staff count, number employees,
      company size, workforce, num employees, total employees, personnel
      сотрудники, количество сотрудников, число сотрудников, численность, численность персонала, штат,
      среднесписочная численность, кол-во сотрудников, персонал, число работников
      εργαζόμενοι, αριθμός εργαζομένων, προσωπικό, υπάλληλοι, πλήθος εργαζομένων
      mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, beschäftigte, belegschaft, anzahl beschäftigte`,
  },
  {
    field: 'annualRevenue',
    type: 'money',
    weight: 1.5,
    additive: true,
    words: `annual revenue, revenue, turnover, annual turnover, company revenue, yearly revenue,
      annual sales, sales revenue, total revenue, revenues, sales volume
      выручка, годовая выручка, оборот, годовой оборот, доход, выручка за год
      κύκλος εργασιών, ετήσια έσοδα, τζίρος, έσοδα, ετήσιος τζίρος, ετήσιος κύκλος εργασιών
      umsatz, jahresumsatz, gesamtumsatz, erlöse, umsatzerlöse`,
  },
  {
    field: 'foundedYear',
    type: 'number',
    weight: 1.5,
    words: `founded year, year founded, founded, year established, established, year of foundation,
      foundation year, founding year, year of establishment, since, date of incorporation year,
      year incorporated
      год основания, основана, дата основания, год создания, год образования
      έτος ίδρυσης, ίδρυση, χρονιά ίδρυσης, ιδρύθηκε
      gründungsjahr, gegründet, gründung, gegründet in`,
  },
  {
    field: 'categorySpend',
    type: 'money',
    weight: 1.5,
    additive: true,
    words: `category spend, spend, annual spend, yearly spend, wallet, wallet size, share of wallet base,
      addressable spend, total spend, purchasing volume, potential, purchase potential,
      annual potential, budget, procurement budget
      закупки категории, бюджет закупок, потенциал, потенциал закупок, объем закупок,
      годовой объем закупок, годовой бюджет, емкость, закупки в год
      δαπάνη κατηγορίας, ετήσιες αγορές, προϋπολογισμός αγορών, δυνητικές αγορές, ετήσια δαπάνη
      einkaufsvolumen, beschaffungsvolumen, potenzial, jahrespotenzial, bedarf pro jahr, jahreseinkauf`,
  },
]

/** On what terms it may owe us money. */
export const creditFields: FieldDefinition[] = [
  {
    field: 'creditLimit',
    type: 'money',
    weight: 1.5,
    words: `credit limit, credit line, limit, credit ceiling, klimk
      кредитный лимит, лимит, лимит кредита, лимит задолженности, товарный кредит
      πιστωτικό όριο, όριο πίστωσης
      kreditlimit, kreditlinie, limit, warenkreditlimit`,
  },
  {
    field: 'creditCurrency',
    type: 'currency',
    weight: 0.4,
    words: `credit currency, limit currency, currency of limit
      валюта лимита, валюта кредита
      νόμισμα ορίου
      limitwährung`,
  },
  {
    field: 'paymentDays',
    type: 'number',
    weight: 1.2,
    words: `payment days, payment term days, payment terms days, days to pay, credit days, net days
      отсрочка, отсрочка платежа, дней отсрочки, срок оплаты дней, отсрочка дней
      ημέρες πληρωμής, ημέρες πίστωσης, πίστωση ημερών
      zahlungsziel tage, zahlungsziel, zahlungsfrist tage, nettotage`,
  },
]
