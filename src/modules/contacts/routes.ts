import { contract } from '../../contract.ts'
import { on } from '../../platform/routes.ts'
import * as approval from './approval/service.ts'
import * as coverage from './coverage/service.ts'
import * as ourPeople from './ourPeople/service.ts'
import * as places from './places/service.ts'
import * as proposals from './proposals/service.ts'
import * as relations from './relations/service.ts'
import * as service from './service.ts'

export const contactsRoutes = {
  list: on(contract.contacts.list, service.listContacts),
  get: on(contract.contacts.get, service.getContact),
  create: on(contract.contacts.create, service.createContact),
  update: on(contract.contacts.update, service.updateContact),
  move: on(contract.contacts.move, places.moveContact),
  linkPlaces: on(contract.contacts.linkPlaces, places.linkPlaces),
  unlinkPlaces: on(contract.contacts.unlinkPlaces, places.unlinkPlaces),
  setRelation: on(contract.contacts.setRelation, relations.setRelation),
  coverage: on(contract.contacts.coverage, coverage.getCoverage),
  ifLeaves: on(contract.contacts.ifLeaves, coverage.getIfLeaves),
  approval: on(contract.contacts.approval, approval.getApproval),
  setApproval: on(contract.contacts.setApproval, approval.setApproval),
  proposals: on(contract.contacts.proposals, proposals.listProposals),
  decideProposals: on(contract.contacts.decideProposals, proposals.decideProposals),
  ourPeople: on(contract.contacts.ourPeople, ourPeople.listOurPeople),
  throughColleague: on(contract.contacts.throughColleague, ourPeople.listThroughColleague),
}
