import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const colleaguesRoutes = {
  list: on(contract.colleagues.list, service.listColleagues),
  create: on(contract.colleagues.create, service.createColleague),
  update: on(contract.colleagues.update, service.updateColleague),
}
