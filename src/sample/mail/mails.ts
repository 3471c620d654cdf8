import type { SampleMail } from '../facts.ts'
import { mailContext } from './context.ts'
import { machineLetters } from './machines.ts'
import { signsOfLife } from './signsOfLife.ts'
import { storyTalks } from './storyTalks.ts'
import { strangersLetters } from './strangers.ts'
import { lettersOf } from './talk.ts'
import { usualTalks } from './usualTalks.ts'

/** Two years of mail up to the day before asOf, oldest first; answers name the letters they answer. */
export function buildMails(given: Parameters<typeof mailContext>[0]): SampleMail[] {
  const context = mailContext(given)
  const prefix = context.seed.toString(36)
  const talks = [...usualTalks(context), ...storyTalks(context)]
  const written = talks.flatMap((talk, place) => lettersOf(talk, `${prefix}.${place + 1}`, context))
  const alive = signsOfLife(written, context)
  const people = [
    ...written,
    ...alive.flatMap((talk, place) => lettersOf(talk, `${prefix}.life.${place + 1}`, context)),
    ...strangersLetters(context),
  ]
  return [...people, ...machineLetters(people, context)]
    .filter((mail) => mail.sentAt.slice(0, 10) < context.asOf)
    .toSorted((left, right) => compare(left.sentAt, right.sentAt) || compare(left.messageId, right.messageId))
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right))
