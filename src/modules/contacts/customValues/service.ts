import type { CustomValue } from '../../../core/dossier/customValue.ts'
import type { Ctx } from '../../../platform/context.ts'
import { readCustomValues } from '../../accounts/customFields/service.ts'

type Values = Record<string, CustomValue>

/** Values of fields of one's own as they stand on a row. */
export const ownValues = (custom: unknown): Values => (custom ?? {}) as Values

/**
 * What stands once these values are given too; only the given fields change, each read as its field is typed. Undefined
 * where none are given.
 */
export async function joinedValues(
  ctx: Ctx,
  standing: unknown,
  given: Values | null | undefined,
): Promise<Values | undefined> {
  if (given === null || given === undefined) return undefined
  return { ...ownValues(standing), ...(await readCustomValues(ctx, 'contact', given)) }
}
