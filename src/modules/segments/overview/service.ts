import { classStability } from '../../../core/segmentation/classStability.ts'
import { ABC_CLASSES } from '../../../core/segmentation/abc.ts'
import { ACCOUNT_TYPES } from '../../../core/segmentation/accountTypeFacts.ts'
import { QUADRANTS } from '../../../core/keyAccounts/kaism.ts'
import type { AccountJudgement } from '../../../core/portfolio/analyse.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type Analysis, analyse, type View } from '../analysis/service.ts'
import { concentrationOf } from '../concentration/service.ts'

const xyzNames = ['X', 'Y', 'Z', 'unknown'] as const

/** The accounts of an analysis with anything in the window, each judged as everybody sees it. */
function activeIn(analysis: Analysis): AccountJudgement[] {
  return [...analysis.seen.accounts.values()].filter(({ facts }) => facts.window.lines > 0)
}

const valueOf = (accounts: AccountJudgement[]) =>
  accounts.reduce((sum, one) => sum + (one.value ?? 0), 0) / 100

/** Classes, concentration, quadrants and types in one document. */
export async function showSegments(ctx: Ctx, view: View) {
  const analysis = await analyse(ctx, view)
  const active = activeIn(analysis)
  const inClass = (name: string) => active.filter((one) => one.abc?.class === name)
  const count = (belongs: (one: AccountJudgement) => boolean) => ({ accounts: active.filter(belongs).length })
  const counts = <Name extends string>(
    names: readonly Name[],
    belongs: (one: AccountJudgement, name: Name) => boolean,
  ) =>
    Object.fromEntries(names.map((name) => [name, count((one) => belongs(one, name))])) as Record<
      Name,
      { accounts: number }
    >
  return {
    asOf: analysis.asOf,
    window: view.window,
    currency: analysis.currency,
    abc: Object.fromEntries(
      ABC_CLASSES.map((name) => [name, { accounts: inClass(name).length, value: valueOf(inClass(name)) }]),
    ) as Record<(typeof ABC_CLASSES)[number], { accounts: number; value: number }>,
    xyz: counts(xyzNames, (one, name) => (one.xyz.class ?? 'unknown') === name),
    concentration: concentrationOf(analysis),
    kaism: counts(
      [...QUADRANTS, 'unscored'],
      (one, name) => (one.placement.quadrant.value ?? 'unscored') === name,
    ),
    types: counts(ACCOUNT_TYPES, (one, name) => one.typesHeld.includes(name)),
  }
}

/** ABC by XYZ: what is large and regular, what is small and erratic, and how far the classes can be trusted. */
export async function getGrid(ctx: Ctx, view: View) {
  const analysis = await analyse(ctx, view)
  const active = activeIn(analysis)
  const revenue = valueOf(active.filter((one) => (one.value ?? 0) > 0))
  const cells = ABC_CLASSES.flatMap((abc) =>
    xyzNames.map((xyz) => {
      const inside = active.filter((one) => one.abc?.class === abc && (one.xyz.class ?? 'unknown') === xyz)
      const value = valueOf(inside)
      return {
        abc,
        xyz,
        accounts: inside.length,
        value,
        sharePct: revenue > 0 && abc !== 'N' ? (100 * value) / revenue : null,
      }
    }),
  )
  const { rules } = analysis
  return {
    asOf: analysis.asOf,
    currency: analysis.currency,
    cells,
    cuts: { cutA: rules.cutA, cutB: rules.cutB, cutX: rules.cutX, cutY: rules.cutY },
    stability: stabilityOf(analysis),
  }
}

function stabilityOf(analysis: Analysis) {
  const judged = [...analysis.seen.accounts.values()]
  const classed = (pick: 'abc' | 'previousAbc') =>
    judged.flatMap((one) =>
      one[pick] ? [{ id: one.facts.id, class: one[pick].class, value: one[pick].value }] : [],
    )
  const stability = classStability(classed('previousAbc'), classed('abc'))
  return {
    accountsPct: stability.keptSharePct.value,
    valuePct: stability.keptValueSharePct.value,
    moves: stability.transitions.flatMap(({ from, to, count }) =>
      from !== null && to !== null && from !== to
        ? [{ from: from as 'A', to: to as 'A', accounts: count }]
        : [],
    ),
  }
}
