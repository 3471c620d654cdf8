import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const usersRoutes = {
  me: on(contract.users.me, service.getMe),
  updateMe: on(contract.users.updateMe, service.updateMe),
  list: on(contract.users.list, service.listUsers),
  names: on(contract.users.names, service.listNames),
  create: on(contract.users.create, service.createUser),
  update: on(contract.users.update, service.updateUser),
  teams: on(contract.users.teams, service.listTeams),
  createTeam: on(contract.users.createTeam, service.createTeam),
}
