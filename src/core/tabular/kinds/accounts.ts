import { companyCodeWords, companyNameWords, taxNumberWords, websiteWords } from './company.ts'
import { creditFields, sizeFields } from './account-worth.ts'
import type { KindDefinition } from './kind.ts'

/** One row is one company. */
export const accounts: KindDefinition = {
  kind: 'accounts',
  required: [['name']],
  needsCompany: false,
  primaryDate: null,
  sums: ['annualRevenue', 'categorySpend', 'employees'],
  fields: [
    {
      field: 'name',
      type: 'text',
      weight: 0.8,
      words: `${companyNameWords}, name, full name, short name, account full name, display name,
        title of company
        наименование, название, полное наименование, краткое наименование, сокращенное наименование,
        наименование полное, рабочее наименование
        όνομα, ονομασία, πλήρης επωνυμία, διακριτικός τίτλος
        bezeichnung, vollständiger name, kurzname, name 1`,
      not: `id code no key group type email phone manager owner contact city country address segment
        class parent product first last person user supplier vendor менеджер тип группа адрес город
        регион телефон головная холдинг контактное код номер лицо товар номенклатура поставщик τύπος
        διεύθυνση τηλέφωνο κωδικός μητρική προμηθευτής gruppe typ ansprechpartner mutter lieferant`,
    },
    {
      field: 'code',
      type: 'text',
      code: true,
      weight: 0.6,
      words: `${companyCodeWords}, code, id, ~no, account, reference, external id, number, record id,
        supplier id
        код, номер, ~id, внешний код
        κωδικός, αριθμός
        code, nummer, kennung`,
      not: `tax vat zip postal post bank phone product dun industry sic nace category currency country
        индекс почтовый инн кпп окпо оквэд товара ταχυδρομικός plz postleitzahl`,
    },
    { field: 'taxNumber', type: 'text', code: true, words: taxNumberWords, weight: 1.5 },
    { field: 'website', type: 'text', words: websiteWords, weight: 1.2 },
    {
      field: 'email',
      type: 'email',
      weight: 0.5,
      words: `email, email address, e-mail, company email, contact email, general email
        email, почта, адрес электронной почты, электронная почта, эл почта
        email, ηλεκτρονικό ταχυδρομείο, ηλ ταχυδρομείο
        email, e-mail adresse, emailadresse`,
    },
    {
      field: 'phone',
      type: 'text',
      weight: 0.5,
      words: `phone, telephone, phone no, telephone no, tel, company phone, main phone, mobile, phone 1,
        switchboard, contact phone, work phone
        телефон, тел, номер телефона, контактный телефон, телефоны, рабочий телефон
        τηλέφωνο, τηλ, τηλέφωνα, αριθμός τηλεφώνου, σταθερό τηλέφωνο
        telefon, telefonnummer, tel nr, telefon 1, rufnummer`,
      not: 'fax факс φαξ',
    },
    {
      field: 'parent',
      type: 'text',
      weight: 1.5,
      words: `parent, parent company, parent account, parent name, subsidiary of, holding, holding company,
        group, group company, corporate group, ultimate parent, owned by, parent organization,
        belongs to group, head company, headquarters company, corporate parent
        головная компания, головная организация, холдинг, материнская компания, группа компаний,
        головной контрагент, входит в группу, входит в холдинг, управляющая компания,
        вышестоящая организация, дочернее общество от
        μητρική, μητρική εταιρεία, όμιλος, θυγατρική της, όμιλος εταιρειών
        muttergesellschaft, konzern, mutterunternehmen, konzernmutter, tochter von, holding,
        unternehmensgruppe, übergeordnete firma`,
    },
    {
      field: 'country',
      type: 'country',
      weight: 0.6,
      words: `country, country name, country region, nation, billing country, country code, land1,
        ~location, ~office location, country of registration, headquarters country, hq country,
        country/region
        страна, страна регистрации, государство, код страны
        χώρα, κράτος, χώρα έδρας
        land, staat, länderkennzeichen, ländercode`,
    },
    {
      field: 'city',
      type: 'text',
      weight: 0.6,
      words: `city, town, billing city, location city, ort01, head office city, hq city, city name
        город, населенный пункт, нас пункт
        πόλη, έδρα, δήμος
        ort, stadt, wohnort, sitz`,
    },
    {
      field: 'address',
      type: 'text',
      weight: 0.6,
      words: `address, street, street address, billing address, billing street, postal address,
        address line 1, address 1, address1, legal address, full address, registered address,
        head office, stras
        адрес, юридический адрес, фактический адрес, почтовый адрес, юр адрес, факт адрес, улица,
        местонахождение
        διεύθυνση, οδός, διεύθυνση έδρας, ταχυδρομική διεύθυνση
        adresse, strasse, straße, anschrift, straße hausnummer, postanschrift`,
      not: 'email 2 сайта web',
    },
    {
      field: 'industry',
      type: 'text',
      weight: 1.5,
      words: `industry, sector, branch, industry name, business sector, vertical, line of business,
        industry type, market segment, brsch, business type, activity, branch of industry,
        industry sector
        отрасль, сфера деятельности, вид деятельности, индустрия, сектор, отрасль промышленности,
        основной вид деятельности, направление деятельности
        κλάδος, τομέας, δραστηριότητα, κλάδος δραστηριότητας, αντικείμενο εργασιών
        branche, industrie, wirtschaftszweig, sektor, geschäftszweig, industriezweig`,
      not: 'code код',
    },
    ...sizeFields,
    {
      field: 'strategy',
      type: 'text',
      long: true,
      weight: 0.6,
      words: `strategy, company strategy, business strategy, priorities, strategic goals
        стратегия, стратегия компании, приоритеты, стратегические цели
        στρατηγική, στρατηγική εταιρείας, προτεραιότητες
        strategie, unternehmensstrategie, strategische ziele`,
    },
    {
      field: 'markets',
      type: 'text',
      long: true,
      weight: 0.6,
      words: `markets, sales markets, target markets, markets served, geographies
        рынки, рынки сбыта, целевые рынки, география продаж
        αγορές, αγορές στόχοι
        märkte, absatzmärkte, zielmärkte`,
    },
    {
      field: 'history',
      type: 'text',
      long: true,
      weight: 0.5,
      words: `history, relationship history, customer history, company history, background
        история, история отношений, история компании, предыстория
        ιστορικό, ιστορικό πελάτη, ιστορικό σχέσης
        historie, kundenhistorie, firmengeschichte`,
    },
    ...creditFields,
    {
      field: 'owner',
      type: 'text',
      weight: 0.7,
      words: `owner, account owner, account manager, key account manager, kam, manager, sales rep,
        sales representative, responsible, salesperson, sales agent, assigned to, account executive,
        sales manager, company owner, responsible person, customer manager
        менеджер, ответственный, ответственный менеджер, куратор, менеджер по работе с клиентами,
        основной менеджер, менеджер клиента
        υπεύθυνος, υπεύθυνος πελάτη, πωλητής, διαχειριστής, υπεύθυνος πωλήσεων
        betreuer, kundenbetreuer, verantwortlicher, vertriebsmitarbeiter, zuständig,
        ansprechpartner intern, key account manager, verkäufer, außendienstmitarbeiter`,
    },
    {
      field: 'notes',
      type: 'text',
      long: true,
      weight: 0.3,
      words: `notes, note, comment, comments, remark, remarks, description, memo, additional info
        примечание, примечания, комментарий, комментарии, заметки, описание, доп информация,
        дополнительная информация
        σημειώσεις, σχόλια, παρατηρήσεις, σχόλιο, περιγραφή
        notizen, bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen, beschreibung, notiz`,
    },
  ],
}
