import { access, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '../../contract.ts'
import {
  type Command,
  type CommandRun,
  exitCodes,
  NothingFound,
  type ExitCode,
  UsageProblem,
} from '../../platform/command.ts'
import { formatMessage } from '../../platform/messages.ts'
import { importMap } from './reading/contract.ts'
import { importKinds, type ImportRecord } from './run/contract.ts'
import { sampleCommands } from './sample/cli.ts'
import { undoCommand } from './undo/cli.ts'
import { describeMail, privacyOf, uploadFileOrFolder } from './mail/cli.ts'

const options = {
  kind: { type: 'string' },
  profile: { type: 'string' },
  map: { type: 'string' },
  sheet: { type: 'string' },
  currency: { type: 'string' },
  'save-profile': { type: 'string' },
  privacy: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

type Run = CommandRun<Client>

function kindOf(run: Run) {
  const { kind } = run.values
  const known = importKinds.find((one) => one === kind)
  if (kind !== undefined && known === undefined)
    throw new UsageProblem(`--kind is one of ${importKinds.join(', ')}.`)
  return known
}

async function mapOf(run: Run) {
  const file = run.values.map as string | undefined
  const sheet = run.values.sheet as string | undefined
  const given = file ? importMap.parse(JSON.parse(await readFile(file, 'utf8'))) : undefined
  return sheet ? { ...given, sheet } : given
}

/** Imports one file: asks before writing unless told --yes, shows progress, says what came of it. */
async function importFile(run: Run, file: string): Promise<{ code: ExitCode; record: ImportRecord | null }> {
  const kind = kindOf(run)
  const map = await mapOf(run)
  await access(file).catch(() => {
    throw new NothingFound(`There is no file ${file} that can be read.`)
  })
  const privacy = privacyOf(run.values.privacy)
  const { fileId, isFolder } = await uploadFileOrFolder(file, run.upload)
  const dryRun = run.values['dry-run'] === true
  const shared = {
    fileId,
    // Folders are of messages; a table is imported by its name.
    kind: isFolder ? ('mail' as const) : kind,
    privacy,
    map,
    profile: run.values.profile as string | undefined,
    currency: run.values.currency as string | undefined,
    saveProfile: run.values['save-profile'] as string | undefined,
  }
  if (!dryRun && !run.values.yes && !run.json) {
    const preview = await finished(run, (await run.client.imports.start({ ...shared, dryRun: true })).id)
    describe(run, preview)
    if (preview.status !== 'checked') return { code: exitCodes.failed, record: preview }
    if (!(await run.out.confirm('Import it?'))) {
      run.out.say('Nothing was changed.')
      return { code: exitCodes.failed, record: preview }
    }
  }
  const record = await finished(run, (await run.client.imports.start({ ...shared, dryRun })).id)
  if (record.status === 'done' && badIn(record) > 0) await fetchSkipFile(run, record)
  if (!run.json) describe(run, record)
  return { code: codeOf(record), record }
}

function codeOf(record: ImportRecord): ExitCode {
  if (record.status !== 'done' && record.status !== 'checked') return exitCodes.failed
  return badIn(record) > 0 ? exitCodes.partly : exitCodes.done
}

const badIn = ({ result, mail }: ImportRecord): number => result?.rows.bad ?? mail?.messages.failed ?? 0

async function finished(run: Run, importId: string): Promise<ImportRecord> {
  for (let waitMs = 20; ; waitMs = Math.min(300, waitMs * 1.5)) {
    const record = await run.client.imports.get({ importId })
    if (record.status !== 'waiting' && record.status !== 'running') return record
    const { progress } = record
    if (progress) {
      const left = progress.secondsLeft === null ? '' : `, about ${Math.ceil(progress.secondsLeft)} s left`
      run.out.progress(
        `${record.fileName}: ${progress.phase}, ${progress.rows} rows, ${Math.floor(progress.donePct)} %${left}`,
      )
    }
    await pause(waitMs)
  }
}

/** The rows that could not be read, in the data folder, ready to be mended and imported again. */
async function fetchSkipFile(run: Run, record: ImportRecord): Promise<void> {
  const folder = path.join(run.config.dataDir, 'skipped')
  await mkdir(folder, { recursive: true })
  const skipFile = path.join(
    folder,
    `${record.fileName.replace(/\.[^.]*$/, '')}.${record.id.slice(0, 8)}.csv`,
  )
  await run.download(`/imports/${record.id}/skip-file`, skipFile)
  if (record.result) record.result.skipFile = skipFile
  if (record.mail) record.mail.skipFile = skipFile
}

const sentenceOf = ({ code, params }: NonNullable<ImportRecord['problem']>) =>
  formatMessage('en', `problem.${code}`, params)

function doubtSentence(code: string, params: Record<string, unknown>): string {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ])
  return formatMessage('en', `import.doubt.${code}`, Object.fromEntries(said))
}

