import { mailPrivacies } from '../../../../core/mail/message.ts'
import type { Translate } from '../../../../web/message.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import type { MailboxDraft } from './draft.ts'

/** What a person has to say comes first; the rest follows from the address and is there for those who need it. */
export const mailboxFields = (t: Translate, isNew: boolean): Field<MailboxDraft>[] => [
  { name: 'address', label: t('mailboxes.field.address'), kind: 'email', required: true, most: 254 },
  {
    name: 'secret',
    label: t('mailboxes.field.secret'),
    description: t(isNew ? 'mailboxes.field.secret.hint' : 'mailboxes.field.secret.keep'),
    kind: 'password',
    required: isNew,
    most: 1000,
    autoComplete: 'off',
  },
  {
    name: 'privacy',
    label: t('mailboxes.field.privacy'),
    description: t('mailboxes.field.privacy.hint'),
    kind: 'choice',
    required: true,
    options: mailPrivacies.map((one) => ({ value: one, label: t(`mailboxes.privacy.${one}.short`) })),
  },
  {
    name: 'readSince',
    label: t('mailboxes.field.readSince'),
    description: t('mailboxes.field.readSince.hint'),
    kind: 'date',
  },
  {
    name: 'folders',
    label: t('mailboxes.field.folders'),
    description: t('mailboxes.field.folders.hint'),
    kind: 'longText',
    most: 10_000,
  },
  {
    name: 'host',
    label: t('mailboxes.field.host'),
    description: t('mailboxes.field.host.hint'),
    kind: 'text',
    most: 253,
  },
  { name: 'port', label: t('mailboxes.field.port'), kind: 'number', least: 1, most: 65_535, digits: 0 },
  {
    name: 'secure',
    label: t('mailboxes.field.secure'),
    description: t('mailboxes.field.secure.hint'),
    kind: 'checkbox',
  },
  {
    name: 'username',
    label: t('mailboxes.field.username'),
    description: t('mailboxes.field.username.hint'),
    kind: 'text',
    most: 254,
  },
  {
    name: 'name',
    label: t('mailboxes.field.name'),
    description: t('mailboxes.field.name.hint'),
    kind: 'text',
    most: 200,
  },
]
