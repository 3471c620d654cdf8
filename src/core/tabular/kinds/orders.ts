import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'
import {
  actualWords,
  currencyHeaderWords,
  moneyNot,
  orderNumberWords,
  promisedWords,
  quantityWords,
} from './order-words.ts'
import { productCodeWords, productFamilyWords, productWords, unitWords } from './product-words.ts'

/** One row is a line of an order, an order without lines, or a line whose order was imported before. */
export const orders: KindDefinition = {
  kind: 'orders',
  required: [['orderedOn']],
  needsCompany: false,
  primaryDate: 'orderedOn',
  sums: ['amount', 'quantity', 'cost'],
  fields: [
    ...companyFields,
    {
      field: 'orderNumber',
      type: 'text',
      code: true,
      words: `${orderNumberWords}, ~invoice no, ~invoice, ~invoice id, ~document, ~document no,
        ~receipt no, ~transaction id, ~doc no, ~sales document no, ~reference, ~ref, ~deal,
        ~transaction, ~bill no, ~invoiceno, ~docno
        ~документ продажи, ~документ, ~номер документа, ~документ отгрузки, ~реализация,
        ~документ реализации, ~регистратор, ~накладная, ~номер накладной, ~номер счета, ~счет,
        ~документ движения, ~основание, ~номер, ~no, ~номер реализации, ~номер продажи,
        ~документ основание, ~упд, ~договор документ
        ~παραστατικό, ~αρ παραστατικού, ~αριθμός παραστατικού, ~τιμολόγιο, ~αριθμός τιμολογίου,
        ~αρ τιμολογίου, ~έγγραφο
        ~belegnummer, ~beleg, ~rechnungsnummer, ~rechnung, ~beleg nr, ~belegnr, ~vorgang, ~rechnungs nr,
        ~dokument`,
      not: `date type line item units level reorder qty amount value status position currency customer
        product дата тип статус строка вид сумма ημερομηνία γραμμή κατάσταση typ status zeile datum`,
    },
    {
      field: 'lineNumber',
      type: 'text',
      code: true,
      weight: 0.6,
      words: `line no, line, order line, line item, item position, position, pos, posnr, line id,
        order line no, order item no, row no, ~no, ~row, ~id, so line, line num, order item, lineno,
        order line id
        номер строки, строка, позиция номер, № п/п, п п, номер позиции, пп, n п п, поз, no п п
        γραμμή, αρ γραμμής, α α, αα, αριθμός γραμμής, αύξων αριθμός
        positionsnummer, pos nr, auftragsposition, lfd nr, laufende nummer, zeile, zeilennummer, posnr`,
      not: `insurance value qty amount price cost total date status type discount weight description
        сумма цена betrag preis αξία`,
    },
    {
      field: 'orderedOn',
      type: 'date',
      weight: 2,
      words: `order date, date of order, orderdate, ordered on, order placed, ordered, date ordered,
        purchase date, sale date, sales date, date, order created, order created at, created at,
        created, creation date, created date, create date, created date and time, created time,
        order created date, erdat, audat, placed on, placed at, order placed on, order time,
        order datetime, order timestamp, ~invoice date, ~document date, ~posting date, ~invoicedate,
        ~transaction date, ~booking date, ~fkdat, ~budat, ~period, ~month, ~date of sale, booked on,
        entry date, date of purchase, ~billing date, ~po date, so date, po date, order entry date,
        ~day, sold on, ~doc date, ~timestamp
        дата заказа, дата, дата документа, дата продажи, дата оформления, дата реализации, дата создания,
        дата создания заказа, заказано, ~период, ~месяц, дата операции, дата покупки, ~дата счета,
        ~дата накладной, дата проводки, дата заявки, дата размещения, ~дата отгрузки, дата и время, ~день,
        дата регистрации
        ημερομηνία παραγγελίας, ημερομηνία, ημ/νία, ημ/νία παραγγελίας, ημερομηνία καταχώρησης,
        ~ημερομηνία παραστατικού, ~ημερομηνία τιμολογίου, ημερομηνία πώλησης, ~μήνας, ~περίοδος,
        ημερομηνία έκδοσης, ημερομηνία δημιουργίας
        bestelldatum, auftragsdatum, datum, belegdatum, bestellt am, erstellt am, verkaufsdatum,
        ~rechnungsdatum, ~buchungsdatum, ~fakturadatum, auftragseingang, ~monat, ~periode, angelegt am,
        erfassungsdatum`,
      not: `delivery delivered promised required shipped due ship payment paid actual planned requested
        scheduled client pq recorded поставки доставки оплаты плановая обещанная факт отгрузки
        παράδοσης αποστολής πληρωμής liefer lieferdatum zahlung versand`,
    },
    {
      field: 'productCode',
      type: 'text',
      code: true,
      words: productCodeWords,
      not: `customer category клиента`,
    },
    {
      field: 'product',
      type: 'text',
      words: productWords,
      not: `code id no group category family type price qty customer company unit класс код группа
        категория цена κωδικός κατηγορία τιμή gruppe nummer preis`,
    },
    {
      field: 'family',
      type: 'text',
      words: productFamilyWords,
      weight: 0.7,
      not: `customer order delivery payment price клиента контрагента заказа πελάτη kunden`,
    },
    {
      field: 'quantity',
      type: 'number',
      additive: true,
      weight: 2,
      words: quantityWords,
      not: `unit price per delivered fact pack actual stock доставлено факт остаток цена μονάδας`,
    },
    {
      field: 'unit',
      type: 'text',
      words: unitWords,
      weight: 1,
      not: `price qty cost цена количество τιμή preis`,
    },
    {
      field: 'unitPrice',
      type: 'money',
      weight: 2,
      words: `unit price, price, price per unit, item price, unitprice, sale price, sales price, net price,
        price each, rate, unit price net, unit net price, selling price, netpr, price net, each,
        ~pack price, price per piece, price per item, unit cost price, average price, avg price
        цена, цена за единицу, цена за ед, цена за шт, цена продажи, цена единицы, цена руб,
        цена реализации, отпускная цена, средняя цена
        τιμή μονάδας, τιμή, τιμή πώλησης, μοναδιαία τιμή, τιμή τεμαχίου, καθαρή τιμή, τιμή μον
        einzelpreis, stückpreis, preis, nettopreis, preis pro einheit, ep, verkaufspreis, preis pro stück,
        preis je einheit, einheitspreis`,
      not: `cost total list currency vat tax freight pack себестоимость закупочная сумма ндс κόστος
        συνολική gesamtpreis listenpreis einkauf`,
    },
    {
      field: 'discount',
      type: 'percent',
      words: `discount, disc, discount percent, discount rate, rebate, disc percent, line discount,
        discount pct, percent discount, discount amount, rebate percent, sale discount,
        price reduction
        скидка, процент скидки, скидка процент, размер скидки, сумма скидки, скидки
        έκπτωση, ποσοστό έκπτωσης, έκπτωση percent, εκπτ, ποσό έκπτωσης
        rabatt, nachlass, rabattsatz, rabatt percent, skonto, preisnachlass`,
      not: 'total after price итого цена',
    },
    {
      field: 'amount',
      type: 'money',
      additive: true,
      weight: 2,
      words: `amount, line amount, total amount, net amount, sales amount, order amount, revenue, sales,
        net value, line total, total, line value, value, order value, order total, total price,
        net sales, turnover, net revenue, extended price, extended amount, ext price, netwr,
        line item value, total value, sum, subtotal, gross amount, amount total, sales value,
        net total, grand total, sum of amount, sum of sales, sales revenue, net price total,
        invoice amount, order line amount, total net, amount excl vat, amount net, totalprice,
        totalamount, extended cost price, total sales, invoiced amount, net invoice value,
        goods value, net, gross, netto, brutto, ~worth
        сумма, сумма продаж, сумма заказа, стоимость, выручка, сумма реализации, сумма строки,
        сумма продажи, стоимость продажи, всего, итого, оборот, сумма отгрузки, стоимость товара,
        сумма товара, сумма документа, сумма покупки, общая сумма, продажи, сумма выручки, общая стоимость,
        объем продаж руб, реализация сумма, сумма по строке, стоимость продаж, продано на сумму,
        сумма сделки, выручка от продаж
        αξία, ποσό, καθαρή αξία, σύνολο, συνολική αξία, τελική αξία, τζίρος, αξία γραμμής, συνολικό ποσό,
        καθαρό ποσό, μικτή αξία, πωλήσεις, έσοδα, αξία παραγγελίας, σύνολο γραμμής, αξία πωλήσεων,
        κύκλος εργασιών
        betrag, nettobetrag, nettowert, umsatz, gesamtpreis, gesamtbetrag, summe, wert, auftragswert,
        positionswert, bruttobetrag, gesamtwert, gesamt, nettoumsatz, auftragssumme, warenwert,
        bestellwert, erlös, rechnungsbetrag, zeilenbetrag, summe netto`,
      not: moneyNot,
    },
    {
      field: 'cost',
      type: 'money',
      additive: true,
      words: `cost, total cost, cost amount, cost of goods, cogs, cost of sales, line cost, purchase cost,
        cost value, cost total, prime cost
        себестоимость, себестоимость продаж, сумма себестоимости, себестоимость руб, закупочная стоимость,
        затраты
        κόστος, κόστος πωληθέντων, συνολικό κόστος, αξία κόστους
        kosten, wareneinsatz, selbstkosten, einstandswert, herstellkosten, gesamtkosten, einstandspreis`,
      not: `freight shipping insurance delivery transport доставки транспорт логистика μεταφοράς fracht
        versand center centre`,
    },
    {
      field: 'currency',
      type: 'currency',
      weight: 0.5,
      words: currencyHeaderWords,
      not: `rate курс amount ισοτιμία kurs`,
    },
    {
      field: 'promisedOn',
      type: 'date',
      words: promisedWords,
      not: `payment invoice оплаты платежа πληρωμής zahlung rechnung pq`,
      weight: 0.7,
    },
    {
      field: 'deliveredOn',
      type: 'date',
      words: actualWords,
      not: `planned plan promised requested scheduled order recorded плановая план заказа προγραμματισμένη
      geplant`,
      weight: 0.7,
    },
    {
      field: 'owner',
      type: 'text',
      weight: 0.6,
      words: `owner, sales rep, sales representative, salesperson, sales person, account manager, manager,
        responsible, sales agent, seller, salesman, sold by, sales manager, order owner,
        sales employee, rep, kam, key account manager, handled by, ~managed by, ~created by
        менеджер, ответственный, ответственный менеджер, продавец, менеджер по продажам, куратор,
        торговый представитель, автор
        πωλητής, υπεύθυνος, υπεύθυνος πωλήσεων, εκπρόσωπος πωλήσεων
        vertriebsmitarbeiter, verkäufer, sachbearbeiter, betreuer, zuständig, vertreter, bearbeiter,
        vertriebler`,
    },
  ],
}
