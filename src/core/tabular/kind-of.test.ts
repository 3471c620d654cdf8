import { describe, expect, it } from 'vitest'
import { planTable } from './plan.ts'

/** Headers as well known programs export them, with one row each, and the kind they hold. */
const exports: [string, string, string[], string[]][] = [
  [
    'a shop',
    'orders',
    [
      'InvoiceNo',
      'StockCode',
      'Description',
      'Quantity',
      'InvoiceDate',
      'UnitPrice',
      'CustomerID',
      'Country',
    ],
    ['536365', '85123A', 'LANTERN', '6', '2010-12-01 08:26:00', '2.55', '17850', 'United Kingdom'],
  ],
  [
    'orders without lines',
    'orders',
    [
      'orderID',
      'customerID',
      'employeeID',
      'orderDate',
      'requiredDate',
      'shippedDate',
      'shipName',
      'shipCountry',
    ],
    ['10248', 'VINET', '5', '1996-07-04', '1996-08-01', '1996-07-16', 'Vins', 'France'],
  ],
  [
    'lines without orders',
    'orders',
    ['orderID', 'productID', 'unitPrice', 'quantity', 'discount'],
    ['10248', '11', '14.00', '12', '0'],
  ],
  [
    'an SAP table',
    'orders',
    ['VBELN', 'POSNR', 'ERDAT', 'KUNNR', 'NAME1', 'MATNR', 'ARKTX', 'KWMENG', 'NETWR', 'WAERK'],
    ['0000012345', '000010', '20250113', '0000100012', 'Hanse AG', 'M-1', 'Pumpe', '2.000', '240.00', 'EUR'],
  ],
  [
    '1C sales',
    'orders',
    [
      'Контрагент / Номенклатура',
      'Документ продажи',
      'Дата',
      'Количество',
      'Ед. изм.',
      'Сумма продаж, руб.',
      'в т.ч. НДС',
    ],
    ['Насос', 'Реализация 1', '11.05.2025', '2', 'шт', '100', '20'],
  ],
  [
    'receivables',
    'invoices',
    ['Контрагент', 'Документ', 'Дата документа', 'Срок оплаты', 'Сумма документа', 'Оплачено'],
    ['ООО Вектор', 'Реализация 1', '13.01.2025', '13.02.2025', '100', '50'],
  ],
  [
    'DATEV',
    'invoices',
    ['Belegdatum', 'Belegfeld 1', 'Debitor', 'Umsatz', 'Fälligkeit', 'Zahlung am'],
    ['13.01.2025', 'RE1', 'Hanse Chemie AG', '1.200,50', '12.02.2025', '10.02.2025'],
  ],
  [
    'SAP deliveries',
    'deliveries',
    ['Lieferung', 'Auftrag', 'Warenempfänger', 'Wunschlieferdatum', 'Warenausgangsdatum', 'Liefermenge'],
    ['8001', '4500', 'Hanse', '13.02.2025', '15.02.2025', '10'],
  ],
  [
    'promises',
    'deliveries',
    ['Order no.', 'Customer', 'Promised date', 'Actual delivery date', 'Qty', 'Remark'],
    ['SO-1', 'Nordic Steel AB', '2025-02-10', '2025-02-13', '196', ''],
  ],
  [
    'a help desk',
    'requests',
    [
      'Ticket ID',
      'Subject',
      'Requester',
      'Organization',
      'Created at',
      'First reply at',
      'Solved at',
      'Status',
    ],
    ['12', 'Leak', 'Ann', 'Hanse', '2025-01-13 10:22', '2025-01-13 11:22', '2025-01-15 10:00', 'solved'],
  ],
  [
    'Greek requests',
    'requests',
    ['Αρ. αιτήματος', 'Ημερομηνία υποβολής', 'Πελάτης', 'Κατηγορία', 'Θέμα', 'Πρώτη απάντηση', 'Επίλυση'],
    ['A-1', '05/02/2025 08:00', 'Ελευσίνα ΑΕ', 'Παράπονο', 'Ρωγμή', '05/02/2025 09:30', ''],
  ],
  [
    'a CRM',
    'opportunities',
    [
      'opportunity_id',
      'sales_agent',
      'product',
      'account',
      'deal_stage',
      'engage_date',
      'close_date',
      'close_value',
    ],
    ['1C1I7A6R', 'Moses Frase', 'GTX', 'Cancity', 'Won', '2016-10-20', '2017-03-01', '1054'],
  ],
  [
    'Russian deals',
    'opportunities',
    ['ID', 'Стадия сделки', 'Название сделки', 'Компания', 'Сумма', 'Дата завершения'],
    ['1', 'Переговоры', 'Насосы', 'ООО Вектор', '120000.00', '13.02.2025'],
  ],
  [
    'calls',
    'interactions',
    ['Call date', 'Customer', 'Contact person', 'Direction', 'Manager', 'Result'],
    ['13.01.2025 10:00', 'Hanse', 'Ann', 'inbound', 'Bob', 'ok'],
  ],
  [
    'people',
    'contacts',
    ['First Name', 'Last Name', 'Title', 'Account Name', 'Phone', 'Email', 'Reports To'],
    ['Ann', 'Lee', 'CFO', 'Hanse', '+49 40 123456', 'ann@hanse.example', 'Max'],
  ],
  [
    'Greek people',
    'contacts',
    ['Εταιρεία', 'Ονοματεπώνυμο', 'Θέση', 'Email', 'Ρόλος στην απόφαση'],
    ['Ελευσίνα ΑΕ', 'Γ. Παπάς', 'Διευθυντής', 'g@e.example', 'αποφασίζων'],
  ],
  [
    'companies',
    'accounts',
    ['account', 'sector', 'year_established', 'revenue', 'employees', 'office_location', 'subsidiary_of'],
    ['Acme', 'medical', '1996', '1100.04', '2822', 'Kenya', ''],
  ],
  [
    'German companies',
    'accounts',
    ['Firma', 'Kundennummer', 'USt-IdNr.', 'Land', 'Ort', 'Branche'],
    ['Hanse Chemie AG', 'K1', 'DE811234567', 'Deutschland', 'Hamburg', 'Chemie'],
  ],
  [
    'a price list',
    'products',
    [
      'productID',
      'productName',
      'categoryID',
      'quantityPerUnit',
      'unitPrice',
      'unitsInStock',
      'unitsOnOrder',
    ],
    ['1', 'Chai', '1', '10 boxes', '18.00', '39', '0'],
  ],
  [
    'a sales team',
    'colleagues',
    ['sales_agent', 'manager', 'regional_office'],
    ['Anna', 'Dustin', 'Central'],
  ],
  [
    'a Russian staff list',
    'colleagues',
    ['Сотрудник', 'Должность', 'Офис', 'Руководитель', 'Почта'],
    ['Иванова Анна', 'Менеджер', 'Самара', 'Петров Иван', 'a@n.example'],
  ],
  [
    'who knows whom',
    'relations',
    ['Company', 'Contact', 'Our person', 'Relationship level', 'Wanted level'],
    ['Hanse AG', 'Jan Meyer', 'Anna Klein', 'trusted', '4'],
  ],
  [
    'Greek relations',
    'relations',
    ['Πελάτης', 'Επαφή', 'Δικός μας', 'Επίπεδο σχέσης'],
    ['Ελευσίνα ΑΕ', 'Νίκος Παπάς', 'Άννα', 'συνεργάζεται'],
  ],
  [
    'people with where they stand',
    'contacts',
    ['Company', 'Name', 'Role', 'Circle', 'Influence', 'Stance', 'Reports to', 'Consent', 'Left on'],
    ['Hanse AG', 'Jan Meyer', 'decides', 'business leader', 'high', 'supporter', 'Eva Klein', 'yes', ''],
  ],
]

