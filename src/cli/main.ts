import { parseArgs } from 'node:util'
import type { Client } from '../contract.ts'
import { accountsCommands } from '../modules/accounts/cli.ts'
import { importsCommands } from '../modules/imports/cli.ts'
import { segmentsCommands } from '../modules/segments/cli.ts'
import { opportunitiesCommands } from '../modules/tenders/cli.ts'
import { type Command, type ExitCode, exitCodes, UsageProblem } from '../platform/command.ts'
import { readConfig } from '../platform/config.ts'
import { houseCommands } from './house.ts'
import { connect } from './connect.ts'
import { createOutput } from './output.ts'
import { sentenceOf } from './sentences.ts'
import { nearestCommand, usageText } from './usage.ts'

const commands: Command<Client>[] = [
  ...importsCommands,
  ...accountsCommands,
  ...segmentsCommands,
  ...opportunitiesCommands,
]
const everywhere = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(args: string[]): Promise<ExitCode> {
  const house = houseCommands.find((command) => command.words === args[0])
  const command = house ?? commandOf(args)
  if (!command) return showHelp(args)
  const words = command.words.split(' ').length
  const { values: parsed, positionals } = parseArgs({
    args: args.slice(words),
    options: { ...command.options, ...everywhere },
    allowPositionals: true,
  })
  const values = parsed as Record<string, string | boolean | undefined>
  const out = createOutput({ quiet: values.quiet === true, yes: values.yes === true })
  if (values.help) {
    out.data(usageText([command], null))
    return exitCodes.done
  }
  const port = typeof values.port === 'string' ? Number(values.port) : undefined
  const config = readConfig({ dataDir: values.data as string | undefined, port }, process.env)
  const shared = { positionals, values, out, json: values.json === true, config }
  if (house) return house.run(shared)
  const connection = await connect(config)
  try {
    return await (command as Command<Client>).run({ ...shared, ...connection })
  } finally {
    await connection.close()
  }
}

/** The longest command whose words begin the arguments. */
function commandOf(args: string[]): Command<Client> | undefined {
  return commands
    .filter((command) => command.words.split(' ').every((word, index) => args[index] === word))
    .toSorted((left, right) => right.words.length - left.words.length)[0]
}

function showHelp(args: string[]): ExitCode {
  const all = [...commands, ...(houseCommands as unknown as Command<Client>[])]
  const typed = args
    .filter((argument) => !argument.startsWith('-'))
    .slice(0, 2)
    .join(' ')
  const asked = args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help'
  const text = usageText(all, args[0] ?? null)
  if (asked) {
    process.stdout.write(`${text}\n`)
    return exitCodes.done
  }
  const nearest = nearestCommand(all, typed)
  process.stderr.write(
    `There is no command "${typed}".${nearest ? ` Did you mean "${nearest}"?` : ''}\n\n${text}\n`,
  )
  return exitCodes.usage
}

const isUsage = (error: unknown) =>
  error instanceof UsageProblem || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  if (isUsage(error)) return exitCodes.usage
  return (error as { code?: string }).code === 'NOT_FOUND' ? exitCodes.notFound : exitCodes.failed
})
