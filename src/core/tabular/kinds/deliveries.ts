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
import { productCodeWords, productWords } from './product-words.ts'

/** One row is a delivery, promised or made. */
export const deliveries: KindDefinition = {
  kind: 'deliveries',
  required: [],
  needsCompany: false,
  primaryDate: 'promisedOn',
  sums: ['quantity', 'amount', 'quantityDelivered'],
  fields: [
    ...companyFields,
    {
      field: 'orderNumber',
      type: 'text',
      code: true,
      words: orderNumberWords,
      not: `date type line delivery дата тип вид`,
      weight: 0.7,
    },
    {
      field: 'deliveryNumber',
      type: 'text',
      code: true,
      weight: 2.5,
      words: `delivery no, delivery id, delivery note, delivery note no, shipment no, shipment id,
        shipment, dispatch note, asn, asn dn no, dn no, waybill, waybill no, delivery, packing slip,
        consignment no, bill of lading, bol no, dispatch no, delivery document, tracking no,
        shipping no, deliveryid, deliveryno, shipmentid, despatch no, cmr no, awb, consignment
        номер поставки, поставка, номер отгрузки, отгрузка, накладная, номер накладной, ттн, номер ттн,
        товарная накладная, документ отгрузки, доставка, номер доставки, упд, партия поставки, id поставки
        αριθμός δελτίου, δελτίο αποστολής, αρ δελτίου αποστολής, αριθμός αποστολής, αποστολή,
        αριθμός παράδοσης, αρ αποστολής, δ α, αρ δελτίου
        lieferscheinnummer, lieferschein, lieferschein nr, liefernummer, lieferung, liefer nr,
        sendungsnummer, sendung, lieferungsnummer, lieferscheinnr`,
      not: 'date дата ημερομηνία datum status статус мера method terms',
    },
    { field: 'productCode', type: 'text', code: true, words: productCodeWords, weight: 0.5 },
    {
      field: 'product',
      type: 'text',
      words: productWords,
      weight: 0.5,
      not: `code id no group category family type price qty unit код группа категория κωδικός κατηγορία
      gruppe nummer`,
    },
    {
      field: 'promisedOn',
      type: 'date',
      weight: 3,
      words: promisedWords,
      not: `revised new payment invoice latest updated pq оплаты новая перенос πληρωμής zahlung neu neuer`,
    },
    {
      field: 'revisedOn',
      type: 'date',
      weight: 3,
      words: `revised date, revised promise date, revised promise, new promised date, new date,
        new delivery date, last promised date, last promise, rescheduled date, rescheduled to,
        postponed to, updated date, updated eta, revised delivery date, current promise date,
        latest promise, revised, new promise, moved to, re promised date, revised eta, latest eta,
        changed date
        новая дата, перенос, перенесенная дата, новый срок, измененная дата, скорректированная дата,
        перенесено на, дата переноса, уточненная дата, новая дата поставки, пересмотренная дата,
        новый срок поставки, скорректированный срок, последний срок, уточненный срок, перенос срока
        νέα ημερομηνία, αναθεωρημένη ημερομηνία, νέα ημερομηνία παράδοσης, αναθεωρημένη παράδοση,
        μετατέθηκε σε, τροποποιημένη ημερομηνία, νέα προθεσμία
        neuer termin, neuer liefertermin, neues datum, verschoben auf, revidiertes datum,
        neues lieferdatum, aktualisierter termin, geänderter termin, korrigierter termin,
        revidierter termin, letzter termin`,
    },
    {
      field: 'actualOn',
      type: 'date',
      weight: 3,
      words: actualWords,
      not: `planned plan promised requested scheduled order recorded revised new плановая план заказа
      новая προγραμματισμένη νέα geplant neu neues`,
    },
    {
      field: 'quantity',
      type: 'number',
      additive: true,
      weight: 1,
      words: quantityWords,
      not: `delivered received fact shipped actual unit price доставлено факт отгружено получено
        поставлено фактическое παραδοθείσα geliefert gelieferte`,
    },
    {
      field: 'quantityDelivered',
      type: 'number',
      additive: true,
      weight: 3,
      words: `delivered qty, qty delivered, qty shipped, shipped qty, actual qty, qty actual, qty fact,
        received qty, qty received, delivered units, delivered, shipped, qty dispatched,
        dispatched qty, fulfilled qty, fact qty, supplied qty
        доставлено, отгружено, количество факт, факт количество, количество отгружено,
        количество доставлено, поставлено, отгруженное количество, фактическое количество, получено, факт,
        количество поставлено, поставленное количество, количество фактическое
        παραδοθείσα ποσότητα, ποσότητα παράδοσης, παραδοθέντα, ποσότητα που παραδόθηκε,
        απεσταλμένη ποσότητα, παραληφθείσα ποσότητα
        gelieferte menge, geliefert, liefermenge, menge geliefert, istmenge, ist menge,
        ausgelieferte menge, menge ist`,
    },
    {
      field: 'amount',
      type: 'money',
      additive: true,
      weight: 0.6,
      words: `amount, value, delivery value, delivery amount, total, total amount, line value, net value,
        order value, order amount, line item value, sum, goods value
        сумма, стоимость, сумма поставки, сумма отгрузки, стоимость поставки, сумма заказа
        αξία, ποσό, συνολική αξία, σύνολο, αξία παράδοσης
        betrag, wert, lieferwert, warenwert, nettowert, gesamtbetrag`,
      not: moneyNot,
    },
    { field: 'currency', type: 'currency', weight: 0.4, words: currencyHeaderWords, not: 'rate курс' },
    {
      field: 'remark',
      type: 'text',
      long: true,
      weight: 1,
      words: `remark, remarks, comment, comments, note, notes, reason, delay reason, reason for delay,
        delivery remark, description of delay, cause of delay, status comment
        примечание, комментарий, причина, причина задержки, комментарии, причина опоздания,
        причина просрочки, примечания
        παρατηρήσεις, σχόλια, αιτία, αιτία καθυστέρησης, σχόλιο, λόγος καθυστέρησης, σημειώσεις
        bemerkung, kommentar, anmerkung, grund, verzugsgrund, bemerkungen, verspätungsgrund, hinweis`,
    },
  ],
}
