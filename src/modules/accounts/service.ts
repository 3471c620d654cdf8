import type { z } from 'zod'
import { searchKey } from '../../core/text/searchKey.ts'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import { type Account } from './access/queries.ts'
import { editableAccount, visibleAccount } from './access/service.ts'
import { changedValues, storedValues, valuesOf } from './changes.ts'
import type { account as accountShape, accountFields } from './contract.ts'
import { readCustomValues } from './customFields/service.ts'
import { insertAccounts } from './directory/queries.ts'
import { proposeDuplicates } from './duplicates/service.ts'
import { setParents } from './holdings/service.ts'
import { handOver } from './owners/service.ts'
import { mayEdit, scopeOf } from './policy.ts'
import * as queries from './queries.ts'
import { learnKeys } from './knownAs/service.ts'
import { noteBefore, noteWritten } from './values/noting/service.ts'

type AccountView = z.infer<typeof accountShape>
type Fields = z.infer<typeof accountFields>
type Custom = AccountView['custom']

/** One account with its place in its holding as far as the actor may see it, and all it is known by. */
export async function getAccount(ctx: Ctx, { accountId }: { accountId: string }): Promise<AccountView> {
  return describe(ctx, await visibleAccount(ctx, accountId))
}

async function describe(ctx: Ctx, row: Account): Promise<AccountView> {
  const relatives = await queries.findRelatives(ctx.db, row.id, scopeOf(ctx.actor))
  const kin = (relation: queries.Relative['relation']) =>
    relatives.filter((relative) => relative.relation === relation).map(({ id, name }) => ({ id, name }))
  const texts = await queries.findKeyTexts(ctx.db, [row.id])
  const written = (kind: string) => texts.filter((text) => text.kind === kind).map((text) => text.display)
  const owner = row.ownerId === null ? null : await queries.findUserName(ctx.db, row.ownerId)
  return {
    ...valuesOf(row),
    id: row.id,
    ownerId: row.ownerId,
    owner: owner ?? row.ownerName,
    teamId: row.teamId,
    parent: kin('parent')[0] ?? null,
    ultimate: kin('ultimate')[0] ?? null,
    children: kin('child'),
    names: [...new Set([row.name, ...written('name')])],
    taxNumbers: written('tax'),
    codes: written('code'),
    extra: row.extra as Record<string, string> | null,
    custom: customOf(row),
    stage: row.stage as AccountView['stage'],
    version: row.version,
    mayEdit: mayEdit(ctx.actor, row),
  }
}

const customOf = (row: Account): Custom => (row.custom ?? {}) as Custom

/** Adds an account, in the hands of the manager who adds it, and proposes the accounts it may be one company with. */
export async function createAccount(
  ctx: Ctx,
  input: Partial<Fields> & { name: string; custom?: Custom },
): Promise<AccountView> {
  const id = newId(ctx.now)
  const isManager = ctx.actor.kind === 'user' && ctx.actor.role === 'manager'
  const values = storedValues(input)
  const custom = input.custom && (await readCustomValues(ctx, 'account', input.custom))
  await inTransaction(ctx, async (ctx) => {
    await insertAccounts(ctx.db, [
      {
        ...values,
        ...(custom && { custom }),
        name: input.name,
        searchKey: searchKey(input.name),
        id,
        ownerId: isManager ? ctx.actor.id : null,
        teamId: ctx.actor.teamId,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      },
    ])
    await learnKeys(ctx, id, values)
    await noteWritten(ctx, id)
    await proposeDuplicates(ctx, id)
    await recordAudit(ctx, {
      action: 'create',
      subject: 'account',
      subjectId: id,
      after: { ...values, ...custom },
    })
    ctx.emit({ type: 'accountsChanged' })
  })
  return getAccount(ctx, { accountId: id })
}

interface AccountUpdate extends Partial<Fields> {
  accountId: string
  ownerId?: string | null
  teamId?: string | null
  parentId?: string | null
  /** Only the given fields of one's own change. */
  custom?: Custom
  version: number
}

/** Changes what is given and leaves the rest. Somebody else's change in between is a CONFLICT that shows what stands now. */
export async function updateAccount(ctx: Ctx, input: AccountUpdate): Promise<AccountView> {
  const { accountId, ownerId, teamId, parentId, custom, version, ...fields } = input
  const row = await editableAccount(ctx, accountId)
  const hands = await handOver(ctx, row, { ownerId, teamId })
  const { before, after } = changedValues(row, { ...storedValues(fields), ...hands })
  const own = custom && (await readCustomValues(ctx, 'account', custom))
  await inTransaction(ctx, async (ctx) => {
    const change = {
      ...after,
      ...(own && { custom: { ...customOf(row), ...own } }),
      ...(fields.name && { searchKey: searchKey(fields.name) }),
      updatedAt: ctx.now,
    }
    await noteBefore(ctx, accountId)
    if (!(await queries.updateAccount(ctx.db, accountId, version, change)))
      throw new Problem('CONFLICT', 'accountChanged', undefined, await getAccount(ctx, { accountId }))
    await noteWritten(ctx, accountId)
    await learnKeys(ctx, accountId, after, row)
    if (after.name || after.website || after.email) await proposeDuplicates(ctx, accountId)
    const parents = await moveBelow(ctx, accountId, parentId)
    await recordAudit(ctx, {
      action: 'update',
      subject: 'account',
      subjectId: accountId,
      before: { ...before, ...ownBefore(row, own), ...parents?.before },
      after: { ...after, ...own, ...parents?.after },
    })
    ctx.emit({ type: 'accountsChanged' })
  })
  return getAccount(ctx, { accountId })
}

const ownBefore = (row: Account, own: Custom = {}): Custom =>
  Object.fromEntries(Object.keys(own).map((key) => [key, customOf(row)[key] ?? null]))

/** Puts the account under a parent the actor may see; undefined leaves it where it is. */
async function moveBelow(ctx: Ctx, accountId: string, parentId: string | null | undefined) {
  if (parentId === undefined) return null
  const parent = parentId === null ? null : await visibleAccount(ctx, parentId)
  const before = (await queries.findParentId(ctx.db, accountId)) ?? null
  const { refused } = await setParents(ctx.db, [{ accountId, parentId: parent?.id ?? null }])
  if (refused.length > 0) throw new Problem('INVALID', 'parentCycle', { parent: parent?.name })
  return { before: { parentId: before }, after: { parentId: parent?.id ?? null } }
}
