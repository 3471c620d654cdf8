import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as customFields from './customFields/service.ts'
import { getDossier } from './dossier/service.ts'
import * as duplicates from './duplicates/service.ts'
import * as merges from './merges/service.ts'
import { searchByName } from './search/service.ts'
import * as service from './service.ts'
import * as sites from './sites/service.ts'
import * as team from './team/service.ts'
import * as values from './values/service.ts'

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
  values: on(contract.accounts.values, values.listValues),
  takeValue: on(contract.accounts.takeValue, values.takeValue),
  dossier: on(contract.accounts.dossier, getDossier),
  customFields: on(contract.accounts.customFields, customFields.listCustomFields),
  createCustomField: on(contract.accounts.createCustomField, customFields.createCustomField),
  updateCustomField: on(contract.accounts.updateCustomField, customFields.updateCustomField),
  orderCustomFields: on(contract.accounts.orderCustomFields, customFields.orderCustomFields),
  sites: on(contract.accounts.sites, sites.listSites),
  addSite: on(contract.accounts.addSite, sites.addSite),
  updateSite: on(contract.accounts.updateSite, sites.updateSite),
  removeSite: on(contract.accounts.removeSite, sites.removeSite),
  team: on(contract.accounts.team, team.listTeam),
  addTeamMember: on(contract.accounts.addTeamMember, team.addTeamMember),
  updateTeamMember: on(contract.accounts.updateTeamMember, team.updateTeamMember),
  removeTeamMember: on(contract.accounts.removeTeamMember, team.removeTeamMember),
}
