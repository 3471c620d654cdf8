import { yesNo } from '../choices/yes-no.ts'
import { companyFields } from './company.ts'
import { namedTermFields, serviceFields } from './contract-terms.ts'
import type { KindDefinition } from './kind.ts'
import { currencyHeaderWords } from './order-words.ts'

/** One row is a contract with a customer. */
export const contracts: KindDefinition = {
  kind: 'contracts',
  required: [['contractNumber', 'title']],
  needsCompany: true,
  primaryDate: 'startsOn',
  sums: ['amount'],
  fields: [
    ...companyFields,
    {
      field: 'contractNumber',
      type: 'text',
      code: true,
      weight: 3,
      words: `contract no, contract number, contract id, contract code, agreement no, agreement number, contract,
        agreement, contract ref, contract reference, frame contract no
        номер договора, договор, договор номер, номер контракта, контракт, рег номер договора, код договора
        αριθμός σύμβασης, αρ σύμβασης, κωδικός σύμβασης, σύμβαση
        vertragsnummer, vertrags nr, vertragsnr, vertrag nr, rahmenvertragsnummer`,
      not: 'date type customer amount value дата сумма тип клиента',
    },
    {
      field: 'title',
      type: 'text',
      weight: 1.5,
      words: `contract title, contract name, contract subject, title, subject, agreement title, contract type, description
        предмет договора, предмет, название договора, наименование договора, вид договора, тип договора
        τίτλος σύμβασης, αντικείμενο, αντικείμενο σύμβασης, περιγραφή
        vertragsbezeichnung, vertragsgegenstand, bezeichnung, vertragsart, betreff`,
    },
    {
      field: 'signedOn',
      type: 'date',
      weight: 2,
      words: `signed on, signed, signing date, date signed, signature date, contract date, date of contract
        дата договора, дата подписания, дата заключения, подписан
        ημερομηνία υπογραφής, υπογραφή, ημερομηνία σύμβασης
        unterzeichnet am, unterschrieben am, vertragsdatum, abschlussdatum`,
    },
    {
      field: 'startsOn',
      type: 'date',
      weight: 2,
      words: `start date, starts on, valid from, effective date, effective from, contract start, start, from, begins on
        дата начала, действует с, начало действия, срок действия с, вступает в силу, начало
        ημερομηνία έναρξης, έναρξη, ισχύει από, έναρξη ισχύος
        beginn, vertragsbeginn, gültig ab, gültig von, laufzeit von, startdatum`,
    },
    {
      field: 'endsOn',
      type: 'date',
      weight: 2.5,
      words: `end date, ends on, valid to, valid until, expiry date, expires on, expiration date, contract end, end,
        until, expires
        дата окончания, действует до, окончание действия, срок действия, срок действия до, окончание, действителен до
        ημερομηνία λήξης, λήξη, ισχύει έως, λήξη ισχύος
        ende, vertragsende, gültig bis, laufzeit bis, ablaufdatum, enddatum`,
      not: 'start from начало έναρξη beginn',
    },
    {
      field: 'noticeDays',
      type: 'number',
      weight: 3,
      words: `notice days, notice period, notice, notice period days, termination notice, notice in days
        срок уведомления, уведомление, срок уведомления дней, уведомление о расторжении дней
        προειδοποίηση, ημέρες προειδοποίησης, προθεσμία καταγγελίας
        kündigungsfrist, kündigungsfrist tage, frist tage`,
    },
    {
      field: 'renewsItself',
      type: 'text',
      choice: yesNo,
      weight: 3,
      words: `auto renewal, renews itself, automatic renewal, auto renew, renewal, evergreen, renews automatically
        автопролонгация, пролонгация, автоматическая пролонгация, продлевается автоматически
        αυτόματη ανανέωση, ανανέωση
        automatische verlängerung, verlängerung, verlängert sich`,
    },
    {
      field: 'amount',
      type: 'money',
      additive: true,
      weight: 1,
      words: `contract value, contract amount, amount, value, total value, annual value, sum
        сумма договора, сумма, стоимость, сумма контракта, цена договора
        ποσό σύμβασης, αξία σύμβασης, ποσό, αξία
        vertragswert, vertragssumme, betrag, wert, volumen`,
    },
    { field: 'currency', type: 'currency', weight: 0.4, words: currencyHeaderWords, not: 'rate курс' },
    {
      field: 'specialTerms',
      type: 'text',
      long: true,
      weight: 2,
      words: `special terms, special conditions, terms, conditions, remarks, notes
        особые условия, условия, специальные условия, примечание
        ειδικοί όροι, όροι, παρατηρήσεις
        sonderbedingungen, bedingungen, konditionen, besondere vereinbarungen, bemerkung`,
    },
    ...serviceFields,
    ...namedTermFields,
  ],
}
