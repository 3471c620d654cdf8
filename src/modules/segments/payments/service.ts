import type { Period } from '../../../core/period.ts'
import { type Known, known } from '../../../core/reason.ts'
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
        let settled = 0
        let weighted = 0
        for (const payment of payments) {
          const rate =
            payment.currency === null ? 1 : (exchange(payment.currency, monthNumber(payment.month)) ?? 0)
          settled += payment.settled * rate
          weighted += payment.lateDaysWeighted * rate
        }
        return settled > 0 ? [[accountId, known(weighted / settled)]] : []
      },
    ),
  )
}
