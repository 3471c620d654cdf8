import { competitorLookalikes } from '../../../core/tenders/competitorLookalikes.ts'
import { competitorKey, readCompetitors } from '../../../core/tenders/competitorNames.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { findCompetitor, findCompetitors } from '../queries.ts'
import * as queries from './queries.ts'

const mostListed = 200
const decidedListed = 50
const pairOf = (one: string, other: string) => [one, other].toSorted().join('/')

/** Competitors that are likely one under two names and were not decided on, and the decisions that stand. */
export async function listLookalikes(ctx: Ctx) {
  const competitors = await findCompetitors(ctx.db, scopeOf(ctx.actor))
  const byId = new Map(competitors.map((row) => [row.id, row]))
  const standing = await queries.findStanding(ctx.db)
  const settled = new Set(standing.map(({ keptId, otherId }) => pairOf(keptId, otherId)))
  const met = (id: string) => {
    const { won, lost, open } = byId.get(id)!.record
    return won + lost + open
  }
  const items = competitorLookalikes(competitors)
    .filter(({ leftId, rightId }) => !settled.has(pairOf(leftId, rightId)))
    .map(({ leftId, rightId, kind }) => {
      const [keptId, otherId] = met(leftId) >= met(rightId) ? [leftId, rightId] : [rightId, leftId]
      const [kept, other] = [byId.get(keptId)!.name, byId.get(otherId)!.name]
      return { keptId, kept, keptMet: met(keptId), otherId, other, otherMet: met(otherId), kind }
    })
    .toSorted((left, right) => right.keptMet + right.otherMet - left.keptMet - left.otherMet)
    .slice(0, mostListed)
  const decided = standing
    .slice(0, decidedListed)
    .map(({ id, kept, other, verdict, decidedBy, decidedAt }) => {
      return { id, kept, other, verdict, decidedBy, decidedAt: decidedAt.toISOString() }
    })
  return { items, decided }
}

type Pair = { competitorId: string; otherId: string }

/** Two names are one competitor: bids and shares of the other are the kept one's, and files may go on using both names. */
export function mergeCompetitors(ctx: Ctx, pair: Pair) {
  return decide(ctx, pair, 'accepted')
}

/** They are two; the pair is not proposed again. */
export function refuseMerge(ctx: Ctx, pair: Pair) {
  return decide(ctx, pair, 'refused')
}

async function decide(ctx: Ctx, { competitorId, otherId }: Pair, verdict: 'accepted' | 'refused') {
  if (competitorId === otherId) throw new Problem('INVALID', 'competitorWithItself')
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    const kept = await existing(ctx, competitorId)
    const other = await existing(ctx, otherId)
    const moved = verdict === 'accepted' ? await queries.absorb(ctx.db, competitorId, otherId) : null
    const names = { keptId: competitorId, kept: kept.name, otherId, other: other.name }
    const by = { decidedBy: ctx.actor.name, decidedAt: ctx.now }
    await queries.insertDecision(ctx.db, { id, ...names, verdict, moved, ...by })
    await recordAudit(ctx, {
      action: verdict === 'accepted' ? 'merge' : 'refuse',
      subject: 'competitor',
      subjectId: competitorId,
      before: { kept, other },
    })
    ctx.emit({ type: 'factsChanged', accountIds: null })
  })
  return { id }
}

/**
 * Takes a decision back. Parted, each has again what was noted of it; what files brought since under the name of the other
 * goes with it too, and what a person noted since stays with the kept one.
 */
export async function undoMerge(ctx: Ctx, { decisionId }: { decisionId: string }) {
  await inTransaction(ctx, async (ctx) => {
    const decision = await queries.findDecision(ctx.db, decisionId)
    if (!decision) throw new Problem('NOT_FOUND')
    const { keptId, otherId, kept, other, verdict, moved } = decision
    if (moved !== null) {
      const now = await findCompetitor(ctx.db, keptId)
      if (!now && decision.undoneAt === null)
        throw new Problem('CONFLICT', 'competitorUndoLaterFirst', { name: kept })
      if (now && moved.keys.includes(now.searchKey))
        throw new Problem('CONFLICT', 'competitorKnown', { name: now.name })
    }
    if (!(await queries.markUndone(ctx.db, decisionId, ctx.actor.name, ctx.now)))
      throw new Problem('CONFLICT', 'lookalikeUndone')
    if (moved !== null) await part(ctx, keptId, otherId, moved)
    await recordAudit(ctx, {
      action: 'undoMerge',
      subject: 'competitor',
      subjectId: keptId,
      before: { kept, other, verdict },
    })
    ctx.emit({ type: 'factsChanged', accountIds: null })
  })
  return { id: decisionId }
}

async function part(ctx: Ctx, keptId: string, otherId: string, moved: queries.Moved): Promise<void> {
  await queries.release(ctx.db, keptId, otherId, moved)
  const kept = await existing(ctx, keptId)
  const own = new Set([kept.searchKey, ...kept.spellings])
  const theirs = (await queries.findReadBids(ctx.db, keptId)).filter((bid) => {
    const keys = keysIn(bid)
    return keys.some((key) => moved.keys.includes(key)) && !keys.some((key) => own.has(key))
  })
  await queries.handOver(
    ctx.db,
    theirs.map(({ id }) => id),
    otherId,
  )
}

/** Whom the words of a file name. */
function keysIn({ competitor, winner, incumbent }: queries.ReadBid): string[] {
  const text = [competitor, winner, incumbent].filter((words) => words !== null).join(';')
  return readCompetitors(text).map(competitorKey)
}

async function existing(ctx: Ctx, id: string) {
  const row = await findCompetitor(ctx.db, id)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}
