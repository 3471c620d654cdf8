import type { z } from 'zod'
import { customKey, type CustomValue, readCustom } from '../../../core/dossier/customValue.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import type { customField, customFieldsContract } from './contract.ts'
import * as queries from './queries.ts'

type Field = z.infer<typeof customField>
type Input<Name extends keyof typeof customFieldsContract> = z.output<
  NonNullable<(typeof customFieldsContract)[Name]['~orpc']['inputSchema']>
>
/** A house keeps an eye on its fields; more than these nobody fills. */
const mostFields = 100

const shown = ({ id, subject, key, label, type, choices, archivedAt }: queries.FieldRow): Field => ({
  id,
  subject,
  key,
  label,
  type,
  choices,
  archived: archivedAt !== null,
})

/** Fields of one's own in their order, the archived ones last. */
export async function listCustomFields(ctx: Ctx, { subject }: Input<'customFields'> = {}): Promise<Field[]> {
  const fields = (await queries.listFields(ctx.db, subject)).map(shown)
  return fields.toSorted((left, right) => Number(left.archived) - Number(right.archived))
}

export async function createCustomField(ctx: Ctx, input: Input<'createCustomField'>): Promise<Field> {
  const fields = await queries.listFields(ctx.db, input.subject)
  refuseTwice(fields, input.label, null)
  if (input.type === 'choice' && input.choices.length === 0) throw new Problem('INVALID', 'choicesMissing')
  if (fields.length >= mostFields) throw new Problem('INVALID', 'tooManyFields', { most: mostFields })
  const row: queries.FieldRow = {
    ...input,
    choices: input.type === 'choice' ? [...new Set(input.choices)] : [],
    id: newId(ctx.now),
    key: customKey(input.label, new Set(fields.map((field) => field.key))),
    position: 1 + Math.max(0, ...fields.map((field) => field.position)),
    archivedAt: null,
  }
  await inTransaction(ctx, async (ctx) => {
    await queries.insertField(ctx.db, row)
    await recordAudit(ctx, { action: 'create', subject: 'customField', subjectId: row.id, after: input })
    ctx.emit({ type: 'settingsChanged' })
  })
  return shown(row)
}

/** Changes a field. Its key and type stay, because values stand under them. */
export async function updateCustomField(
  ctx: Ctx,
  { fieldId, label, choices, archived }: Input<'updateCustomField'>,
): Promise<Field> {
  const all = await queries.listFields(ctx.db)
  const row = all.find((field) => field.id === fieldId)
  if (!row) throw new Problem('NOT_FOUND')
  const siblings = all.filter((field) => field.subject === row.subject)
  if (label !== undefined) refuseTwice(siblings, label, fieldId)
  if (row.type === 'choice' && choices?.length === 0) throw new Problem('INVALID', 'choicesMissing')
  const change = {
    ...(label !== undefined && { label }),
    ...(choices !== undefined && row.type === 'choice' && { choices: [...new Set(choices)] }),
    ...(archived !== undefined && { archivedAt: archived ? (row.archivedAt ?? ctx.now) : null }),
  }
  await inTransaction(ctx, async (ctx) => {
    if (Object.keys(change).length > 0) await queries.updateField(ctx.db, fieldId, change)
    await recordAudit(ctx, {
      action: 'update',
      subject: 'customField',
      subjectId: fieldId,
      before: { label: row.label, choices: row.choices, archived: row.archivedAt !== null },
      after: { label, choices, archived },
    })
    ctx.emit({ type: 'settingsChanged' })
  })
  return shown({ ...row, ...change })
}

/** Puts the named fields into the given order; fields that are not named keep their place behind them. */
export async function orderCustomFields(ctx: Ctx, { ids }: Input<'orderCustomFields'>): Promise<Field[]> {
  const known = await queries.listFields(ctx.db)
  const first = ids.flatMap((id) => known.find((field) => field.id === id) ?? [])
  const rest = known.filter((field) => !ids.includes(field.id))
  await inTransaction(ctx, async (ctx) => {
    for (const [position, field] of [...first, ...rest].entries())
      if (field.position !== position) await queries.updateField(ctx.db, field.id, { position })
    await recordAudit(ctx, { action: 'order', subject: 'customField', subjectId: null, after: { ids } })
    ctx.emit({ type: 'settingsChanged' })
  })
  return listCustomFields(ctx)
}

function refuseTwice(fields: queries.FieldRow[], label: string, fieldId: string | null): void {
  const same = (field: queries.FieldRow) => field.label.toLowerCase() === label.toLowerCase()
  if (fields.some((field) => field.id !== fieldId && same(field)))
    throw new Problem('INVALID', 'fieldExists', { label })
}

/** Values given for fields of one's own, read as each is typed; a key nobody made or a value that does not fit is refused. */
export async function readCustomValues(
  ctx: Ctx,
  subject: queries.Subject,
  given: Record<string, CustomValue>,
): Promise<Record<string, CustomValue>> {
  const fields = new Map((await queries.listFields(ctx.db, subject)).map((field) => [field.key, field]))
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const field = fields.get(key)
      if (!field) throw new Problem('INVALID', 'customUnknown', { field: key })
      const read = readCustom(field, value)
      if (read === undefined)
        throw new Problem('INVALID', 'customUnreadable', { field: field.label, value: String(value) })
      return [key, read]
    }),
  )
}
