import type { Ctx } from '../../../../platform/context.ts'
import { type Connection, withMailbox } from '../../imap/connect.ts'
import { foldersToRead } from '../../imap/folders.ts'
import { outsideOf } from '../../imap/service.ts'
import { MailboxTrouble, troubleOf } from '../../imap/trouble.ts'
import { existingMailbox, isElsewhere } from '../service.ts'

type Asked = Omit<Connection, 'secret'> & { folders: string[]; secret?: string; mailboxId?: string }

/** Tries to sign in and look at the folders; answers what there is, or in a code what went wrong. */
export async function testMailbox(ctx: Ctx, { folders: wanted, mailboxId, ...given }: Asked) {
  const kept = mailboxId === undefined ? undefined : await existingMailbox(ctx, mailboxId)
  try {
    const secret = given.secret ?? keptSecret(ctx, kept, given)
    return await withMailbox(outsideOf(ctx), { ...given, secret }, async (client) => {
      const listed = await client.list({ statusQuery: { messages: true } })
      const { paths, missing } = foldersToRead(listed, wanted)
      const isRead = new Set(paths)
      return {
        problem:
          missing.length === 0 ? null : { code: 'folderMissing', params: { folders: missing.join(', ') } },
        folders: listed.slice(0, 500).map(({ path, status }) => ({
          path,
          messages: status?.messages ?? 0,
          isRead: isRead.has(path),
        })),
      }
    })
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    return { problem: trouble, folders: [] }
  }
}

/** The password that is kept goes only where it was given for. */
function keptSecret(
  ctx: Ctx,
  kept: Awaited<ReturnType<typeof existingMailbox>> | undefined,
  given: Omit<Connection, 'secret'>,
): string {
  if (kept === undefined || isElsewhere(kept, given)) throw new MailboxTrouble('secretNeeded')
  const secret = outsideOf(ctx).vault.open(kept.secret, kept.id)
  if (secret === null) throw new MailboxTrouble('secretLost')
  return secret
}
