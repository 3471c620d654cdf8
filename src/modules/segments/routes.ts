import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import { getConcentration, getLoss } from './concentration/service.ts'
import { addProject, decideType, rate, removeProject } from './decisions/service.ts'
import { getMatrix } from './matrix/service.ts'
import { getGrid, showSegments } from './overview/service.ts'
import { getPortfolio } from './portfolio/service.ts'
import { recompute } from './service.ts'
import { getStanding } from './standing/service.ts'
import { listStandings } from './standings/service.ts'

export const segmentsRoutes = {
  portfolio: on(contract.segments.portfolio, getPortfolio),
  accounts: on(contract.segments.accounts, listStandings),
  show: on(contract.segments.show, showSegments),
  grid: on(contract.segments.grid, getGrid),
  concentration: on(contract.segments.concentration, getConcentration),
  loss: on(contract.segments.loss, getLoss),
  matrix: on(contract.segments.matrix, getMatrix),
  why: on(contract.segments.why, getStanding),
  rate: on(contract.segments.rate, rate),
  decideType: on(contract.segments.decideType, decideType),
  addProject: on(contract.segments.addProject, addProject),
  removeProject: on(contract.segments.removeProject, removeProject),
  recompute: on(contract.segments.recompute, recompute),
}
