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
import type { z } from 'zod'
import type { Access, RouteMeta } from './contract.ts'
import { roles } from './contract.ts'
import type { Actor, Ctx } from './context.ts'
import { Problem, toContractError } from './problem.ts'
import { unknownFields } from './unknownFields.ts'

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

type Parsed<P> =
  P extends ContractProcedure<infer Input, AnySchema, ErrorMap, Meta> ? InferSchemaOutput<Input> : never
type Answer<P> =
  P extends ContractProcedure<AnySchema, infer Output, ErrorMap, Meta> ? InferSchemaInput<Output> : never

/** The gate stands before the shapes are checked, so that a stranger does not learn them. */
const afterGate = { initialInputValidationIndex: 1, initialOutputValidationIndex: 1 }

/**
 * Binds a contract route to its service: role gate, fields nobody knows, shapes, then the service with a full ctx, and
 * errors as the contract names them.
 */
export function on<P extends AnyContractProcedure>(
  procedure: P,
  service: (ctx: Ctx, input: Parsed<P>) => Promise<Answer<P>>,
) {
  const { meta, inputSchema, route } = procedure['~orpc']
  const { access } = meta as RouteMeta
  return implement(procedure as AnyContractProcedure, afterGate)
    .$context<RequestContext>()
    .use(async ({ context, next }, input) => {
      try {
        if (!mayUse(context.actor, access))
          throw new Problem(context.actor === null ? 'UNAUTHORIZED' : 'FORBIDDEN')
        // A query string may carry what a link adds to it; a body says what is to be done, so each field has to be known.
        if (route.method !== 'GET' && inputSchema) refuseUnknownFields(inputSchema, input)
        return await next()
      } catch (error) {
        const known = toContractError(error)
        if (!(known instanceof ORPCError) || known.status >= 500)
          context.ctx.log.error({ err: error }, 'a route failed')
        throw known
      }
    })
    .handler(({ context, input }) =>
      service({ ...context.ctx, actor: context.actor } as Ctx, input as Parsed<P>),
    )
}

function refuseUnknownFields(schema: AnySchema, input: unknown): void {
  const unknown = unknownFields(schema as z.ZodType, input)
  if (unknown.length === 0) return
  const issues = unknown.map((path) => ({
    code: 'unrecognized_keys',
    path,
    message: 'There is no such field.',
  }))
  throw new ORPCError('BAD_REQUEST', {
    message: `There is no field ${unknown.map((path) => path.join('.')).join(', ')} here. Nothing was changed.`,
    data: { issues },
  })
}
