import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as notes from './log/service.ts'
import * as service from './service.ts'

export const interactionsRoutes = {
  timeline: on(contract.interactions.timeline, service.listTimeline),
  months: on(contract.interactions.months, service.listMonths),
  people: on(contract.interactions.people, notes.listNameable),
  log: on(contract.interactions.log, notes.logInteraction),
  note: on(contract.interactions.note, notes.getNote),
  update: on(contract.interactions.update, notes.updateNote),
  remove: on(contract.interactions.remove, notes.removeNote),
  restore: on(contract.interactions.restore, notes.restoreNote),
}
