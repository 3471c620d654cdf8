import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import { newId } from './identifiers.ts'

interface AuditEntry {
  action: string
  subject: string
  subjectId: string | null
  before?: unknown
  after?: unknown
}

/** Appends who did what to the log that nobody edits, in the transaction of the change itself. */
export async function recordAudit(ctx: Ctx, entry: AuditEntry): Promise<void> {
  await sql`insert into audit_entries (id, at, actor_id, actor_name, action, subject, subject_id, before, after)
    values (${newId(ctx.now)}, ${ctx.now}, ${ctx.actor.id}, ${ctx.actor.name}, ${entry.action}, ${entry.subject},
      ${entry.subjectId}, ${JSON.stringify(entry.before ?? null)}::jsonb, ${JSON.stringify(entry.after ?? null)}::jsonb)`.execute(
    ctx.db,
  )
}

/**
 * What the log keeps of a record that was removed, if removing it was the last thing done to it: the way back for ten
 * seconds and longer. Undefined where it was never removed, or has been brought back since.
 */
export async function findRemoved<T>(ctx: Ctx, subject: string, subjectId: string): Promise<T | undefined> {
  const { rows } = await sql<{ action: string; before: T }>`
    select action, before from audit_entries where subject = ${subject} and subject_id = ${subjectId}
    order by at desc, id desc limit 1`.execute(ctx.db)
  return rows[0]?.action === 'remove' ? rows[0].before : undefined
}