describe('the kind of a table', () => {
  it.each(exports)('of %s is %s', (_name, kind, headers, row) => {
    expect(planTable([headers, row]).kind).toBe(kind)
  })

  it('is unknown, and said so, where nothing fits', () => {
    const plan = planTable([
      ['colour', 'taste', 'temperature'],
      ['red', 'sour', '12'],
    ])
    expect(plan.kind).toBeNull()
    expect(plan.problems.map((problem) => problem.code)).toEqual(['kindUnknown'])
  })

  it('of a list that has every company once with its address is companies, though it names people', () => {
    const headers = [
      'customerID',
      'companyName',
      'contactName',
      'contactTitle',
      'address',
      'city',
      'country',
      'phone',
    ]
    const row = (name: string) => [
      name.slice(0, 3),
      name,
      'Maria Anders',
      'Owner',
      'Street 1',
      'Berlin',
      'Germany',
      '030-0074321',
    ]
    expect(
      planTable([headers, ...['Alfreds', 'Bottom', 'Consolidated', 'Drachenblut', 'Ernst'].map(row)]).kind,
    ).toBe('accounts')
  })

  it('is certain to a degree, with the runner-up named', () => {
    const plan = planTable([
      ['Name', 'Phone'],
      ['Alpha', '+49 30 1234567'],
    ])
    expect(plan.confidence).toBeLessThan(0.6)
    expect(plan.doubts.some((doubt) => doubt.code === 'kindUncertain')).toBe(true)
  })
})
