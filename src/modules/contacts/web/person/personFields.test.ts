import { describe, expect, it } from 'vitest'
import type { CustomField } from '../../../accounts/web/customFields/customField.ts'
import type { Contact } from '../people.ts'
import { changeOf, valuesOf } from './personFields.ts'
import { beforeChange } from './usePersonChange.ts'

const olga = {
  name: 'Olga Petrova',
  title: 'Buyer',
  influence: 4,
  stance: 'neutral',
  email: null,
  addresses: ['o@post.example'],
} as unknown as Contact

describe('what a form of a person sends', () => {
  it('is only what was changed', () => {
    expect(changeOf(olga, valuesOf(olga))).toEqual({})
    expect(changeOf(olga, { ...valuesOf(olga), title: 'Head of purchasing', influence: '5' })).toEqual({
      title: 'Head of purchasing',
      influence: 5,
    })
  })

  it('takes an emptied field as not known, and texts of addresses apart', () => {
    expect(
      changeOf(olga, {
        ...valuesOf(olga),
        title: null,
        influence: null,
        addresses: 'a@b.example; c@d.example',
      }),
    ).toEqual({
      title: null,
      influence: null,
      addresses: ['a@b.example', 'c@d.example'],
    })
  })

  it('keeps why with a stance, and alone leaves it out', () => {
    expect(changeOf(olga, { ...valuesOf(olga), stanceReason: 'Late again' })).toEqual({})
    expect(changeOf(olga, { ...valuesOf(olga), stance: 'sceptic', stanceReason: 'Late again' })).toEqual({
      stance: 'sceptic',
      stanceReason: 'Late again',
    })
  })

  it('holds fields of one’s own under their keys, and only those that were changed', () => {
    const field = (key: string, type: CustomField['type'] = 'text') =>
      ({ key, label: key, type, choices: [], archived: false }) as unknown as CustomField
    const fields = [field('gift'), field('visits', 'number'), field('vip', 'yesNo'), field('club')]
    const iris = { ...olga, custom: { gift: 'Wine', visits: 2, vip: true } } as unknown as Contact
    const values = valuesOf(iris, fields)
    expect(values).toMatchObject({ 'custom.vip': 'yes', 'custom.club': '' })
    expect(changeOf(iris, values, fields)).toEqual({})
    const sent = { ...values, 'custom.gift': null, 'custom.visits': 3 }
    expect(changeOf(iris, sent, fields)).toEqual({ custom: { gift: null, visits: 3 } })
    expect(beforeChange(iris, { title: 'X', custom: { gift: null, club: 'Rotary' } })).toEqual({
      title: 'Buyer',
      custom: { gift: 'Wine', club: null },
    })
  })

  it('of somebody new is whatever was entered', () => {
    expect(changeOf(null, { ...valuesOf(null), name: 'Jan', phone: '+49 1' })).toEqual({
      name: 'Jan',
      phone: '+49 1',
    })
  })
})
