import type { Random } from '../random.ts'
import type { SampleContract, SampleSlaTerm } from '../facts.ts'
import { languageFor } from '../texts/language.ts'
import type { MailLanguage } from '../types.ts'

interface Words {
  letters: string
  titles: readonly string[]
  topics: readonly [complaint: string, spare: string, question: string]
  note: string
  special: readonly string[]
}

const words: Record<MailLanguage, Words> = {
  en: {
    letters: 'FA',
    titles: ['Frame agreement pumps and valves', 'Supply and service agreement', 'Spare parts agreement'],
    topics: ['Complaint', 'Spare part from stock', 'Technical question'],
    note: 'Around the clock during shutdowns',
    special: [
      'Penalty 0.2 % of the order value a day late, at most 5 %.',
      'Bonus of 2 % from a yearly turnover above the amount of the contract.',
      'Consignment stock of seals and bearings on site.',
      'Prices fixed until the end of the year, then by the producer price index.',
    ],
  },
  ru: {
    letters: 'ДП',
    titles: [
      'Рамочный договор на насосы и арматуру',
      'Договор поставки и сервиса',
      'Договор на запасные части',
    ],
    topics: ['Рекламация', 'Запасная часть со склада', 'Технический вопрос'],
    note: 'Круглосуточно в период остановочного ремонта',
    special: [
      'Неустойка 0,2 % за день просрочки, не более 5 %.',
      'Бонус 2 % при превышении годового объёма.',
      'Консигнационный склад уплотнений на площадке заказчика.',
      'Цены фиксированы до конца года.',
    ],
  },
  el: {
    letters: 'ΣΠ',
    titles: ['Συμφωνία πλαίσιο αντλιών και βανών', 'Σύμβαση προμήθειας και συντήρησης'],
    topics: ['Παράπονο', 'Ανταλλακτικό από απόθεμα', 'Τεχνική ερώτηση'],
    note: 'Όλο το εικοσιτετράωρο κατά τη διακοπή λειτουργίας',
    special: [
      'Ρήτρα 0,2 % ανά ημέρα καθυστέρησης, έως 5 %.',
      'Έκπτωση 2 % πάνω από τον ετήσιο τζίρο της σύμβασης.',
      'Απόθεμα στυπιοθλιπτών στις εγκαταστάσεις του πελάτη.',
    ],
  },
}

/** What a contract promises: the larger the customer, the shorter the times. */
export function promisesOf(
  country: string,
  rank: number,
  random: Random,
): Pick<SampleContract, 'specialTerms' | 'sla'> & Pick<Words, 'letters' | 'titles'> {
  const { letters, titles, topics, note, special } = words[languageFor(country)]
  const isLarge = rank < 15
  const [complaint, spare, question] = topics
  const sla: SampleSlaTerm[] = [
    { topic: complaint, respondHours: isLarge ? 4 : 9, resolveHours: isLarge ? 45 : 90, note: null },
    { topic: spare, respondHours: 9, resolveHours: isLarge ? 18 : 45, note: isLarge ? note : null },
    { topic: question, respondHours: random.pick([9, 18]), resolveHours: null, note: null },
  ]
  const start = random.whole(0, special.length - 1)
  const chosen = [special[start]!, special[(start + 1) % special.length]!]
  return { letters, titles, specialTerms: chosen.join(' '), sla: sla.slice(0, random.whole(2, 3)) }
}
