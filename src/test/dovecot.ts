import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { ImapFlow } from 'imapflow'

/** Why there is no IMAP server to test against, in words; null where there is one. */
export const noDovecot = whyNot()

function whyNot(): string | null {
  try {
    const version = execFileSync('dovecot', ['--version'], { encoding: 'utf8' })
    return version.startsWith('2.3.') ? null : `dovecot ${version.trim()} is configured otherwise than 2.3`
  } catch {
    return 'dovecot is not installed (dovecot-imapd)'
  }
}

export interface MailServer {
  port: number
  username: string
  secret: string
  /** Puts messages into a folder, as another program would; makes the folder where it is missing. */
  append: (folder: string, messages: readonly string[]) => Promise<void>
  /** Lets the folder begin to number its messages anew, as after a restored backup. */
  renumber: (folder: string) => Promise<void>
  stop: () => Promise<void>
}

const nobody = 65_534

/** An IMAP server with one mailbox on a free port of this machine, in a folder of its own. */
export async function startDovecot(): Promise<MailServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mainstay-dovecot-'))
  const port = await freePort()
  const isRoot = userInfo().uid === 0
  const mail = path.join(folder, 'mail')
  await mkdir(mail)
  await chmod(folder, 0o755)
  if (isRoot) await chown(mail, nobody, nobody)
  const file = path.join(folder, 'dovecot.conf')
  await writeFile(file, configOf({ folder, mail, port, isRoot }))
  const server = spawn('dovecot', ['-F', '-c', file], { stdio: 'ignore' })
  const ended = once(server, 'exit')
  const signIn = { port, username: 'anna@supplier.test', secret: 'пароль' }
  await answering(port)
  return {
    ...signIn,
    append: (name, messages) => withClient(signIn, (client) => append(client, name, messages)),
    // A folder that is removed and made again has another UIDVALIDITY, and numbers from one.
    renumber: (name) =>
      withClient(signIn, async (client) => {
        const kept = await sourcesOf(client, name)
        await client.mailboxDelete(name)
        await append(client, name, kept)
      }),
    async stop() {
      server.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function configOf(at: { folder: string; mail: string; port: number; isRoot: boolean }): string {
  const { uid, gid, username } = userInfo()
  const owner = at.isRoot ? `uid=${nobody} gid=${nobody}` : `uid=${uid} gid=${gid}`
  const asMe = at.isRoot ? '' : rightsOf(username)
  const chroot = at.isRoot ? '' : 'chroot =\n'
  return `base_dir = ${at.folder}/run
${asMe}protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = ${at.folder}/log
mail_location = maildir:${at.mail}
first_valid_uid = 1
passdb {
  driver = static
  args = password=пароль
}
userdb {
  driver = static
  args = ${owner} home=${at.mail}
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Spam {
    auto = create
    special_use = \\Junk
  }
}
service anvil {
  ${chroot}}
service imap-login {
  ${chroot}  inet_listener imap {
    port = ${at.port}
  }
  inet_listener imaps {
    port = 0
  }
}
`
}

/** All of it under one's own name and group: an ordinary user may give nothing to others. */
function rightsOf(username: string): string {
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()
  return `default_internal_user = ${username}\ndefault_login_user = ${username}\ndefault_internal_group = ${group}\n`
}

async function withClient<T>(
  { port, username, secret }: Pick<MailServer, 'port' | 'username' | 'secret'>,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const auth = { user: username, pass: secret }
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.logout()
  }
}

async function append(client: ImapFlow, folder: string, messages: readonly string[]): Promise<void> {
  const known = await client.list()
  if (!known.some((one) => one.path === folder)) await client.mailboxCreate(folder)
  for (const message of messages) await client.append(folder, message)
}

async function sourcesOf(client: ImapFlow, folder: string): Promise<string[]> {
  const lock = await client.getMailboxLock(folder)
  try {
    const found = await client.fetchAll('1:*', { source: true })
    return found.map(({ source }) => source!.toString('utf8'))
  } finally {
    lock.release()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const isThere = await Promise.race([
      once(socket, 'data').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('dovecot does not answer')
}
