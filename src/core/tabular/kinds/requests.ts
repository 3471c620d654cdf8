import { requestType } from '../choices/request-type.ts'
import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'

/** One row is a question, complaint, technical matter or wish for change, with its clock. */
export const requests: KindDefinition = {
  kind: 'requests',
  required: [['openedAt']],
  needsCompany: false,
  primaryDate: 'openedAt',
  sums: [],
  fields: [
    ...companyFields,
    {
      field: 'requestNumber',
      type: 'text',
      code: true,
      weight: 2.5,
      words: `request no, request id, ticket, ticket no, ticket id, case no, case id, case, incident no,
        incident, incident id, claim no, request, request code, complaint no, issue no, issue id,
        ticketid, service request no, sr no, number, ~id, ~no, ~reference, ~key, claim id,
        case number, issue key, inquiry no, helpdesk no, support ticket
        номер заявки, заявка, номер обращения, обращение, номер тикета, номер запроса, запрос номер,
        рег номер, регистрационный номер, тикет, ~номер, ~id, номер рекламации, номер претензии,
        номер инцидента, id заявки, id обращения, код заявки, обращение номер, вх номер, входящий номер
        αριθμός αιτήματος, αίτημα, αρ αιτήματος, κωδικός αιτήματος, αριθμός υπόθεσης, αρ υπόθεσης,
        ~αριθμός, αριθμός παραπόνου, αρ πρωτοκόλλου, αριθμός πρωτοκόλλου, αρ παραπόνου
        anfragenummer, ticketnummer, ticket nr, fallnummer, vorgangsnummer, anfrage nr, reklamationsnummer,
        meldungsnummer, ~nummer, vorgang, meldung, fall nr, anfrage, ticket nummer`,
      not: `date type status order priority count reassignment дата тип статус заказ приоритет
        ημερομηνία τύπος κατάσταση datum art typ status`,
    },
    {
      field: 'openedAt',
      type: 'instant',
      weight: 2,
      words: `opened at, opened, created at, created, open date, date opened, request date, received at,
        received, reported at, reported on, submitted at, created date, creation date, date,
        registered at, registration date, logged at, opened on, received date, received on,
        complaint date, ticket date, openedat, date received, request received, sys created at,
        opening date, date created, date and time, start, start time, raised on, date raised,
        submission date, incident date, claim date, date of request, open time, created on,
        created time, created date and time, reported, date of complaint
        дата обращения, дата создания, дата заявки, дата регистрации, дата поступления, создана, создано,
        дата открытия, открыта, поступила, дата, дата и время, дата запроса, дата рекламации,
        дата претензии, зарегистрировано, дата и время обращения, дата время создания, дата получения,
        время регистрации, дата и время создания, поступление, дата приема
        ημερομηνία αιτήματος, ημερομηνία υποβολής, ημερομηνία ανοίγματος, ημερομηνία δημιουργίας,
        ημερομηνία, άνοιξε, υποβλήθηκε, ημερομηνία καταχώρησης, ημερομηνία λήψης, ημ/νία αιτήματος,
        ημερομηνία και ώρα, ημερομηνία παραλαβής, δημιουργήθηκε, άνοιγμα, ημερομηνία παραπόνου
        eröffnet am, erstellt am, eingangsdatum, anfragedatum, geöffnet am, gemeldet am, datum, erfasst am,
        eingang, eröffnungsdatum, meldedatum, eingegangen am, erstellungsdatum, reklamationsdatum,
        anlagedatum, eröffnet, angelegt am`,
      not: `first response resolved closed due resolution answer updated ответа решения закрытия срок
        απάντησης επίλυσης κλεισίματος antwort gelöst geschlossen frist`,
    },
    {
      field: 'type',
      type: 'text',
      choice: requestType,
      weight: 2,
      words: `type, request type, category, ticket type, case type, kind, issue type, claim type,
        request category, type of request, incident type, classification, inquiry type,
        contact reason, reason, nature of request
        тип, тип обращения, тип заявки, вид, вид обращения, категория, тип запроса, вид заявки,
        характер обращения, категория обращения, классификация, вид запроса
        τύπος, τύπος αιτήματος, είδος, είδος αιτήματος, κατηγορία, κατηγορία αιτήματος, κατηγοριοποίηση,
        τύπος υπόθεσης
        typ, art, anfragetyp, kategorie, anfrageart, tickettyp, vorgangsart, art der anfrage,
        anfragekategorie, meldungsart, ticketart`,
      not: 'contact customer product sub контакта клиента товара πελάτη kunden',
    },
    {
      field: 'subject',
      type: 'text',
      weight: 1,
      words: `subject, topic, title, summary, description, short description, question, issue, theme,
        problem, details, text, request text, regarding, message, content, request subject, complaint
        тема, предмет, заголовок, описание, суть, содержание, вопрос, проблема, тема обращения,
        краткое описание, суть обращения, текст, содержание обращения, описание проблемы, суть вопроса
        θέμα, περιγραφή, τίτλος, πρόβλημα, αντικείμενο, περίληψη, κείμενο, ερώτημα
        betreff, thema, beschreibung, titel, problem, kurzbeschreibung, gegenstand, anliegen, sachverhalt`,
      not: 'id code no type date category код тип дата',
    },
    {
      field: 'contact',
      type: 'text',
      weight: 0.6,
      words: `contact, contact name, contact person, requester, reported by, caller, submitted by,
        raised by, requester name, customer contact, opened by, author, requestor, reporter,
        applicant, person, name, caller id, from
        контакт, контактное лицо, заявитель, инициатор, автор, от кого, фио, кто обратился, фио заявителя,
        обратился, автор обращения
        επαφή, αιτών, υπεύθυνος επικοινωνίας, αιτούσα, από, υποβλήθηκε από, ονοματεπώνυμο,
        πρόσωπο επικοινωνίας
        ansprechpartner, kontakt, melder, anfragender, gemeldet von, kontaktperson, antragsteller, absender`,
      not: 'type date email тип дата',
    },
    {
      field: 'firstResponseAt',
      type: 'instant',
      weight: 3,
      words: `first response at, first response, first response date, response date, responded at,
        first reply, first reply at, answered at, first answer, reply date, first responded at,
        response time stamp, date of first response, response at, first response time, answer date,
        replied at, first contact date, first reaction, acknowledged at, acknowledged, responded on,
        first replied, initial response, initial response time, first reply time, reaction date,
        first answered
        дата первого ответа, первый ответ, дата ответа, ответ дан, время первого ответа, дата реакции,
        первая реакция, отвечено, дата первой реакции, ответ, принято в работу,
        дата и время первого ответа, взято в работу, дата взятия в работу
        πρώτη απάντηση, ημερομηνία πρώτης απάντησης, ημερομηνία απάντησης, απαντήθηκε, απάντηση,
        πρώτη ανταπόκριση, ημ/νία πρώτης απάντησης
        erste antwort, erste antwort am, antwortdatum, beantwortet am, erstantwort, erste reaktion,
        datum erste antwort, reaktionsdatum, erste rückmeldung, erstreaktion`,
      not: 'hours minutes duration sla due target часов минут срок ώρες λεπτά stunden minuten dauer frist',
    },
    {
      field: 'resolvedAt',
      type: 'instant',
      weight: 3,
      words: `resolved at, resolved, resolution date, closed at, closed, close date, closed date,
        solved at, date resolved, date closed, completed at, completion date, resolved on, closed on,
        solved, resolved date, resolution, closing date, fixed at, done at, finished at, completed,
        end date, closure date, completed on, settled on, solution date, resolution time stamp
        дата решения, решена, решено, дата закрытия, закрыта, дата завершения, дата выполнения, завершена,
        дата исполнения, закрыто, выполнено, дата устранения, время решения, устранено,
        дата и время решения, дата и время закрытия, время закрытия, дата окончания
        ημερομηνία επίλυσης, επιλύθηκε, ημερομηνία κλεισίματος, έκλεισε, ολοκληρώθηκε, επίλυση,
        ημερομηνία ολοκλήρωσης, κλείσιμο, ημ/νία επίλυσης, ημ/νία κλεισίματος
        gelöst am, gelöst, lösungsdatum, geschlossen am, abgeschlossen am, erledigt am, abschlussdatum,
        behoben am, geschlossen, lösung am, enddatum, erledigungsdatum`,
      not: 'by hours target due sla code кем срок часов κωδικός von frist',
    },
    {
      field: 'status',
      type: 'text',
      weight: 0.6,
      words: `status, state, ticket status, request status, case status, incident state, stage,
        current status, issue status, claim status
        статус, состояние, статус заявки, статус обращения, этап, стадия, статус запроса
        κατάσταση, στάδιο, κατάσταση αιτήματος, στάτους
        status, zustand, bearbeitungsstatus, ticketstatus, stand`,
    },
  ],
}
