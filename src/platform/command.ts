import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from './config.ts'

/** 0 done, 1 failed, 2 usage, 3 not found, 4 partly done. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notFound: 3, partly: 4 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export interface Output {
  /** Data, on stdout. */
  data: (text: string) => void
  json: (document: unknown) => void
  table: (rows: Record<string, string | number | null>[]) => void
  /** Talk, on stderr; silent with --quiet. */
  say: (text: string) => void
  /** A line that is written over, for long work; silent with --quiet or where nobody watches. */
  progress: (text: string) => void
  confirm: (question: string) => Promise<boolean>
}

export interface CommandRun<Client> {
  /** The server that holds the data folder, or this process itself when none runs. */
  client: Client
  /** Puts a file where the client can read it and names it. */
  upload: (path: string) => Promise<string>
  download: (route: string, path: string) => Promise<void>
  positionals: string[]
  values: Record<string, string | boolean | string[] | undefined>
  out: Output
  json: boolean
  config: Config
}

/** One command: `mainstay <noun> <verb>`, the same against a running server and alone. */
export interface Command<Client> {
  words: string
  positionals: string
  summary: string
  options: ParseArgsOptionsConfig
  run: (run: CommandRun<Client>) => Promise<ExitCode>
}

/** A mistake in how a command was called: the sentence is shown with the usage line, exit code 2. */
export class UsageProblem extends Error {}

/** What was named is not there: the sentence is shown, exit code 3. */
export class NothingFound extends Error {
  readonly code = 'NOT_FOUND'
}
