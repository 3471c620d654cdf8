import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const settingsRoutes = {
  get: on(contract.settings.get, service.getSettings),
  update: on(contract.settings.update, service.updateSettings),
  history: on(contract.settings.history, service.listHistory),
  rates: on(contract.settings.rates, service.listRates),
  setRates: on(contract.settings.setRates, service.setRates),
}
