import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount } from '../../accounts/access/service.ts'
import { findColleague } from '../../colleagues/service.ts'
import { existingContact } from '../service.ts'
import * as queries from './queries.ts'

interface Said {
  accountId: string
  contactId: string
  colleagueId: string
  level: number | null
  wanted: number | null
}

/** Says how well one of ours knows one of theirs and how well it should be; neither takes what was said back. */
export async function setRelation(ctx: Ctx, input: Said): Promise<queries.RelationRow> {
  const { accountId, contactId, colleagueId, level, wanted } = input
  await editableAccount(ctx, accountId)
  const contact = await existingContact(ctx, accountId, contactId)
  if (!(await findColleague(ctx, colleagueId))) throw new Problem('INVALID', 'colleagueUnknown')
  const isSaid = level !== null || wanted !== null
  const noted = { notedOn: ctx.now.toISOString().slice(0, 10), notedBy: ctx.actor.name }
  await inTransaction(ctx, async (ctx) => {
    const before = await queries.findRelation(ctx.db, input)
    // The id follows from the pair, so that a file that names it finds the same relation.
    const id = before?.id ?? uuidOf(`${contact.originId}/r/${contactId}/${colleagueId}`)
    if (isSaid) await queries.upsertRelation(ctx.db, { ...input, ...noted, id, originId: contact.originId })
    else if (before) await queries.deleteRelation(ctx.db, accountId, id)
    await recordAudit(ctx, {
      action: 'setRelation',
      subject: 'contact',
      subjectId: contactId,
      before: before && { colleagueId, level: before.level, wanted: before.wanted },
      after: { colleagueId, level, wanted },
    })
  })
  const nobody = { notedOn: null, notedBy: null }
  return { contactId, colleagueId, level, wanted, ...(isSaid ? noted : nobody) }
}
