import { useDisclosure } from '@mantine/hooks'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLanguage } from '../language.tsx'
import { T } from '../message.tsx'
import { useMe } from '../session.ts'
import { Loading } from '../ui/Loading.tsx'
import { BottomBar } from './BottomBar.tsx'
import { Header } from './Header.tsx'
import classes from './Shell.module.css'
import { SideNavigation } from './SideNavigation.tsx'
import { useShortcuts } from './useShortcuts.ts'

const Palette = lazy(() => import('./Palette.tsx'))
const KeyboardHelp = lazy(() => import('./KeyboardHelp.tsx'))
const AddAccount = lazy(() => import('./AddAccount.tsx'))
const LogContact = lazy(() => import('../../modules/interactions/web/log/LogContact.tsx'))

/** The frame around every screen behind the sign-in: header, navigation, content, and what opens over it. */
export function Shell() {
  const [paletteOpened, palette] = useDisclosure(false)
  const [helpOpened, help] = useDisclosure(false)
  const [addOpened, add] = useDisclosure(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const [logOpened, log] = useDisclosure(false)
  const { role } = useMe()
  const onLog = role === 'viewer' ? undefined : log.open
  useShortcuts({ onSearch: palette.open, onHelp: help.open, onLog })
  useOwnLanguage()
  // On a phone the menu lies over the content: it is open only where it was opened, so arriving elsewhere closes it.
  const [navOpenedAt, setNavOpenedAt] = useState<string | null>(null)
  const navOpened = navOpenedAt === pathname
  return (
    <div className={classes.shell}>
      <a className="skip-link" href="#main">
        <T id="shell.skip" />
      </a>
      <Header
        navOpened={navOpened}
        onToggleNav={() => setNavOpenedAt(navOpened ? null : pathname)}
        onSearch={palette.open}
        onHelp={help.open}
        onAddAccount={add.open}
        onLog={log.open}
      />
      <SideNavigation pathname={pathname} opened={navOpened} />
      <main id="main" tabIndex={-1} className={classes.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar pathname={pathname} onSearch={palette.open} onAddAccount={add.open} onLog={log.open} />
      <Suspense fallback={null}>
        {paletteOpened && (
          <Palette onClosed={palette.close} onHelp={help.open} onAddAccount={add.open} onLog={log.open} />
        )}
        {helpOpened && <KeyboardHelp onClosed={help.close} />}
        {addOpened && <AddAccount onClosed={add.close} />}
        {logOpened && <LogContact accountId={accountIn(pathname)} onClosed={log.close} />}
      </Suspense>
    </div>
  )
}

/** The account whose page this is; null on every other page. */
function accountIn(pathname: string): string | null {
  return /^\/accounts\/([0-9a-f-]{36})(?:\/|$)/.exec(pathname)?.[1] ?? null
}

function useOwnLanguage(): void {
  const { language } = useMe()
  const { adoptLanguage } = useLanguage()
  useEffect(() => void adoptLanguage(language), [language, adoptLanguage])
}
