import { circle, consent, influence, stance } from '../choices/person.ts'
import type { FieldDefinition } from './kind.ts'

/** What a list of contacts may say of where a person stands: towards us, in the house, and in time. */
export const standingFields: FieldDefinition[] = [
  {
    field: 'circle',
    type: 'text',
    choice: circle,
    weight: 2,
    words: `circle, nps circle, loyalty circle, customer circle, level of contact, круг, круг nps, круг лояльности,
      κύκλος, κύκλος nps, kreis, nps kreis`,
    not: 'life',
  },
  {
    field: 'influence',
    type: 'text',
    choice: influence,
    weight: 2,
    words: `influence, influence level, power, weight in decision, degree of influence, authority
      влияние, уровень влияния, степень влияния, вес в решении
      επιρροή, βαθμός επιρροής, βαρύτητα
      einfluss, einflussgrad, macht`,
    not: 'role роль ρόλος rolle',
  },
  {
    field: 'stance',
    type: 'text',
    choice: stance,
    weight: 2,
    words: `stance, attitude, attitude to us, sentiment, position towards us, disposition, relationship to us, support level,
      loyalty
      отношение к нам, отношение, позиция к нам, лояльность, настрой
      στάση, στάση απέναντί μας, διάθεση
      haltung, einstellung, haltung zu uns, gesinnung`,
    not: 'nps score счет балл',
  },
  {
    field: 'consent',
    type: 'text',
    choice: consent,
    weight: 1.5,
    words: `consent, gdpr consent, marketing consent, opt in, consent given, mailing consent, email opt in
      согласие, согласие на рассылку, согласие на обработку, согласие на обработку персональных данных
      συγκατάθεση, συναίνεση, συγκατάθεση gdpr
      einwilligung, zustimmung, werbeeinwilligung`,
    not: 'date дата ημερομηνία datum',
  },
  {
    field: 'startedOn',
    type: 'date',
    weight: 1,
    words: `started on, start date, joined, joined on, in position since, since, at company since
      начало работы, работает с, дата начала, в должности с
      έναρξη, από, ημερομηνία έναρξης, στη θέση από
      seit, beginn, eintritt, eintrittsdatum, in position seit`,
    not: 'customer client клиент πελάτη kunde created',
  },
  {
    field: 'leftOn',
    type: 'date',
    weight: 1,
    words: `left on, left, left company, end date, leaving date, no longer there since, gone since
      ушел, уволен, дата ухода, дата увольнения, уволился
      αποχώρησε, ημερομηνία αποχώρησης, έφυγε
      ausgeschieden, ausgeschieden am, austritt, austrittsdatum, verlassen am`,
  },
]