function describe(run: Run, record: ImportRecord): void {
  const { result, mail, problem } = record
  const isKept = record.kind === 'mail' && record.status === 'failed'
  const kept = isKept ? formatMessage('en', 'mail.failed.kept') : 'Nothing of it was kept.'
  if (problem) run.out.say(`${record.fileName}: ${sentenceOf(problem)} ${kept}`)
  if (mail) describeMail(run.out, record.fileName, mail, record.dryRun)
  if (mail?.skipFile) run.out.say(`Messages that could not be read: ${mail.skipFile}`)
  if (mail && !record.dryRun) run.out.say(`Undo with: mainstay imports undo ${record.id}`)
  if (!result) return
  const { rows, accounts } = result
  run.out.say(`${record.fileName} as ${result.kind}${record.dryRun ? ' (checked only)' : ''}:`)
  run.out.table([{ ...rows }])
  run.out.say(
    `Accounts: ${accounts.matched} known, ${accounts.new} new, ${accounts.proposed} pairs proposed as one company.`,
  )
  for (const { amount, currency } of result.currencies)
    run.out.say(`Amount of new lines: ${amount} ${currency}`)
  if (result.withoutAccount > 0)
    run.out.say(`${result.withoutAccount} rows name no customer; they are kept apart.`)
  for (const { code, params } of result.doubts) run.out.say(doubtSentence(code, params))
  if (result.skipFile) run.out.say(`Rows that could not be read: ${result.skipFile}`)
  if (!record.dryRun) run.out.say(`Undo with: mainstay imports undo ${record.id}`)
}

export const importsCommands: Command<Client>[] = [
  {
    words: 'import',
    positionals: 'FILE|FOLDER…',
    summary: 'Imports files as they are; recognises kind, encoding, header and columns.',
    options,
    async run(run) {
      if (run.positionals.length === 0) throw new UsageProblem('Name the file to import.')
      const codes: ExitCode[] = []
      const documents: unknown[] = []
      for (const file of run.positionals) {
        const { code, record } = await importFile(run, file)
        codes.push(code)
        if (record)
          documents.push(
            record.result ??
              record.mail ?? { file: record.fileName, status: record.status, problem: record.problem },
          )
        if (code === exitCodes.failed && record?.problem)
          run.out.say(`${record.fileName}: ${sentenceOf(record.problem)}`)
      }
      // One document whatever was asked: one file is itself, several are a list.
      if (run.json) run.out.json(documents.length === 1 ? documents[0] : documents)
      return codes.includes(exitCodes.failed)
        ? exitCodes.failed
        : codes.includes(exitCodes.partly)
          ? exitCodes.partly
          : exitCodes.done
    },
  },
  {
    words: 'imports list',
    positionals: '',
    summary: 'Imports, newest first.',
    options: {},
    async run(run) {
      const { items } = await run.client.imports.list({ limit: 200 })
      if (run.json) run.out.json(items)
      else
        run.out.table(
          items.map((one) => ({
            id: one.id,
            file: one.fileName,
            kind: one.kind,
            status: one.status,
            new: one.result?.rows.new ?? one.mail?.messages.new ?? null,
            bad: one.result?.rows.bad ?? one.mail?.messages.failed ?? null,
            at: one.createdAt,
          })),
        )
      return exitCodes.done
    },
  },
  {
    words: 'imports show',
    positionals: 'ID',
    summary: 'One import: what came of it, and the rows that could not be read.',
    options: {},
    async run(run) {
      const importId = run.positionals[0]
      if (!importId) throw new UsageProblem('Name the import.')
      const record = await run.client.imports.get({ importId })
      const skips = await run.client.imports.skips({ importId, limit: 100 })
      if (run.json) run.out.json({ ...record, skips: skips.items })
      else {
        describe(run, record)
        run.out.table(
          skips.items.flatMap((skip) =>
            skip.problems.map((problem) => ({
              row: skip.row,
              column: problem.column,
              value: problem.value,
              reason: formatMessage('en', `imports.reason.${problem.reason}`),
            })),
          ),
        )
      }
      return exitCodes.done
    },
  },
  undoCommand,
  ...sampleCommands,
]
