import { describe, expect, it } from 'vitest'
import { indexPeople, nameKey, namesIn } from './peopleIndex.ts'

const index = indexPeople([
  { id: 'petrov', name: 'Иван Петров', emails: ['i.petrov@volna.example'] },
  { id: 'meyer', name: 'Jan Meyer', emails: ['jan@hanse.example', 'Meyer@hanse.example'] },
  { id: 'anna 1', name: 'Anna Klein', emails: ['a1@hanse.example'] },
  { id: 'anna 2', name: 'Klein, Anna', emails: [] },
])

describe('people named in a cell', () => {
  it('are found whatever the order of the words and the script', () => {
    const spellings = ['Петров Иван', 'ivan petrov', 'PETROV, Ivan', 'Иван Петров']
    expect(spellings.map(index.find)).toEqual(spellings.map(() => ['petrov']))
  })

  it('are found by an address, alone or beside a name', () => {
    expect(index.find('J. M. <meyer@Hanse.example>')).toEqual(['meyer'])
    expect(index.find('jan@hanse.example')).toEqual(['meyer'])
  })

  it('may be several', () => {
    expect(index.find('Jan Meyer; Иван Петров')).toEqual(['meyer', 'petrov'])
    expect(index.find('Jan Meyer, Ivan Petrov, some body')).toEqual(['meyer', 'petrov'])
    expect(namesIn('Petrov, Ivan; a@b.example, Jan Meyer\n— / 7')).toEqual([
      'Petrov, Ivan',
      'a@b.example',
      'Jan Meyer',
    ])
    expect(index.find('Jan Meyer / Jan Meyer')).toEqual(['meyer'])
  })

  it('are nobody where two bear the name, unless an address tells them apart', () => {
    expect(index.find('Anna Klein')).toEqual([])
    expect(index.one('Anna Klein <a1@hanse.example>')).toBe('anna 1')
  })

  it('are nobody in an empty text, a number or the name of a stranger', () => {
    for (const text of ['', ' ', '42', '—', 'Eva Stranger']) expect(index.find(text)).toEqual([])
    expect(nameKey('42')).toBe('')
  })
})
