import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const interactionsRoutes = {
  timeline: on(contract.interactions.timeline, service.listTimeline),
}
