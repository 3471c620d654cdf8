import type { Choice } from '../tabular/choices/choice.ts'

/** Why an opportunity was won or lost; 'other' stands for what its note says. */
export const REASON_CODES = [
  'price',
  'leadTime',
  'quality',
  'specification',
  'service',
  'relationship',
  'terms',
  'certification',
  'incumbent',
  'noDecision',
  'other',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** The words people write for each reason, in English, Russian, Greek and German. */
export const reasonWords: Choice = {
  choice: 'outcomeReason',
  words: {
    price: `pricing, too expensive, expensive, cheaper, cost, budget, high price, lower price, best price, discount
      цена, стоимость, дорого, высокая цена, дешевле, бюджет, цена выше, скидка
      τιμή, κόστος, ακριβό, ακριβότερη, φθηνότερη, προϋπολογισμός
      preis, kosten, zu teuer, teuer, günstiger, budget`,
    leadTime: `lead time, leadtime, delivery time, delivery date, longer delivery time, short delivery time, delivery,
      availability, too slow, stock, faster delivery, term of delivery
      срок, сроки, срок поставки, сроки поставки, долго, доставка, наличие, срок изготовления
      χρόνος παράδοσης, παράδοση, διαθεσιμότητα, προθεσμία, καθυστέρηση
      lieferzeit, liefertermin, lieferung, verfügbarkeit, termin`,
    quality: `reliability, defects, product quality
      качество, брак, надежность, надёжность
      ποιότητα, αξιοπιστία
      qualität, zuverlässigkeit, mängel`,
    specification: `spec, specs, technical, technical fit, fit, features, functionality, product fit, requirements,
      did not meet specification, best fit to the specification
      характеристики, спецификация, технические характеристики, тз, не подошло, функционал, технические требования
      προδιαγραφές, προδιαγραφή, τεχνικά χαρακτηριστικά, απαιτήσεις
      spezifikation, technik, anforderungen, technisch, funktion`,
    service: `support, after sales, service nearby, maintenance, response
      сервис, обслуживание, поддержка, гарантия
      εξυπηρέτηση, υποστήριξη, σέρβις, συντήρηση
      service, kundendienst, betreuung, wartung`,
    relationship: `relations, trust, personal relationship, contacts, politics, lobby
      отношения, связи, доверие, лоббирование, личные отношения
      σχέση, σχέσεις, εμπιστοσύνη
      beziehung, vertrauen, kontakte`,
    terms: `payment terms, payment, contract terms, conditions, prepayment, credit, warranty terms
      условия, условия оплаты, оплата, отсрочка, предоплата, условия договора
      όροι, όροι πληρωμής, πληρωμή, προκαταβολή
      konditionen, zahlungsbedingungen, zahlung, bedingungen, vertragsbedingungen`,
    certification: `certificate, certificates, approval, qualification, documents, compliance, local content
      сертификат, сертификация, аттестация, документы, допуск, локализация
      πιστοποίηση, πιστοποιητικό, έγκριση, δικαιολογητικά
      zertifikat, zertifizierung, zulassung, nachweise`,
    incumbent: `existing supplier, current supplier, stayed with supplier, incumbent supplier, in house
      действующий поставщик, текущий поставщик, остались с поставщиком, своими силами
      υφιστάμενος προμηθευτής, τρέχων προμηθευτής
      bestandslieferant, bisheriger lieferant, hauslieferant`,
    noDecision: `no decision, cancelled, canceled, postponed, project stopped, stopped, no budget, on hold, no need, frozen
      решение не принято, отменен, отменён, отложен, проект остановлен, заморожен, нет бюджета, неактуально
      καμία απόφαση, ακυρώθηκε, αναβολή, αναβλήθηκε, πάγωσε
      keine entscheidung, abgebrochen, verschoben, gestoppt, projekt gestoppt, kein budget`,
  },
}
