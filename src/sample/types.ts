import type { PlainDate } from '../core/period.ts'

/** A minute of the supplier's local time as `YYYY-MM-DDTHH:mm`. */
export type Minute = string

export type Industry = 'energy' | 'metallurgy' | 'petrochemicals' | 'machinery'

export type Currency = 'EUR' | 'RUB' | 'USD'

/** Language of what we note of a customer; of all but Russian and Greek ones it is noted in English. */
export type MailLanguage = 'en' | 'ru' | 'el'

/** Language customers and we write letters in; Polish, Italian and Turkish customers write English to us. */
export type LetterLanguage = MailLanguage | 'de'

export interface SamplePerson {
  /** Name as every file of the company spells it. */
  name: string
  names: { en: string; ru: string; el: string }
  email: string
}

/** Somebody of ours whom customers meet. */
export interface SampleColleague {
  name: string
  email: string
  title: string
  office: string
  manager: string | null
  desk: 'sales' | 'service' | 'logistics' | 'quality' | 'finance'
}

export interface SampleAccount {
  code: string
  name: string
  /** ISO 3166 two letters. */
  country: string
  city: string
  address: string
  taxNumber: string
  website: string
  email: string
  phone: string
  /** Name of the parent account in the holding. */
  parent: string | null
  industry: Industry
  employees: number
  annualRevenueEur: number
  foundedYear: number
  /** What they spend a year on pumps, valves and sensors of anybody, in euro; null where nobody knows. */
  categorySpendEur: number | null
  owner: string
  notes: string | null
  /** Currency they are invoiced in. */
  currency: Currency
}

/** Another way some files write an account. */
export interface SampleSpelling {
  account: string
  spelled: string
  files: SpellingPlace[]
}

export type SpellingPlace = 'orders-old' | 'invoices' | 'contacts' | 'interactions'

export type ContactRole =
  | 'decision maker'
  | 'approver'
  | 'influencer'
  | 'technical'
  | 'financial'
  | 'user'
  | 'gatekeeper'

export interface SampleContact {
  account: string
  name: string
  title: string
  email: string
  phone: string
  role: ContactRole
  circle: 'defender' | 'leader' | 'user'
  /** 1 to 5; null where nobody has said. */
  influence: number | null
  stance: 'sponsor' | 'supporter' | 'neutral' | 'sceptic' | 'opponent' | null
  reportsTo: string | null
  language: string
  consent: 'yes' | 'no' | null
  startedOn: PlainDate | null
  /** The day the list says they left. */
  leftOn: PlainDate | null
  /** From this day on they are not there any more, whether or not anybody of ours knows it. */
  goneOn: PlainDate | null
  notes: string | null
}

/** How well one of ours knows one of theirs: 0 none to 4 trusted adviser. */
export interface SampleRelation {
  account: string
  contact: string
  contactEmail: string
  person: string
  level: number
  wanted: number | null
  notedOn: PlainDate
}

export type LanguageNames = { en: string; ru: string; de: string; el: string }

export type Family =
  | 'centrifugal-pumps'
  | 'dosing-pumps'
  | 'gate-valves'
  | 'control-valves'
  | 'pressure-sensors'
  | 'flow-meters'
  | 'spare-parts'
  | 'service'

export interface SampleProduct {
  code: string
  names: LanguageNames
  family: Family
  familyNames: LanguageNames
  unit: 'pcs' | 'h'
  /** List price and unit cost as of the last day, in euro cents. */
  priceMinor: number
  costMinor: number
  leadDays: number
}

export type AttractivenessCriterion = 'potential' | 'fit' | 'access'

export type StrengthCriterion = 'quality' | 'delivery' | 'price' | 'service' | 'relationship'

/** One judgement of one of our people: 0 worst, 10 best; strength seen with the customer's eyes. */
export interface SampleRating {
  account: string
  criterion: AttractivenessCriterion | StrengthCriterion
  rater: string
  /** 'us', or the name of a competitor. */
  party: string
  score: number
  ratedOn: PlainDate
}

export interface SampleRate {
  currency: Currency
  validOn: PlainDate
  unitsPerEuro: number
}

export interface SampleStory {
  id: string
  /** Accounts it is about, by name; empty where it is about a row of a file. */
  accounts: string[]
  shows: string
  /** Capability that finds it, by its letter and number in the list of capabilities. */
  foundBy: string
  /** Further capabilities in which it can be seen. */
  alsoSeenBy: string[]
  /** What in the facts proves it. */
  evidence: string
}
