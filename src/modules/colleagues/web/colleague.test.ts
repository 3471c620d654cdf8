import { describe, expect, it } from 'vitest'
import type { Translate } from '../../../web/message.tsx'
import { makeFormat } from '../../../web/ui/useFormat.ts'
import { colleagueFields, stateOf } from './colleague.ts'

const t: Translate = (id, values) => [id, ...Object.values(values ?? {})].join(' ')
const format = makeFormat({ locale: 'en-GB', timeZone: 'UTC' })
const state = (leftOn: string | null, isUser: boolean) =>
  stateOf({ leftOn, isUser }, '2026-03-01', { t, format }).label

describe('the state of one of ours', () => {
  it('says first whether they are still with us, then whether they sign in', () => {
    expect(state('2026-02-28', true)).toBe('colleagues.left 28 Feb 2026')
    expect(state('2026-03-31', true)).toBe('colleagues.leaves 31 Mar 2026')
    expect(state(null, true)).toBe('colleagues.signsIn')
    expect(state(null, false)).toBe('colleagues.withoutUser')
  })
})

describe('the form of one of ours', () => {
  it('does not ask for name and address of somebody who says them of themselves', () => {
    const names = (isUser: boolean) => colleagueFields(t, isUser).map(({ name }) => name)
    expect(names(false)).toEqual(['name', 'email', 'title', 'office', 'manager'])
    expect(names(true)).toEqual(['title', 'office', 'manager'])
  })
})
