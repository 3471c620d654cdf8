import type { z } from 'zod'
import { fitnessOf, type Judged, obstaclesToAccept, type P } from '../../core/candidates/verdict.ts'
import { searchKey } from '../../core/text/searchKey.ts'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import { handOver } from '../accounts/owners/service.ts'
import { mayEdit, scopeOf } from '../accounts/policy.ts'
import { editableCandidate, visibleCandidate } from './access/service.ts'
import { allChecks, writeCheck } from './checks/service.ts'
import type { candidatesContract } from './contract.ts'
import * as queries from './queries.ts'

type Input<Name extends keyof typeof candidatesContract> = z.output<
  NonNullable<(typeof candidatesContract)[Name]['~orpc']['inputSchema']>
>
type Candidate = z.input<NonNullable<(typeof candidatesContract)['get']['~orpc']['outputSchema']>>

const notJudged: Judged = { rating: null, note: null }

export const judgedOf = (row: queries.CandidateRow): Record<P, Judged> => ({
  need: row.need ?? notJudged,
  pay: row.pay ?? notJudged,
  authority: row.authority ?? notJudged,
})

/** Candidates the actor may see, those to be decided first. */
export async function listCandidates(ctx: Ctx, { q, ...filter }: Input<'list'>) {
  const key = q === undefined ? undefined : searchKey(q)
  const { items, total } = await queries.listCandidates(ctx.db, { ...filter, key, scope: scopeOf(ctx.actor) })
  const found = await queries.listChecks(
    ctx.db,
    items.map((row) => row.id),
  )
  const checks = Map.groupBy(found, (check) => check.candidateId)
  return { items: items.map((row) => lineOf(row, checks.get(row.id) ?? [])), total }
}

function lineOf(row: queries.CandidateRow, found: queries.CheckRow[]) {
  const { id, name, country, industry, website, taxNumber, note, status, ownerId, owner, accountId } = row
  return {
    id,
    name,
    country,
    industry,
    website,
    taxNumber,
    note,
    status,
    ownerId,
    owner,
    accountId,
    ...judgedOf(row),
    fitness: fitnessOf(judgedOf(row), allChecks(id, found)),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

export async function getCandidate(ctx: Ctx, { candidateId }: { candidateId: string }): Promise<Candidate> {
  const row = await visibleCandidate(ctx, candidateId)
  const found = await queries.listChecks(ctx.db, [row.id])
  const checks = allChecks(row.id, found)
  return {
    ...lineOf(row, found),
    checks: checks.map(({ topic, item, state, note, fileName, checkedBy, checkedOn }) => ({
      topic,
      item,
      state,
      note,
      fileName,
      checkedBy,
      checkedOn,
    })),
    obstacles: obstaclesToAccept(judgedOf(row), checks),
    verdictReasons: row.verdictReasons,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    alike:
      row.status === 'open' ? await queries.findAlike(ctx.db, row.id, row.searchKey, scopeOf(ctx.actor)) : [],
    version: row.version,
    mayEdit: mayEdit(ctx.actor, row) && row.status === 'open',
  }
}

/** Adds a candidate, in the hands of the manager who adds it. */
export async function createCandidate(ctx: Ctx, input: Input<'create'>): Promise<Candidate> {
  const id = newId(ctx.now)
  const isManager = ctx.actor.kind === 'user' && ctx.actor.role === 'manager'
  await inTransaction(ctx, async (ctx) => {
    await queries.insertCandidate(ctx.db, {
      ...stored(input),
      name: input.name,
      searchKey: searchKey(input.name),
      id,
      ownerId: isManager ? ctx.actor.id : null,
      teamId: ctx.actor.teamId,
      createdBy: ctx.actor.name,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    await recordAudit(ctx, { action: 'create', subject: 'candidate', subjectId: id, after: input })
  })
  return getCandidate(ctx, { candidateId: id })
}

/** The three P's are stored as objects; a text that was emptied is unknown. */
function stored({
  need,
  pay,
  authority,
  ...texts
}: Partial<Omit<Input<'create'>, 'name'>> & { name?: string }) {
  const judged = Object.entries({ need, pay, authority }).flatMap(([p, value]) =>
    value === undefined ? [] : [[p, JSON.stringify({ ...value, note: value.note || null })]],
  )
  const emptied = Object.entries(texts).map(([name, value]) => [name, value === '' ? null : value])
  return Object.fromEntries([...emptied, ...judged]) as Record<string, string | null>
}

/** Changes what is given and leaves the rest; somebody else's change in between is a CONFLICT that shows what stands. */
export async function updateCandidate(ctx: Ctx, input: Input<'update'>): Promise<Candidate> {
  const { candidateId, version, ownerId, ...fields } = input
  const row = await editableCandidate(ctx, candidateId)
  const { ownerName: _, ...hands } = await handOver(ctx, row, { ownerId })
  const given = Object.keys(fields) as (keyof typeof fields)[]
  const change = { ...stored(fields), ...hands, ...(fields.name && { searchKey: searchKey(fields.name) }) }
  await inTransaction(ctx, async (ctx) => {
    if (!(await queries.updateCandidate(ctx.db, candidateId, version, { ...change, updatedAt: ctx.now })))
      throw new Problem('CONFLICT', 'candidateChanged', undefined, await getCandidate(ctx, { candidateId }))
    await recordAudit(ctx, {
      action: 'update',
      subject: 'candidate',
      subjectId: candidateId,
      before: Object.fromEntries(given.map((name) => [name, row[name]])),
      after: { ...fields, ...hands },
    })
  })
  return getCandidate(ctx, { candidateId })
}

export async function checkCandidate(ctx: Ctx, input: Input<'check'>): Promise<Candidate> {
  await editableCandidate(ctx, input.candidateId)
  await writeCheck(ctx, input)
  return getCandidate(ctx, input)
}
