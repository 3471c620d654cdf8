import type { Client } from '../../contract.ts'
import { type Command, type CommandRun, exitCodes, UsageProblem } from '../../platform/command.ts'

const pageSize = 500

type Filters = Omit<Parameters<Client['tenders']['list']>[0] & object, 'limit' | 'offset'>

async function listAll(run: CommandRun<Client>, filters: Filters) {
  const { items, total } = await run.client.tenders.list({ ...filters, limit: pageSize })
  while (items.length < total) {
    const page = await run.client.tenders.list({ ...filters, limit: pageSize, offset: items.length })
    if (page.items.length === 0) break
    items.push(...page.items)
  }
  return items
}

function filtersOf({ values }: CommandRun<Client>): Filters {
  const { outcome, search } = values
  if (outcome !== undefined && outcome !== 'open' && outcome !== 'won' && outcome !== 'lost')
    throw new UsageProblem('--outcome is one of open, won, lost.')
  return {
    outcome,
    q: search as string | undefined,
    withoutAccount: values['without-account'] === true,
    competitor: values.competitor as string | undefined,
  }
}

/** What the house knows of its opportunities, in one document. */
async function showAll(client: Client) {
  const figures = await client.tenders.figures({})
  // Look-alikes are for those who lead; the rest is for everyone.
  const lookalikes = await client.products.lookalikes({}).then(
    ({ items }) => items,
    () => [],
  )
  const { won, lost, open, winRate, cycleDays, stages, withoutAccount, byParent, currency } = figures
  return {
    currency,
    won: { count: won.count, value: won.value, mean: won.mean.value },
    lost: { count: lost.count, value: lost.value },
    open: { count: open.count, value: open.value, weighted: open.weighted.value },
    winRate: winRate.rate.value,
    winRateInterval: winRate.low === null ? null : [winRate.low, winRate.high],
    cycleDays: {
      mean: cycleDays.won.mean,
      median: cycleDays.won.median,
      n: cycleDays.won.n,
      lost: cycleDays.lost,
      decided: { mean: cycleDays.mean, median: cycleDays.median, n: cycleDays.n },
    },
    stages: stages.map(({ name, outcome, count, value }) => ({ name, outcome, count, value })),
    withoutAccount: withoutAccount.count,
    byParent: byParent.map(({ account, value }) => ({ account, value })),
    lookalikes: lookalikes.map(({ name, product, kind, facts, amounts }) => ({
      name,
      product,
      kind,
      facts,
      amounts,
    })),
    unconverted: figures.unconverted,
  }
}

const percent = (share: number | null) => (share === null ? 'unknown' : `${(share * 100).toFixed(2)} %`)
const days = (value: number | null) => (value === null ? 'unknown' : value.toFixed(2))

export const opportunitiesCommands: Command<Client>[] = [
  {
    words: 'opportunities list',
    positionals: '',
    summary: 'Opportunities and tenders with their stage, money and outcome.',
    options: {
      outcome: { type: 'string' },
      search: { type: 'string' },
      competitor: { type: 'string' },
      'without-account': { type: 'boolean' },
    },
    async run(run) {
      const found = await listAll(run, filtersOf(run))
      if (run.json) run.out.json(found)
      else
        run.out.table(
          found.map(({ number, name, account, product, stage, outcome, closedOn, amount, currency }) => ({
            number,
            name,
            account: account ?? '(none)',
            product,
            stage,
            outcome,
            closedOn,
            amount,
            currency,
          })),
        )
      return exitCodes.done
    },
  },
  {
    words: 'opportunities show',
    positionals: '',
    summary: 'Won, lost and open, win rate with its interval, days to a decision, stages, value by parent.',
    options: {},
    async run(run) {
      const shown = await showAll(run.client)
      if (run.json) {
        run.out.json(shown)
        return exitCodes.done
      }
      const { cycleDays, won, winRateInterval } = shown
      run.out.table(shown.stages)
      const interval = winRateInterval ? winRateInterval.map(percent).join(' to ') : 'unknown'
      run.out.data(`Won ${won.count} for ${won.value} ${shown.currency ?? ''}, lost ${shown.lost.count}`)
      run.out.data(`Win rate ${percent(shown.winRate)}, with 95 % confidence ${interval}`)
      run.out.data(
        `Days to a win: mean ${days(cycleDays.mean)}, median ${days(cycleDays.median)} of ${cycleDays.n}`,
      )
      run.out.data(`Without an account: ${shown.withoutAccount}`)
      run.out.table(shown.byParent)
      for (const { name, product, facts } of shown.lookalikes)
        run.out.data(`"${name}" in ${facts} facts looks like "${product}"`)
      return exitCodes.done
    },
  },
]
