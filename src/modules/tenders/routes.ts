import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as assignments from './assignments/service.ts'
import { listChances } from './chances/service.ts'
import { listChoices } from './choices/service.ts'
import * as edits from './edits/service.ts'
import { getFigures } from './figures/service.ts'
import { getPatterns } from './patterns/service.ts'
import * as pipelines from './pipelines/service.ts'
import { recordResult } from './results/service.ts'
import * as service from './service.ts'

export const tendersRoutes = {
  pipelines: on(contract.tenders.pipelines, pipelines.listPipelines),
  chances: on(contract.tenders.chances, listChances),
  createPipeline: on(contract.tenders.createPipeline, pipelines.createPipeline),
  updatePipeline: on(contract.tenders.updatePipeline, pipelines.updatePipeline),
  figures: on(contract.tenders.figures, getFigures),
  patterns: on(contract.tenders.patterns, getPatterns),
  nobodys: on(contract.tenders.nobodys, assignments.listNobodys),
  assign: on(contract.tenders.assign, assignments.assignOpportunities),
  unassign: on(contract.tenders.unassign, assignments.unassignOpportunities),
  list: on(contract.tenders.list, service.listOpportunities),
  choices: on(contract.tenders.choices, listChoices),
  get: on(contract.tenders.get, service.getOpportunity),
  create: on(contract.tenders.create, edits.createOpportunity),
  update: on(contract.tenders.update, edits.updateOpportunity),
  move: on(contract.tenders.move, edits.moveOpportunity),
  record: on(contract.tenders.record, recordResult),
  setLots: on(contract.tenders.setLots, edits.setLots),
  setBids: on(contract.tenders.setBids, edits.setBids),
  remove: on(contract.tenders.remove, edits.removeOpportunity),
  restore: on(contract.tenders.restore, edits.restoreOpportunity),
}
