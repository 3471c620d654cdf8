import { daysLate } from '../../../core/finances/daysLate.ts'
import type { Period } from '../../../core/period.ts'
import type { Known } from '../../../core/reason.ts'
import type { Exchange } from '../../../core/series/exchange.ts'
import { monthNumber } from '../../../core/series/period.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findSettled } from '../../series/service.ts'

/**
 * Days late by account, weighted by amount, over invoices of the window that were settled by its end. Amounts in several
 * currencies are weighed in the reporting one; an invoice that names none is taken to be in it.
 */
export async function gatherDaysLate(
  ctx: Ctx,
  window: Period,
  exchange: Exchange,
): Promise<Map<string, Known<number>>> {
  const { rows } = await findSettled(ctx.db, window.from ?? '0001-01-01', window.to)
  return new Map(
    [...Map.groupBy(rows, (row) => row.accountId)].flatMap(
      ([accountId, payments]): [string, Known<number>][] => {
        const days = daysLate(
          payments.map(({ currency, month, settled, lateDaysWeighted }) => {
            const rate = currency === null ? 1 : (exchange(currency, monthNumber(month)) ?? 0)
            return { settled: settled * rate, lateDaysWeighted: lateDaysWeighted * rate }
          }),
        )
        return days.value === null ? [] : [[accountId, days]]
      },
    ),
  )
}
