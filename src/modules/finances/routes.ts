import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import { getFinances } from './service.ts'
import * as signs from './signs/service.ts'
import * as statements from './statements/service.ts'

export const financesRoutes = {
  get: on(contract.finances.get, getFinances),
  addStatement: on(contract.finances.addStatement, statements.addStatement),
  updateStatement: on(contract.finances.updateStatement, statements.updateStatement),
  removeStatement: on(contract.finances.removeStatement, statements.removeStatement),
  addSign: on(contract.finances.addSign, signs.addSign),
  removeSign: on(contract.finances.removeSign, signs.removeSign),
}
