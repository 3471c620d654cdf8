import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from './sentences.ts'

const refused = (data: unknown) =>
  new ORPCError('INVALID', { status: 422, message: 'This cannot be taken as it is.', data })

describe('what the terminal says when something is refused', () => {
  it('is the sentence of the rule, with its numbers', () => {
    expect(sentenceOf(refused({ code: 'sheet_missing', params: { sheet: 'March' } }))).toBe(
      'There is no sheet “March” in this file. Nothing was changed. Choose one that is there.',
    )
  })

  it('is what the answer says where a rule has no sentence, with its code', () => {
    expect(sentenceOf(refused({ code: 'brandNew' }))).toBe('This cannot be taken as it is. (brandNew)')
  })

  it('names the values that do not fit', () => {
    expect(sentenceOf(refused({ issues: [{ path: ['rates', 0, 'currency'], message: 'Invalid' }] }))).toBe(
      'This cannot be taken as it is. rates.0.currency: Invalid',
    )
  })

  it('is the message of any other error', () => {
    expect(sentenceOf(new Error('Port 4000 cannot be used'))).toBe('Port 4000 cannot be used')
    expect(sentenceOf('gone')).toBe('gone')
  })
})
