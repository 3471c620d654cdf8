import type { PlainDate } from '../core/period.ts'
import type {
  SampleOrder,
  SampleDelivery,
  SampleInvoice,
  SampleInteraction,
  SampleRequest,
  SampleOpportunity,
  SampleTender,
  SampleContract,
  SampleStatement,
  SampleMail,
} from './facts.ts'
import type {
  SamplePerson,
  SampleColleague,
  SampleAccount,
  SampleSpelling,
  SampleContact,
  SampleRelation,
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
  supplier: { name: string; domain: string; currency: 'EUR'; timeZone: string }
  /** Our key account managers, and everybody of ours whom customers meet. */
  people: SamplePerson[]
  colleagues: SampleColleague[]
  accounts: SampleAccount[]
  spellings: SampleSpelling[]
  contacts: SampleContact[]
  relations: SampleRelation[]
  products: SampleProduct[]
  orders: SampleOrder[]
  deliveries: SampleDelivery[]
  invoices: SampleInvoice[]
  interactions: SampleInteraction[]
  requests: SampleRequest[]
  opportunities: SampleOpportunity[]
  tenders: SampleTender[]
  contracts: SampleContract[]
  statements: SampleStatement[]
  mails: SampleMail[]
  ratings: SampleRating[]
  rates: SampleRate[]
  stories: SampleStory[]
}
