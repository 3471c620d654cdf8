import type { PlainDate } from '../core/period.ts'
import type {
  SampleOrder,
  SampleDelivery,
  SampleInvoice,
  SampleInteraction,
  SampleRequest,
  SampleOpportunity,
  SampleMail,
} from './facts.ts'
import type {
  SamplePerson,
  SampleAccount,
  SampleSpelling,
  SampleContact,
  SampleProduct,
  SampleRating,
  SampleRate,
  SampleStory,
} from './types.ts'

export interface SampleCompany {
  seed: number
  asOf: PlainDate
  /** First day of the 36 months of data. */
  firstDay: PlainDate
  supplier: { name: string; domain: string; currency: 'EUR' }
  people: SamplePerson[]
  accounts: SampleAccount[]
  spellings: SampleSpelling[]
  contacts: SampleContact[]
  products: SampleProduct[]
  orders: SampleOrder[]
  deliveries: SampleDelivery[]
  invoices: SampleInvoice[]
  interactions: SampleInteraction[]
  requests: SampleRequest[]
  opportunities: SampleOpportunity[]
  mails: SampleMail[]
  ratings: SampleRating[]
  rates: SampleRate[]
  stories: SampleStory[]
}
