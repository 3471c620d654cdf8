import { Button, Menu, UnstyledButton } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useMessage } from '../message.tsx'
import { useMe } from '../session.ts'
import { Icon } from '../ui/Icon.tsx'
import classes from './Shell.module.css'

/** What can be added: a file of data, or an account by hand. A viewer adds nothing and does not see it. */
export function AddMenu({ onAddAccount, inBar = false }: { onAddAccount: () => void; inBar?: boolean }) {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  if (role === 'viewer') return null
  return (
    <Menu position={inBar ? 'top' : 'bottom-end'} shadow="md">
      <Menu.Target>
        {inBar ? (
          <UnstyledButton className={classes.barItem}>
            <Icon name="add" sizePx={20} />
            {t('shell.add')}
          </UnstyledButton>
        ) : (
          <Button visibleFrom="sm" leftSection={<Icon name="add" sizePx={14} />}>
            {t('shell.add')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="import" />} onClick={() => router.history.push('/import')}>
          {t('shell.add.file')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="portfolio" />} onClick={onAddAccount}>
          {t('shell.add.account')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
