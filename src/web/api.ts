import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Contract } from '../contract.ts'

const link = new RPCLink({ url: () => `${location.origin}/rpc` })

/** Calls the server, typed by the contract. Screens use `api`; this is for calls outside of queries. */
export const client: ContractRouterClient<Contract> = createORPCClient(link)

/** Query and mutation options of every route: `useQuery(api.segments.accounts.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client)
