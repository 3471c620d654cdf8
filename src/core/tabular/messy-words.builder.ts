/** Words that reports of one language use. */
export type Words = {
  counter: string
  tax: string
  party: string
  order: string
  date: string
  product: string
  quantity: string
  price: string
  amount: string
  unit: string
  vat: string
  contract: string
  title: string
  period: string
  filter: string
  total: string
  subtotal: string
  signed: string
  named: (account: string) => string
}

type Choices = Record<Exclude<keyof Words, 'named'>, string[]> & { named: (account: string) => string }

const languages: Record<string, Choices> = {
  en: {
    counter: ['No.', '#', 'Pos', 'Line'],
    tax: ['Tax ID', 'VAT No.', 'VAT number', 'Tax number'],
    party: ['Customer', 'Client name', 'Sold-to party', 'Account Name'],
    order: ['Order No.', 'Order #', 'SO number', 'Invoice No'],
    date: ['Order date', 'Date', 'OrderDate', 'order_date'],
    product: ['Item', 'Product name', 'Description', 'Material'],
    quantity: ['Qty', 'Quantity', 'Ordered qty', 'Units'],
    price: ['Unit price', 'Price', 'unit_price', 'Price per unit'],
    amount: ['Amount', 'Net value', 'Total, EUR', 'Line Total'],
    unit: ['UoM', 'Unit', 'Unit of measure', 'U/M'],
    vat: ['VAT', 'incl. VAT', 'Tax amount', 'VAT amount'],
    contract: ['Contract', 'Agreement', 'Contract', 'Agreement'],
    title: ['Sales by customer', 'Sales report', 'Turnover list', 'Export'],
    period: ['Period: 2024-01-01 - 2025-12-31', 'From 01.01.2024 to 31.12.2025', 'FY 2025', 'Year 2025'],
    filter: ['Filter: key accounts', 'Company: own works', 'All regions', 'Status: posted'],
    total: ['Total', 'Grand total', 'TOTAL:', 'Totals'],
    subtotal: ['Subtotal', 'Sub-total', 'Total', 'Subtotal:'],
    signed: ['Prepared by: J. Smith', 'Signature', 'Page 1 of 1', 'Approved by'],
    named: (account) => `${account} Total`,
  },
  ru: {
    counter: ['№ п/п', '№', 'N п/п', '№ п.п.'],
    tax: ['ИНН', 'ИНН/КПП', 'ИНН контрагента', 'ИНН'],
    party: ['Контрагент', 'Клиент', 'Покупатель', 'Наименование контрагента'],
    order: ['Документ продажи', 'Номер заказа', '№ заказа', 'Заказ клиента'],
    date: ['Дата', 'Дата заказа', 'Дата документа', 'Дата продажи'],
    product: ['Номенклатура', 'Товар', 'Наименование товара', 'Продукция'],
    quantity: ['Количество', 'Кол-во', 'Кол-во, шт', 'Количество'],
    price: ['Цена', 'Цена за ед.', 'Цена, руб.', 'Цена за единицу'],
    amount: ['Сумма продаж, руб.', 'Сумма', 'Выручка', 'Стоимость'],
    unit: ['Ед. изм.', 'Ед.', 'Единица измерения', 'ЕИ'],
    vat: ['в т.ч. НДС', 'НДС', 'Сумма НДС', 'НДС, руб.'],
    contract: ['Договор', 'Договор контрагента', 'Договор', 'Договор'],
    title: ['Продажи по контрагентам', 'Отчет по продажам', 'Ведомость', 'Выгрузка'],
    period: ['Период: 01.01.2024 - 31.12.2025', 'с 01.01.2024 по 31.12.2025', '2025 год', 'Период: 2025 г.'],
    filter: [
      'Отбор: Подразделение Равно "ОКК"',
      'Показатели: Количество, Сумма',
      'Организация: Завод',
      'Отбор: нет',
    ],
    total: ['Итого', 'Всего', 'ИТОГО:', 'Общий итог'],
    subtotal: ['Итого', 'Итого по контрагенту', 'Всего по клиенту:', 'Промежуточный итог'],
    signed: ['Ответственный', 'Ответственный: Иванов И.И.', 'Исполнитель', 'Подпись ____________'],
    named: (account) => `Итого по ${account}`,
  },
  el: {
    counter: ['Α/Α', 'α/α', 'Α/Α', 'Αρ. γραμμής'],
    tax: ['ΑΦΜ', 'Α.Φ.Μ.', 'ΑΦΜ πελάτη', 'ΑΦΜ'],
    party: ['Πελάτης', 'Επωνυμία πελάτη', 'ΠΕΛΑΤΗΣ', 'Επωνυμία'],
    order: ['Αρ. παραγγελίας', 'Αριθμός παραγγελίας', 'Παραγγελία', 'Αρ. παραστατικού'],
    date: ['Ημερομηνία', 'Ημ/νία', 'Ημερομηνία παραγγελίας', 'ΗΜΕΡΟΜΗΝΙΑ'],
    product: ['Περιγραφή', 'Είδος', 'Περιγραφή είδους', 'Προϊόν'],
    quantity: ['Ποσότητα', 'Ποσ.', 'ΠΟΣΟΤΗΤΑ', 'Τεμάχια'],
    price: ['Τιμή μονάδας', 'Τιμή', 'Τιμή μον.', 'Τιμή πώλησης'],
    amount: ['Αξία', 'Καθαρή αξία', 'Ποσό', 'Αξία (EUR)'],
    unit: ['Μ.Μ.', 'Μονάδα μέτρησης', 'Μονάδα', 'ΜΜ'],
    vat: ['ΦΠΑ', 'Ποσό ΦΠΑ', 'Αξία ΦΠΑ', 'Φ.Π.Α.'],
    contract: ['Σύμβαση', 'Σύμβαση', 'Συμβόλαιο', 'Σύμβαση'],
    title: ['Πωλήσεις ανά πελάτη', 'Κατάσταση πωλήσεων', 'Αναφορά', 'Στατιστικά'],
    period: ['Περίοδος: 01/01/2024 - 31/12/2025', 'Από 01/01/2024 έως 31/12/2025', 'Έτος 2025', 'Χρήση 2025'],
    filter: ['Υποκατάστημα: Κεντρικό', 'Όλοι οι πελάτες', 'Φίλτρο: όλα', 'Σειρά: Α'],
    total: ['Σύνολο', 'Γενικό σύνολο', 'ΣΥΝΟΛΟ', 'Σύνολα:'],
    subtotal: ['Σύνολο πελάτη', 'Μερικό σύνολο', 'Υποσύνολο', 'Σύνολο'],
    signed: ['Υπεύθυνος: Γ. Παπάς', 'Υπογραφή', 'Σελίδα 1', 'Ο λογιστής'],
    named: (account) => `Σύνολο ${account}`,
  },
  de: {
    counter: ['Pos.', 'Lfd. Nr.', 'Position', 'Nr.'],
    tax: ['USt-IdNr.', 'USt-ID', 'Steuernummer', 'UID-Nummer'],
    party: ['Kunde', 'Kundenname', 'Auftraggeber', 'Firma'],
    order: ['Auftragsnummer', 'Bestellnummer', 'Auftrag Nr.', 'Belegnummer'],
    date: ['Datum', 'Auftragsdatum', 'Belegdatum', 'Bestelldatum'],
    product: ['Artikel', 'Bezeichnung', 'Materialkurztext', 'Artikelbezeichnung'],
    quantity: ['Menge', 'Anzahl', 'Auftragsmenge', 'Stück'],
    price: ['Einzelpreis', 'Preis', 'Stückpreis', 'Preis pro Einheit'],
    amount: ['Betrag', 'Nettowert', 'Umsatz (EUR)', 'Gesamtpreis'],
    unit: ['Einheit', 'ME', 'Mengeneinheit', 'Einh.'],
    vat: ['MwSt', 'MwSt.-Betrag', 'USt', 'davon MwSt'],
    contract: ['Vertrag', 'Rahmenvertrag', 'Vertrag', 'Vertrag'],
    title: ['Umsatz nach Kunden', 'Verkaufsbericht', 'Auswertung', 'Liste'],
    period: ['Zeitraum: 01.01.2024 - 31.12.2025', 'vom 01.01.2024 bis 31.12.2025', 'Jahr 2025', 'GJ 2025'],
    filter: ['Werk: 1000', 'Buchungskreis: 0001', 'Selektion: alle', 'Stand 12/2025'],
    total: ['Summe', 'Gesamt', 'Gesamtsumme', 'Gesamtergebnis'],
    subtotal: ['Zwischensumme', 'Summe Kunde', 'Summe', 'Zwischensumme:'],
    signed: ['Erstellt von: H. Meier', 'Unterschrift', 'Seite 1', 'Gedruckt am 01.02.2026'],
    named: (account) => `Summe ${account}`,
  },
}

/** The words of a language, by the given turn of the synonyms. */
export function wordsOf(language: string, turn: number): Words {
  const choices = languages[language]!
  const words = {} as Record<string, unknown>
  for (const [name, list] of Object.entries(choices))
    words[name] = Array.isArray(list) ? list[turn % list.length] : list
  return words as Words
}
