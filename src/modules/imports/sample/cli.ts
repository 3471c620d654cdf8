import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '../../../contract.ts'
import { type Command, exitCodes } from '../../../platform/command.ts'

export const sampleCommands: Command<Client>[] = [
  {
    words: 'sample load',
    positionals: '',
    summary: 'Loads the sample company through the real import.',
    options: {},
    async run(run) {
      let state = await run.client.imports.loadSample()
      while (state.loading) {
        run.out.progress(`Sample company: ${state.done} of ${state.of} ${state.label ?? ''}`)
        await pause(200)
        state = await run.client.imports.sample()
      }
      run.out.data(state.loaded ? 'The sample company is loaded.' : 'The sample company could not be loaded.')
      return state.loaded ? exitCodes.done : exitCodes.failed
    },
  },
  {
    words: 'sample remove',
    positionals: '',
    summary: 'Removes the sample company and everything that came with it.',
    options: {},
    async run(run) {
      if (!(await run.out.confirm('Remove the sample company?'))) return exitCodes.failed
      await run.client.imports.removeSample()
      run.out.data('The sample company is gone.')
      return exitCodes.done
    },
  },
]
