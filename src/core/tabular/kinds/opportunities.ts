import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'
import { currencyHeaderWords } from './order-words.ts'
import { productWords } from './product-words.ts'
import { tenderFields } from './tender-fields.ts'

/** One row is a deal that may be won or lost. */
export const opportunities: KindDefinition = {
  kind: 'opportunities',
  required: [],
  needsCompany: false,
  primaryDate: 'openedOn',
  sums: ['amount'],
  fields: [
    ...companyFields,
    {
      field: 'opportunityNumber',
      type: 'text',
      code: true,
      weight: 2.5,
      words: `opportunity id, opportunity no, deal id, deal no, opportunity code, record id, opportunityid,
        dealid, quote no, quote id, quotation no, tender no, offer no, lead id, ~id, ~no, opp id,
        opp no, project no, tender id, opportunity ref, rfq no
        номер сделки, id сделки, код сделки, номер возможности, id, ~номер, номер кп, номер тендера,
        номер лида, сделка номер, номер проекта, номер предложения
        κωδικός ευκαιρίας, αριθμός ευκαιρίας, αρ ευκαιρίας, αριθμός προσφοράς, αρ προσφοράς,
        κωδικός προσφοράς, ~αριθμός
        opportunity nr, chancennummer, angebotsnummer, verkaufschance nr, angebots nr, projektnummer,
        deal nr, ausschreibungsnummer`,
      not: 'customer account product company date контакта клиента',
    },
    {
      field: 'name',
      type: 'text',
      weight: 2,
      words: `opportunity name, opportunity, deal name, deal, deal title, opportunity title, name, title,
        project, project name, dealname, subject, description, tender, tender name, topic, lead name,
        offer
        сделка, название сделки, наименование сделки, название, тема, проект, название проекта, тендер,
        наименование, возможность, предмет тендера
        ευκαιρία, όνομα ευκαιρίας, τίτλος, περιγραφή, έργο, διαγωνισμός, θέμα, τίτλος ευκαιρίας
        verkaufschance, opportunity, chance, projekt, projektname, name, titel, bezeichnung, angebot,
        ausschreibung`,
      not: `account company customer client stage id owner product contact date type клиента компании
        контакта этап πελάτη kunde firma`,
    },
    {
      field: 'product',
      type: 'text',
      words: productWords,
      weight: 0.5,
      not: 'id code no код κωδικός nummer',
    },
    {
      field: 'family',
      type: 'text',
      words: `product family, product group, product category, product line, family, lot family
        товарная группа, продуктовая группа, группа товаров, семейство, номенклатурная группа, категория товара
        οικογένεια προϊόντων, ομάδα προϊόντων, κατηγορία προϊόντος, οικογένεια
        produktgruppe, warengruppe, produktfamilie, produktkategorie`,
      weight: 0.3,
    },
    {
      field: 'stage',
      type: 'text',
      weight: 3,
      words: `stage, deal stage, opportunity stage, sales stage, pipeline stage, stage name, ~status,
        ~phase, ~step, deal status, dealstage, sales phase, opportunity status, ~outcome, ~result,
        ~state, funnel stage, stagename
        стадия, этап, стадия сделки, этап сделки, статус сделки, ~статус, этап воронки, этап продаж,
        этап продажи, стадия продажи, ~результат
        στάδιο, ~φάση, ~κατάσταση, στάδιο πώλησης, στάδιο ευκαιρίας, ~αποτέλεσμα, φάση πώλησης
        phase, stufe, ~status, verkaufsphase, verkaufsstufe, stadium, vertriebsphase, ergebnis`,
      not: 'date дата',
    },
    {
      field: 'openedOn',
      type: 'date',
      weight: 1,
      words: `opened on, open date, created date, created on, created, create date, engage date,
        start date, opened, created at, date opened, entry date, creation date, date, createdate,
        engaged on, registration date, date created, begin date, lead date
        дата создания, дата открытия, создана, дата начала, дата, открыта, начало, дата регистрации,
        дата старта
        ημερομηνία δημιουργίας, ημερομηνία έναρξης, ημερομηνία ανοίγματος, άνοιγμα, ημερομηνία, έναρξη
        erstellt am, eröffnet am, eröffnungsdatum, startdatum, anlagedatum, datum, angelegt am, beginn`,
      not: `close closed end expected modified updated закрытия завершения изменения κλεισίματος
        abschluss geändert`,
    },
    {
      field: 'closedOn',
      type: 'date',
      weight: 2,
      words: `closed on, close date, closed date, closing date, closed, expected close date,
        expected close, closedate, decision date, end date, won on, estimated close date,
        est close date, forecast close date, date closed, closed at, award date, expected closing
        дата закрытия, закрыта, дата завершения, ожидаемая дата закрытия, дата окончания, дата решения,
        плановая дата закрытия, предполагаемая дата закрытия, завершена, дата подписания
        ημερομηνία κλεισίματος, κλείσιμο, έκλεισε, αναμενόμενο κλείσιμο, ημερομηνία απόφασης,
        ημερομηνία λήξης, αναμενόμενη ημερομηνία κλεισίματος
        abschlussdatum, geschlossen am, erwarteter abschluss, abschluss, enddatum, entscheidungsdatum,
        voraussichtlicher abschluss, geplanter abschluss, erwartetes abschlussdatum`,
    },
    {
      field: 'amount',
      type: 'money',
      additive: true,
      weight: 1,
      words: `amount, deal value, close value, value, deal amount, opportunity amount, opportunity value,
        expected revenue, revenue, estimated value, total amount, price, est revenue, sum,
        contract value, deal size, tcv, acv, total, offer amount, total value,
        est value, forecast amount
        сумма, сумма сделки, стоимость, ожидаемая выручка, цена, сумма предложения, объем сделки,
        бюджет сделки, сумма тендера, сумма контракта
        ποσό, αξία, αξία ευκαιρίας, εκτιμώμενη αξία, αναμενόμενα έσοδα, ποσό προσφοράς,
        αξία προσφοράς
        betrag, wert, auftragswert, erwarteter umsatz, angebotssumme, umsatz, volumen, geschätzter wert,
        angebotswert, dealwert`,
      not: `weighted probability date discount cost winner winning our вероятность дата взвешенная победителя наша
        πιθανότητα νικητή wahrscheinlichkeit gewichtet gewinner`,
    },
    ...tenderFields,
    { field: 'currency', type: 'currency', weight: 0.4, words: currencyHeaderWords, not: 'rate курс' },
    {
      field: 'owner',
      type: 'text',
      weight: 1.2,
      words: `owner, deal owner, opportunity owner, sales rep, sales agent, account manager, salesperson,
        manager, responsible, assigned to, sales representative, kam, account executive, seller,
        sales person, owner name
        менеджер, ответственный, владелец, ответственный менеджер, куратор, продавец
        υπεύθυνος, πωλητής, υπεύθυνος πωλήσεων, ιδιοκτήτης
        verantwortlicher, inhaber, vertriebsmitarbeiter, verkäufer, betreuer, zuständig, besitzer`,
    },
    {
      field: 'competitor',
      type: 'text',
      weight: 2.5,
      words: `competitor, competitors, main competitor, competitor name, primary competitor, competition,
        rivals, other bidders
        конкурент, конкуренты, основной конкурент, соперники
        ανταγωνιστής, ανταγωνιστές, κύριος ανταγωνιστής
        wettbewerber, konkurrent, mitbewerber, hauptwettbewerber`,
      not: 'price цена τιμή preis',
    },
    {
      field: 'reason',
      type: 'text',
      long: true,
      weight: 1.5,
      words: `reason, loss reason, lost reason, win loss reason, closed lost reason, close reason,
        reason lost, reason for loss, win reason, reason won lost, closed reason, loss cause,
        won lost reason
        причина, причина отказа, причина проигрыша, причина закрытия, причина потери, причина провала,
        причина победы
        αιτία, λόγος, λόγος απώλειας, αιτία απώλειας, λόγος απόρριψης, αιτιολογία
        grund, verlustgrund, ablehnungsgrund, abschlussgrund, absagegrund, begründung`,
    },
  ],
}
