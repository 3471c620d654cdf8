import { z } from 'zod'
import { offset, pageSize, plainDate, reads, recordId } from '../../platform/contract.ts'

const line = z.object({
  id: recordId,
  accountId: recordId,
  account: z.string(),
  orderId: recordId,
  orderNumber: z.string(),
  orderedOn: plainDate,
  product: z.string().nullable(),
  productCode: z.string().nullable(),
  family: z.string().nullable(),
  quantity: z.number().nullable(),
  amount: z.number().nullable(),
  currency: z.string(),
  cost: z.number().nullable(),
  promisedOn: plainDate.nullable(),
  deliveredOn: plainDate.nullable(),
  importId: recordId.nullable(),
  fileName: z.string().nullable(),
  sourceRow: z.number().int(),
})

export const ordersContract = {
  lines: reads('viewer', '/accounts/{accountId}/order-lines', 'Order lines of an account, newest first')
    .input(
      z.object({
        accountId: recordId,
        from: plainDate.optional(),
        to: plainDate.optional(),
        wholeHolding: z.stringbool().or(z.boolean()).default(false),
        limit: pageSize(500, 100),
        offset,
      }),
    )
    .output(
      z.object({
        items: z.array(line),
        total: z.number().int(),
        amounts: z.array(z.object({ currency: z.string(), amount: z.number(), credits: z.number() })),
      }),
    ),
  withoutAccount: reads('head', '/order-lines-without-account', 'Order lines that name no customer')
    .input(z.object({ limit: pageSize(500, 100), offset }))
    .output(z.object({ items: z.array(line), total: z.number().int() })),
}
