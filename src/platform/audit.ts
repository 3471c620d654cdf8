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
