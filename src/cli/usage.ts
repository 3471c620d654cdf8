import type { Client } from '../contract.ts'
import type { Command } from '../platform/command.ts'

/** The help page, or the lines of one noun. */
export function usageText(commands: Command<Client>[], noun: string | null): string {
  const shown = noun ? commands.filter((command) => command.words.split(' ')[0] === noun) : commands
  const lines = (shown.length > 0 ? shown : commands).map((command) => {
    const options = Object.entries(command.options).map(
      ([name, option]) => `[--${name}${option.type === 'string' ? ' …' : ''}]`,
    )
    return `  mainstay ${[command.words, command.positionals, ...options].filter(Boolean).join(' ')}\n      ${command.summary}`
  })
  return [
    'Mainstay: key account management for industrial suppliers.',
    '',
    ...lines,
    '',
    'Everywhere: --data DIR (or MAINSTAY_DATA_DIR), --json, --quiet, --yes, --help.',
    'Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 partly done.',
  ].join('\n')
}

/** The command that is nearest to what was typed, for "did you mean". */
export function nearestCommand(commands: Command<Client>[], typed: string): string | null {
  const scored = commands.map((command) => ({
    words: command.words,
    distance: distanceOf(command.words, typed),
  }))
  const best = scored.toSorted((left, right) => left.distance - right.distance)[0]
  return best && best.distance <= 3 ? best.words : null
}

function distanceOf(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1))
    row = next
  }
  return row[right.length]!
}
