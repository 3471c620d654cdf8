import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const contractsRoutes = {
  list: on(contract.contracts.list, service.listContracts),
  due: on(contract.contracts.due, service.listDue),
  create: on(contract.contracts.create, service.createContract),
  update: on(contract.contracts.update, service.updateContract),
  remove: on(contract.contracts.remove, service.removeContract),
  restore: on(contract.contracts.restore, service.restoreContract),
}
