import type { Client } from '../../../contract.ts'
import { type Command, exitCodes, UsageProblem } from '../../../platform/command.ts'
import { formatMessage } from '../../../platform/messages.ts'

export const undoCommand: Command<Client> = {
  words: 'imports undo',
  positionals: 'ID',
  summary: 'Takes an import back; what stood before stands again.',
  options: {},
  async run(run) {
    const importId = run.positionals[0]
    if (!importId) throw new UsageProblem('Name the import.')
    if (!(await run.out.confirm('Undo this import?'))) return exitCodes.failed
    const undone = await run.client.imports.undo({ importId })
    if (run.json) run.out.json(undone)
    else {
      run.out.data(
        `Removed ${undone.removed}, restored ${undone.restored}, kept ${undone.keptCount} that were changed since.`,
      )
      run.out.table(
        undone.kept.slice(0, 50).map(({ table, row, label, why, file }) => ({
          table,
          row,
          label,
          why: formatMessage('en', `import.kept.${why}`, { file }),
        })),
      )
    }
    return undone.keptCount > 0 ? exitCodes.partly : exitCodes.done
  },
}
