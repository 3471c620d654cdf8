import { z } from 'zod'
import { reads } from '../../../platform/contract.ts'

export const clocksContract = {
  clocks: reads(
    'head',
    '/mail/clocks',
    'How many conversations are counted by the working hours in force, and how many are still being counted anew',
  ).output(z.object({ threads: z.number().int(), behind: z.number().int() })),
}
