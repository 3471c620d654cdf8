import { isIP } from 'node:net'
import { ImapFlow } from 'imapflow'
import type { Outside } from '../../../platform/context.ts'
import { MailboxTrouble } from './trouble.ts'

export interface Connection {
  host: string
  port: number
  secure: boolean
  username: string
  secret: string
}

const second = 1000
/** No answer of a server may be larger than the part of a message that is asked for, with room for its frame. */
const mostBytes = 8 * 1024 * 1024

/**
 * Signs in to a mailbox, does the work and leaves. The name is resolved once, and its address alone is connected to. Without
 * TLS nothing secret is said, but to a host that the operator has named.
 */
export async function withMailbox<T>(
  { hosts }: Outside,
  { host, port, secure, username, secret }: Connection,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const address = await hosts.addressOf(host)
  const client = new ImapFlow({
    host: address,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    port,
    secure,
    ...(secure || hosts.isNamed(host) ? {} : { doSTARTTLS: true }),
    auth: { user: username, pass: secret },
    clientInfo: { name: 'Mainstay' },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 20 * second,
    greetingTimeout: 15 * second,
    socketTimeout: 90 * second,
    maxLineLength: mostBytes,
    maxLiteralSize: mostBytes,
    maxResponseSize: 2 * mostBytes,
  })
  // Without a listener an error between two commands would end the process; the next command fails with it anyway.
  client.on('error', () => {})
  try {
    await client.connect()
    const result = await work(client)
    await client.logout().catch(() => {})
    return result
  } catch (error) {
    if (isPlainRefused(error)) throw new MailboxTrouble('noTls')
    throw error
  } finally {
    client.close()
  }
}

const isPlainRefused = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'MissingServerExtension'
