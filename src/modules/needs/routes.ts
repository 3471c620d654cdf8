import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const needsRoutes = {
  get: on(contract.needs.get, service.getNeeds),
  addNeed: on(contract.needs.addNeed, service.addNeed),
  updateNeed: on(contract.needs.updateNeed, service.updateNeed),
  removeNeed: on(contract.needs.removeNeed, service.removeNeed),
  addGoal: on(contract.needs.addGoal, service.addGoal),
  updateGoal: on(contract.needs.updateGoal, service.updateGoal),
  removeGoal: on(contract.needs.removeGoal, service.removeGoal),
}
