import { foldAddress, hostOf } from '../../../core/mail/address.ts'
import { domainOf } from '../../../core/text/domain.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import * as queries from './queries.ts'

const shown = ({ createdAt, ...block }: Awaited<ReturnType<typeof queries.listBlocks>>[number]) => ({
  ...block,
  createdAt: createdAt.toISOString(),
})

/** Addresses and domains of whose mail nothing is kept. */
export async function listBlocks(ctx: Ctx) {
  return (await queries.listBlocks(ctx.db)).map(shown)
}

/** Keeps nothing of mail with this address or domain from now on; what came in before stays. */
export async function addBlock(ctx: Ctx, input: { value: string }) {
  const block = readBlock(input.value)
  await inTransaction(ctx, async (ctx) => {
    await queries.insertBlock(ctx.db, { ...block, createdBy: ctx.actor.name, createdAt: ctx.now })
    await recordAudit(ctx, { action: 'create', subject: 'mailBlock', subjectId: block.value, after: block })
  })
  return listBlocks(ctx)
}

export async function removeBlock(ctx: Ctx, { value }: { value: string }) {
  await inTransaction(ctx, async (ctx) => {
    if (!(await queries.deleteBlock(ctx.db, value))) throw new Problem('NOT_FOUND')
    await recordAudit(ctx, { action: 'remove', subject: 'mailBlock', subjectId: value, before: { value } })
  })
  return listBlocks(ctx)
}

function readBlock(text: string): queries.Block {
  const address = foldAddress(text)
  if (address !== null) return { kind: 'address', value: address }
  const domain = domainOf(text.trim().replace(/^@/, ''))
  if (domain === null) throw new Problem('INVALID', 'mailBlockUnreadable', { value: text })
  return { kind: 'domain', value: domain }
}

/** Whether an address is on the list, by itself or by its domain. */
export async function loadBlocks(ctx: Ctx): Promise<(address: string) => boolean> {
  const blocked = new Set((await queries.listBlocks(ctx.db)).map(({ value }) => value))
  if (blocked.size === 0) return () => false
  return (address) =>
    blocked.has(address) || blocked.has(hostOf(address)) || blocked.has(domainOf(address) ?? '')
}
