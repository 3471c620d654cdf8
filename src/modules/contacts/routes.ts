import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as service from './service.ts'

export const contactsRoutes = {
  list: on(contract.contacts.list, service.listContacts),
}
