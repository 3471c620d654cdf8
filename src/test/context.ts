import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.gen.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import { createFileStore } from '../platform/files.ts'
import { createHostGuard } from '../platform/guardedHost.ts'
import { createLog } from '../platform/log.ts'
import { createMemory } from '../platform/memory.ts'
import { createVault } from '../platform/vault.ts'

export const operator: Actor = { kind: 'operator', id: null, name: 'Operator', role: 'admin', teamId: null }

/** A ctx for database tests: a fixed moment, the operator as actor, and no listeners unless given. */
export function testCtx(db: Kysely<DB>, overrides: Partial<Ctx> = {}): Ctx {
  return {
    db,
    actor: operator,
    now: new Date('2026-03-01T09:00:00Z'),
    log: createLog('silent'),
    files: createFileStore(path.join(tmpdir(), 'mainstay-test-files')),
    memory: createMemory(),
    databaseUrl: '',
    outside: { vault: createVault('secret of the tests'), hosts: createHostGuard(['127.0.0.1']) },
    enqueue: async () => {},
    emit: () => {},
    subscribe: () => () => {},
    ...overrides,
  }
}
