import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const lifecyclesRoutes = {
  get: on(contract.lifecycles.get, service.getLifecycle),
  enter: on(contract.lifecycles.enter, service.enter),
  proposals: on(contract.lifecycles.proposals, service.listProposals),
  confirm: on(contract.lifecycles.confirm, service.confirmProposals),
}
