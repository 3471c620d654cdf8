import { mailPrivacies, type MailPrivacy } from '../../../core/mail/message.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { askForPoll, isReading, outsideOf } from '../imap/service.ts'
import { stateIn } from '../imap/state.ts'
import { tightenPrivacy } from '../storing/queries.ts'
import * as queries from './queries.ts'

/** The mailboxes one leads, with how their reading goes. Passwords never leave the server. */
export async function listMailboxes(ctx: Ctx) {
  return (await queries.listMailboxes(ctx.db, scopeOf(ctx.actor))).map((row) => shown(ctx, row))
}

function shown(ctx: Ctx, mailbox: queries.MailboxRow) {
  const { secret: _, state, pausedAt, createdAt, polledAt, ...row } = mailbox
  const { counts, troubles } = stateIn(state)
  const { read, interactions, unmatched, failed } = counts
  return {
    ...row,
    paused: pausedAt !== null,
    reading: isReading(ctx, row.id),
    polledAt: polledAt?.toISOString() ?? null,
    counts: { read, interactions, unmatched: { ...unmatched }, failed },
    troubles,
    createdAt: createdAt.toISOString(),
  }
}

/** What the log keeps of a mailbox: all but its password and how far it is read. */
export function loggedOf(mailbox: queries.MailboxRow) {
  const { secret: _, state: __, ...row } = mailbox
  return row
}

export async function existingMailbox(ctx: Ctx, id: string): Promise<queries.MailboxRow> {
  const row = await queries.findMailbox(ctx.db, scopeOf(ctx.actor), id)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

/** The same, held until the transaction ends. */
export async function heldMailbox(ctx: Ctx, id: string): Promise<queries.MailboxRow> {
  const row = await queries.holdMailbox(ctx.db, scopeOf(ctx.actor), id)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

export async function createMailbox(
  ctx: Ctx,
  { secret, ...fields }: queries.MailboxFields & { secret: string },
) {
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    const inserted = await queries.insertMailbox(ctx.db, {
      ...fields,
      id,
      secret: outsideOf(ctx).vault.seal(secret, id),
      teamId: ctx.actor.teamId,
      createdBy: ctx.actor.name,
      createdAt: ctx.now,
    })
    if (!inserted) throw new Problem('CONFLICT', 'mailboxNameTaken', { name: fields.name })
    await recordAudit(ctx, { action: 'create', subject: 'mailbox', subjectId: id, after: fields })
    await askForPoll(ctx, id)
  })
  return shown(ctx, await existingMailbox(ctx, id))
}

type Change = Partial<queries.MailboxFields> & { mailboxId: string; version: number; secret?: string }

/** Changes a mailbox. A password is never sent to another machine than the one it was given for. */
export async function updateMailbox(ctx: Ctx, { mailboxId, version, secret, ...change }: Change) {
  await inTransaction(ctx, async (ctx) => {
    const before = await heldMailbox(ctx, mailboxId)
    if (before.version !== version) throw new Problem('CONFLICT', 'mailboxChanged', {}, shown(ctx, before))
    if (secret === undefined && isElsewhere(before, change))
      throw new Problem('INVALID', 'mailboxSecretNeeded')
    if (change.name !== undefined && (await queries.isNameTaken(ctx.db, change.name, mailboxId)))
      throw new Problem('CONFLICT', 'mailboxNameTaken', { name: change.name })
    const sealed = secret === undefined ? {} : { secret: outsideOf(ctx).vault.seal(secret, mailboxId) }
    await queries.updateMailbox(ctx.db, mailboxId, { ...change, ...sealed })
    if (change.privacy !== undefined) await tighten(ctx, mailboxId, change.privacy)
    await recordAudit(ctx, {
      action: 'update',
      subject: 'mailbox',
      subjectId: mailboxId,
      before: loggedOf(before),
      after: { ...change, ...(secret === undefined ? {} : { password: 'changed' }) },
    })
    await askForPoll(ctx, mailboxId)
  })
  return shown(ctx, await existingMailbox(ctx, mailboxId))
}

/** Whether the password would go to another server, or in the clear, or for somebody else. */
export const isElsewhere = (
  before: Pick<queries.MailboxRow, 'host' | 'port' | 'secure' | 'username'>,
  after: Partial<Pick<queries.MailboxRow, 'host' | 'port' | 'secure' | 'username'>>,
): boolean =>
  (['host', 'port', 'secure', 'username'] as const).some(
    (part) => after[part] !== undefined && after[part] !== before[part],
  )

const atOnce = 5000

/** A stricter privacy holds for what came in before as well; a looser one only for what comes. */
async function tighten(ctx: Ctx, mailboxId: string, privacy: MailPrivacy): Promise<void> {
  const looser = mailPrivacies.slice(mailPrivacies.indexOf(privacy) + 1)
  if (looser.length === 0) return
  for (;;) {
    const ids = await queries.findLooser(ctx.db, mailboxId, looser, atOnce)
    if (ids.length === 0) return
    await tightenPrivacy(ctx.db, ids, privacy)
  }
}

/** Stops the reading after the batch at hand, or goes on where it stopped. */
export async function pauseMailbox(ctx: Ctx, { mailboxId, paused }: { mailboxId: string; paused: boolean }) {
  await inTransaction(ctx, async (ctx) => {
    const before = await heldMailbox(ctx, mailboxId)
    if ((before.pausedAt !== null) === paused) return
    await queries.updatePaused(ctx.db, mailboxId, paused ? ctx.now : null)
    await recordAudit(ctx, { action: paused ? 'pause' : 'resume', subject: 'mailbox', subjectId: mailboxId })
    if (!paused) await askForPoll(ctx, mailboxId)
  })
  return shown(ctx, await existingMailbox(ctx, mailboxId))
}

/** Looks for new mail now. */
export async function pollNow(ctx: Ctx, { mailboxId }: { mailboxId: string }) {
  const mailbox = await existingMailbox(ctx, mailboxId)
  if (mailbox.pausedAt === null) await askForPoll(ctx, mailboxId)
  return shown(ctx, mailbox)
}
