import type { PlainDate } from '../core/period.ts'
import type { Currency, MailLanguage, Minute } from './types.ts'

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

export interface SampleOpportunity {
  number: string
  account: string
  name: string
  product: string
  stage: 'qualification' | 'proposal' | 'negotiation' | 'won' | 'lost'
  openedOn: PlainDate
  closedOn: PlainDate | null
  amountMinor: number
  currency: Currency
  owner: string
  competitor: string | null
  reason: string | null
}

export interface SampleMail {
  messageId: string
  inReplyTo: string | null
  /** Message ids of the thread so far, oldest first. */
  references: string[]
  account: string
  sender: { name: string; email: string }
  recipient: { name: string; email: string }
  sentAt: Minute
  language: MailLanguage
  subject: string
  text: string
}
