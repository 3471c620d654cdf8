/** What modules to the left tell the modules to the right, in the past tense. */
export type AppEvent =
  /** Facts of these accounts changed (null: too many to name, look at all), and in which months (left out: in any). */
  | { type: 'factsChanged'; accountIds: string[] | null; months?: string[] }
  /** Names, owners, parents, merges: what is read beside the facts. */
  | { type: 'accountsChanged' }
  | { type: 'settingsChanged' }
  | { type: 'ratingsChanged' }
  /** People of these accounts were added or changed, by hand or by a file. */
  | { type: 'peopleChanged'; accountIds: string[] }

type Listener = (event: AppEvent) => void

/** The typed in-process line from left to right. One server owns a database, so no other process has to hear it. */
export function createEvents() {
  const listeners = new Set<Listener>()
  return {
    emit: (event: AppEvent): void => {
      for (const listener of listeners) listener(event)
    },
    subscribe: (listener: Listener): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
