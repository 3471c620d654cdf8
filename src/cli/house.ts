import { type ExitCode, exitCodes, UsageProblem, type CommandRun } from '../platform/command.ts'
import { serve } from '../main.ts'
import { backupTo, restoreFrom } from './backup.ts'
import { examine } from './doctor.ts'

type HouseRun = Pick<CommandRun<never>, 'positionals' | 'values' | 'out' | 'json' | 'config'>

/** Commands about the house itself: they do not go through the contract. */
interface HouseCommand {
  words: string
  positionals: string
  summary: string
  options: Record<string, { type: 'string' | 'boolean' }>
  run: (run: HouseRun) => Promise<ExitCode>
}

export const houseCommands: HouseCommand[] = [
  {
    words: 'serve',
    positionals: '',
    summary: 'Starts the server on http://127.0.0.1:4000 and prints a link to sign in.',
    options: { port: { type: 'string' }, empty: { type: 'boolean' } },
    run: (run) => serveUntilStopped(run),
  },
  {
    words: 'backup',
    positionals: 'FILE',
    summary: 'Writes everything into one file: all tables of one moment, and the files.',
    options: {},
    async run(run) {
      const manifest = await backupTo(run.config, fileOf(run))
      if (run.json) run.out.json(manifest)
      else
        run.out.data(
          `Backed up ${manifest.tables} tables, ${manifest.rows} rows and ${manifest.files} files.`,
        )
      return exitCodes.done
    },
  },
  {
    words: 'restore',
    positionals: 'FILE',
    summary: 'Restores a backup into an empty data folder.',
    options: {},
    async run(run) {
      const manifest = await restoreFrom(run.config, fileOf(run))
      if (run.json) run.out.json(manifest)
      else
        run.out.data(`Restored ${manifest.tables} tables, ${manifest.rows} rows and ${manifest.files} files.`)
      return exitCodes.done
    },
  },
  {
    words: 'doctor',
    positionals: '',
    summary: 'Examines the installation: runtime, data folder, database, schema.',
    options: {},
    async run(run) {
      const findings = await examine(run.config)
      if (run.json) run.out.json(findings)
      else
        run.out.table(
          findings.map((one) => ({
            check: one.check,
            state: one.healthy ? 'fine' : 'WRONG',
            detail: one.detail,
          })),
        )
      return findings.every((one) => one.healthy) ? exitCodes.done : exitCodes.failed
    },
  },
]

function fileOf(run: HouseRun): string {
  if (!run.positionals[0]) throw new UsageProblem('Name the file.')
  return run.positionals[0]
}

async function serveUntilStopped(run: HouseRun): Promise<ExitCode> {
  const port = run.values.port
  if (port !== undefined && !(/^\d{1,5}$/.test(String(port)) && Number(port) < 65_536))
    throw new UsageProblem('--port is a number such as 4000, up to 65535.')
  const served = await serve(run.config, { empty: run.values.empty === true, say: run.out.say })
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  run.out.say('Stopping …')
  await served.close()
  return exitCodes.done
}
