import { describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import type { Role } from '../../platform/contract.ts'
import { mayAssign, mayEdit, maySee } from './policy.ts'

const actor = (role: Role, teamId: string | null): Actor => ({
  kind: 'user',
  id: 'me',
  name: 'Me',
  role,
  teamId,
})
const owned = (ownerId: string | null, teamId: string | null) => ({ ownerId, teamId })

describe('who may see and change an account', () => {
  it('a manager sees the team’s and own accounts, and changes own and unowned ones', () => {
    const me = actor('manager', 'north')
    expect(
      [
        owned('me', null),
        owned(null, 'north'),
        owned('you', 'north'),
        owned('you', 'south'),
        owned(null, null),
      ].map((one) => [maySee(me, one), mayEdit(me, one)]),
    ).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ])
  })

  it('a person without a team who does not lead sees nothing that is nobody’s', () => {
    expect(maySee(actor('manager', null), owned(null, null))).toBe(false)
    expect(maySee(actor('head', null), owned(null, null))).toBe(true)
  })
})

describe('who may hand an account over', () => {
  const me = actor('manager', 'north')
  const before = owned('me', 'north')

  it('a manager keeps it in the team or in own hands', () => {
    expect(mayAssign(me, before, owned('colleague', 'north'), 'north')).toBe(true)
    expect(mayAssign(me, before, owned(null, 'north'), null)).toBe(true)
    expect(mayAssign(me, before, owned('stranger', 'north'), 'south')).toBe(false)
    expect(mayAssign(me, before, owned('me', 'south'), null)).toBe(false)
    expect(mayAssign(me, owned('me', null), owned(null, null), null)).toBe(false)
  })

  it('a head with a team does so within the team, a head of all anywhere', () => {
    expect(mayAssign(actor('head', 'north'), before, owned('stranger', 'south'), 'south')).toBe(false)
    expect(mayAssign(actor('head', null), before, owned('stranger', 'south'), 'south')).toBe(true)
  })
})
