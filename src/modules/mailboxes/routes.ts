import { on } from '../../platform/routes.ts'
import * as blocks from './blocks/service.ts'
import { getClocks } from './clocks/service.ts'
import { mailboxesContract as contract } from './contract.ts'
import { getMail } from './overview/service.ts'
import { listProposed } from './proposed/service.ts'
import { getThread } from './reading/service.ts'
import { searchMail } from './search/service.ts'
import { removeMailbox } from './settings/removal/service.ts'
import * as settings from './settings/service.ts'
import { testMailbox } from './settings/trial/service.ts'

export const mailboxesRoutes = {
  list: on(contract.list, settings.listMailboxes),
  create: on(contract.create, settings.createMailbox),
  update: on(contract.update, settings.updateMailbox),
  pause: on(contract.pause, settings.pauseMailbox),
  poll: on(contract.poll, settings.pollNow),
  remove: on(contract.remove, removeMailbox),
  test: on(contract.test, testMailbox),
  clocks: on(contract.clocks, getClocks),
  thread: on(contract.thread, getThread),
  mail: on(contract.mail, getMail),
  proposed: on(contract.proposed, listProposed),
  search: on(contract.search, searchMail),
  blocks: on(contract.blocks, blocks.listBlocks),
  addBlock: on(contract.addBlock, blocks.addBlock),
  removeBlock: on(contract.removeBlock, blocks.removeBlock),
}
