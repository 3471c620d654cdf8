import { CIRCLES, ROLES, STANCES } from '../../../../core/relationships/person.ts'
import type { Translate } from '../../../../web/message.tsx'
import type { Field, FieldValue, FormValues } from '../../../../web/ui/formRules.ts'
import type { CustomField, CustomValues } from '../../../accounts/web/customFields/customField.ts'
import type { Contact } from '../people.ts'
import { ownFormFields, ownFormValues, partOwn } from './ownFields.ts'

/** What a form of a person holds; numbers that are choices stand as texts. */
export type PersonValues = FormValues & { name: string }

const PLAIN = [
  'name',
  'title',
  'email',
  'phone',
  'role',
  'circle',
  'stance',
  'reportsToId',
  'language',
  'consent',
  'consentOn',
  'startedOn',
  'leftOn',
  'notes',
] as const

/** The fields of a person, the ones a decision hangs on first and those of one's own last. */
export function personFields(
  t: Translate,
  people: readonly Contact[],
  own: string | null,
  custom: readonly CustomField[] = [],
): Field<PersonValues>[] {
  const words = <Name extends string>(names: readonly Name[], text: (name: Name) => string) =>
    names.map((name) => ({ value: name, label: text(name) }))
  const bosses = people.filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, label: name }))
  return [
    { name: 'name', label: t('account.person.name'), kind: 'text', required: true, most: 200 },
    { name: 'title', label: t('account.person.title'), kind: 'text', most: 200 },
    {
      name: 'role',
      label: t('account.person.role'),
      kind: 'choice',
      options: words(ROLES, (role) => t(`account.role.${role}`)),
    },
    { name: 'reportsToId', label: t('account.person.reportsTo'), kind: 'choice', options: bosses },
    {
      name: 'stance',
      label: t('people.field.stance'),
      kind: 'choice',
      options: words(STANCES, (stance) => t(`people.stance.${stance}`)),
    },
    { name: 'stanceReason', label: t('people.field.stanceReason'), kind: 'text', most: 1000 },
    {
      name: 'influence',
      label: t('people.field.influence'),
      kind: 'choice',
      options: words(['1', '2', '3', '4', '5'] as const, (step) => t(`people.influence.${step}`)),
    },
    {
      name: 'circle',
      label: t('people.field.circle'),
      kind: 'choice',
      options: words(CIRCLES, (circle) => t(`people.circle.${circle}`)),
    },
    { name: 'email', label: t('account.person.email'), kind: 'email', most: 254 },
    {
      name: 'addresses',
      label: t('people.field.addresses'),
      kind: 'text',
      description: t('people.field.addresses.hint'),
    },
    { name: 'phone', label: t('account.person.phone'), kind: 'text', most: 100 },
    { name: 'language', label: t('people.field.language'), kind: 'text', most: 50 },
    {
      name: 'consent',
      label: t('people.field.consent'),
      kind: 'choice',
      options: words(['given', 'refused'] as const, (consent) => t(`people.consent.${consent}`)),
    },
    { name: 'consentOn', label: t('people.field.consentOn'), kind: 'date' },
    { name: 'startedOn', label: t('people.field.startedOn'), kind: 'date' },
    { name: 'leftOn', label: t('people.field.leftOn'), kind: 'date' },
    { name: 'notes', label: t('people.field.notes'), kind: 'longText', most: 10_000 },
    ...(ownFormFields(custom, t) as Field<PersonValues>[]),
  ]
}

/** A person as a form holds them; nobody gives an empty form. */
export function valuesOf(person: Contact | null, custom: readonly CustomField[] = []): PersonValues {
  const plain = Object.fromEntries(PLAIN.map((name) => [name, person?.[name] ?? '']))
  return {
    ...plain,
    name: person?.name ?? '',
    influence: person?.influence ? String(person.influence) : '',
    addresses: person?.addresses.join(', ') ?? '',
    stanceReason: '',
    ...ownFormValues(custom, person?.custom),
  }
}

export type PersonChange = Record<string, unknown> & { name?: string; custom?: CustomValues }

/** Of what a form was sent with only what differs from how the person stands, as the server takes it. */
export function changeOf(
  person: Contact | null,
  sent: PersonValues,
  custom: readonly CustomField[] = [],
): PersonChange {
  const before = valuesOf(person, custom)
  const changed = Object.keys(before).filter((name) => (sent[name] ?? '') !== (before[name] ?? ''))
  const { plain, own } = partOwn(
    Object.fromEntries(
      changed.map((name): [string, FieldValue] => [name, sent[name] === '' ? null : (sent[name] ?? null)]),
    ),
  )
  const { stanceReason, influence, addresses, ...rest } = plain
  return {
    ...rest,
    ...(Object.keys(own).length > 0 && { custom: own as CustomValues }),
    ...(influence !== undefined && { influence: influence === null ? null : Number(influence) }),
    ...(addresses !== undefined && { addresses: addressesIn(String(addresses ?? '')) }),
    // Why somebody stands where they stand is kept with the stance; alone it says nothing.
    ...(changed.includes('stance') && stanceReason && { stanceReason }),
  }
}

const addressesIn = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '')
