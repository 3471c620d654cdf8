import type { Random } from '../random.ts'

/** The four who bid against us, by the country of the customer, the most frequent first. */
const rivals: Record<string, readonly [string, string]> = {
  RU: ['Волгонасос-Комплект', 'Nordhelm Armaturen'],
  KZ: ['Волгонасос-Комплект', 'Nordhelm Armaturen'],
  GR: ['Idrovalle Pompe', 'Nordhelm Armaturen'],
  DE: ['Nordhelm Armaturen', 'Idrovalle Pompe'],
  AT: ['Nordhelm Armaturen', 'Idrovalle Pompe'],
  PL: ['Nordhelm Armaturen', 'Stonebridge Flow Control'],
  IT: ['Idrovalle Pompe', 'Nordhelm Armaturen'],
  TR: ['Idrovalle Pompe', 'Stonebridge Flow Control'],
  GB: ['Stonebridge Flow Control', 'Nordhelm Armaturen'],
  US: ['Stonebridge Flow Control', 'Idrovalle Pompe'],
}

/** Who bid against us in a tender there, one or both. */
export function rivalsAt(country: string, random: Random): string[] {
  const [first, second] = rivals[country]!
  return random.weighted<string[]>([
    [[first], 4],
    [[second], 2],
    [[first, second], 4],
  ])
}
