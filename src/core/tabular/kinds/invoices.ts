import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'
import { currencyHeaderWords, moneyNot, orderNumberWords } from './order-words.ts'

/** One row is an invoice and what has been paid of it. */
export const invoices: KindDefinition = {
  kind: 'invoices',
  required: [['issuedOn'], ['amount']],
  needsCompany: false,
  primaryDate: 'issuedOn',
  sums: ['amount', 'paidAmount'],
  fields: [
    ...companyFields,
    {
      field: 'invoiceNumber',
      type: 'text',
      code: true,
      weight: 3,
      words: `invoice no, invoice id, invoice, invoice code, bill no, billing document, invoice ref,
        invoice reference, inv no, invoiceno, invoicenumber, invoiceid, bill id, credit note no,
        invoice document, inv, tax invoice, ~document no, ~document, ~doc no, ~belnr, ~no,
        invoice doc no, billing no
        номер счета, счет, счет фактура, номер счет фактуры, номер сф, номер накладной, счет номер,
        номер счета фактуры, ~документ, ~номер документа, накладная, акт, номер акта, ~номер, упд,
        расчетный документ, счет на оплату, ~документ продажи, с ф, сф
        αριθμός τιμολογίου, τιμολόγιο, αρ τιμολογίου, ~παραστατικό, ~αριθμός παραστατικού,
        ~αρ παραστατικού, κωδικός τιμολογίου
        rechnungsnummer, rechnung, rechnungs nr, rechnungsnr, faktura, fakturanummer, re nr, rg nr,
        belegfeld 1, ~belegnummer, ~beleg, rechnung nr`,
      not: 'date amount status type order дата сумма статус тип заказ ημερομηνία αξία datum betrag',
    },
    {
      field: 'orderNumber',
      type: 'text',
      code: true,
      words: orderNumberWords,
      not: 'date дата',
      weight: 0.3,
    },
    {
      field: 'issuedOn',
      type: 'date',
      weight: 1.5,
      words: `invoice date, issued on, issue date, date of issue, issued, date issued, billing date,
        bill date, invoicedate, document date, posting date, date, fkdat, bldat, budat, invoiced on,
        created, created at, date of invoice, invoice issued, doc date
        дата счета, дата выставления, дата выписки, дата счет фактуры, дата, дата документа, выставлен,
        дата накладной, дата реализации, дата акта, дата сф, дата выставления счета
        ημερομηνία τιμολογίου, ημερομηνία έκδοσης, ημερομηνία, ημερομηνία παραστατικού, εκδόθηκε,
        ημ/νία έκδοσης, ημ/νία τιμολογίου
        rechnungsdatum, belegdatum, datum, ausstellungsdatum, fakturadatum, ausgestellt am, rechnung vom,
        buchungsdatum`,
      not: `due payment paid delivery order pay оплаты платежа срок поставки πληρωμής λήξης παράδοσης
        zahlung fällig liefer`,
    },
    {
      field: 'dueOn',
      type: 'date',
      weight: 3,
      words: `due date, due on, payment due, payment due date, due, pay by, payment deadline, net due date,
        duedate, maturity date, maturity, invoice due date, date due, netdt, zfbdt, payable by,
        pay before
        срок оплаты, оплатить до, дата оплаты план, срок платежа, плановая дата оплаты,
        крайний срок оплаты, дата платежа план, дата платежа по договору, план оплаты, срок
        ημερομηνία λήξης, προθεσμία πληρωμής, λήξη, ημερομηνία οφειλής, καταληκτική ημερομηνία,
        πληρωτέο έως, ημ/νία λήξης
        fälligkeitsdatum, fällig am, fälligkeit, zahlungsziel, zahlbar bis, nettofälligkeit, fällig`,
      not: 'days days amount дней ημέρες tage',
    },
    {
      field: 'paidOn',
      type: 'date',
      weight: 3,
      words: `paid on, payment date, paid date, date paid, paid, paid at, settlement date, clearing date,
        date of payment, augdt, paymentdate, last payment date, cleared on, settled on,
        payment received
        дата оплаты, оплачен, оплачено дата, дата платежа, дата поступления оплаты, оплата дата,
        дата погашения, дата фактической оплаты, факт оплаты, дата оплаты факт, фактическая дата оплаты,
        оплачено
        ημερομηνία πληρωμής, ημερομηνία εξόφλησης, πληρώθηκε, εξοφλήθηκε, εξόφληση, ημ/νία πληρωμής
        zahlungsdatum, bezahlt am, zahlung am, zahldatum, ausgleichsdatum, zahlungseingang, bezahlt,
        ausgeglichen am`,
      not: 'due amount план срок сумма λήξης fällig betrag',
    },
    {
      field: 'amount',
      type: 'money',
      additive: true,
      weight: 1.5,
      words: `amount, invoice amount, total amount, total, amount due, gross amount, invoice total,
        total due, net amount, value, invoice value, sum, billed amount, invoiced amount,
        grand total, amount total, gross total, amount incl vat, original amount, wrbtr,
        document amount, amount in currency, gross, net, brutto, netto, totalamount, line amount
        сумма, сумма счета, сумма к оплате, сумма документа, всего, итого, сумма накладной, стоимость,
        всего к оплате, сумма счет фактуры, сумма реализации, начислено, сумма по счету, выставлено
        ποσό, αξία, συνολικό ποσό, ποσό τιμολογίου, αξία τιμολογίου, σύνολο, πληρωτέο ποσό, συνολική αξία,
        τελικό ποσό, καθαρή αξία, τελική αξία
        betrag, rechnungsbetrag, gesamtbetrag, bruttobetrag, nettobetrag, summe, wert, rechnungssumme,
        gesamt, endbetrag, ~umsatz`,
      not: moneyNot,
    },
    {
      field: 'paidAmount',
      type: 'money',
      additive: true,
      weight: 3,
      words: `paid amount, amount paid, payment amount, paid, payments, payment, received amount,
        amount received, paid sum, settled amount, paidamount, total paid, received, collected,
        collected amount
        оплачено, сумма оплаты, оплаченная сумма, оплата, сумма платежа, поступило, оплачено сумма,
        сумма оплачено, погашено, поступило оплат
        πληρωθέν ποσό, καταβληθέν ποσό, ποσό πληρωμής, πληρωμές, εξοφληθέν ποσό, πληρωμένο ποσό,
        εισπράξεις, ποσό εξόφλησης, πληρωμένο
        bezahlter betrag, zahlbetrag, gezahlt, zahlungsbetrag, bezahlt betrag, zahlung,
        eingegangener betrag, gezahlter betrag, zahlungen`,
      not: 'date on method terms due дата условия срок ημερομηνία datum',
    },
    { field: 'currency', type: 'currency', weight: 0.4, words: currencyHeaderWords, not: 'rate курс' },
  ],
}
