import { Button, UnstyledButton } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useMessage } from '../message.tsx'
import { useMe } from '../session.ts'
import { Flyout, FlyoutItem } from '../ui/Flyout.tsx'
import { Icon } from '../ui/Icon.tsx'
import classes from './Shell.module.css'

type AddMenuProps = { onLog: () => void; onAddAccount: () => void; inBar?: boolean }

/** What can be added: a contact that was had, a file of data, or an account by hand. A viewer adds nothing and does not see it. */
export function AddMenu({ onLog, onAddAccount, inBar = false }: AddMenuProps) {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  if (role === 'viewer') return null
  return (
    <Flyout
      label={t('shell.add')}
      renderButton={(button) =>
        inBar ? (
          <UnstyledButton {...button} className={classes.barItem}>
            <Icon name="add" sizePx={20} />
            {t('shell.add')}
          </UnstyledButton>
        ) : (
          <Button {...button} leftSection={<Icon name="add" sizePx={14} />}>
            {t('shell.add')}
          </Button>
        )
      }
    >
      {(close) => {
        const then = (act: () => void) => () => {
          close()
          act()
        }
        return (
          <>
            <FlyoutItem icon={<Icon name="add" />} onClick={then(onLog)}>
              {t('shell.add.contact')}
            </FlyoutItem>
            <FlyoutItem icon={<Icon name="import" />} onClick={then(() => router.history.push('/import'))}>
              {t('shell.add.file')}
            </FlyoutItem>
            <FlyoutItem icon={<Icon name="portfolio" />} onClick={then(onAddAccount)}>
              {t('shell.add.account')}
            </FlyoutItem>
          </>
        )
      }}
    </Flyout>
  )
}
