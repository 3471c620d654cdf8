import type { FamilyTable } from './families.ts'

/** Spare parts and service: the families with the high margin. */
export const partsAndService: readonly FamilyTable[] = [
  {
    family: 'spare-parts',
    letters: 'SP',
    names: { en: 'Spare parts', ru: 'Запасные части', de: 'Ersatzteile', el: 'Ανταλλακτικά' },
    piece: { en: 'Spare part', ru: 'Запчасть', de: 'Ersatzteil', el: 'Ανταλλακτικό' },
    margin: 0.53,
    leadDays: 9,
    models: [
      ['O-ring set S1', 24],
      ['Gland packing G4', 46],
      ['Bearing set B2', 138],
      ['Mechanical seal M3', 420],
      ['Mechanical seal M6', 690],
      ['Impeller 200', 780],
      ['Impeller 315', 1260],
      ['Diaphragm kit D40', 185],
      ['Positioner P2', 940],
    ],
  },
  {
    family: 'service',
    letters: 'SV',
    names: { en: 'Service', ru: 'Сервис', de: 'Service', el: 'Σέρβις' },
    piece: { en: 'Service', ru: 'Услуга', de: 'Dienstleistung', el: 'Υπηρεσία' },
    margin: 0.56,
    leadDays: 12,
    models: [
      ['Inspection on site', 96],
      ['Overhaul in workshop', 84],
      ['Commissioning', 112],
      ['Training', 105],
    ],
  },
]
