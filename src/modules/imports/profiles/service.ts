import { createHash } from 'node:crypto'
import { headerKey } from '../../../core/tabular/words/header-key.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { scopeOf } from '../../accounts/policy.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import type { ImportMap } from '../run/job.ts'
import * as queries from './queries.ts'

export interface Profile {
  id: string
  name: string
  kind: Kind
  map: ImportMap
  usedAt: string | null
  mayChange: boolean
}

const profileOf = (ctx: Ctx, row: queries.ProfileRow): Profile => ({
  id: row.id,
  name: row.name,
  kind: row.kind as Kind,
  map: row.map as ImportMap,
  usedAt: row.usedAt?.toISOString() ?? null,
  mayChange: mayChange(ctx, row),
})

export async function listProfiles(ctx: Ctx): Promise<Profile[]> {
  return (await queries.listProfiles(ctx.db)).map((row) => profileOf(ctx, row))
}

/** What files of one form have in common: their headers, however these are spaced and written. */
function signatureOf(headers: string[]): string {
  return createHash('sha256')
    .update(headers.map((header) => headerKey(header).wholeCompact).join('\n'))
    .digest('hex')
}

/** The profile a person named, or the one saved for files of this form, if it is of the kind asked for. */
export async function chooseProfile(
  ctx: Ctx,
  asked: { profile?: string; kind?: Kind },
  headers: string[],
): Promise<Profile | null> {
  if (asked.profile !== undefined) {
    const named = await queries.findProfile(ctx.db, asked.profile)
    if (!named) throw new Problem('INVALID', 'profileUnknown', { profile: asked.profile })
    return profileOf(ctx, named)
  }
  const known = await queries.findProfileBySignature(ctx.db, signatureOf(headers))
  return known && (asked.kind === undefined || asked.kind === known.kind) ? profileOf(ctx, known) : null
}

/** Everybody reads files by a profile; who made it changes it, and whoever may see all accounts. */
const mayChange = (ctx: Ctx, profile: { createdBy: string | null }) =>
  scopeOf(ctx.actor).all || (ctx.actor.id !== null && profile.createdBy === ctx.actor.id)

export async function saveProfile(
  ctx: Ctx,
  name: string,
  kind: Kind,
  headers: string[],
  map: ImportMap,
): Promise<void> {
  const standing = await queries.findProfile(ctx.db, name)
  if (standing && !mayChange(ctx, standing)) throw new Problem('CONFLICT', 'profileTaken', { profile: name })
  const profile = {
    id: newId(ctx.now),
    name,
    kind,
    signature: signatureOf(headers),
    map,
    createdBy: ctx.actor.id,
    createdAt: ctx.now,
  }
  await queries.upsertProfile(ctx.db, profile)
  await recordAudit(ctx, { action: 'save', subject: 'profile', subjectId: name, after: { kind, map } })
}

export const noteUsed = (ctx: Ctx, profileId: string) => queries.updateProfileUsed(ctx.db, profileId, ctx.now)

export async function removeProfile(ctx: Ctx, { profileId }: { profileId: string }): Promise<{ id: string }> {
  await inTransaction(ctx, async (ctx) => {
    const profile = await queries.findProfileById(ctx.db, profileId)
    if (!profile) throw new Problem('NOT_FOUND')
    if (!mayChange(ctx, profile)) throw new Problem('FORBIDDEN')
    await queries.deleteProfile(ctx.db, profileId)
    await recordAudit(ctx, {
      action: 'remove',
      subject: 'profile',
      subjectId: profileId,
      before: { name: profile.name },
    })
  })
  return { id: profileId }
}
