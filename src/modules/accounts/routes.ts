import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as duplicates from './duplicates/service.ts'
import * as merges from './merges/service.ts'
import { searchByName } from './search/service.ts'
import * as service from './service.ts'

export const accountsRoutes = {
  get: on(contract.accounts.get, service.getAccount),
  search: on(contract.accounts.search, searchByName),
  create: on(contract.accounts.create, service.createAccount),
  update: on(contract.accounts.update, service.updateAccount),
  merge: on(contract.accounts.merge, merges.mergeAccounts),
  undoMerge: on(contract.accounts.undoMerge, merges.undoMerge),
  merges: on(contract.accounts.merges, merges.listMerges),
  duplicates: on(contract.accounts.duplicates, duplicates.listDuplicates),
  refuseDuplicate: on(contract.accounts.refuseDuplicate, duplicates.refuseDuplicate),
}
