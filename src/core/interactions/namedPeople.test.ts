import { describe, expect, it } from 'vitest'
import { type Nameable, namedPeople } from './namedPeople.ts'

const theirs = (...names: string[]): Nameable[] => names.map((name) => ({ id: name, name, side: 'contact' }))
const ours = (...names: string[]): Nameable[] => names.map((name) => ({ id: name, name, side: 'colleague' }))
const namesIn = (text: string, known: Nameable[]) => {
  const { named, asked } = namedPeople(text, known)
  return {
    named: named.map(({ name }) => name),
    asked: asked.map(({ word, people }) => [word, people.map(({ name }) => name)]),
  }
}

describe('people named in a text', () => {
  it.each([
    ['говорила с Ириной', 'Ирина Петрова'],
    ['просьба Ирины Петровой', 'Ирина Петрова'],
    ['встретил Андрея', 'Андрей Белов'],
    ['с Максимом на складе', 'Максим Орлов'],
    ['у Павла вопрос', 'Павел Смирнов'],
    ['μίλησα με τον Κώστα', 'Κώστας Δήμου'],
    ['ευχαρίστησα τη Μαρία', 'Μαρία Νικολάου'],
    ["Irina's question", 'Irina Petrova'],
    ['Gespräch mit herrn müller', 'Hans Müller'],
    ['mail of Smirnov', 'Павел Смирнов'],
  ])('are found in “%s”', (text, name) => {
    const known = theirs(name, 'Andreas Vogel', 'Борис Лисин', 'Μιχάλης Ράπτης', 'Eva Klein')
    expect(namesIn(text, known)).toEqual({ named: [name], asked: [] })
  })

  it('are asked for where a first name fits two, and settled by the surname', () => {
    const people = theirs('Ирина Петрова', 'Ирина Белова')
    expect(namesIn('Звонил Ирине', people)).toEqual({
      named: [],
      asked: [['Ирине', ['Ирина Петрова', 'Ирина Белова']]],
    })
    expect(namesIn('Звонил Ирине Беловой', people)).toEqual({ named: ['Ирина Белова'], asked: [] })
    expect(namesIn('Звонил Ирине Беловой, Ирина довольна', people)).toEqual({
      named: ['Ирина Белова'],
      asked: [],
    })
  })

  it('are theirs before ours where a first name fits both', () => {
    const people = [...ours('Anna Berg'), ...theirs('Anna Lind')]
    expect(namesIn('Spoke to Anna', people)).toEqual({ named: ['Anna Lind'], asked: [] })
    expect(namesIn('Spoke to Anna Berg', people)).toEqual({ named: ['Anna Berg'], asked: [] })
  })

  it('stand once, in the order of the text', () => {
    expect(namesIn('Jan, Eva, then Jan again', theirs('Eva Klein', 'Jan Meyer')).named).toEqual([
      'Jan Meyer',
      'Eva Klein',
    ])
  })

  it('are not made of other words or of initials', () => {
    const people = theirs('И. Петрова', 'Ann Lee', 'Роман Ли')
    expect(namesIn('И так, annual leave, романтика, лист', people)).toEqual({ named: [], asked: [] })
    expect(namesIn('', people)).toEqual({ named: [], asked: [] })
  })
})
