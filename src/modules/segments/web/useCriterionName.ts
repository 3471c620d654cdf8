import { useCallback } from 'react'
import { useIntl } from 'react-intl'

type NamedCriterion = { id: string; name: string | null }

/** Gives the function that names a criterion: as the supplier called it, else as Mainstay does, else by its id. */
export function useCriterionName(criteria: readonly NamedCriterion[]): (criterionId: string) => string {
  const intl = useIntl()
  return useCallback(
    (criterionId) => {
      const own = criteria.find(({ id }) => id === criterionId)?.name
      const builtIn = `criteria.${criterionId}`
      return own ?? (builtIn in intl.messages ? intl.formatMessage({ id: builtIn }) : criterionId)
    },
    [criteria, intl],
  )
}
