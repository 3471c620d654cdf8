import type { Company } from '../../../core/text/companyProfile.ts'
import type { Ctx } from '../../../platform/context.ts'
import { accountKeys } from '../directory/keys.ts'
import { insertKeys } from '../directory/queries.ts'
import { deleteKeys } from './queries.ts'

interface Known {
  name?: string
  website?: string | null
  email?: string | null
  country?: string | null
}

const addressesOf = (known: Known) =>
  [known.website, known.email].filter((address) => typeof address === 'string')

const companyOf = (known: Known): Company => ({
  names: known.name ? [known.name] : [],
  taxNumbers: [],
  domains: addressesOf(known),
  codes: [],
  country: known.country,
})

/**
 * Lets an account be found by its new name and addresses. Former names stay, because older files go on using them;
 * a domain that no address of the account has any more is forgotten.
 */
export async function learnKeys(
  ctx: Ctx,
  accountId: string,
  after: Known,
  before: Known = {},
): Promise<void> {
  const now = { ...before, ...after }
  const kept = new Set(accountKeys(companyOf(now)).map((key) => key.value))
  const dropped = accountKeys(companyOf(before)).filter(
    (key) => key.kind === 'domain' && !kept.has(key.value),
  )
  if (dropped.length > 0) await deleteKeys(ctx.db, accountId, dropped)
  const keys = accountKeys(companyOf(now))
  await insertKeys(
    ctx.db,
    keys.map((key) => ({ ...key, accountId, originId: accountId, importId: null })),
  )
}
