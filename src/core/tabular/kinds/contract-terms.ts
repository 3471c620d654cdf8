import type { FieldDefinition } from './kind.ts'

/**
 * Promises of service in a list of contracts. They are kept as they are written, because a time is nothing without its
 * unit, which stands in the cell or in the header.
 */
export const serviceFields: FieldDefinition[] = [
  {
    field: 'slaTopic',
    type: 'text',
    weight: 1,
    words: `sla topic, service topic, service, request type, request category, priority, severity, service level
      вид обращения, тип обращения, категория обращения, приоритет, вид услуги, услуга
      είδος αιτήματος, κατηγορία αιτήματος, προτεραιότητα, υπηρεσία
      anfrageart, priorität, leistung, störungsklasse`,
    not: 'time срок χρόνος zeit date дата id',
  },
  {
    field: 'respondTime',
    type: 'text',
    weight: 2,
    words: `response time, reaction time, time to respond, first response, first response time, respond within, answer within,
      sla response, sla response time, response sla
      срок реакции, время реакции, срок ответа, время ответа, реакция, срок первого ответа, ответ в течение
      χρόνος απόκρισης, χρόνος ανταπόκρισης, χρόνος πρώτης απόκρισης, απόκριση, χρόνος απάντησης
      reaktionszeit, antwortzeit, reaktion innerhalb`,
    not: 'date дата ημερομηνία datum actual факт',
  },
  {
    field: 'resolveTime',
    type: 'text',
    weight: 2,
    words: `resolution time, time to resolve, repair time, restoration time, resolve within, fix time, settlement time,
      sla resolution, sla resolution time, resolution sla, recovery time
      срок решения, время решения, срок устранения, время устранения, срок восстановления, время восстановления,
      устранение, решение в течение
      χρόνος επίλυσης, χρόνος αποκατάστασης, επίλυση, αποκατάσταση
      lösungszeit, behebungszeit, wiederherstellungszeit, entstörzeit`,
    not: 'date дата ημερομηνία datum actual факт',
  },
  {
    field: 'deliveryTime',
    type: 'text',
    weight: 1,
    words: `delivery time, lead time, delivery lead time, deliver within, delivery term
      срок поставки, время поставки, срок доставки, поставка в течение
      χρόνος παράδοσης, προθεσμία παράδοσης, παράδοση εντός
      lieferzeit, lieferfrist`,
    not: 'date дата ημερομηνία datum actual факт',
  },
  {
    field: 'deliveryOnTime',
    type: 'text',
    weight: 1.5,
    words: `delivery reliability, on time delivery, delivery performance, otif, on time in full, deliveries on time
      надежность поставок, поставки в срок, доля поставок в срок, соблюдение сроков поставки
      αξιοπιστία παραδόσεων, έγκαιρες παραδόσεις, παραδόσεις στην ώρα τους
      liefertreue, termintreue, lieferzuverlässigkeit`,
  },
  {
    field: 'availability',
    type: 'text',
    weight: 1.5,
    words: `availability, uptime, equipment availability, guaranteed availability, system availability
      готовность оборудования, коэффициент готовности, доступность, доступность оборудования, готовность
      διαθεσιμότητα, διαθεσιμότητα εξοπλισμού
      verfügbarkeit, anlagenverfügbarkeit`,
  },
  {
    field: 'penalty',
    type: 'text',
    weight: 1.5,
    words: `penalty, penalties, liquidated damages, late penalty, contractual penalty, sla penalty, service credit, penalty rate
      неустойка, штраф, пени, пеня, штрафные санкции, размер неустойки, санкции
      ποινική ρήτρα, ρήτρα, ποινές, κυρώσεις
      vertragsstrafe, pönale, strafe`,
    not: 'paid оплачено date дата',
  },
]

/** Terms that stand among the special terms, each with the name its column has. */
export const namedTermFields: FieldDefinition[] = [
  {
    field: 'paymentTerms',
    type: 'text',
    weight: 1,
    words: `payment terms, terms of payment, payment conditions, payment term, payment days, credit period
      условия оплаты, порядок оплаты, срок оплаты, отсрочка платежа, отсрочка, условия платежа
      όροι πληρωμής, τρόπος πληρωμής, προθεσμία πληρωμής, πίστωση
      zahlungsbedingungen, zahlungsziel, zahlungskonditionen`,
  },
  {
    field: 'priceValidity',
    type: 'text',
    dated: true,
    weight: 1,
    words: `price validity, prices valid until, prices valid to, prices fixed until, price fixed until, price lock,
      price adjustment, price formula
      срок действия цен, цены действительны до, цены фиксированы до, действие цен, фиксация цен, пересмотр цен
      ισχύς τιμών, τιμές ισχύουν έως, διάρκεια τιμών, αναπροσαρμογή τιμών
      preisbindung, preise gültig bis, preisgültigkeit, preisgleitklausel`,
  },
  {
    field: 'warranty',
    type: 'text',
    weight: 0.8,
    words: `warranty, warranty period, guarantee, guarantee period
      гарантия, гарантийный срок, срок гарантии
      εγγύηση, περίοδος εγγύησης, διάρκεια εγγύησης
      gewährleistung, garantie, gewährleistungsfrist, garantiezeit`,
  },
]
