/** What this process keeps at hand between requests; each slot is made once, by the module that owns its name. */
export interface Memory {
  slot: <T>(name: string, make: () => T) => T
}

export function createMemory(): Memory {
  const slots = new Map<string, unknown>()
  return {
    slot<T>(name: string, make: () => T): T {
      if (!slots.has(name)) slots.set(name, make())
      return slots.get(name) as T
    },
  }
}
