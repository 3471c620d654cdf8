import { createRandom } from '../random.ts'
import { goneDaysAgo } from '../people/contacts.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { MailContext } from './context.ts'
import type { Script } from './script.ts'
import type { Talk } from './talk.ts'

const ourLetter = (subject: string, ...words: string[]): Script => ({
  desk: 'sales',
  subject,
  steps: words.map((text) => ['us', text] as const),
})

/** Our letters to the customer that slips away, to which nobody answers. */
const unanswered: readonly (readonly [number, Script])[] = [
  [
    80,
    ourLetter(
      'Besuch bei Ihnen im Werk',
      'ich würde Sie gern im nächsten Monat besuchen. Welcher Tag passt Ihnen?',
    ),
  ],
  [
    55,
    ourLetter(
      'Ihr Rahmenvertrag',
      'Ihr Rahmenvertrag läuft bald aus. Darf ich Ihnen die neuen Konditionen schicken?',
      'darf ich noch einmal auf meine Nachricht von letzter Woche zurückkommen?',
    ),
  ],
  [
    30,
    ourLetter(
      'Dichtungen für Ihre Pumpen',
      'wir haben Dichtungen für Ihre Pumpen zurückgelegt. Benötigen Sie sie noch?',
    ),
  ],
]

const toTheSilent: readonly (readonly [number, Script])[] = [
  [
    74,
    ourLetter(
      'Τιμές επόμενου έτους',
      'Σας στέλνω τις τιμές του επόμενου έτους. Πότε μπορούμε να τις δούμε μαζί;',
    ),
  ],
  [
    41,
    ourLetter('Ανοιχτή προσφορά', 'Η προσφορά μας λήγει σε λίγες μέρες. Υπάρχει απόφαση από την πλευρά σας;'),
  ],
]

/** How many requests of the last days lie with us unanswered. */
const WAITING = 9

/** Conversations that belong to a story, or wait for an answer today. */
export function storyTalks(context: MailContext): Talk[] {
  const [slipping] = context.peopleOf(storyAccount.slipping)
  const [silent] = context.peopleOf(storyAccount.silentPerson)
  const moved = context.peopleOf(storyAccount.movedFrom).find(({ goneOn }) => goneOn !== null)!
  const written = (talks: typeof unanswered, contact: Talk['contact']): Talk[] =>
    talks.map(([daysAgo, script]) => ({ contact, daysAgo, script, ourMinutes: 4500 }))
  const before = [390, 235].map((daysAgo): Talk => ({ contact: moved, daysAgo, ourMinutes: 150 }))
  const farewell: Talk = {
    contact: moved,
    daysAgo: goneDaysAgo.movedPerson + 4,
    ourMinutes: 150,
    script: {
      desk: 'sales',
      subject: 'Abschied',
      steps: [
        ['them', 'zum Monatsende verlasse ich das Unternehmen. Danke für die gute Zusammenarbeit.'],
        ['us', 'alles Gute, und melden Sie sich, wenn Sie am neuen Ort Pumpen brauchen!'],
      ],
    },
  }
  return [
    ...written(unanswered, slipping!),
    ...written(toTheSilent, silent!),
    ...before,
    farewell,
    ...waiting(context),
  ]
}

/** Requests of the last working days that nobody of ours has answered yet. */
function waiting(context: MailContext): Talk[] {
  const random = createRandom(context.seed, 'talks/waiting')
  const usual = context.accounts.filter(
    ({ name }) => context.salesOf(name) >= 200 && !Object.values<string>(storyAccount).includes(name),
  )
  return Array.from({ length: WAITING }, (_, place): Talk => {
    const { name } = usual[Math.floor((place * usual.length) / WAITING)]!
    const people = context.peopleOf(name)
    return {
      contact: people.at(1) ?? people[0]!,
      daysAgo: random.whole(3, 9),
      ourMinutes: 0,
      isUnanswered: true,
    }
  })
}
