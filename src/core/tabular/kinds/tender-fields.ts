import type { FieldDefinition } from './kind.ts'

const notOurs = 'winner winning победителя νικητή gewinner'

/** What a tender has beside any other opportunity: prices, places, who won, and its lots. */
export const tenderFields: FieldDefinition[] = [
  {
    field: 'budget',
    type: 'money',
    weight: 1,
    words: `budget, customer budget, tender budget, initial price, starting price, maximum price, ceiling price
      бюджет, бюджет заказчика, нмцк, нмц, начальная цена, начальная максимальная цена, стартовая цена
      προϋπολογισμός, προϋπολογισμός πελάτη, τιμή εκκίνησης
      budget, kundenbudget, startpreis, höchstpreis`,
  },
  {
    field: 'ourPrice',
    type: 'money',
    additive: true,
    weight: 2,
    words: `our price, our bid, our offer, our offer price, our bid price, bid price, offered price
      наша цена, наше предложение, цена нашего предложения, наша цена предложения
      τιμή μας, η τιμή μας, προσφορά μας, η προσφορά μας
      unser preis, unser angebot, unser angebotspreis`,
    not: notOurs,
  },
  {
    field: 'winnerPrice',
    type: 'money',
    weight: 2,
    words: `winner price, winning price, winners price, winning bid, price of winner, award price, awarded price
      цена победителя, цена контракта победителя, цена выигравшего
      τιμή νικητή, τιμή κατακύρωσης, τιμή ανάθεσης
      siegerpreis, gewinnerpreis, preis des gewinners, zuschlagspreis`,
  },
  {
    field: 'ourRank',
    type: 'number',
    weight: 2,
    words: `our rank, our place, rank, place, ranking, our position
      наше место, место, ранг, занятое место
      θέση μας, κατάταξη, η θέση μας, σειρά κατάταξης
      unser rang, rang, platz, platzierung, unser platz`,
  },
  {
    field: 'bidders',
    type: 'number',
    weight: 2,
    words: `bidders, no of bidders, participants, no of participants, bids received, offers received
      участников, количество участников, число участников, участники
      συμμετέχοντες, πλήθος συμμετεχόντων, αριθμός συμμετεχόντων
      bieter, anzahl bieter, teilnehmer, anzahl teilnehmer`,
  },
  {
    field: 'winner',
    type: 'text',
    weight: 2.5,
    words: `winner, won by, lost to, awarded to, successful bidder, tender winner, supplier awarded
      победитель, кто выиграл, победитель тендера, проиграли кому, ушел к
      νικητής, ανάδοχος, μειοδότης
      gewinner, sieger, zuschlag an, verloren an`,
    not: 'price цена τιμή preis',
  },
  {
    field: 'incumbent',
    type: 'text',
    weight: 2,
    words: `incumbent, incumbent supplier, current supplier, existing supplier, present supplier
      действующий поставщик, текущий поставщик
      υφιστάμενος προμηθευτής, τρέχων προμηθευτής
      bestandslieferant, bisheriger lieferant, aktueller lieferant`,
  },
  {
    field: 'dueOn',
    type: 'date',
    weight: 1.5,
    words: `submission deadline, bid deadline, tender deadline, offer due, bid due date, submission date, due date,
      deadline, tender due
      срок подачи, дата подачи, окончание подачи заявок, срок подачи заявок, дедлайн
      προθεσμία υποβολής, λήξη υποβολής, προθεσμία
      abgabefrist, angebotsfrist, abgabetermin, einreichungsfrist`,
  },
  {
    field: 'lot',
    type: 'text',
    weight: 2.5,
    words: `lot, lot name, lot no, lot number, lot title, tender lot
      лот, номер лота, наименование лота, название лота
      τμήμα, παρτίδα, αριθμός τμήματος
      los, losnummer, los nr, losbezeichnung`,
    not: 'price winner цена победитель τιμή preis',
  },
  {
    field: 'quantity',
    type: 'number',
    weight: 0.2,
    words: `qty, quantity, lot quantity, количество, кол-во, ποσότητα, menge, anzahl`,
    not: 'bidders participants участников bieter',
  },
]
