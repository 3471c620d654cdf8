import { describe, expect, it } from 'vitest'
import { Problem } from '../../../platform/problem.ts'
import { troubleOf } from './trouble.ts'

const failed = (code: string, more: object = {}) =>
  Object.assign(new Error(`said ${code}`), { code, ...more })

describe('what an error of a mail server means', () => {
  it('is told by what a person can do about it', () => {
    const codes = {
      ECONNREFUSED: 'refused',
      CONNECT_TIMEOUT: 'timeout',
      ECONNRESET: 'lost',
      GREETING_TIMEOUT: 'notImap',
      ParserError11: 'notImap',
      DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
      ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
      ERR_SSL_WRONG_VERSION_NUMBER: 'noTls',
    }
    const told = Object.keys(codes).map((code) => [code, troubleOf(failed(code))?.code])
    expect(Object.fromEntries(told)).toEqual({ ...codes })
  })

  it('quotes what the server said of the sign-in, and names the host that may not be reached', () => {
    const refusal = failed('', { authenticationFailed: true, responseText: 'Application password required' })
    expect(troubleOf(refusal)).toEqual({
      code: 'signIn',
      params: { answer: 'Application password required' },
    })
    expect(troubleOf(new Problem('INVALID', 'hostRefused', { host: 'nas' }))).toEqual({
      code: 'hostRefused',
      params: { host: 'nas' },
    })
  })

  it('is nothing a person can mend where the fault is ours', () => {
    for (const bug of [new TypeError('x is undefined'), failed('23505'), new Problem('NOT_FOUND'), 'text'])
      expect(troubleOf(bug)).toBeNull()
  })
})
