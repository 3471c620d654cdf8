import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as decisions from './decisions/service.ts'
import { listLookalikes } from './lookalikes/service.ts'

export const productsRoutes = {
  lookalikes: on(contract.products.lookalikes, listLookalikes),
  acceptLookalike: on(contract.products.acceptLookalike, decisions.acceptLookalike),
  refuseLookalike: on(contract.products.refuseLookalike, decisions.refuseLookalike),
  undoLookalike: on(contract.products.undoLookalike, decisions.undoDecision),
}
