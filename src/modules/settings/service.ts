import { COMPUTED_CRITERIA } from '../../core/portfolio/computedFacts.ts'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { type SettingKey, type Settings, settingShapes } from './contract.ts'
import { defaultSettings } from './defaults.ts'
import * as queries from './queries.ts'
import { faultOf, inOrder } from './workingTime/policy.ts'

const keys = Object.keys(settingShapes) as SettingKey[]

/** Settings in force at a moment (now, unless a moment is given); a key nobody set has its default. */
export async function getSettings(ctx: Ctx, input: { asOf?: string } = {}): Promise<Settings> {
  const rows = await queries.findSettings(ctx.db, input.asOf ? new Date(input.asOf) : ctx.now)
  const stored = Object.fromEntries(rows.map((row) => [row.key, row.value])) as Partial<Settings>
  return Object.fromEntries(
    keys.map((key) => [key, { ...defaultSettings[key], ...stored[key] }]),
  ) as unknown as Settings
}

/** Weights of an axis are shares of one: they are brought to one when they are stored. */
function normalised(value: Settings['keyAccounts']): Settings['keyAccounts'] {
  const totals = { attractiveness: 0, strength: 0 }
  for (const criterion of value.criteria) totals[criterion.axis] += criterion.weight
  if (totals.attractiveness <= 0 || totals.strength <= 0) throw new Problem('INVALID', 'weightsAllZero')
  const criteria = value.criteria.map((one) => ({ ...one, weight: one.weight / totals[one.axis] }))
  return { ...value, criteria }
}

/** A computed criterion needs a fact to be scored on and marks between which it is scored; each stands once. */
function checkCriteria(criteria: Settings['keyAccounts']['criteria']): void {
  const seen = new Set<string>()
  for (const { id, axis, kind, scale } of criteria) {
    if (seen.has(id)) throw new Problem('INVALID', 'criterionTwice', { criterion: id })
    seen.add(id)
    if (kind === 'judged') continue
    const isComputable = axis === 'attractiveness' && (COMPUTED_CRITERIA as readonly string[]).includes(id)
    if (!isComputable) throw new Problem('INVALID', 'notComputable', { criterion: id })
    const isScale = scale !== null && scale.low < scale.high && (scale.curve === 'linear' || scale.low > 0)
    if (!isScale) throw new Problem('INVALID', 'scaleOrder', { criterion: id })
  }
}

function checkTimeZone(timeZone: string): void {
  try {
    Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw new Problem('INVALID', 'timeZoneUnknown', { timeZone })
  }
}

function checked(change: Partial<Settings>): Partial<Settings> {
  if (change.company) checkTimeZone(change.company.timeZone)
  const fault = change.workingTime && faultOf(change.workingTime)
  if (fault) throw new Problem('INVALID', fault)
  if (change.keyAccounts) checkCriteria(change.keyAccounts.criteria)
  if (change.segmentation && change.segmentation.cutA >= change.segmentation.cutB)
    throw new Problem('INVALID', 'cutsOrder')
  if (change.segmentation && change.segmentation.cutX >= change.segmentation.cutY)
    throw new Problem('INVALID', 'cutsOrder')
  return {
    ...change,
    ...(change.keyAccounts && { keyAccounts: normalised(change.keyAccounts) }),
    ...(change.workingTime && { workingTime: inOrder(change.workingTime) }),
  }
}

export async function updateSettings(ctx: Ctx, input: Partial<Settings>): Promise<Settings> {
  const change = checked(input)
  const before = await getSettings(ctx)
  await inTransaction(ctx, async (ctx) => {
    for (const key of keys) {
      if (change[key] === undefined) continue
      await queries.insertSetting(ctx.db, key, change[key], ctx.actor.name, ctx.now)
      await recordAudit(ctx, {
        action: 'update',
        subject: 'setting',
        subjectId: key,
        before: before[key],
        after: change[key],
      })
    }
    ctx.emit({ type: 'settingsChanged' })
  })
  return getSettings(ctx)
}

export async function listHistory(ctx: Ctx, input: { key?: string }) {
  const rows = await queries.listHistory(ctx.db, input.key)
  return rows.map((row) => ({ ...row, validFrom: row.validFrom.toISOString() }))
}

export async function listRates(ctx: Ctx) {
  return queries.listRates(ctx.db)
}

export async function setRates(ctx: Ctx, { rates }: { rates: queries.Rate[] }) {
  // Of two rates for one day the later in the list holds.
  const single = [...new Map(rates.map((rate) => [`${rate.currency} ${rate.validOn}`, rate])).values()]
  await inTransaction(ctx, async (ctx) => {
    await queries.upsertRates(ctx.db, single)
    await recordAudit(ctx, {
      action: 'update',
      subject: 'exchangeRates',
      subjectId: null,
      after: { rates: single },
    })
    ctx.emit({ type: 'settingsChanged' })
  })
  return { stored: single.length }
}
