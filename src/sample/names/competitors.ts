/** Invented competitors by the country of the customer, the strongest first. */
export const competitorsFor: Record<string, readonly [string, string]> = {
  RU: ['Волгонасос-Комплект', 'Nordhelm Armaturen'],
  KZ: ['Волгонасос-Комплект', 'Nordhelm Armaturen'],
  GR: ['Aigaion Flow Systems', 'Nordhelm Armaturen'],
  DE: ['Nordhelm Armaturen', 'Pumpwerk Kaltental'],
  AT: ['Nordhelm Armaturen', 'Pumpwerk Kaltental'],
  PL: ['Nordhelm Armaturen', 'Pumpwerk Kaltental'],
  IT: ['Idrovalle Pompe', 'Nordhelm Armaturen'],
  TR: ['Idrovalle Pompe', 'Nordhelm Armaturen'],
  GB: ['Stonebridge Flow Control', 'Nordhelm Armaturen'],
  US: ['Stonebridge Flow Control', 'Idrovalle Pompe'],
}
