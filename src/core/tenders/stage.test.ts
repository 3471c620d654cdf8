import { describe, expect, it } from 'vitest'
import { placeStages, stageKey, stageOutcome } from './stage.ts'

describe('a stage met in a file', () => {
  it.each([
    ['Won', 'won'],
    ['Closed Won', 'won'],
    ['Успешно реализовано', 'won'],
    ['Выиграна', 'won'],
    ['Κερδήθηκε', 'won'],
    ['Gewonnen', 'won'],
    ['Lost', 'lost'],
    ['Closed Lost', 'lost'],
    ['Закрыто и не реализовано', 'lost'],
    ['Проигран', 'lost'],
    ['Χάθηκε', 'lost'],
    ['Verloren', 'lost'],
    ['Engaging', 'open'],
    ['Prospecting', 'open'],
    ['Переговоры', 'open'],
    ['Προσφορά', 'open'],
    ['Angebot', 'open'],
    ['Gate 3', 'open'],
  ])('%s is %s', (name, outcome) => {
    expect(stageOutcome(name)).toBe(outcome)
  })

  it('is one whatever the case and the marks', () => {
    expect(stageKey('Closed-Won ')).toBe(stageKey('closed won'))
    expect(stageKey('Won')).not.toBe(stageKey('Lost'))
  })
})

describe('stages in their order', () => {
  const stages = (...names: string[]) => names.map((name) => ({ name, outcome: stageOutcome(name) }))
  const order = (standing: string[], added: string[]) =>
    placeStages(stages(...standing), stages(...added)).map(({ name }) => name)

  it('go from the first contact over the offer to won and lost', () => {
    expect(order([], ['Lost', 'Engaging', 'Won', 'Prospecting', 'Proposal'])).toEqual([
      'Prospecting',
      'Engaging',
      'Proposal',
      'Won',
      'Lost',
    ])
  })

  it('keep the order a person gave them when new ones come in', () => {
    expect(order(['Negotiation', 'Prospecting', 'Won'], ['Contract sent', 'Lost'])).toEqual([
      'Negotiation',
      'Prospecting',
      'Contract sent',
      'Won',
      'Lost',
    ])
  })
})
