import { addDays } from '../../core/period.ts'
import { colleagueFor, colleagueNamed } from '../people/colleagues.ts'
import { createRandom, type Random } from '../random.ts'
import type { SampleMail } from '../facts.ts'
import type { SampleAccount, SampleContact } from '../types.ts'
import { afterWork, type At, momentAt } from './clock.ts'
import type { MailContext } from './context.ts'
import { dottedDay, letterOf, ourWriter, theirWriter, type Writer } from './letter.ts'
import type { Script } from './script.ts'
import { scriptsIn, tongueOf } from './tongue.ts'

/** A conversation that takes place: with whom, when it begins, and how it goes. */
export interface Talk {
  contact: SampleContact
  daysAgo: number
  /** Minutes of working time after which we answer, in the middle. */
  ourMinutes: number
  /** Only the owner of the account writes, to nobody besides. */
  isBetweenTwo?: boolean
  /** Ends after the first letter. */
  isUnanswered?: boolean
  /** The conversation, where it is not one of the usual ones. */
  script?: Script
}

/** Minutes of working time after which customers answer. */
const theirPace = { middle: 320, spread: 0.8 }

/** The letters of a conversation. `place` is unique to it. */
export function lettersOf(talk: Talk, place: string, context: MailContext): SampleMail[] {
  const random = createRandom(context.seed, `mail/${place}`)
  const account = context.account(talk.contact.account)
  const day = addDays(context.asOf, -talk.daysAgo)
  const order = context.orderBefore(account.name, day)
  const script = talk.script ?? chosen(account, order, talk, random)
  const product = aboutWhat(script, account, context, random)
  const filled = filling({ product, order, day: addDays(day, random.whole(12, 40)) }, random)
  const them = theirWriter(talk.contact, account.country)
  const { us, copies } = ourSide(talk, script, account, random)
  const steps = talk.isUnanswered ? script.steps.slice(0, 1) : script.steps
  const letters: SampleMail[] = []
  let at: At = 0
  steps.forEach(([from, words], step) => {
    const [writer, reader] = from === 'us' ? [us, them] : [them, us]
    const takes = from === 'us' ? { middle: talk.ourMinutes, spread: 0.5 } : theirPace
    at =
      step === 0
        ? momentAt(day, random.between(9, 16.5), writer.country)
        : afterWork(at, Math.round(random.logNormal(takes.middle, takes.spread)), writer.country)
    const subject = (step > 0 ? 'Re: ' : '') + filled(script.subject)
    const letter = { from: writer, to: reader, copies, at, subject, words: filled(words) }
    const about = { account: account.name, language: tongueOf(account.country), before: letters.at(-1) }
    letters.push(letterOf({ ...letter, ...about }, `${place}.${step + 1}`))
  })
  return letters
}

function chosen(account: SampleAccount, order: string | null, talk: Talk, random: Random): Script {
  const scripts = scriptsIn[tongueOf(account.country)].filter(
    ({ subject, steps }) =>
      (order !== null || !`${subject} ${steps.join(' ')}`.includes('{order}')) &&
      (!talk.isUnanswered || steps[0]![0] === 'them'),
  )
  return random.pick(scripts)
}

/** A pump for what only pumps do; parts and hours of work are no equipment. */
function aboutWhat(
  { about = 'equipment' }: Script,
  { country }: SampleAccount,
  { products }: MailContext,
  random: Random,
): string {
  const fitting = products.filter(({ family }) =>
    about === 'pump' ? family.endsWith('pumps') : family !== 'spare-parts' && family !== 'service',
  )
  return random.pick(fitting).names[tongueOf(country)]
}

function filling(
  { product, order, day }: { product: string; order: string | null; day: string },
  random: Random,
): (text: string) => string {
  const words: Record<string, string> = {
    product,
    order: order ?? '',
    count: String(random.whole(2, 12)),
    day: dottedDay(day),
  }
  return (text) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name]!)
}

/** Whoever has the desk the matter belongs to, or the owner for them; the owner often reads along. */
function ourSide(
  { isBetweenTwo, script: own }: Talk,
  script: Script,
  account: SampleAccount,
  random: Random,
): { us: Writer; copies: Writer[] } {
  const owner = ourWriter(colleagueNamed(account.owner))
  const isOwners = random.chance(0.45)
  const readsAlong = random.chance(0.4)
  if (isBetweenTwo || own || script.desk === 'sales' || isOwners) return { us: owner, copies: [] }
  const us = ourWriter(colleagueFor(script.desk, account.country))
  return { us, copies: readsAlong ? [owner] : [] }
}
