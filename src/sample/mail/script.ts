import type { SampleColleague } from '../types.ts'

/** Who writes a letter of a conversation, and what; `{product}`, `{order}`, `{count}` and `{day}` are put in. */
export type Step = readonly [from: 'them' | 'us', text: string]

/** A conversation by mail. Its last letter asks for nothing, so that nobody is left waiting. */
export interface Script {
  /** Who of ours it goes to. */
  desk: SampleColleague['desk']
  /** What `{product}` can be. */
  about?: 'pump' | 'equipment'
  subject: string
  steps: readonly Step[]
}
