import type { Client } from '../../contract.ts'
import {
  type Command,
  type CommandRun,
  exitCodes,
  NothingFound,
  UsageProblem,
} from '../../platform/command.ts'

const pageSize = 1000

async function listAll(run: CommandRun<Client>) {
  const first = await run.client.segments.accounts({
    limit: pageSize,
    q: run.values.search as string | undefined,
  })
  const items = [...first.items]
  while (items.length < first.total)
    items.push(
      ...(
        await run.client.segments.accounts({
          limit: pageSize,
          offset: items.length,
          q: run.values.search as string | undefined,
        })
      ).items,
    )
  return items
}

export const accountsCommands: Command<Client>[] = [
  {
    words: 'accounts list',
    positionals: '',
    summary: 'Every account with its value, classes and last order.',
    options: { search: { type: 'string' } },
    async run(run) {
      const accounts = (await listAll(run)).map(
        ({ id, name, valueLast12m, abc, xyz, quadrant, types, lastOrderOn, owner }) => ({
          id,
          name,
          valueLast12m,
          abc,
          xyz,
          quadrant,
          types,
          lastOrderOn,
          owner,
        }),
      )
      if (run.json) run.out.json(accounts)
      else run.out.table(accounts.map((account) => ({ ...account, types: account.types.join(' ') })))
      return exitCodes.done
    },
  },
  {
    words: 'accounts show',
    positionals: 'ACCOUNT',
    summary: 'One account, by id or by name, with its holding and why it stands where it stands.',
    options: { 'as-of': { type: 'string' } },
    async run(run) {
      const accountId = await accountNamed(run, run.positionals[0])
      const account = await run.client.accounts.get({ accountId })
      const why = await run.client.segments
        .why({ accountId, asOf: run.values['as-of'] as string | undefined })
        .catch(() => null)
      if (run.json) run.out.json({ ...account, why })
      else {
        run.out.data(account.name)
        run.out.table(
          Object.entries({
            ...account,
            abc: why?.standing.abc,
            xyz: why?.standing.xyz,
            quadrant: why?.standing.quadrant,
          }).map(([field, value]) => ({
            field,
            value: typeof value === 'object' ? JSON.stringify(value) : String(value ?? '–'),
          })),
        )
      }
      return exitCodes.done
    },
  },
  {
    words: 'accounts merge',
    positionals: 'KEPT OTHER',
    summary: 'Takes the other account with all its history into the kept one; can be undone.',
    options: {},
    async run(run) {
      const kept = await accountNamed(run, run.positionals[0])
      const other = await accountNamed(run, run.positionals[1])
      if (!(await run.out.confirm(`Merge ${run.positionals[1]} into ${run.positionals[0]}?`)))
        return exitCodes.failed
      const merge = await run.client.accounts.merge({ accountId: kept, otherId: other })
      if (run.json) run.out.json(merge)
      else run.out.data(`${merge.merged.name} is now part of ${merge.kept.name} (merge ${merge.id}).`)
      return exitCodes.done
    },
  },
  {
    words: 'accounts unmerge',
    positionals: 'MERGE',
    summary: 'Parts two accounts that were merged.',
    options: {},
    async run(run) {
      if (!run.positionals[0]) throw new UsageProblem('Name the merge to undo.')
      const merge = await run.client.accounts.undoMerge({ mergeId: run.positionals[0] })
      if (run.json) run.out.json(merge)
      else run.out.data(`${merge.merged.name} and ${merge.kept.name} are two accounts again.`)
      return exitCodes.done
    },
  },
]

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text)

/** The id of an account named by id or by its name; several of that name are a mistake to be told. */
async function accountNamed(run: CommandRun<Client>, text: string | undefined): Promise<string> {
  if (!text) throw new UsageProblem('Name the account, by id or by name.')
  if (isId(text)) return text
  const found = await run.client.accounts.search({ q: text, limit: 10 })
  const exact = found.filter((account) => account.name === text)
  const chosen = exact.length === 1 ? exact : found
  if (chosen.length === 1) return chosen[0]!.id
  if (found.length === 0) throw new NothingFound(`No account is called "${text}".`)
  const matches = found.map((account) => `${account.name} (${account.id})`).join(', ')
  throw new UsageProblem(`Several accounts match "${text}": ${matches}.`)
}
