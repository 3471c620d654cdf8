import type { MessageId } from '../../../web/message.tsx'
import type { Account, AccountChange, ChangeName } from './account.ts'

export type EditValue = string | number | null

type Kind = 'text' | 'longText' | 'number' | 'money' | 'year' | 'days' | 'user' | 'team' | 'account'

/** One field of an account that a person may change where it stands. */
export type EditableField = {
  name: ChangeName
  label: MessageId
  kind: Kind
  most?: number
  /** Must not be empty. */
  required?: boolean
  /** How the field is shown as a link. */
  link?: 'website' | 'email' | 'phone'
}

/** The fields of an account in the order in which a person asks for them. */
export const FIELDS: Record<ChangeName, EditableField> = {
  name: { name: 'name', label: 'account.field.name', kind: 'text', most: 300, required: true },
  ownerId: { name: 'ownerId', label: 'account.field.owner', kind: 'user' },
  teamId: { name: 'teamId', label: 'account.field.team', kind: 'team' },
  parentId: { name: 'parentId', label: 'account.field.parent', kind: 'account' },
  industry: { name: 'industry', label: 'account.field.industry', kind: 'text', most: 100 },
  country: { name: 'country', label: 'account.field.country', kind: 'text', most: 100 },
  city: { name: 'city', label: 'account.field.city', kind: 'text', most: 200 },
  address: { name: 'address', label: 'account.field.address', kind: 'text', most: 500 },
  website: { name: 'website', label: 'account.field.website', kind: 'text', most: 300, link: 'website' },
  email: { name: 'email', label: 'account.field.email', kind: 'text', most: 254, link: 'email' },
  phone: { name: 'phone', label: 'account.field.phone', kind: 'text', most: 100, link: 'phone' },
  employees: { name: 'employees', label: 'account.field.employees', kind: 'number' },
  annualRevenue: { name: 'annualRevenue', label: 'account.field.annualRevenue', kind: 'money' },
  categorySpend: { name: 'categorySpend', label: 'account.field.categorySpend', kind: 'money' },
  foundedYear: { name: 'foundedYear', label: 'account.field.foundedYear', kind: 'year' },
  notes: { name: 'notes', label: 'account.field.notes', kind: 'longText', most: 10_000 },
  strategy: { name: 'strategy', label: 'dossier.field.strategy', kind: 'longText', most: 10_000 },
  markets: { name: 'markets', label: 'dossier.field.markets', kind: 'longText', most: 10_000 },
  history: { name: 'history', label: 'dossier.field.history', kind: 'longText', most: 10_000 },
  creditLimit: { name: 'creditLimit', label: 'dossier.field.creditLimit', kind: 'money' },
  creditCurrency: { name: 'creditCurrency', label: 'dossier.field.creditCurrency', kind: 'text', most: 3 },
  paymentDays: { name: 'paymentDays', label: 'dossier.field.paymentDays', kind: 'days' },
}

/** The value of a field as it is edited: ids for people, teams and the parent. */
export function editValue(account: Account, field: EditableField): EditValue {
  if (field.name === 'parentId') return account.parent?.id ?? null
  return account[field.name] ?? null
}

/** The change that gives a field a value; texts lose their outer spaces, and an empty text is unknown. */
export function changeOf(field: EditableField, value: EditValue): AccountChange {
  const tidy = typeof value === 'string' ? value.trim() || null : value
  return { [field.name]: tidy }
}

/** Whether a value may be stored: a name must not be empty, and a number has its bounds. */
export function isAllowed(field: EditableField, value: EditValue): boolean {
  if (field.name === 'creditCurrency' && value !== null && value !== '')
    return /^[A-Z]{3}$/.test(String(value).trim())
  if (field.required) return typeof value === 'string' && value.trim() !== ''
  if (typeof value !== 'number') return true
  if (field.kind === 'year') return value >= 1000 && value <= 3000
  if (field.kind === 'days') return value >= 0 && value <= 3650
  return value >= 0 && (field.kind !== 'number' || value <= 10_000_000)
}
