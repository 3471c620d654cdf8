import { z } from 'zod'
import { currencyCode, plainDate, reads, writes } from '../../platform/contract.ts'

/** Cut-offs, windows and the key-account rules. One shape per key; each change is kept with who and when. */
export const criterion = z.object({
  id: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/),
  axis: z.enum(['attractiveness', 'strength']),
  kind: z.enum(['computed', 'judged']),
  weight: z.number().min(0).max(1),
  /** A name the supplier gave; null takes the built-in name of the id. */
  name: z.string().max(120).nullable(),
  /** Fixed goalposts of a computed criterion: low scores 0, high scores 10. */
  scale: z
    .object({
      low: z.number(),
      high: z.number(),
      direction: z.enum(['higherIsBetter', 'lowerIsBetter']),
      curve: z.enum(['linear', 'log']),
    })
    .nullable(),
})
const hours = z.object({ from: z.number().int().min(0).max(1439), to: z.number().int().min(1).max(1440) })
export const settingShapes = {
  company: z.object({
    name: z.string().max(200),
    currency: currencyCode.nullable(),
    timeZone: z.string().max(60),
    domains: z.array(z.string().max(253)).max(50),
  }),
  /** Minutes of the local day of the company's zone, Monday first; nobody works on a holiday. */
  workingTime: z.object({
    week: z.array(z.array(hours).max(4)).length(7),
    holidays: z.array(z.object({ on: plainDate, name: z.string().trim().max(100) })).max(1000),
  }),
  segmentation: z.object({
    cutA: z.number().min(1).max(99),
    cutB: z.number().min(1).max(100),
    cutX: z.number().min(0.01).max(10),
    cutY: z.number().min(0.01).max(10),
    basis: z.enum(['revenue', 'margin']),
  }),
  keyAccounts: z.object({
    criteria: z.array(criterion).min(2).max(40),
    attractivenessCut: z.number().min(0).max(10),
    strengthCut: z.number().min(0.1).max(10),
    knownSharePct: z.number().min(0).max(100),
    slots: z.number().int().min(1).max(200),
  }),
  types: z.object({
    economistPct: z.number().min(1).max(100),
    prospectSharePct: z.number().min(1).max(100),
    expertRequests: z.number().int().min(1).max(1000),
  }),
}
export type SettingKey = keyof typeof settingShapes
export type Settings = { [K in SettingKey]: z.infer<(typeof settingShapes)[K]> }
const settings = z.object(settingShapes)

export const settingsContract = {
  get: reads('viewer', '/settings', 'All settings in force')
    .input(z.object({ asOf: z.iso.datetime().optional() }))
    .output(settings),
  update: writes('head', 'PATCH', '/settings', 'Change settings; the values before stay in the history')
    .input(settings.partial())
    .output(settings),
  history: reads('head', '/settings/history', 'Who changed which setting and when')
    .input(
      z.object({
        key: z.enum(['company', 'workingTime', 'segmentation', 'keyAccounts', 'types']).optional(),
      }),
    )
    .output(
      z.array(
        z.object({
          key: z.string(),
          validFrom: z.iso.datetime(),
          setBy: z.string().nullable(),
          value: z.unknown(),
        }),
      ),
    ),
  rates: reads('viewer', '/exchange-rates', 'Exchange rates: units of a currency for one euro').output(
    z.array(z.object({ currency: currencyCode, validOn: plainDate, unitsPerEuro: z.number() })),
  ),
  setRates: writes('head', 'PUT', '/exchange-rates', 'Add or replace exchange rates')
    .input(
      z.object({
        rates: z
          .array(
            z.object({
              currency: currencyCode,
              validOn: plainDate,
              unitsPerEuro: z.number().min(1e-6).max(1e9),
            }),
          )
          .min(1)
          .max(5000),
      }),
    )
    .output(z.object({ stored: z.number().int() })),
}
