import { describe, expect, it } from 'vitest'
import { draftOf, fieldsOf } from './draft.ts'
import { stateOf } from './state.ts'

describe('a mailbox as it is typed', () => {
  it('needs no more than its address: server, user and name follow from it', () => {
    expect(fieldsOf({ ...draftOf(null), address: 'anna@supplier.com', secret: 'x' })).toEqual({
      address: 'anna@supplier.com',
      name: 'anna@supplier.com',
      host: 'imap.supplier.com',
      port: 993,
      secure: true,
      username: 'anna@supplier.com',
      folders: [],
      readSince: null,
      privacy: 'participants',
    })
  })

  it('takes folders line by line, and the usual port of the kind of connection where none is said', () => {
    const draft = {
      ...draftOf(null),
      address: 'a@b.de',
      secure: false,
      port: null,
      folders: ' INBOX \n\nKunden/Nord',
    }
    expect(fieldsOf(draft)).toMatchObject({ port: 143, folders: ['INBOX', 'Kunden/Nord'] })
  })
})

describe('how a mailbox stands', () => {
  const fine = { paused: false, reading: false, problem: null, polledAt: '2026-03-01T09:00:00Z' }

  it('is what a person decided before what goes wrong', () => {
    expect(stateOf(fine)).toBe('fine')
    expect(stateOf({ ...fine, polledAt: null })).toBe('waiting')
    expect(stateOf({ ...fine, problem: { code: 'signIn' } })).toBe('trouble')
    expect(stateOf({ ...fine, problem: { code: 'signIn' }, reading: true })).toBe('reading')
    expect(stateOf({ ...fine, problem: { code: 'signIn' }, paused: true })).toBe('paused')
  })
})
