import type { Choice } from './choice.ts'

/** Ways in which people of two companies meet. */
export const channel: Choice = {
  choice: 'channel',
  words: {
    mail: `email, e mail, letter, post, message, outlook, newsletter, fax
      почта, письмо, эл почта, электронная почта, электронное письмо, емейл, имейл, емайл, сообщение, факс
      ηλεκτρονικό ταχυδρομείο, ηλεκτρονικό μήνυμα, επιστολή, μήνυμα, ημέιλ, ιμέιλ, φαξ
      brief, post, nachricht, e-mail, rundschreiben`,
    call: `phone, telephone, phone call, tel, dial, voip, outbound call, inbound call, cold call, mobile
      звонок, телефон, телефонный звонок, телефонный разговор, разговор, созвон, исходящий звонок,
      входящий звонок
      τηλέφωνο, κλήση, τηλεφώνημα, τηλεφωνική κλήση, τηλεφωνική επικοινωνία
      anruf, telefon, telefonat, telefongespräch`,
    meeting: `meet, video call, video conference, videoconference, teams, zoom, online meeting, conference,
      negotiation, negotiations
      workshop, demo, presentation, appointment, google meet, skype
      встреча, совещание, переговоры, видеоконференция, вкс, видеозвонок, презентация, онлайн встреча,
      конференция, совещание онлайн
      συνάντηση, σύσκεψη, τηλεδιάσκεψη, βιντεοκλήση, παρουσίαση, διαπραγμάτευση, ραντεβού
      besprechung, treffen, termin, sitzung, videokonferenz, präsentation, verhandlung`,
    visit: `site visit, on site, onsite, plant visit, field visit, customer visit, business trip, trip,
      face to face
      визит, выезд, посещение, командировка, поездка, визит на завод, выезд к клиенту
      επίσκεψη, επιτόπια επίσκεψη, ταξίδι
      besuch, kundenbesuch, werksbesuch, vor ort, dienstreise, außendienst`,
    web: `website, web site, site, web form, webform, form, portal, page view, download, internet, online,
      landing page
      сайт, веб, форма, веб форма, форма на сайте, портал, личный кабинет, заявка с сайта, интернет
      ιστοσελίδα, ιστότοπος, φόρμα, πύλη, διαδίκτυο
      webseite, formular, webformular, portal, kontaktformular`,
    event: `exhibition, trade show, trade fair, fair, seminar, webinar, forum, expo
      мероприятие, выставка, форум, семинар, вебинар, событие
      εκδήλωση, έκθεση, σεμινάριο, ημερίδα, φόρουμ
      veranstaltung, messe, seminar, webinar, ausstellung`,
    chat: `messenger, whatsapp, telegram, viber, live chat, sms, im, wechat, slack, signal
      чат, мессенджер, телеграм, ватсап, вотсап, вацап, вайбер, смс, онлайн чат
      συνομιλία, μήνυμα sms, τσατ
      sofortnachricht`,
  },
}

/** Who began: `in` the customer, `out` we. */
export const direction: Choice = {
  choice: 'direction',
  words: {
    in: `incoming, inbound, received, from customer, from client, customer
      входящий, входящая, входящее, вход, вх, получено, от клиента
      εισερχόμενο, εισερχόμενη, εισερχόμενα, εισερχόμενος, λήψη, από πελάτη
      eingehend, eingang, empfangen, ankommend, vom kunden`,
    out: `outgoing, outbound, sent, to customer, to client, us
      исходящий, исходящая, исходящее, исх, исход, отправлено, клиенту
      εξερχόμενο, εξερχόμενη, εξερχόμενα, εξερχόμενος, αποστολή, προς πελάτη
      ausgehend, ausgang, gesendet, abgehend, an kunden`,
  },
}
