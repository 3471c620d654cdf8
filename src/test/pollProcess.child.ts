import { connect } from '../db/connect.ts'
import { pollMailbox } from '../modules/mailboxes/imap/service.ts'
import { testCtx } from './context.ts'

/** Reads the mailbox it is told to, in small batches, until it is through or is killed. */
const [, , url, mailboxId] = process.argv
const { db } = connect(url as Parameters<typeof connect>[0], { purpose: 'tests', poolSize: 2 })
await pollMailbox(testCtx(db), { mailboxId: mailboxId! }, { batch: 5, turn: 10_000 })
