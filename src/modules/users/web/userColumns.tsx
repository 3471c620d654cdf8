import { Button } from '@mantine/core'
import { LANGUAGE_NAMES } from '../../../messages/languages.ts'
import type { Translate } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import type { Column } from '../../../web/ui/table/column.ts'
import type { Team, User } from './user.ts'

/** The columns of the list of users; the last opens the one that is to be changed. */
export function userColumns(
  t: Translate,
  teams: readonly Team[],
  onEdit: ((user: User) => void) | null,
): Column<User>[] {
  const teamOf = ({ teamId }: User) => teams.find(({ id }) => id === teamId)?.name ?? ''
  const columns: Column<User>[] = [
    { id: 'name', label: t('settings.users.name'), value: ({ name }) => name, card: 'primary', widthPx: 170 },
    {
      id: 'state',
      label: t('settings.users.state'),
      value: ({ suspended }) => t(suspended ? 'settings.users.suspended' : 'settings.users.active'),
      render: ({ suspended }) => (
        <StatusBadge
          tone={suspended ? 'neutral' : 'good'}
          label={t(suspended ? 'settings.users.suspended' : 'settings.users.active')}
        />
      ),
      card: 'badge',
      widthPx: 110,
    },
    { id: 'email', label: t('settings.users.email'), value: ({ email }) => email, widthPx: 190 },
    {
      id: 'role',
      label: t('settings.users.role'),
      value: ({ role }) => t(`shell.role.${role}`),
      widthPx: 180,
    },
    {
      id: 'team',
      label: t('settings.users.team'),
      value: (user) => teamOf(user),
      render: (user) =>
        teamOf(user) || <span style={{ color: 'var(--neutral)' }}>{t('settings.users.noTeam')}</span>,
    },
    {
      id: 'language',
      label: t('shell.language'),
      value: ({ language }) => LANGUAGE_NAMES[language],
      widthPx: 110,
      hiddenAtFirst: true,
    },
  ]
  if (onEdit === null) return columns
  return [
    ...columns,
    {
      id: 'edit',
      label: t('settings.users.change'),
      value: () => null,
      render: (user) => (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onEdit(user)}
          aria-label={t('settings.users.changeOf', { name: user.name })}
        >
          {t('settings.users.change')}
        </Button>
      ),
      sortable: false,
      widthPx: 90,
    },
  ]
}
