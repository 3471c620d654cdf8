/** Headers of order numbers, quantities and dates, shared by orders, deliveries and invoices. */
export const orderNumberWords = `
  order no, order id, order, order code, sales order, sales order no, po no, purchase order,
  purchase order no, so no, order ref, order reference, customer order, customer order no, vbeln, orderid,
  orderno, ordernumber, po, so, po so no, po so, sales document, contract order no, order document no,
  confirmation no, our order no, your order no, sales doc, order name
  номер заказа, заказ, заказ клиента, заказ номер, id заказа, код заказа, заказ покупателя,
  номер заказа клиента, номер заказа покупателя, заказ поставщику, спецификация, ном заказа, зак номер
  αριθμός παραγγελίας, αρ παραγγελίας, παραγγελία, κωδικός παραγγελίας, εντολή, κωδ παραγγελίας,
  αριθμός εντολής, παραγγελία πελάτη
  auftragsnummer, auftrag, auftragsnr, auftrags nr, bestellnummer, bestellung, bestell nr, bestellnr,
  kundenauftrag, verkaufsbeleg, auftrag nr, kundenauftragsnummer, auftrags id, bestell nummer,
  kundenbestellnummer
`

export const quantityWords = `
  qty, ordered qty, order qty, qty ordered, units, pieces, pcs, no of units, units sold, sold qty,
  line item qty, item qty, kwmeng, volume, qty sold, qty plan, planned qty, sales qty, count, invoiced qty,
  qty shipped, amount of units, pieces sold, qty requested
  кол-во, количество заказано, заказано, количество товара, кол, штук, шт, объем, отгружено,
  количество план, план количество, количество продано, продано, кол-во товара, объем продаж, количество шт
  ποσότητα, ποσότητα παραγγελίας, τεμάχια, τεμ, παραγγελθείσα ποσότητα, πλήθος, ποσ
  menge, anzahl, stück, stückzahl, auftragsmenge, bestellmenge, bestellte menge, liefermenge,
  verkaufte menge, absatzmenge
`

export const promisedWords = `
  promised date, promise date, promised, promised on, required date, requested date,
  requested delivery date, due date, delivery due date, scheduled date, scheduled delivery date,
  planned date, planned delivery date, plan date, date plan, date planned, committed date, commit date,
  confirmed date, confirmed delivery date, expected date, expected delivery date, eta, need by,
  need by date, ship by, ship by date, target date, delivery date planned, delivery date plan,
  original promise date, first promised date, first promise, agreed date, agreed delivery date,
  contract date delivery, promised delivery date, vdatu, edatu, wish date, customer requested date,
  customer request date, requireddate, promiseddate, deadline, delivery deadline, request date delivery,
  planned delivery, date promised, date required, expected delivery, delivery promised, promised delivery
  срок поставки, обещанная дата, дата обещания, плановая дата, плановая дата поставки,
  плановая дата отгрузки, обещано, требуемая дата, желаемая дата, желаемая дата поставки,
  дата поставки план, дата отгрузки план, план поставки, срок отгрузки, договорный срок, срок по договору,
  дата поставки по договору, планируемая дата поставки, плановая дата доставки, обещанная дата поставки,
  дата план, план дата, срок исполнения, ожидаемая дата, ожидаемая дата поставки,
  планируемая дата отгрузки, обещанный срок, срок, дата доставки план, подтвержденная дата,
  первоначальный срок
  υποσχόμενη ημερομηνία, ημερομηνία υπόσχεσης, προβλεπόμενη ημερομηνία, προγραμματισμένη ημερομηνία,
  προγραμματισμένη παράδοση, ζητούμενη ημερομηνία, προθεσμία, προθεσμία παράδοσης, αναμενόμενη ημερομηνία,
  αναμενόμενη παράδοση, συμφωνημένη ημερομηνία, ημερομηνία παράδοσης συμφωνημένη, προβλεπόμενη παράδοση,
  προβλεπόμενη ημερομηνία παράδοσης, υπεσχημένη ημερομηνία, ημερομηνία δέσμευσης
  zugesagter termin, zugesagtes datum, wunschlieferdatum, wunschtermin, liefertermin, plandatum,
  geplantes lieferdatum, bestätigter termin, bestätigtes lieferdatum, lieferdatum geplant, solltermin,
  soll datum, lieferdatum soll, vereinbarter termin, bestätigter liefertermin, zusagedatum, lieferfrist,
  geplanter liefertermin, zugesagter liefertermin, solllieferdatum, termin
`

export const actualWords = `
  actual date, actual delivery date, delivered date, delivered on, delivered, delivery date,
  actual delivery, shipped date, ship date, shipment date, shipped on, date delivered, date shipped,
  delivered to client date, received date, goods issue date, actual goods issue, goods issue,
  actual ship date, dispatch date, fulfillment date, fulfilled date, delivery date actual, shippeddate,
  delivereddate, shipdate, actual, completion date, arrival date, actual arrival, received on,
  delivered at, shipped at, actual receipt date, goods receipt date, date fact, fact date, date actual,
  wadat ist, delivery completed, proof of delivery date, pod date
  фактическая дата, факт дата, дата факт, фактическая дата поставки, дата поставки, дата отгрузки,
  дата доставки, дата поставки факт, дата отгрузки факт, фактическая дата отгрузки, доставлено,
  отгружено дата, дата фактической отгрузки, дата фактической поставки, фактическая дата доставки,
  факт поставки, факт отгрузки, дата доставки факт, дата получения, дата прихода, фактически,
  фактический срок
  πραγματική ημερομηνία, ημερομηνία παράδοσης, ημερομηνία αποστολής, παραδόθηκε, πραγματική παράδοση,
  πραγματική ημερομηνία παράδοσης, ημερομηνία φόρτωσης, ημερομηνία παραλαβής, παράδοση, ημερομηνία εκτέλεσης
  tatsächliches lieferdatum, lieferdatum, istdatum, ist datum, lieferdatum ist, isttermin, versanddatum,
  warenausgangsdatum, geliefert am, versendet am, istlieferdatum, warenausgang, tatsächlicher liefertermin,
  liefertermin ist, ausgeliefert am, tatsächlicher termin, auslieferungsdatum
`

export const currencyHeaderWords = `
  currency, currency code, curr, ccy, document currency, order currency, invoice currency, waerk, waers,
  cur, iso currency, currency iso, deal currency, transaction currency
  валюта, валюта документа, код валюты, валюта договора, валюта взаиморасчетов, вал
  νόμισμα, κωδικός νομίσματος, νόμισμα παραγγελίας
  währung, waehrung, währungscode, belegwährung, währungsschlüssel, wkz, whg
`

export const moneyNot = `vat tax discount cost rate percent paid margin profit freight shipping insurance weight balance
  debt open no id code date qty status ндс скидка себестоимость налог ставка оплачено процент маржа
  прибыль долг остаток вес прописью φπα έκπτωση κόστος φόρος mwst ust rabatt steuer kosten bezahlt
  marge`
