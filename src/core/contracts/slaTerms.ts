import { measuredName, type MeasureUnit, readMeasured } from './measured.ts'

/** What a promise of service is measured by; 'service' is the time to answer and to settle a request. */
export const slaMeasures = ['service', 'deliveryTime', 'deliveryOnTime', 'availability', 'other'] as const
export type SlaMeasure = (typeof slaMeasures)[number]

/** One promise of service in a contract. */
export interface SlaTerm {
  /** On what; null for everything the contract covers. */
  topic: string | null
  measure: SlaMeasure
  respondHours: number | null
  resolveHours: number | null
  /** The promised level of any other measure, in its unit. */
  target: number | null
  unit: MeasureUnit | null
  /** What is owed when the promise is missed, in the words of the contract. */
  penalty: string | null
  note: string | null
}

/** A term that says nothing yet. */
export const noTerm: SlaTerm = {
  topic: null,
  measure: 'service',
  respondHours: null,
  resolveHours: null,
  target: null,
  unit: null,
  penalty: null,
  note: null,
}

/** A cell of a file with the header it stood under. */
export interface Said {
  text: string
  header: string
}

/** What a row of a file says of service, by field; null or left out where it says nothing. */
export interface SlaRow {
  topic?: string | null
  penalty?: string | null
  respondTime?: Said | null
  resolveTime?: Said | null
  deliveryTime?: Said | null
  deliveryOnTime?: Said | null
  availability?: Said | null
}

const inHours = (said: Said): number | null => {
  const measured = readMeasured(said.text, said.header)
  if (measured?.unit === 'hours') return measured.value
  return measured?.unit === 'days' ? measured.value * 24 : null
}
const asSaid = ({ header, text }: Said) => `${measuredName(header)}: ${text}`

/**
 * The promises of a row, in the order of the measures; empty where it makes none. A time in working days is no number of
 * hours, and neither is one in words: these are kept as they are said, in the note. A penalty belongs to every promise of its row.
 */
export function slaTermsOf(row: SlaRow): SlaTerm[] {
  const { topic = null, penalty = null } = row
  const terms: SlaTerm[] = []
  const times = [row.respondTime, row.resolveTime].map((said) => said ?? null)
  if (times.some((said) => said !== null)) {
    const [respondHours, resolveHours] = times.map((said) => said && inHours(said)) as [
      number | null,
      number | null,
    ]
    const unread = times
      .filter((said) => said !== null && inHours(said) === null)
      .map((said) => asSaid(said!))
    terms.push({ ...noTerm, topic, penalty, respondHours, resolveHours, note: unread.join('; ') || null })
  }
  for (const measure of ['deliveryTime', 'deliveryOnTime', 'availability'] as const) {
    const said = row[measure] ?? null
    if (said === null) continue
    const measured = readMeasured(said.text, said.header)
    const isShare = measured?.unit === 'percent'
    const fits = measured !== null && isShare === (measure !== 'deliveryTime')
    const level = fits ? { target: measured.value, unit: measured.unit } : { note: asSaid(said) }
    terms.push({ ...noTerm, topic, measure, penalty, ...level })
  }
  return terms
}
