import type { Ctx } from '../../../platform/context.ts'
import { listAssigned, listAssignedNames } from '../../tenders/assignments/queries.ts'
import { type AssignmentBook, createAssignmentBook } from './book.ts'

/** What was given to accounts so far, for a file that may bring it again. */
export async function openAssignmentBook(ctx: Ctx): Promise<AssignmentBook> {
  return createAssignmentBook(await listAssigned(ctx.db), await listAssignedNames(ctx.db))
}
