import { threadSubject } from '../../../core/mail/subject.ts'

/** What tells the conversation of a message. */
export interface Threaded {
  id: string
  key: string
  replyKey: string | null
  referenceKeys: readonly string[]
  subject: string | null
  /** Addresses of the people outside. */
  outside: readonly string[]
  /** Milliseconds since 1970. */
  at: number
  /** Written by a person or answered by a program, so that an equal subject may tell the conversation. */
  isTalk: boolean
}
interface SubjectAt {
  threadId: string
  at: number
}

/** What is known of keys and subjects before these messages. */
export interface KnownThreads {
  keys: ReadonlyMap<string, string>
  subjects: ReadonlyMap<string, SubjectAt>
}

export interface Assigned {
  threadOf: Map<string, string>
  keys: Map<string, string>
  subjects: Map<string, SubjectAt>
  /** Conversations that turned out to be one: the id that goes and the id that stays. */
  merged: Map<string, string>
}

const subjectDays = 30
const reachMs = subjectDays * 86_400_000
const mostReferences = 40

export const keysOf = ({
  key,
  replyKey,
  referenceKeys,
}: Pick<Threaded, 'key' | 'replyKey' | 'referenceKeys'>) => [
  ...new Set([...referenceKeys.slice(-mostReferences), ...(replyKey === null ? [] : [replyKey]), key]),
]

/** A subject together with one person outside; empty subjects tell nothing. */
export function subjectKeysOf({
  subject,
  outside,
  isTalk,
}: Pick<Threaded, 'subject' | 'outside' | 'isTalk'>): string[] {
  const folded = isTalk ? threadSubject(subject) : ''
  return folded === ''
    ? []
    : outside.slice(0, 20).map((address) => `subject:${folded.slice(0, 200)}|${address}`)
}

/**
 * Puts messages into conversations: by the messages they answer or refer to, whatever order they come in; else by the same
 * subject with a shared person outside within 30 days. `idFor` makes the id of a new conversation from its first key.
 */
export function assignThreads(
  messages: readonly Threaded[],
  known: KnownThreads,
  idFor: (key: string) => string,
): Assigned {
  const assigned: Assigned = { threadOf: new Map(), keys: new Map(), subjects: new Map(), merged: new Map() }
  const standing = (threadId: string): string => {
    const next = assigned.merged.get(threadId)
    return next === undefined ? threadId : standing(next)
  }
  for (const message of messages) {
    const keys = keysOf(message)
    const found = new Set<string>()
    for (const key of keys) {
      const threadId = assigned.keys.get(key) ?? known.keys.get(key)
      if (threadId !== undefined) found.add(standing(threadId))
    }
    const subjects = subjectKeysOf(message)
    if (found.size === 0) {
      const bySubject = subjects
        .map((key) => assigned.subjects.get(key) ?? known.subjects.get(key))
        .find((one) => one !== undefined && Math.abs(one.at - message.at) <= reachMs)
      if (bySubject) found.add(standing(bySubject.threadId))
    }
    const [threadId, ...others] = found.size === 0 ? [idFor(keys[0]!)] : [...found].toSorted()
    for (const other of others) assigned.merged.set(other, threadId!)
    assigned.threadOf.set(message.id, threadId!)
    for (const key of keys) assigned.keys.set(key, threadId!)
    for (const key of subjects) {
      const before = assigned.subjects.get(key) ?? known.subjects.get(key)
      if (before === undefined || before.at < message.at || standing(before.threadId) === threadId)
        assigned.subjects.set(key, { threadId: threadId!, at: Math.max(message.at, before?.at ?? -Infinity) })
    }
  }
  // What was assigned before two conversations became one goes with them.
  for (const [id, threadId] of assigned.threadOf) assigned.threadOf.set(id, standing(threadId))
  for (const [key, threadId] of assigned.keys) assigned.keys.set(key, standing(threadId))
  for (const [key, one] of assigned.subjects)
    assigned.subjects.set(key, { ...one, threadId: standing(one.threadId) })
  for (const gone of assigned.merged.keys()) assigned.merged.set(gone, standing(gone))
  return assigned
}
