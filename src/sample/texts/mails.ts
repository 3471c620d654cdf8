import type { MailLanguage } from '../types.ts'

/** A mail conversation: who writes what, and how many hours after the mail before. `{product}`, `{order}` are put in. */
export interface MailThread {
  subject: string
  steps: readonly (readonly [from: 'them' | 'us', hoursLater: number, text: string])[]
}

export const mailThreads: Record<MailLanguage, readonly MailThread[]> = {
  en: [
    {
      subject: 'Order {order}: delivery date',
      steps: [
        ['them', 0, 'Could you confirm the delivery date of order {order}? Our shutdown starts soon.'],
        ['us', 3, 'The goods are on test today and leave on Thursday.'],
        ['them', 20, 'Thank you, that is in time for us.'],
      ],
    },
    {
      subject: 'Enquiry {product}',
      steps: [
        ['them', 0, 'Please quote 6 pieces of {product}, delivered to our plant.'],
        ['us', 26, 'Please find our quotation attached. It is valid for 30 days.'],
        ['them', 70, 'The price is above the other offer. Can you do something about it?'],
        ['us', 5, 'We can offer 3 % for an order of ten pieces.'],
      ],
    },
    {
      subject: 'Claim: {product} leaks',
      steps: [
        ['them', 0, 'The {product} from order {order} leaks at the seal after two weeks. Photos follow.'],
        ['us', 6, 'Sorry to hear that. A new seal leaves today, our fitter calls you tomorrow.'],
        ['them', 90, 'The new seal is tight. Please let us have the report.'],
      ],
    },
    {
      subject: 'Price list from January',
      steps: [['us', 0, 'Please find our new price list. Do call me with any question.']],
    },
  ],
  ru: [
    {
      subject: 'Срок поставки по заказу {order}',
      steps: [
        ['them', 0, 'Добрый день! Просим подтвердить дату отгрузки по заказу {order}.'],
        ['us', 4, 'Здравствуйте! Отгрузка запланирована на пятницу, документы вышлем отдельно.'],
        ['them', 18, 'Спасибо, ждём.'],
      ],
    },
    {
      subject: 'Запрос цены: {product}',
      steps: [
        ['them', 0, 'Просим направить коммерческое предложение на {product}, 8 шт., с доставкой до завода.'],
        ['us', 22, 'Предложение во вложении, срок действия 30 дней.'],
        ['them', 48, 'Согласовали, направляем заявку.'],
      ],
    },
    {
      subject: 'Рекламация: {product}',
      steps: [
        ['them', 0, 'При входном контроле выявлен дефект: {product}, заказ {order}. Акт прилагаем.'],
        ['us', 30, 'Приносим извинения. Передали в службу качества, ответим до конца недели.'],
        ['them', 120, 'Ответа до сих пор нет. Просим назвать срок замены.'],
        ['us', 26, 'Замена будет отгружена в понедельник.'],
      ],
    },
  ],
  el: [
    {
      subject: 'Παραγγελία {order}: ημερομηνία παράδοσης',
      steps: [
        ['them', 0, 'Καλημέρα σας, πότε θα παραδοθεί η παραγγελία {order};'],
        ['us', 5, 'Καλημέρα, φεύγει από το εργοστάσιο την Τετάρτη.'],
        ['them', 15, 'Ευχαριστούμε πολύ.'],
      ],
    },
    {
      subject: 'Αίτημα προσφοράς {product}',
      steps: [
        ['them', 0, 'Παρακαλούμε για προσφορά: {product}, 4 τεμάχια.'],
        ['us', 24, 'Σας στέλνουμε την προσφορά μας. Ισχύει για 30 ημέρες.'],
        ['them', 60, 'Η προσφορά εγκρίθηκε, θα λάβετε παραγγελία.'],
      ],
    },
    {
      subject: 'Τεχνική ερώτηση: {product}',
      steps: [
        ['them', 0, 'Είναι κατάλληλο το προϊόν {product} για θαλασσινό νερό;'],
        ['us', 7, 'Ναι, με υλικό duplex. Σας στέλνουμε το φύλλο δεδομένων.'],
      ],
    },
  ],
}

/** Conversations of the account that slips away: our mails, to which nobody answers. */
export const unansweredThreads: readonly MailThread[] = [
  {
    subject: 'Shall we meet at your plant?',
    steps: [['us', 0, 'I would like to visit you next month. Which day suits you?']],
  },
  {
    subject: 'Your frame agreement',
    steps: [
      ['us', 0, 'Your frame agreement ends soon. May I send you the new terms?'],
      ['us', 170, 'May I come back to my mail of last week?'],
    ],
  },
  {
    subject: 'Stock of seals for your pumps',
    steps: [['us', 0, 'We have put seals aside for your pumps. Do you need them?']],
  },
]
