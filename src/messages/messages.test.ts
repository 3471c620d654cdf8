import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { REASONS } from '../core/reason.ts'
import { LANGUAGES, type Language } from './languages.ts'

const here = import.meta.dirname
const source = path.join(here, '..')
const areas = readdirSync(path.join(here, 'en')).map((file) => file.replace(/\.json$/, ''))

function read(language: Language, area: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(here, language, `${area}.json`), 'utf8')) as Record<string, string>
}

const english: Record<string, string> = Object.assign({}, ...areas.map((area) => read('en', area)))

type Element = {
  type: number
  value?: string
  options?: Record<string, { value: Element[] }>
  children?: Element[]
}

/** The arguments of a message with their kind: "count:plural", "name:text". Throws where the message is not ICU. */
function argumentsOf(language: Language, message: string): string[] {
  const { formatters } = createIntl({ locale: language, messages: {} })
  const found = new Set<string>()
  const collect = (elements: readonly Element[]) => {
    for (const { type, value, options, children } of elements) {
      if (type !== LITERAL && type !== POUND) found.add(`${value}:${type}`)
      for (const option of Object.values(options ?? {})) collect(option.value)
      if (children) collect(children)
    }
  }
  collect(formatters.getMessageFormat(message, language).getAst())
  return [...found].toSorted()
}

const LITERAL = 0
const PLURAL = 6
const POUND = 7

/** The plural forms of a message that lack a category of its language ("few" in Russian). */
function missingPlurals(language: Language, message: string): string[] {
  const { formatters } = createIntl({ locale: language, messages: {} })
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const missing: string[] = []
  const visit = (elements: readonly Element[]) => {
    for (const { type, options = {}, children = [] } of elements) {
      if (type === PLURAL) missing.push(...wanted.filter((category) => !(category in options)))
      for (const option of Object.values(options)) visit(option.value)
      visit(children)
    }
  }
  visit(formatters.getMessageFormat(message, language).getAst())
  return missing
}

describe.each(areas)('messages of %s', (area) => {
  const messages = read('en', area)

  it('stand under the name of their area', () => {
    expect(Object.keys(messages).filter((id) => !id.startsWith(`${area}.`))).toEqual([])
  })

  it.each(LANGUAGES)('are complete in %s, with the same arguments and every plural form', (language) => {
    const translated = read(language, area)
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(messages).toSorted())
    for (const [id, message] of Object.entries(translated)) {
      expect(message.trim(), `${id} is empty`).not.toBe('')
      expect(argumentsOf(language, message), `${id} takes other values`).toEqual(
        argumentsOf('en', messages[id]!),
      )
      expect(missingPlurals(language, message), `${id} lacks plural forms`).toEqual([])
    }
  })
})

describe('messages as a whole', () => {
  it('are all known to the types', () => {
    const listed = readFileSync(path.join(here, 'areas.ts'), 'utf8')
    expect(
      areas.filter((area) => !listed.includes(`./en/${area}.json`) || !listed.includes(`typeof ${area}`)),
    ).toEqual([])
  })

  it('name every reason why a number is unknown', () => {
    expect(REASONS.filter((reason) => !(`reason.${reason}` in english))).toEqual([])
  })
})

/** Texts of the code, tests aside. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('messages'))
  .map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }))

describe('messages and the code', () => {
  // Only screens are searched for ids that do not exist: elsewhere 'accounts.csv' is no message.
  const screens = code.filter(({ file }) => /(^|\/)web\//.test(file))
  const named = new RegExp(`['"]((?:${areas.join('|')})\\.[\\w.-]+)['"]`, 'g')

  it('have every id that is asked for', () => {
    const missing = screens.flatMap(({ file, text }) =>
      [...text.matchAll(named)]
        .filter(([, id]) => !Object.hasOwn(english, id!))
        .map(([, id]) => `${id} in ${file}`),
    )
    expect(missing).toEqual([])
  })

  it('are all used', () => {
    // An id stands in quotes; an id made of a part (`shell.role.${role}`) uses every message that fits the pattern.
    const quoted = new Set(
      code.flatMap(({ text }) => [...text.matchAll(/['"]([a-z][\w-]*\.[\w.-]+)['"]/g)].map(([, id]) => id!)),
    )
    const patterns = code.flatMap(({ text }) =>
      [...text.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]+)`/g)].map(([, id]) => asPattern(id!)),
    )
    const unused = Object.keys(english).filter(
      (id) =>
        !quoted.has(id) &&
        !id.startsWith('reason.') &&
        !id.startsWith('problem.') &&
        !patterns.some((pattern) => pattern.test(id)),
    )
    expect(unused).toEqual([])
  })
})

function asPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('[\\w.-]+')}$`)
}
