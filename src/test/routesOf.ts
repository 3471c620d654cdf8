import { isContractProcedure, type AnyContractProcedure } from '@orpc/contract'
import { contract } from '../contract.ts'
import type { RouteMeta } from '../platform/contract.ts'

export interface NamedRoute {
  /** Module and name, as callers write it: 'accounts.merge'. */
  name: string
  procedure: AnyContractProcedure
  meta: RouteMeta
}

/** Every route of the contract, so that a guard can loop over all of them and none can be forgotten. */
export function allRoutes(): NamedRoute[] {
  return Object.entries(contract).flatMap(([module, routes]) =>
    Object.entries(routes).flatMap(([name, procedure]) =>
      isContractProcedure(procedure)
        ? [{ name: `${module}.${name}`, procedure, meta: procedure['~orpc'].meta }]
        : [],
    ),
  )
}
