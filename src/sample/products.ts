import { families, type FamilyTable } from './names/families.ts'
import { partsAndService } from './names/partsAndService.ts'
import { createRandom } from './random.ts'
import type { Family, Industry, LanguageNames, SampleProduct } from './types.ts'

/** The sixty products: priced in euro cents, cost from the margin of the family with a little spread. */
export function buildProducts(seed: number): SampleProduct[] {
  const random = createRandom(seed, 'products')
  return [...families, ...partsAndService].flatMap((table) =>
    table.models.map(([model, priceEur], index) => ({
      code: `${table.letters}-${String((index + 1) * 10).padStart(3, '0')}`,
      names: namesOf(table, model),
      family: table.family,
      familyNames: table.names,
      unit: table.family === 'service' ? ('h' as const) : ('pcs' as const),
      priceMinor: priceEur * 100,
      costMinor: Math.round(priceEur * 100 * (1 - table.margin + random.between(-0.03, 0.03))),
      leadDays: table.leadDays,
    })),
  )
}

function namesOf(table: FamilyTable, model: string): LanguageNames {
  const { en, ru, de, el } = table.piece
  return { en: `${en} ${model}`, ru: `${ru} ${model}`, de: `${de} ${model}`, el: `${el} ${model}` }
}

/** How strongly an industry leans to each family. */
export const familyWeights: Record<Industry, Record<Family, number>> = {
  energy: weights(3, 1, 4, 3, 2, 2, 3, 2),
  metallurgy: weights(4, 1, 4, 2, 2, 2, 4, 1),
  petrochemicals: weights(3, 3, 3, 5, 3, 3, 3, 1),
  machinery: weights(5, 2, 2, 2, 4, 1, 2, 0.5),
}

function weights(
  cp: number,
  dp: number,
  gv: number,
  cv: number,
  ps: number,
  fm: number,
  sp: number,
  sv: number,
) {
  return {
    'centrifugal-pumps': cp,
    'dosing-pumps': dp,
    'gate-valves': gv,
    'control-valves': cv,
    'pressure-sensors': ps,
    'flow-meters': fm,
    'spare-parts': sp,
    service: sv,
  }
}
