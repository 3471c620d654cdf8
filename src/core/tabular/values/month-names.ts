import { foldText } from '../words/header-key.ts'

const names = [
  'jan january янв январь января ιαν ιανουαριοσ ιανουαριου januar janner jaen jan',
  'feb february фев февр февраль февраля φεβ φεβρουαριοσ φεβρουαριου februar feber',
  'mar march мар март марта μαρ μαρτ μαρτιοσ μαρτιου marz maerz mrz mrt',
  'apr april апр апрель апреля απρ απριλιοσ απριλιου',
  'may май мая μαι μαιοσ μαιου mai маи',
  'jun june июн июнь июня ιουν ιουνιοσ ιουνιου juni',
  'jul july июл июль июля ιουλ ιουλιοσ ιουλιου juli',
  'aug august авг август августа αυγ αυγουστοσ αυγουστου',
  'sep sept september сен сент сентябрь сентября σεπ σεπτ σεπτεμβριοσ σεπτεμβριου',
  'oct october окт октябрь октября οκτ οκτωβριοσ οκτωβριου okt oktober',
  'nov november ноя нояб ноябрь ноября νοε νοεμ νοεμβριοσ νοεμβριου',
  'dec december дек декабрь декабря δεκ δεκεμβριοσ δεκεμβριου dez dezember',
]

const monthOfName = new Map<string, number>()
names.forEach((line, index) => {
  for (const name of line.split(' ')) monthOfName.set(foldText(name), index + 1)
})

/** Month 1..12 of its name or short name in English, Russian, Greek or German; null for any other word. */
export function monthOf(word: string): number | null {
  return monthOfName.get(foldText(word).replace(/\.$/, '')) ?? null
}
