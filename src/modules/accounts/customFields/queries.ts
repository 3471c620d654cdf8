import type { Kysely } from 'kysely'
import type { CustomType } from '../../../core/dossier/customValue.ts'
import type { DB } from '../../../db/tables.gen.ts'

export type Subject = 'account' | 'contact'
export interface FieldRow {
  id: string
  subject: Subject
  key: string
  label: string
  type: CustomType
  choices: string[]
  position: number
  archivedAt: Date | null
}

/** Fields of one's own in their order; the archived ones too, because values of theirs stand. */
export function listFields(db: Kysely<DB>, subject?: Subject): Promise<FieldRow[]> {
  return db
    .selectFrom('customFields')
    .selectAll()
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject!))
    .$narrowType<{ subject: Subject; type: CustomType }>()
    .orderBy('subject')
    .orderBy('position')
    .orderBy('id')
    .limit(1000)
    .execute()
}

export async function insertField(db: Kysely<DB>, row: FieldRow): Promise<void> {
  await db.insertInto('customFields').values(row).execute()
}

export async function updateField(
  db: Kysely<DB>,
  fieldId: string,
  change: Partial<Pick<FieldRow, 'label' | 'choices' | 'position' | 'archivedAt'>>,
): Promise<void> {
  await db.updateTable('customFields').set(change).where('id', '=', fieldId).execute()
}
