import { relationLevel } from '../choices/person.ts'
import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'

/** One row says how well one of ours knows one person at a customer. */
export const relations: KindDefinition = {
  kind: 'relations',
  required: [['contact', 'contactEmail'], ['person'], ['level', 'wanted']],
  needsCompany: true,
  primaryDate: null,
  sums: [],
  fields: [
    ...companyFields,
    {
      field: 'contact',
      type: 'text',
      words: `contact, contact name, contact person, customer contact, client contact, stakeholder, their person,
        person at customer
        контакт, контактное лицо, фио контакта, представитель клиента, собеседник
        επαφή, πρόσωπο επικοινωνίας, όνομα επαφής, στέλεχος πελάτη
        kontakt, ansprechpartner, kontaktperson, ansprechpartner kunde`,
      not: 'email id our email наш',
    },
    {
      field: 'contactEmail',
      type: 'email',
      words: `contact email, email, email address, customer email, e-mail, почта контакта, почта, email контакта,
        email επαφής, ηλεκτρονικό ταχυδρομείο, email kontakt, e-mail adresse`,
    },
    {
      field: 'person',
      type: 'text',
      weight: 1.5,
      words: `our person, colleague, our colleague, our employee, account manager, relationship owner, sales rep,
        known by, owner, employee, manager
        наш сотрудник, коллега, наш менеджер, кто знает, владелец отношений, менеджер, сотрудник
        δικός μας, συνάδελφος, στέλεχός μας, υπεύθυνος, από εμάς
        unser mitarbeiter, kollege, betreuer, bekannt mit, mitarbeiter`,
      not: 'email customer клиента πελάτη kunde',
    },
    {
      field: 'level',
      type: 'text',
      choice: relationLevel,
      weight: 3,
      words: `relationship level, relation level, relationship strength, relation, relationship, strength of relationship,
        level, current level, relationship now, relationship score, closeness
        уровень отношений, отношения, сила отношений, уровень, текущий уровень, качество отношений
        επίπεδο σχέσης, σχέση, τωρινό επίπεδο, ποιότητα σχέσης
        beziehungsstufe, beziehung, beziehungsstärke, beziehungsniveau, heutiges niveau`,
      not: 'wanted target desired желаемый целевой επιθυμητό ziel gewünscht',
    },
    {
      field: 'wanted',
      type: 'text',
      choice: relationLevel,
      weight: 3,
      words: `wanted level, wanted, target level, desired level, target relationship, goal level, relationship goal
        желаемый уровень, целевой уровень, цель отношений, желаемые отношения
        επιθυμητό επίπεδο, στόχος σχέσης, επιθυμητή σχέση
        gewünschtes niveau, zielniveau, zielbeziehung, ziel der beziehung`,
    },
    {
      field: 'notedOn',
      type: 'date',
      words: `noted on, as of, date, assessed on, дата, дата оценки, на дату, ημερομηνία, στις, datum, stand`,
    },
  ],
}
