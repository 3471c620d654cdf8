import { channel, direction } from '../choices/channel.ts'
import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'

/** One row is one talk, letter, meeting or visit. */
export const interactions: KindDefinition = {
  kind: 'interactions',
  required: [['occurredAt']],
  needsCompany: false,
  primaryDate: 'occurredAt',
  sums: [],
  fields: [
    ...companyFields,
    {
      field: 'occurredAt',
      type: 'instant',
      weight: 1.5,
      words: `date, occurred at, date and time, datetime, date time, activity date, interaction date,
        call date, meeting date, visit date, contact date, when, start, start date, start time,
        timestamp, sent at, received at, created at, created, time, activity time, event date,
        occurred on, sent, received, activity start, call time, occurredat, logged at,
        date of contact, date of activity, completed at, done on, last contact date, sent on,
        date sent
        дата, дата и время, дата контакта, дата звонка, дата встречи, дата визита, дата взаимодействия,
        время, дата события, начало, когда, дата активности, дата создания, дата отправки, дата общения,
        дата начала, дата время, дата мероприятия, дата дела
        ημερομηνία, ημερομηνία και ώρα, ημερομηνία επαφής, ημερομηνία κλήσης, ημερομηνία συνάντησης,
        ημερομηνία επικοινωνίας, πότε, έναρξη, ημ/νία, ημερομηνία ώρα, ημερομηνία επίσκεψης, ώρα
        datum, datum uhrzeit, zeitpunkt, kontaktdatum, datum und uhrzeit, gesprächsdatum, termin,
        besuchsdatum, wann, beginn, anrufdatum, zeitstempel, gesendet am, aktivitätsdatum`,
      not: 'end due next birth order конец окончания следующий λήξη ende fällig',
    },
    {
      field: 'channel',
      type: 'text',
      choice: channel,
      weight: 3,
      words: `channel, type, activity type, interaction type, medium, contact type, kind,
        communication channel, activity, method, contact method, communication type, via, mode,
        means, event type, touchpoint, engagement type, communication method, form of contact
        канал, тип, вид, тип контакта, вид контакта, тип взаимодействия, канал связи, способ связи,
        тип события, вид активности, тип активности, канал коммуникации, способ, вид взаимодействия,
        форма контакта, тип дела, вид коммуникации
        κανάλι, τύπος, είδος, τύπος επαφής, μέσο, τρόπος επικοινωνίας, είδος επικοινωνίας,
        κανάλι επικοινωνίας, μέσο επικοινωνίας, τύπος δραστηριότητας, τύπος επικοινωνίας
        kanal, art, typ, kontaktart, aktivitätsart, medium, kommunikationskanal, kommunikationsart,
        aktivität, kontaktweg, aktivitätstyp`,
      not: 'customer account company клиента πελάτη kunden',
    },
    {
      field: 'direction',
      type: 'text',
      choice: direction,
      weight: 3,
      words: `direction, in out, inbound outbound, incoming outgoing, initiated by, initiator, in/out,
        call direction, message direction, originator
        направление, вх исх, входящий исходящий, инициатор, направление звонка, вх/исх, направление контакта
        κατεύθυνση, εισερχόμενο εξερχόμενο, φορά, εισερχόμενη εξερχόμενη
        richtung, eingang ausgang, ein aus, eingehend ausgehend`,
    },
    {
      field: 'contact',
      type: 'text',
      weight: 1,
      words: `contact, contact name, contact person, person, participant, participants, attendee,
        attendees, with whom, customer contact, spoke with, from name, contact full name, with, name,
        recipient, client contact, customer representative, who
        контакт, контактное лицо, собеседник, участники, с кем, фио, фио контакта, представитель клиента,
        участник, контактное лицо клиента, фио клиента, от клиента
        επαφή, υπεύθυνος επικοινωνίας, συνομιλητής, πρόσωπο, συμμετέχοντες, ονοματεπώνυμο, με ποιον,
        πρόσωπο επικοινωνίας, στέλεχος πελάτη
        kontakt, ansprechpartner, gesprächspartner, teilnehmer, kontaktperson, mit wem, kontaktname,
        ansprechpartner kunde`,
      not: 'email type date id company our owner тип дата наш τύπος art datum',
    },
    {
      field: 'contactEmail',
      type: 'email',
      weight: 1,
      words: `contact email, email, email address, from, to, from email, to email, sender, recipient email,
        customer email, sender email, from address, contact email address, e-mail
        email контакта, почта контакта, почта, email, отправитель, адрес, эл почта, email клиента, от кого,
        кому
        email επαφής, ηλεκτρονικό ταχυδρομείο, αποστολέας, email πελάτη
        email kontakt, e-mail adresse, absender, empfänger, emailadresse, email ansprechpartner`,
    },
    {
      field: 'person',
      type: 'text',
      weight: 1.5,
      words: `our person, owner, employee, user, agent, sales rep, manager, account manager, assigned to,
        our representative, by, created by, responsible, salesperson, made by, kam, our employee,
        activity owner, our contact, team member, performed by, host, logged by, our participant,
        organizer
        менеджер, сотрудник, ответственный, автор, исполнитель, наш сотрудник, кто, наш представитель,
        наш менеджер, пользователь, от нас, инициатор контакта, наш участник
        υπεύθυνος, πωλητής, υπάλληλος, χρήστης, εκπρόσωπός μας, δικός μας, από εμάς, εκπρόσωπος,
        στέλεχός μας
        mitarbeiter, betreuer, verantwortlicher, benutzer, zuständig, unser mitarbeiter, bearbeiter,
        vertriebsmitarbeiter, erstellt von`,
    },
    {
      field: 'subject',
      type: 'text',
      weight: 1.5,
      words: `subject, topic, title, summary, theme, regarding, about, purpose, agenda, activity subject,
        reason, headline
        тема, предмет, заголовок, повод, вопрос, цель, тема встречи, тема письма, тема разговора,
        цель визита, название
        θέμα, τίτλος, αντικείμενο, σκοπός, αφορά
        betreff, thema, titel, gegenstand, anlass, zweck, besprechungsthema`,
    },
    {
      field: 'text',
      type: 'text',
      long: true,
      weight: 1,
      words: `text, body, notes, note, description, comment, comments, message, content, details, minutes,
        call notes, outcome, result, meeting notes, remarks, remark
        текст, описание, комментарий, содержание, заметки, сообщение, результат, итоги, примечание, итог,
        протокол, краткое содержание, содержание разговора, комментарии
        κείμενο, περιγραφή, σχόλια, σημειώσεις, μήνυμα, αποτέλεσμα, πρακτικά, περιεχόμενο, παρατηρήσεις
        text, inhalt, notizen, beschreibung, kommentar, nachricht, ergebnis, protokoll, bemerkung,
        gesprächsnotiz, notiz`,
    },
  ],
}
