import { oc } from '@orpc/contract'
import { z } from 'zod'

/** The least a caller must be. Row scope (whose accounts) is a second gate, inside every query on account data. */
export const roles = ['viewer', 'manager', 'head', 'admin'] as const
export type Role = (typeof roles)[number]
export type Access = Role | 'anyone'

export interface RouteMeta {
  access: Access
  /** True for what changes stored data: the viewer never may, whatever the role line says. */
  writes: boolean
}

/** The closed set of outcomes a caller has to expect. Everything else is a bug and answers 500 with an id only. */
export const problems = {
  UNAUTHORIZED: { status: 401, message: 'Sign in first.' },
  FORBIDDEN: { status: 403, message: 'Your role does not allow this.' },
  NOT_FOUND: { status: 404, message: 'There is no such record, or it is not yours to see.' },
  CONFLICT: {
    status: 409,
    message: 'Somebody changed this meanwhile.',
    data: z.object({
      code: z.string(),
      params: z.record(z.string(), z.unknown()).optional(),
      current: z.unknown().optional(),
    }),
  },
  INVALID: {
    status: 422,
    message: 'This cannot be taken as it is.',
    data: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()).optional() }),
  },
  STORAGE_FULL: {
    status: 507,
    message: 'The disk is full. Nothing was changed. Free some space and try again.',
  },
} as const

const base = oc.$meta<RouteMeta>({ access: 'admin', writes: true }).errors(problems)

/** A route that reads. */
export function reads(access: Access, path: `/${string}`, summary: string) {
  return base.route({ method: 'GET', path, summary }).meta({ access, writes: false })
}

/** A route that changes something. */
export function writes(
  access: Access,
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: `/${string}`,
  summary: string,
) {
  return base.route({ method, path, summary }).meta({ access, writes: true })
}

export const plainDate = z.iso.date()
/** A day an analysis can be made for: a window before it and years to compare with must be days of the calendar too. */
export const analysisDay = plainDate.refine((day) => day >= '1900-01-01' && day < '3000-01-01', {
  error: 'A day from 1900 to 2999.',
})
export const currencyCode = z.string().regex(/^[A-Z]{3}$/)
/** Any 128-bit id: made by the application (UUIDv7) or derived from what a fact is (md5). */
export const recordId = z.guid()
/** Query strings carry lists as repeated keys or as one value. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).optional(),
  )
export const pageSize = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual)
export const offset = z.coerce.number().int().min(0).max(10_000_000).default(0)

/** What every analysis takes: the day it is made for, the window before it, and whether a holding counts as one customer. */
export const analysisView = z.object({
  asOf: analysisDay.optional(),
  window: z.enum(['12m', '24m', 'all']).default('12m'),
  by: z.enum(['account', 'parent']).default('account'),
})
/** A figure or the reason why it is unknown. */
export const knownNumber = z.object({ value: z.number().nullable(), reason: z.string().nullable() })
