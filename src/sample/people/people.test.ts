import { describe, expect, it } from 'vitest'
import { customerRows } from '../companies.ts'
import { generateSample } from '../generate.ts'
import { storyAccount } from '../storyAccounts.ts'

const sample = generateSample({ seed: 1, asOf: '2026-06-30' })
const peopleOf = Map.groupBy(sample.contacts, ({ account }) => account)

describe('the people of the sample company', () => {
  it('are thirty at the head of the largest holding, four to eight at the forty larger customers, else one or two', () => {
    const larger = customerRows.filter(({ salesThousandEur }) => salesThousandEur >= 340)
    expect(larger).toHaveLength(40)
    expect(peopleOf.get(storyAccount.holding)).toHaveLength(30)
    const usual = customerRows.filter(
      ({ name }) => name !== storyAccount.holding && name !== storyAccount.oneThread,
    )
    const wrong = usual.filter(({ name, salesThousandEur }) => {
      const count = peopleOf.get(name)!.length
      return salesThousandEur >= 340 ? count < 4 || count > 8 : count < 1 || count > 2
    })
    expect(wrong).toEqual([])
  })

  it('report to somebody of the same house, and never in a circle', () => {
    for (const people of peopleOf.values()) {
      const bosses = new Map(people.map(({ name, reportsTo }) => [name, reportsTo]))
      for (const { name } of people) {
        const above = new Set<string>()
        for (let boss = bosses.get(name)!; boss !== null; boss = bosses.get(boss)!) {
          expect(bosses.has(boss)).toBe(true)
          expect(above.has(boss)).toBe(false)
          above.add(boss)
        }
      }
    }
  })

  it('stand somewhere towards us, but not all of them, so that something is left to ask', () => {
    const known = sample.contacts.filter(({ stance }) => stance !== null).length / sample.contacts.length
    expect(known).toBeGreaterThan(0.7)
    expect(known).toBeLessThan(0.95)
    expect(new Set(sample.contacts.map(({ stance }) => stance)).size).toBe(6)
  })

  it('are known to people of ours who exist, at the head of the holding to few of them and well to one', () => {
    const ours = new Set(sample.colleagues.map(({ name }) => name))
    const emails = new Set(sample.contacts.map(({ email }) => email))
    for (const relation of sample.relations) {
      expect(ours.has(relation.person)).toBe(true)
      expect(emails.has(relation.contactEmail)).toBe(true)
      expect(relation.wanted === null || relation.wanted > relation.level).toBe(true)
    }
    const atHead = sample.relations.filter(({ account }) => account === storyAccount.holding)
    expect(atHead.length).toBeGreaterThan(8)
    expect(atHead.filter(({ level }) => level >= 3)).toHaveLength(1)
  })
})
