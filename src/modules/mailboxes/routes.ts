import { on } from '../../platform/routes.ts'
import * as blocks from './blocks/service.ts'
import { mailboxesContract as contract } from './contract.ts'
import { getMail } from './overview/service.ts'
import { getThread } from './reading/service.ts'
import { searchMail } from './search/service.ts'

export const mailboxesRoutes = {
  thread: on(contract.thread, getThread),
  mail: on(contract.mail, getMail),
  search: on(contract.search, searchMail),
  blocks: on(contract.blocks, blocks.listBlocks),
  addBlock: on(contract.addBlock, blocks.addBlock),
  removeBlock: on(contract.removeBlock, blocks.removeBlock),
}
