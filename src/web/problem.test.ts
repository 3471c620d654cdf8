import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { isWorthRetrying, toProblem } from './problem.ts'

describe('what a screen says when something fails', () => {
  it('keeps the code, the rule and its numbers of an expected refusal', () => {
    const problem = toProblem(
      new ORPCError('INVALID', {
        status: 422,
        data: { code: 'too_many_rows', params: { most: 500, odd: {} } },
      }),
    )
    expect(problem).toMatchObject({ code: 'INVALID', detail: 'too_many_rows', params: { most: 500 } })
    expect(isWorthRetrying(problem)).toBe(false)
  })

  it('keeps both values when two people edit one record', () => {
    const problem = toProblem(
      new ORPCError('CONFLICT', { status: 409, data: { code: 'changed', current: { name: 'Orion' } } }),
    )
    expect(problem.current).toEqual({ name: 'Orion' })
  })

  it('names the form fields that the server refused', () => {
    const data = {
      issues: [
        { path: ['user', 'email'], message: 'x' },
        { path: [], message: 'y' },
      ],
    }
    expect(toProblem(new ORPCError('BAD_REQUEST', { data }))).toMatchObject({
      code: 'INVALID',
      fields: ['user.email'],
    })
  })

  it('passes on the id of a failure that was written down', () => {
    const problem = toProblem(new ORPCError('INTERNAL_SERVER_ERROR', { data: { id: 'f7' } }))
    expect(problem).toMatchObject({ code: 'UNEXPECTED', id: 'f7' })
    expect(isWorthRetrying(problem)).toBe(true)
  })

  it.each(['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'])(
    'knows a lost connection by "%s"',
    (message) => expect(toProblem(new TypeError(message)).code).toBe('OFFLINE'),
  )

  it('takes a restarting server for a lost connection, and a bug of ours for a bug', () => {
    expect(toProblem({ code: 'BAD_GATEWAY', status: 502 }).code).toBe('OFFLINE')
    expect(toProblem(new TypeError('x is not a function')).code).toBe('UNEXPECTED')
    expect(toProblem(undefined).code).toBe('UNEXPECTED')
  })
})
