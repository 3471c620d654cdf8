import type { Choice } from '../tabular/choices/choice.ts'

/** Where in a sale a stage stands, by the words people give it; the ids stand in the order of a sale. */
export const stageWords: Choice = {
  choice: 'stage',
  words: {
    first: `new, lead, new lead, prospect, prospecting, first contact, incoming, unsorted, identified, suspect
      новая, новый, новый лид, лид, первичный контакт, первый контакт, неразобранное, входящая, заявка
      νέα, νέο, πρώτη επαφή, υποψήφιος, αναζήτηση
      neu, erstkontakt, interessent, eingang`,
    qualified: `qualification, qualified, qualify, qualified lead, appointment, appointment scheduled, discovery
      квалификация, квалифицирован, выявление потребности, переговоры назначены, встреча
      αξιολόγηση, προεπιλογή, κατάλληλη, διερεύνηση
      qualifizierung, qualifiziert, bedarf, bedarfsermittlung, termin`,
    working: `engaging, engaged, in progress, working, open, active, needs analysis, value proposition, presentation,
      presentation scheduled, development, demo, technical review, decision maker bought in, perception analysis
      в работе, в процессе, открыта, презентация, анализ потребностей, техническое согласование
      σε εξέλιξη, ανοιχτή, ενεργή, παρουσίαση, ανάλυση αναγκών
      in arbeit, in bearbeitung, offen, aktiv, präsentation, technische klärung`,
    offered: `proposal, proposal sent, quote, quoted, quotation, offer, offer sent, bid, bid submitted, submitted,
      price quote, proposal price quote, tender submitted, tendering
      предложение, кп, кп отправлено, коммерческое предложение, заявка подана, подана, подача заявки, тендер
      προσφορά, υποβολή προσφοράς, υποβλήθηκε, κατάθεση προσφοράς
      angebot, angebot abgegeben, abgegeben, angeboten`,
    negotiated: `negotiation, negotiating, negotiation review, review, short list, shortlist, final round, reduction
      переговоры, согласование, торг, переторжка, короткий список, финал
      διαπραγμάτευση, τελική φάση
      verhandlung, in verhandlung, endrunde`,
    contracted: `contract, contract sent, contracting, verbal, verbal commitment, commit, awaiting signature
      договор, договор отправлен, согласование договора, подписание, подписание договора
      σύμβαση, υπογραφή, προφορική συμφωνία
      vertrag, vertrag gesendet, unterschrift, mündliche zusage`,
    won: `won, closed won, win, awarded, deal won, success, successful, signed, sold, completed, accepted
      выиграна, выигран, выиграно, выигрыш, победа, успешно, успешно реализовано, реализовано, успех, подписан, оплачено,
      продано, сделка заключена, закрыта успешно
      κερδήθηκε, κερδισμένη, κερδισμένο, κέρδος, επιτυχία, ανάθεση, κατακύρωση
      gewonnen, auftrag, auftrag erhalten, zuschlag, erfolgreich, abgeschlossen gewonnen`,
    lost: `lost, closed lost, loss, deal lost, rejected, declined, cancelled, canceled, abandoned, failed, disqualified,
      dropped, no decision, lost no decision, unsuccessful, withdrawn, not awarded, no bid
      проиграна, проигран, проиграно, проигрыш, отказ, потеряна, неуспешно, закрыто и не реализовано, не реализовано,
      отменена, отменен, отклонена, сорвалась, не состоялась
      χάθηκε, χαμένη, χαμένο, απώλεια, απόρριψη, απορρίφθηκε, ακυρώθηκε, αποτυχία
      verloren, abgelehnt, absage, storniert, abgebrochen, nicht erhalten, abgeschlossen verloren`,
  },
}
