import type { FieldDefinition, KindDefinition } from '../kinds/kind.ts'
import { kindDefinitions } from '../kinds/kinds.ts'
import type { HeaderKey } from './header-key.ts'
import { headerKey } from './header-key.ts'
import { isSameWord } from './same-word.ts'

type Phrase = { words: string[]; compact: string; strength: number }
type CompiledField = {
  definition: FieldDefinition
  phrases: Phrase[]
  exact: Map<string, number>
  not: string[]
}

const compiled = new Map<string, CompiledField[]>()
const remembered = new Map<string, ReadonlyMap<string, number>>()

function scriptOf(text: string): string {
  return /[\u0400-\u04ff]/.test(text) ? 'cyrillic' : /[\u0370-\u03ff]/.test(text) ? 'greek' : 'latin'
}

/**
 * Splits the phrase list of a field. Within a language later phrases are a little weaker, so that of two columns that
 * both fit the one with the better word wins.
 */
function compileField(definition: FieldDefinition): CompiledField {
  const parts = definition.words.split(/[,\n]/).map((part) => part.trim())
  const phrases: Phrase[] = []
  const exact = new Map<string, number>()
  let script = ''
  let place = 0
  for (const part of parts.filter((text) => text !== '')) {
    const isHint = part.startsWith('~')
    const key = headerKey(isHint ? part.slice(1) : part)
    const own = scriptOf(part)
    place = own === script ? place + 1 : 0
    script = own
    const strength = (isHint ? 0.7 : 1) - Math.min(0.03, place * 0.0015)
    phrases.push({ words: key.wholeWords, compact: key.wholeCompact, strength })
    exact.set(key.wholeCompact, Math.max(exact.get(key.wholeCompact) ?? 0, strength))
  }
  const not = (definition.not ?? '')
    .split(/\s+/)
    .flatMap((word) => (word === '' ? [] : headerKey(word).words))
  return { definition, phrases, exact, not }
}

function compiledFields(kind: KindDefinition): CompiledField[] {
  let fields = compiled.get(kind.kind)
  if (!fields) {
    fields = kind.fields.map(compileField)
    compiled.set(kind.kind, fields)
  }
  return fields
}

/**
 * Scores how well a header names each field of a kind, 0..1: 1 for a phrase of the vocabulary, about 0.7 for a hint,
 * less where only some words fit. Fields that do not fit at all are left out.
 */
export function fieldScores(kind: KindDefinition, header: string): ReadonlyMap<string, number> {
  const name = `${kind.kind} ${header}`
  let scores = remembered.get(name)
  if (scores === undefined) {
    scores = scoreFields(kind, header)
    if (remembered.size > 5000) remembered.clear()
    remembered.set(name, scores)
  }
  return scores
}

function scoreFields(kind: KindDefinition, header: string): Map<string, number> {
  const scores = new Map<string, number>()
  if (header === '') return scores
  const key = headerKey(header)
  for (const field of compiledFields(kind)) {
    const score = scoreField(field, key, header)
    if (score > 0) scores.set(field.definition.field, score)
  }
  return scores
}

/** Whether a header has a word that says it is something else than the field. */
export function vetoes(kind: KindDefinition, field: string, header: string): boolean {
  const compiledField = compiledFields(kind).find((one) => one.definition.field === field)
  return compiledField !== undefined && isVetoed(compiledField, headerKey(header))
}

/** A header of two levels, 'Quantity / plan', is also judged by its parts, the lower one first. */
function scoreField(field: CompiledField, key: HeaderKey, header: string): number {
  const direct = scoreKey(field, key)
  if (direct >= 0.9 || !header.includes(' / ')) return direct
  const parts = header.split(' / ').map((part) => scoreKey(field, headerKey(part)))
  const vetoed = field.not.some((word) => key.words.some((other) => isSameWord(word, other)))
  if (vetoed) return direct
  return Math.max(direct, 0.85 * (parts.at(-1) ?? 0), 0.75 * (parts[0] ?? 0))
}

function scoreKey(field: CompiledField, key: HeaderKey): number {
  const exact = Math.max(field.exact.get(key.compact) ?? 0, field.exact.get(key.wholeCompact) ?? 0)
  let best = exact
  if (best < 0.97) {
    for (const phrase of field.phrases) {
      best = Math.max(best, scorePhrase(phrase, key.words), 0.97 * scorePhrase(phrase, key.wholeWords))
    }
  }
  // A veto does not touch what the vocabulary knows word for word.
  if (exact < 0.9 && best < 0.94 && isVetoed(field, key)) return 0
  return best
}

function isVetoed(field: CompiledField, key: HeaderKey): boolean {
  return field.not.some((word) => key.wholeWords.some((other) => isSameWord(word, other)))
}

function scorePhrase(phrase: Phrase, words: string[]): number {
  if (phrase.words.length > words.length) return 0
  const found = phrase.words.every((word) => words.some((other) => isSameWord(word, other)))
  if (!found) return 0
  if (phrase.words.length === words.length) return 0.97 * phrase.strength
  const share = phrase.words.length / words.length
  return (phrase.words.length === 1 ? 0.38 + 0.4 * share : 0.5 + 0.4 * share) * phrase.strength
}

let everyPhrase: Set<string> | null = null

/** Tells whether a text is, word for word, a header that some field of some kind is known by. */
export function isKnownHeader(text: string): boolean {
  everyPhrase ??= new Set(
    Object.values(kindDefinitions).flatMap((kind) =>
      compiledFields(kind).flatMap((field) => [...field.exact.keys()]),
    ),
  )
  const key = headerKey(text)
  return key.compact !== '' && (everyPhrase.has(key.compact) || everyPhrase.has(key.wholeCompact))
}
