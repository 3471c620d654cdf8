import type { Client } from '../../contract.ts'
import { type Command, type CommandRun, exitCodes, UsageProblem } from '../../platform/command.ts'

const viewOptions = {
  'as-of': { type: 'string' },
  window: { type: 'string' },
  by: { type: 'string' },
} as const

/** The view a command asks for, checked before anything is opened. */
export function viewOf({ values }: CommandRun<Client>) {
  const window = values.window ?? '12m'
  const by = values.by ?? 'account'
  const asOf = values['as-of'] as string | undefined
  if (window !== '12m' && window !== '24m' && window !== 'all')
    throw new UsageProblem('--window is one of 12m, 24m, all.')
  if (by !== 'account' && by !== 'parent') throw new UsageProblem('--by is account or parent.')
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new UsageProblem('--as-of is a date such as 2026-03-31.')
  return { window, by, asOf } as const
}

const percent = (value: number | null) => (value === null ? 'unknown' : `${value.toFixed(2)} %`)

export const segmentsCommands: Command<Client>[] = [
  {
    words: 'segments show',
    positionals: '',
    summary: 'ABC, XYZ, concentration, key account quadrants and types.',
    options: viewOptions,
    async run(run) {
      const shown = await run.client.segments.show(viewOf(run))
      if (run.json) {
        run.out.json(shown)
        return exitCodes.done
      }
      const { concentration } = shown
      run.out.say(
        `As of ${shown.asOf ?? 'no fact yet'}, window ${shown.window}, ${shown.currency ?? 'no currency'}`,
      )
      run.out.table(
        Object.entries(shown.abc).map(([name, cell]) => ({
          class: name,
          accounts: cell.accounts,
          value: cell.value,
        })),
      )
      run.out.table(
        Object.entries({ ...shown.xyz, ...shown.kaism, ...shown.types }).map(([name, cell]) => ({
          segment: name,
          accounts: cell.accounts,
        })),
      )
      run.out.data(
        `Largest ${percent(concentration.top1Pct)}, five largest ${percent(concentration.cr5Pct)}, HHI ${concentration.hhi ?? 'unknown'}`,
      )
      for (const one of concentration.over10Pct)
        run.out.data(`Ten percent or more: ${one.account} ${percent(one.sharePct)}`)
      return exitCodes.done
    },
  },
  {
    words: 'analyse',
    positionals: '',
    summary: 'Sums all facts anew and judges every account as of a date.',
    options: { 'as-of': { type: 'string' } },
    async run(run) {
      const result = await run.client.segments.recompute({ asOf: viewOf(run).asOf })
      if (run.json) run.out.json(result)
      else
        run.out.data(
          `${result.accounts} accounts judged as of ${result.asOf ?? 'no fact yet'} from ${result.months} months.`,
        )
      return exitCodes.done
    },
  },
]
