import { useCallback } from 'react'
import { useMessage } from '../../../../web/message.tsx'

/** Criteria that Mainstay brings along; others carry the name the supplier gave them. */
const BUILT_IN = [
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

/** Gives the name of a criterion: the supplier's own where there is one, else the built-in name of the id. */
export function useCriterionName(): (criterion: { id: string; name: string | null }) => string {
  const t = useMessage()
  return useCallback(
    ({ id, name }) => {
      const builtIn = BUILT_IN.find((known) => known === id)
      return name ?? (builtIn ? t(`account.criterion.${builtIn}`) : id)
    },
    [t],
  )
}
