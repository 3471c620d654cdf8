import { decisionRole } from '../choices/decision-role.ts'
import { companyFields } from './company.ts'
import { standingFields } from './contact-standing.ts'
import type { KindDefinition } from './kind.ts'

/** One row is one person at a customer. */
export const contacts: KindDefinition = {
  kind: 'contacts',
  required: [['name', 'firstName', 'lastName']],
  needsCompany: true,
  primaryDate: null,
  sums: [],
  fields: [
    ...companyFields,
    {
      field: 'name',
      type: 'text',
      words: `full name, name, contact name, contact, contact person, person, person name, fullname,
        contact full name, display name, name of contact, employee name, employee, key contact,
        surname and name, name surname, decision maker name, representative, name of person, ~file as
        фио, ф и о, контактное лицо, имя фамилия, контакт, полное имя, имя, сотрудник, фио контакта,
        имя контакта, фио сотрудника, представитель, контактное лицо фио, фамилия имя отчество, персона,
        фамилия имя, фамилия и имя
        ονοματεπώνυμο, όνομα, πλήρες όνομα, επαφή, υπεύθυνος επικοινωνίας, όνομα επαφής,
        ονοματεπώνυμο επαφής, στέλεχος, πρόσωπο επικοινωνίας, επώνυμο όνομα
        name, ansprechpartner, kontakt, kontaktperson, vollständiger name, vor und nachname, kontaktname,
        vollname, ansprechperson, person, vorname nachname, name vorname`,
      not: `owner company customer account client first last sur email phone title id code manager
        supervisor boss клиента компании организации код телефон должность εταιρείας firma
        firmenname vorname nachname`,
      weight: 0.8,
    },
    {
      field: 'firstName',
      type: 'text',
      words: `first name, firstname, given name, forename, fname, contact first name, имя, имя отчество,
        имя контакта, όνομα, μικρό όνομα, vorname, rufname`,
      not: 'last company',
      weight: 2,
    },
    {
      field: 'lastName',
      type: 'text',
      words: `last name, lastname, surname, family name, lname, contact last name, second name, фамилия,
        фамилия контакта, επώνυμο, επίθετο, nachname, familienname, zuname`,
      not: 'first company',
      weight: 2,
    },
    {
      field: 'title',
      type: 'text',
      words: `title, job title, position, job, function, jobtitle, occupation, post, contact title,
        designation, job position, job function, business title, job role, rank
        должность, позиция, пост, должность контакта, занимаемая должность, специальность
        θέση, τίτλος, θέση εργασίας, ιδιότητα, θέση ευθύνης, αξίωμα, ειδικότητα
        position, funktion, titel, stelle, berufsbezeichnung, stellenbezeichnung, abteilung funktion`,
      not: 'courtesy company',
      weight: 2,
    },
    {
      field: 'email',
      type: 'email',
      words: `email, email address, e-mail, contact email, mail, work email, business email, primary email,
        email 1, e-mail address, email1
        email, почта, электронная почта, адрес электронной почты, эл почта, эл адрес, рабочая почта
        email, ηλεκτρονικό ταχυδρομείο, ηλ ταχυδρομείο, διεύθυνση email, ηλεκτρονική διεύθυνση
        email, e-mail adresse, emailadresse, mailadresse`,
      weight: 1.5,
    },
    {
      field: 'phone',
      type: 'text',
      words: `phone, telephone, phone no, mobile, mobile phone, cell, cell phone, tel, work phone,
        direct phone, telephone no, phone 1, mobile no, business phone, contact phone, contact no,
        direct line
        телефон, мобильный, мобильный телефон, рабочий телефон, тел, номер телефона, сотовый,
        контактный телефон, моб телефон, моб тел
        τηλέφωνο, κινητό, τηλ, κινητό τηλέφωνο, σταθερό, αριθμός τηλεφώνου, τηλέφωνο επικοινωνίας
        telefon, handy, mobil, telefonnummer, mobilnummer, tel nr, durchwahl, mobiltelefon, rufnummer,
        handynummer`,
      not: 'fax факс',
    },
    {
      field: 'role',
      type: 'text',
      choice: decisionRole,
      words: `role, role in decision, decision role, buying role, role in purchase, contact role,
        role in buying, buyer role, decision making role, influence role, stakeholder role,
        role in decisions, role in deal, buying center role, stakeholder type
        роль, роль в принятии решения, роль в решении, роль в закупке, роль в принятии решений,
        роль контакта, роль в сделке
        ρόλος, ρόλος στην απόφαση, ρόλος στη λήψη αποφάσεων, ρόλος στις αγορές, ρόλος απόφασης
        rolle, rolle im kaufprozess, entscheidungsrolle, rolle bei entscheidung, rolle im buying center,
        kaufrolle`,
      weight: 3,
    },
    {
      field: 'reportsTo',
      type: 'text',
      words: `reports to, manager, supervisor, boss, line manager, superior, reporting to, reportsto, head,
        manager name
        руководитель, начальник, подчиняется, непосредственный руководитель, кому подчиняется, подчинение
        αναφέρεται σε, προϊστάμενος, αναφορά σε, διευθυντής, αναφέρεται
        vorgesetzter, berichtet an, chef, vorgesetzte`,
      not: 'account sales key',
      weight: 2.5,
    },
    ...standingFields,
    {
      field: 'language',
      type: 'text',
      words: `language, preferred language, lang, speaks, correspondence language, язык, язык общения,
        предпочитаемый язык, γλώσσα, γλώσσα επικοινωνίας, sprache, korrespondenzsprache,
        bevorzugte sprache, spras`,
    },
    {
      field: 'notes',
      type: 'text',
      long: true,
      weight: 0.3,
      words: `notes, note, comment, comments, remark, remarks, description, memo, примечание, примечания,
        комментарий, комментарии, заметки, описание, σημειώσεις, σχόλια, παρατηρήσεις, σχόλιο,
        notizen, bemerkung, bemerkungen, kommentar, anmerkung, notiz`,
    },
  ],
}
