import type { FieldDefinition } from './kind.ts'

/** Headers of the column with the customer's name; the accounts kind uses them for its own name. */
export const companyNameWords = `
  customer, customer name, client, client name, account, account name, company, company name, organization,
  organisation,
  organization name, organisation name, buyer, buyer name, sold to, sold to party, sold to name,
  sold to party name, bill to,
  bill to name, bill to customer, debtor, debtor name, business partner, business partner name, bp name,
  ~partner, partner name, counterparty, counterparty name,
  cust name, cust, custname, customername, companyname, clientname, accountname, firm, firm name,
  end customer, legal name, customer company, ~ship to,
  ~ship to name, ~ship to party, ~consignee, ~payer, ~payer name, key account, name 1, name1,
  account company, crm account, associated company, customer full name, ~legal entity, trading partner,
  customer description, purchaser
  контрагент, наименование контрагента, название контрагента, клиент, наименование клиента,
  название клиента, имя клиента, покупатель,
  наименование покупателя, заказчик, наименование заказчика, название заказчика, компания,
  название компании, наименование компании, предприятие, наименование предприятия,
  ~организация, наименование организации, название организации, партнер, наименование партнера,
  ~грузополучатель, ~плательщик,
  дебитор, юридическое лицо, юр лицо, юрлицо, контрагент наименование, ~абонент, ключевой клиент, фирма,
  контрагент покупатель, клиент наименование, ~потребитель, получатель
  πελάτης, επωνυμία, επωνυμία πελάτη, όνομα πελάτη, εταιρεία, εταιρία, επωνυμία εταιρείας,
  επωνυμία επιχείρησης, αγοραστής,
  συναλλασσόμενος, επωνυμία συναλλασσόμενου, λογαριασμός, πελάτης επωνυμία, επιχείρηση, όνομα εταιρείας,
  ~παραλήπτης
  kunde, kundenname, firma, firmenname, firmenbezeichnung, auftraggeber, debitorname, unternehmen,
  unternehmensname, geschäftspartner,
  besteller, käufer, ~warenempfänger, ~regulierer, ~organisation, ~mandant, kunde name, name des kunden,
  ~debitor, kundenbezeichnung, ~rechnungsempfänger
`

export const companyCodeWords = `
  customer id, customer no, customer code, customer key, customer account, cust id, cust no, cust code,
  client id, client code, client no, account id,
  account no, account code, company id, company no, ~company code, debtor no, debtor code, sold to no,
  ~sold to id, sold to code, bp code, bp id, bp no, customerid, customerno, customernumber, clientid,
  accountid, companyid, custid, custno,
  partner id, partner code, partner no, kunnr, crm id, erp no, erp code, buyer id, buyer code, account key,
  ~customer ref, ~customer reference, custcode, cardcode, card code, customer account no, organization id,
  organisation id
  код клиента, код контрагента, код покупателя, номер клиента, id клиента, код заказчика, код партнера,
  контрагент код, id контрагента,
  код дебитора, клиент код, номер контрагента, покупатель код, код организации, id компании, код компании,
  табельный код клиента
  κωδικός πελάτη, κωδ πελάτη, αριθμός πελάτη, κωδικός εταιρείας, κωδικός συναλλασσόμενου, πελάτης κωδικός,
  id πελάτη, κωδικός επιχείρησης
  kundennummer, kunden nr, kundennr, kunden id, kundencode, debitorennummer, debitornummer, debitor nr,
  debitoren nr, debitornr, kd nr,
  kdnr, geschäftspartnernummer, kunden no, kunde nr, kundenkennung, auftraggebernummer, kundenkonto
`

export const taxNumberWords = `
  tax id, tax no, vat id, vat no, vat, vat reg no, vat registration no, tin, taxpayer id,
  tax identification no, tax code, ein, ~registration no, taxid, vatid, vatno, vatnumber, taxnumber,
  tax_id, vat code, tax registration no, ~company registration no, vat identification no, fiscal code,
  ~reg no
  инн, инн кпп, инн контрагента, инн покупателя, инн клиента, инн заказчика, налоговый номер, едрпоу,
  егрпоу, унп, бин, иин, инн организации,
  код едрпоу, идентификационный номер налогоплательщика, инн компании, ~огрн
  αφμ, α φ μ, αφμ πελάτη, αριθμός φορολογικού μητρώου, αρ φορολογικού μητρώου, αφμ συναλλασσόμενου,
  α φ μ πελάτη, αφμ εταιρείας
  ust id, ust idnr, ust id nr, ustid, ustidnr, umsatzsteuer id, umsatzsteuer identifikationsnummer,
  umsatzsteueridentifikationsnummer, steuernummer, steuer nr, uid, uid nummer, stceg
`

export const websiteWords = `
  website, web site, web, url, home page, homepage, www, ~site, domain, domain name, company domain,
  company domain name, web address, website url, web page, internet, company website
  сайт, веб сайт, сайт компании, адрес сайта, домен, интернет сайт, сайт организации
  ιστοσελίδα, ιστότοπος, ιστοσελίδα εταιρείας, διεύθυνση ιστοσελίδας
  webseite, internetseite, internetadresse, webadresse, firmenwebseite
`

/** Fields by which a row of a fact says whose it is. */
export const companyFields: FieldDefinition[] = [
  {
    field: 'account',
    type: 'text',
    company: true,
    words: companyNameWords,
    not: `vendor supplier manufacturer manufacturing maker brand site assignment team user поставщик
      производитель изготовитель προμηθευτής κατασκευαστής lieferant hersteller id code no key group
      type email phone manager owner contact city country address segment class region since date po
      order ref reference material part item currency status language vat tax инн менеджер тип
      группа адрес город регион телефон договор сегмент код номер заказ τύπος διεύθυνση τηλέφωνο
      κωδικός gruppe typ ansprechpartner bestellnummer`,
    weight: 0.6,
  },
  { field: 'accountCode', type: 'text', company: true, code: true, words: companyCodeWords, weight: 0.6 },
  {
    field: 'taxNumber',
    type: 'text',
    company: true,
    code: true,
    words: taxNumberWords,
    not: `amount sum rate сумма ποσό betrag`,
    weight: 0.4,
  },
  {
    field: 'website',
    type: 'text',
    company: true,
    words: websiteWords,
    not: `photo image picture logo path avatar фото logo`,
    weight: 0.4,
  },
]

export const companyFieldNames: ReadonlySet<string> = new Set(companyFields.map(({ field }) => field))
