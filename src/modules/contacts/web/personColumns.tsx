import { Anchor } from '@mantine/core'
import type { Translate } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import type { Column } from '../../../web/ui/DataTable.tsx'
import type { Format } from '../../../web/ui/useFormat.ts'
import { type CustomField, customText } from '../../accounts/web/customFields/customField.ts'
import { circleName, type Contact, levelName, roleName } from './people.ts'
import { StanceBadge } from './StanceBadge.tsx'

/** The columns of the list of people; what nobody entered is said, not left blank. */
export function personColumns(
  t: Translate,
  format: Format,
  custom: readonly CustomField[],
): Column<Contact>[] {
  const entered = (text: string | null) => text ?? <Absent label={t('account.field.empty')} />
  const worded = (
    id: string,
    label: string,
    value: (person: Contact) => string | null,
    widthPx = 170,
  ): Column<Contact> => ({ id, label, value, render: (person) => entered(value(person)), widthPx })
  return [
    { id: 'name', label: t('account.person.name'), value: ({ name }) => name, card: 'primary', widthPx: 200 },
    worded('title', t('account.person.title'), ({ title }) => title, 200),
    worded('role', t('account.person.role'), ({ role }) => roleName(t, role), 150),
    {
      id: 'stance',
      label: t('people.field.stance'),
      value: ({ stance }) => (stance === null ? null : t(`people.stance.${stance}`)),
      render: ({ stance }) => <StanceBadge stance={stance} />,
      card: 'badge',
      widthPx: 150,
    },
    {
      id: 'influence',
      label: t('people.field.influence'),
      value: ({ influence }) => influence,
      kind: 'number',
      digits: 0,
    },
    worded('circle', t('people.field.circle'), ({ circle }) => circleName(t, circle), 150),
    {
      id: 'lastContactOn',
      label: t('people.field.lastContact'),
      value: ({ lastContactOn }) => lastContactOn,
      kind: 'date',
      reason: () => 'NO_HISTORY',
      widthPx: 140,
    },
    worded(
      'best',
      t('people.field.best'),
      ({ best }) => best && `${best.colleague}: ${levelName(t, best.level)}`,
      200,
    ),
    worded('reportsTo', t('account.person.reportsTo'), ({ reportsTo }) => reportsTo),
    {
      ...worded('email', t('account.person.email'), ({ email }) => email, 240),
      render: ({ email }) =>
        email === null ? entered(null) : <Anchor href={`mailto:${email}`}>{email}</Anchor>,
    },
    {
      ...worded('phone', t('account.person.phone'), ({ phone }) => phone, 150),
      render: ({ phone }) =>
        phone === null ? (
          entered(null)
        ) : (
          <Anchor href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Anchor>
        ),
    },
    {
      ...worded('leftOn', t('people.field.leftOn'), ({ leftOn }) => leftOn, 120),
      kind: 'date',
      hiddenAtFirst: true,
    },
    ...custom
      .filter(({ archived }) => !archived)
      .map((field): Column<Contact> => {
        const text = (person: Contact) => customText(field, person.custom[field.key] ?? null, t, format)
        return {
          ...worded(`custom.${field.key}`, field.label, text, 150),
          // Numbers and days are sorted by what they are, everything else by its words.
          ...((field.type === 'number' || field.type === 'date') && {
            value: (person: Contact) => person.custom[field.key] ?? null,
          }),
          hiddenAtFirst: true,
          card: 'none',
        }
      }),
  ]
}
