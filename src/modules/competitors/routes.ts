import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as merges from './merges/service.ts'
import { getCompetitor } from './page/service.ts'
import * as service from './service.ts'
import * as shares from './shares/service.ts'

export const competitorsRoutes = {
  list: on(contract.competitors.list, service.listCompetitors),
  create: on(contract.competitors.create, service.createCompetitor),
  update: on(contract.competitors.update, service.updateCompetitor),
  get: on(contract.competitors.get, getCompetitor),
  lookalikes: on(contract.competitors.lookalikes, merges.listLookalikes),
  merge: on(contract.competitors.merge, merges.mergeCompetitors),
  refuseMerge: on(contract.competitors.refuseMerge, merges.refuseMerge),
  undoMerge: on(contract.competitors.undoMerge, merges.undoMerge),
  atAccount: on(contract.competitors.atAccount, shares.listAtAccount),
  setShare: on(contract.competitors.setShare, shares.setShare),
  removeShare: on(contract.competitors.removeShare, shares.removeShare),
}
