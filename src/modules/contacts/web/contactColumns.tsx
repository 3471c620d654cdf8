import { Anchor } from '@mantine/core'
import type { ContractRouterClient } from '@orpc/contract'
import type { Translate } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import type { Column } from '../../../web/ui/DataTable.tsx'
import type { contactsContract } from '../contract.ts'

type Contact = Awaited<ReturnType<ContractRouterClient<typeof contactsContract>['list']>>[number]

/** Parts people play in a decision; files may bring others, which are shown as they are written. */
const ROLES = [
  'decisionMaker',
  'approver',
  'influencer',
  'technical',
  'financial',
  'user',
  'gatekeeper',
] as const

export function contactColumns(t: Translate): Column<Contact>[] {
  const roleName = (role: string | null) => {
    const known = ROLES.find((name) => name === role)
    return known ? t(`account.role.${known}`) : role
  }
  const entered = (text: string | null) => text ?? <Absent label={t('account.field.empty')} />
  return [
    { id: 'name', label: t('account.person.name'), value: ({ name }) => name, card: 'primary', widthPx: 200 },
    {
      id: 'title',
      label: t('account.person.title'),
      value: ({ title }) => title,
      render: ({ title }) => entered(title),
      widthPx: 220,
    },
    {
      id: 'role',
      label: t('account.person.role'),
      value: ({ role }) => roleName(role),
      render: ({ role }) => entered(roleName(role)),
      widthPx: 170,
    },
    {
      id: 'email',
      label: t('account.person.email'),
      value: ({ email }) => email,
      render: ({ email }) =>
        email === null ? entered(null) : <Anchor href={`mailto:${email}`}>{email}</Anchor>,
      widthPx: 300,
    },
    {
      id: 'phone',
      label: t('account.person.phone'),
      value: ({ phone }) => phone,
      render: ({ phone }) =>
        phone === null ? (
          entered(null)
        ) : (
          <Anchor href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Anchor>
        ),
    },
    {
      id: 'reportsTo',
      label: t('account.person.reportsTo'),
      value: ({ reportsTo }) => reportsTo,
      render: ({ reportsTo }) => entered(reportsTo),
    },
  ]
}
