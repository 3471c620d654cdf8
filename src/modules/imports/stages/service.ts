import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import * as pipelines from '../../tenders/pipelines/queries.ts'
import { createStageBook, type StageBook } from './book.ts'

/** The stages known, for a file that may bring new ones. */
export async function openStageBook(ctx: Ctx): Promise<StageBook> {
  const [first] = await pipelines.listPipelines(ctx.db)
  return createStageBook(await pipelines.listStages(ctx.db), first?.id ?? null, () => newId(ctx.now))
}

/** Brings the stages a file added into the first pipeline, each where its words place it. */
export async function writeStages(ctx: Ctx, book: StageBook, importId: string): Promise<void> {
  if (book.made.length === 0) return
  // A pipeline without a name is called by the screens in the language of the reader, until somebody names it.
  if (book.isNewPipeline)
    await pipelines.insertPipeline(ctx.db, { id: book.pipelineId, name: '', position: 0 })
  const made = book.made.map((stage) => ({ ...stage, position: 0, probabilityPct: null, importId }))
  await pipelines.insertStages(ctx.db, made)
  await pipelines.setPositions(
    ctx.db,
    book.placed().map(({ id }) => id),
  )
}
