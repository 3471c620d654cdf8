import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const ordersRoutes = {
  lines: on(contract.orders.lines, service.listLines),
  withoutAccount: on(contract.orders.withoutAccount, service.listLinesWithoutAccount),
}
