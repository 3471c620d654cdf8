/** Criteria that Mainstay brings along and has names for in every language. */
export const builtIn = [
  'volume',
  'growth',
  'frequency',
  'regularity',
  'margin',
  'payment',
  'potential',
  'fit',
  'access',
  'quality',
  'delivery',
  'price',
  'service',
  'relationship',
] as const

export type BuiltIn = (typeof builtIn)[number]

export const builtInOf = (id: string): BuiltIn | null => builtIn.find((one) => one === id) ?? null
export const isBuiltIn = (id: string): boolean => builtInOf(id) !== null
