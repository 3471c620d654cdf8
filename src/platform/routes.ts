import type {
  AnyContractProcedure,
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
  Meta,
} from '@orpc/contract'
import { implement, ORPCError } from '@orpc/server'
import type { Access, RouteMeta } from './contract.ts'
import { roles } from './contract.ts'
import type { Actor, Ctx } from './context.ts'
import { Problem, toContractError } from './problem.ts'

/** What a request carries before it is known who asks. */
export interface RequestContext {
  ctx: Omit<Ctx, 'actor'>
  actor: Actor | null
}

/** The role gate, default deny: an unknown role or an absent actor passes nothing that is not for anyone. */
export function mayUse(actor: Actor | null, access: Access): boolean {
  if (access === 'anyone') return true
  if (actor === null) return false
  return roles.indexOf(actor.role) >= roles.indexOf(access) && roles.includes(actor.role)
}

type Parsed<P> = P extends ContractProcedure<infer Input, AnySchema, ErrorMap, Meta> ? InferSchemaOutput<Input> : never
type Answer<P> = P extends ContractProcedure<AnySchema, infer Output, ErrorMap, Meta> ? InferSchemaInput<Output> : never

/** Binds a contract route to its service: role gate, then the service with a full ctx, then errors as the contract names them. */
export function on<P extends AnyContractProcedure>(
  procedure: P,
  service: (ctx: Ctx, input: Parsed<P>) => Promise<Answer<P>>,
) {
  const meta = procedure['~orpc'].meta as RouteMeta
  const bound = implement(procedure as AnyContractProcedure).$context<RequestContext>()
  return bound.handler(async ({ context, input }) => {
    try {
      if (!mayUse(context.actor, meta.access)) throw new Problem(context.actor === null ? 'UNAUTHORIZED' : 'FORBIDDEN')
      return await service({ ...context.ctx, actor: context.actor } as Ctx, input as Parsed<P>)
    } catch (error) {
      const known = toContractError(error)
      if (!(known instanceof ORPCError)) context.ctx.log.error({ err: error }, 'a route failed')
      throw known
    }
  })
}
