import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateSample } from '../../../sample/generate.ts'
import type { SampleFile } from '../../../sample/files/sampleFile.ts'
import { writeSampleFiles } from '../../../sample/files/write.ts'
import type { SampleCompany } from '../../../sample/sampleCompany.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { defaultSettings } from '../../settings/defaults.ts'
import { getSettings, updateSettings } from '../../settings/service.ts'
import type { ImportRecord } from '../run/contract.ts'
import { archiveOf, filesBelow } from '../mail/bundle/service.ts'
import { getImport, runImportJob, startImport, storeFile } from '../service.ts'
import type { Kept } from '../undo/contract.ts'
import { undoRows } from '../undo/service.ts'
import * as queries from './queries.ts'

const seed = 1
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

interface Loading {
  isOn: boolean
  done: number
  of: number
  label: string | null
}
const loadingOf = (ctx: Ctx): Loading =>
  ctx.memory.slot('sample', () => ({ isOn: false, done: 0, of: 0, label: null }))

/** Whether the sample company is there, or how far its loading is. */
export async function getSample(ctx: Ctx) {
  const loading = loadingOf(ctx)
  const loaded = (await queries.listSampleImports(ctx.db)).some(({ status }) => status === 'done')
  return {
    loaded: loaded && !loading.isOn,
    loading: loading.isOn,
    done: loading.done,
    of: loading.of,
    label: loading.label,
    kept: [] as Kept[],
  }
}

/** Nothing was ever put into this house; it may be filled with the sample. */
export async function isUntouched(ctx: Ctx): Promise<boolean> {
  return queries.isEmptyHouse(ctx.db)
}

/** Has the sample company loaded in the background. */
export async function startSample(ctx: Ctx) {
  const loading = loadingOf(ctx)
  if (!loading.isOn) {
    loading.isOn = true
    await ctx.enqueue('imports.loadSample', {})
  }
  return getSample(ctx)
}

/**
 * Loads the sample company file by file through the same door as any file. Files that came in before an interruption are
 * not read again.
 */
export async function loadSample(
  ctx: Ctx,
  report: (done: number, of: number, label: string) => void = () => {},
): Promise<void> {
  const loading = loadingOf(ctx)
  const directory = await mkdtemp(path.join(tmpdir(), 'mainstay-sample-'))
  loading.isOn = true
  try {
    const sample = generateSample({ seed, asOf: dayOf((await queries.findSampleDay(ctx.db)) ?? ctx.now) })
    const files = await writeSampleFiles(sample, directory)
    const known = new Set(
      (await queries.listSampleImports(ctx.db))
        .filter(({ status }) => status === 'done')
        .map(({ fileName }) => fileName),
    )
    await introduce(ctx, sample)
    for (const [done, file] of files.entries()) {
      Object.assign(loading, { done, of: files.length, label: file.path })
      report(done, files.length, file.path)
      if (!known.has(await storedName(directory, file))) await loadFile(later(ctx, done), directory, file)
    }
    await judge(ctx, sample)
  } finally {
    Object.assign(loading, { isOn: false, done: loading.of, label: null })
    await rm(directory, { recursive: true, force: true })
  }
}

/** Each file comes in a moment after the one before, so that they can be taken back in their order. */
const later = (ctx: Ctx, milliseconds: number): Ctx => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + milliseconds),
})

async function loadFile(ctx: Ctx, directory: string, file: SampleFile): Promise<void> {
  const name = await storedName(directory, file)
  const isFolder = name !== path.basename(file.path)
  const at = path.join(directory, file.path)
  const content = isFolder ? archiveOf(await filesBelow(at), ctx.now) : createReadStream(at)
  const { fileId } = await storeFile(ctx, name, content)
  const given = {
    fileId,
    kind: file.kind,
    map: file.map,
    dryRun: false,
    rule: 'overwrite' as const,
    rules: {},
    edits: [],
  }
  const started = await startImport(ctx, given, true)
  await runImportJob(ctx, { importId: started.id })
  const ended = await endOf(ctx, started.id)
  if (ended.status !== 'done')
    throw new Problem('INVALID', 'sampleFailed', { file: file.path, problem: ended.problem })
}

/** A folder of single messages comes in as one archive. */
async function storedName(directory: string, file: SampleFile): Promise<string> {
  const isFolder = (await stat(path.join(directory, file.path))).isDirectory()
  return path.basename(file.path) + (isFolder ? '.tar' : '')
}

/** Mail that was interrupted goes on by itself when the house opens again; then this waits for it. */
async function endOf(ctx: Ctx, importId: string): Promise<ImportRecord> {
  for (;;) {
    const record = await getImport(ctx, { importId })
    if (record.status !== 'waiting' && record.status !== 'running') return record
    await pause(200)
  }
}

/** Who the supplier is and what currencies are worth, where nobody has said it. */
async function introduce(ctx: Ctx, sample: SampleCompany): Promise<void> {
  await queries.insertMissingRates(ctx.db, sample.rates)
  const { company } = await getSettings(ctx)
  if (company.name !== '') return
  const { name, currency, domain, timeZone } = sample.supplier
  const hours = company.timeZone === defaultSettings.company.timeZone ? timeZone : company.timeZone
  await updateSettings(ctx, {
    company: { name, currency: company.currency ?? currency, timeZone: hours, domains: [domain] },
  })
}

/** What no file says: what our people think of the customers, and the times the contracts promise. */
async function judge(ctx: Ctx, sample: SampleCompany): Promise<void> {
  const ratings = sample.ratings.map((rating) => ({ ...rating, id: newId(ctx.now) }))
  await inTransaction(ctx, async (ctx) => {
    await queries.deleteSampleRatings(ctx.db)
    await queries.insertSampleRatings(ctx.db, ratings, ctx.now)
    await queries.updateSampleTerms(ctx.db, sample.contracts)
    ctx.emit({ type: 'ratingsChanged' })
  })
}

/** Takes the sample company back with everything that came with it; what people changed since stays and is named. */
export async function removeSample(ctx: Ctx) {
  if (loadingOf(ctx).isOn) throw new Problem('CONFLICT', 'sampleLoading')
  const kept: Kept[] = []
  const sample = generateSample({ seed, asOf: dayOf((await queries.findSampleDay(ctx.db)) ?? ctx.now) })
  await inTransaction(ctx, async (ctx) => {
    await queries.deleteSampleRatings(ctx.db)
    await queries.deleteSampleRates(ctx.db, sample.rates)
    ctx.emit({ type: 'ratingsChanged' })
  })
  for (const { id, status } of await queries.listSampleImports(ctx.db)) {
    if (status === 'done') kept.push(...(await undoRows(ctx, id)).kept)
  }
  const { company } = await getSettings(ctx)
  if (company.name === sample.supplier.name) await updateSettings(ctx, { company: defaultSettings.company })
  await recordAudit(ctx, {
    action: 'remove',
    subject: 'sample',
    subjectId: null,
    after: { kept: kept.length },
  })
  return { ...(await getSample(ctx)), kept: kept.filter(({ why }) => why !== 'inUse').slice(0, 200) }
}
