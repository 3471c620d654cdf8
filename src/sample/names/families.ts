import type { Family, LanguageNames } from '../types.ts'

/** A family of goods: its letters, what one piece is called, margin of the list price, usual lead time, models with euro price. */
export interface FamilyTable {
  family: Family
  letters: string
  names: LanguageNames
  piece: LanguageNames
  margin: number
  leadDays: number
  models: readonly (readonly [string, number])[]
}

const names = (en: string, ru: string, de: string, el: string): LanguageNames => ({ en, ru, de, el })

/** Pumps, valves and instruments; parts and service stand in partsAndService. */
export const families: readonly FamilyTable[] = [
  {
    family: 'centrifugal-pumps',
    letters: 'CP',
    names: names('Centrifugal pumps', 'Насосы центробежные', 'Kreiselpumpen', 'Φυγοκεντρικές αντλίες'),
    piece: names('Centrifugal pump', 'Насос центробежный', 'Kreiselpumpe', 'Φυγοκεντρική αντλία'),
    margin: 0.31,
    leadDays: 49,
    models: [
      ['TN 32-125', 1480],
      ['TN 40-160', 2150],
      ['TN 50-200', 2960],
      ['TN 65-200', 3870],
      ['TN 80-250', 5640],
      ['TN 100-315', 8950],
      ['TN 125-400', 13800],
      ['TN 150-400', 18600],
      ['TN 200-500 API', 34200],
    ],
  },
  {
    family: 'dosing-pumps',
    letters: 'DP',
    names: names('Dosing pumps', 'Насосы-дозаторы', 'Dosierpumpen', 'Δοσομετρικές αντλίες'),
    piece: names('Dosing pump', 'Насос-дозатор', 'Dosierpumpe', 'Δοσομετρική αντλία'),
    margin: 0.35,
    leadDays: 35,
    models: [
      ['TD 2', 690],
      ['TD 6', 940],
      ['TD 16', 1320],
      ['TD 40', 2080],
      ['TD 100', 3450],
      ['TD 250', 5900],
      ['TD 630 duplex', 9800],
    ],
  },
  {
    family: 'gate-valves',
    letters: 'GV',
    names: names('Gate valves', 'Задвижки', 'Absperrschieber', 'Συρταρωτές βάνες'),
    piece: names('Gate valve', 'Задвижка клиновая', 'Absperrschieber', 'Συρταρωτή βάνα'),
    margin: 0.27,
    leadDays: 28,
    models: [
      ['DN 50 PN 16', 210],
      ['DN 80 PN 16', 330],
      ['DN 100 PN 40', 590],
      ['DN 150 PN 40', 1120],
      ['DN 200 PN 40', 1980],
      ['DN 300 PN 63', 4700],
      ['DN 400 PN 63', 8300],
      ['DN 500 PN 100', 15400],
    ],
  },
  {
    family: 'control-valves',
    letters: 'CV',
    names: names('Control valves', 'Клапаны регулирующие', 'Regelventile', 'Βαλβίδες ελέγχου'),
    piece: names('Control valve', 'Клапан регулирующий', 'Regelventil', 'Βαλβίδα ελέγχου'),
    margin: 0.34,
    leadDays: 42,
    models: [
      ['TR 15', 780],
      ['TR 25', 990],
      ['TR 40', 1450],
      ['TR 50', 1890],
      ['TR 80', 3100],
      ['TR 100', 4350],
      ['TR 150', 7600],
      ['TR 200 HT', 12900],
    ],
  },
  {
    family: 'pressure-sensors',
    letters: 'PS',
    names: names('Pressure sensors', 'Датчики давления', 'Drucksensoren', 'Αισθητήρες πίεσης'),
    piece: names('Pressure sensor', 'Датчик давления', 'Drucksensor', 'Αισθητήρας πίεσης'),
    margin: 0.39,
    leadDays: 14,
    models: [
      ['TP 10', 128],
      ['TP 25', 156],
      ['TP 60', 189],
      ['TP 100', 215],
      ['TP 250', 268],
      ['TP 400 Ex', 395],
      ['TP 600 Ex', 540],
      ['TP 1000 HART', 820],
    ],
  },
  {
    family: 'flow-meters',
    letters: 'FM',
    names: names('Flow meters', 'Расходомеры', 'Durchflussmesser', 'Ροόμετρα'),
    piece: names('Flow meter', 'Расходомер', 'Durchflussmesser', 'Ροόμετρο'),
    margin: 0.37,
    leadDays: 21,
    models: [
      ['TF 25', 860],
      ['TF 50', 1090],
      ['TF 80', 1380],
      ['TF 100', 1640],
      ['TF 150 ultrasonic', 2700],
      ['TF 200 ultrasonic', 3900],
      ['TF 300 Coriolis', 8600],
    ],
  },
]
