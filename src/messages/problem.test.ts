import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const source = path.join(import.meta.dirname, '..')
const said = JSON.parse(readFileSync(path.join(import.meta.dirname, 'en/problem.json'), 'utf8')) as Record<
  string,
  string
>

/** Everything in which a refusal of ours is written down. */
const server = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /^(modules|platform|core)\/.*\.ts$/.test(file) && !/\.(test|fixture|builder)\.ts$/.test(file),
  )
  .map((file) => readFileSync(path.join(source, file), 'utf8'))

const codesIn = (pattern: RegExp) => [
  ...new Set(server.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code!))),
]

describe('every refusal has a sentence', () => {
  it.each([
    ['rules of services', /new Problem\('[A-Z_]+',\s*'(\w+)'/g],
    ['files that are refused', /new FileProblem\('(\w+)'/g],
    ['imports that fail', /(?:fail\(\{|return \{|problem = \{)\s*code: '(\w+)'/g],
    ['ways of reading that cannot be', /problems(?:\.push\(|: )\[?\{ code: '(\w+)'/g],
  ])('%s', (_what, pattern) => {
    const codes = codesIn(pattern)
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => !(`problem.${code}` in said))).toEqual([])
  })

  it('says more than that something is wrong', () => {
    expect(Object.entries(said).filter(([, text]) => text.length < 15)).toEqual([])
  })
})
