import type { PlainDate } from '../core/period.ts'
import type { Currency, LetterLanguage, Minute } from './types.ts'

/** Money is in minor units (cents, kopecks) of the order's currency; a return has negative quantity, amount and cost. */
export interface SampleOrderLine {
  lineNumber: number
  productCode: string
  quantity: number
  unitPriceMinor: number
  discountPct: number
  amountMinor: number
  costMinor: number
}

export interface SampleOrder {
  number: string
  /** Null for a sale over the counter that nobody booked on a customer. */
  account: string | null
  orderedOn: PlainDate
  promisedOn: PlainDate
  currency: Currency
  isReturn: boolean
  lines: SampleOrderLine[]
}

export interface SampleDelivery {
  number: string
  orderNumber: string
  account: string
  promisedOn: PlainDate
  revisedOn: PlainDate | null
  /** Null while the goods are still to come. */
  actualOn: PlainDate | null
  quantity: number
  quantityDelivered: number | null
  remark: string | null
}

export interface SampleInvoice {
  number: string
  orderNumber: string
  account: string
  issuedOn: PlainDate
  dueOn: PlainDate
  paidOn: PlainDate | null
  amountMinor: number
  paidMinor: number
  currency: Currency
}

export interface SampleInteraction {
  account: string
  occurredAt: Minute
  channel: 'call' | 'meeting' | 'visit' | 'event'
  direction: 'in' | 'out'
  contact: string | null
  contactEmail: string | null
  person: string
  subject: string
  text: string
}

export type RequestType = 'question' | 'complaint' | 'technical' | 'change'

export interface SampleRequest {
  number: string
  account: string
  openedAt: Minute
  type: RequestType
  subject: string
  contact: string | null
  firstResponseAt: Minute | null
  resolvedAt: Minute | null
}

export type SampleStage = 'qualification' | 'proposal' | 'negotiation' | 'won' | 'lost'

/** A chance for a larger sale that nobody put out to tender. */
export interface SampleOpportunity {
  number: string
  account: string
  name: string
  product: string
  stage: SampleStage
  openedOn: PlainDate
  closedOn: PlainDate | null
  amountMinor: number
  currency: Currency
  owner: string
  competitor: string | null
  reason: string | null
}

/** One part of a tender; prices in euro cents. */
export interface SampleLot {
  name: string
  family: string
  quantity: number
  budgetMinor: number
  ourPriceMinor: number
  /** Null while nothing is decided. */
  winnerPriceMinor: number | null
  ourRank: number | null
}

export interface SampleTender {
  number: string
  account: string
  name: string
  stage: SampleStage
  openedOn: PlainDate
  dueOn: PlainDate
  closedOn: PlainDate | null
  owner: string
  bidders: number
  incumbent: string | null
  competitors: string[]
  winner: string | null
  /** Reasons with their weights, as our people write them. */
  reason: string | null
  lots: SampleLot[]
}

/** What a contract promises in one matter, in hours of work. */
export interface SampleSlaTerm {
  topic: string
  respondHours: number | null
  resolveHours: number | null
  note: string | null
}

export interface SampleContract {
  number: string
  account: string
  title: string
  signedOn: PlainDate
  startsOn: PlainDate
  endsOn: PlainDate
  noticeDays: number
  renewsItself: boolean
  amountMinor: number
  currency: Currency
  specialTerms: string
  sla: SampleSlaTerm[]
}

/** The books of a customer's year in whole euro. */
export interface SampleStatement {
  account: string
  year: number
  revenue: number
  ebit: number
  netProfit: number
  totalAssets: number
  currentAssets: number
  totalLiabilities: number
  currentLiabilities: number
  retainedEarnings: number
  equity: number
  publishedOn: PlainDate
}

interface SampleCorrespondent {
  name: string
  email: string
}

export interface SampleMail {
  messageId: string
  inReplyTo: string | null
  /** Message ids of the thread so far, oldest first. */
  references: string[]
  /** The customer it is about; null for mail of and to others. */
  account: string | null
  sender: SampleCorrespondent
  recipient: SampleCorrespondent
  copies: SampleCorrespondent[]
  /** A minute of UTC, and how far the writer's clock is ahead of it. */
  sentAt: Minute
  zoneMinutes: number
  language: LetterLanguage
  subject: string
  text: string
  /** Who or what wrote it: a person, a program answering, a report that it did not arrive, a mailing. */
  nature: 'person' | 'auto' | 'bounce' | 'bulk'
  /** The address a report names as not reached, with the status of RFC 3463. */
  failed: { email: string; status: string } | null
}
