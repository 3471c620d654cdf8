import type { ImapFlowError } from 'imapflow'
import { Problem } from '../../../platform/problem.ts'

/** Why a mailbox cannot be read, as far as a person can do something about it. */
export interface Trouble {
  code: TroubleCode
  params: Record<string, string>
}
export type TroubleCode =
  | 'hostUnknown'
  | 'hostRefused'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'certificate'
  | 'noTls'
  | 'signIn'
  | 'notImap'
  | 'lost'
  | 'busy'
  | 'secretNeeded'
  | 'secretLost'
  | 'folderMissing'
  | 'internal'

const trouble = (code: TroubleCode, params: Record<string, string> = {}): Trouble => ({ code, params })

/** A trouble that this code finds itself. */
export class MailboxTrouble extends Error {
  readonly trouble: Trouble

  constructor(code: TroubleCode, params: Record<string, string> = {}) {
    super(code)
    this.trouble = trouble(code, params)
  }
}

const ofCode: Record<string, TroubleCode> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  ETIMEOUT: 'timeout',
  CONNECT_TIMEOUT: 'timeout',
  GREETING_TIMEOUT: 'notImap',
  UPGRADE_TIMEOUT: 'notImap',
  ECONNRESET: 'lost',
  EPIPE: 'lost',
  NoConnection: 'lost',
  EConnectionClosed: 'lost',
  ClosedAfterConnectText: 'notImap',
  ClosedAfterConnectTLS: 'notImap',
  ETHROTTLE: 'busy',
  InvalidResponse: 'notImap',
  UnexpectedTag: 'notImap',
  LineTooLarge: 'notImap',
  LiteralTooLarge: 'notImap',
  ResponseTooLarge: 'notImap',
}
const certificate =
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH)/

/** What an error of the connection means for whoever set the mailbox up; null for a fault of ours. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof MailboxTrouble) return error.trouble
  if (error instanceof Problem) return ofProblem(error)
  if (!(error instanceof Error)) return null
  const {
    code = '',
    authenticationFailed,
    tlsFailed,
    responseText,
    mailboxMissing,
    path,
  } = error as ImapFlowError
  if (authenticationFailed) return trouble('signIn', { answer: (responseText ?? '').slice(0, 300) })
  if (mailboxMissing) return trouble('folderMissing', { folders: path ?? '' })
  if (certificate.test(code)) return trouble('certificate', { reason: error.message.slice(0, 300) })
  if (/wrong.version.number|EPROTO|SSL routines|packet length/i.test(`${code} ${error.message}`))
    return trouble('noTls')
  const known = ofCode[code] ?? (code.startsWith('ParserError') ? 'notImap' : undefined)
  if (known !== undefined) return trouble(known)
  return tlsFailed ? trouble('noTls') : null
}

function ofProblem({ detail }: Problem): Trouble | null {
  if (detail.code !== 'hostUnknown' && detail.code !== 'hostRefused') return null
  return { code: detail.code, params: { host: String(detail.params?.host ?? '') } }
}
