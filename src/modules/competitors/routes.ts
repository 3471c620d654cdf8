import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'
import * as shares from './shares/service.ts'

export const competitorsRoutes = {
  list: on(contract.competitors.list, service.listCompetitors),
  create: on(contract.competitors.create, service.createCompetitor),
  update: on(contract.competitors.update, service.updateCompetitor),
  merge: on(contract.competitors.merge, service.mergeCompetitors),
  atAccount: on(contract.competitors.atAccount, shares.listAtAccount),
  setShare: on(contract.competitors.setShare, shares.setShare),
  removeShare: on(contract.competitors.removeShare, shares.removeShare),
}
