import { Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessage } from '../message.tsx'
import classes from './Page.module.css'
import { PathLink } from './PathLink.tsx'

type PageProps = {
  title: string
  /** A badge or figure beside the title. */
  aside?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  breadcrumbs?: readonly { label: string; path: string }[]
  children?: ReactNode
}

/** The one frame of a screen: document title, heading that takes the focus when the screen changes, actions, content. */
export function Page({ title, aside, description, actions, breadcrumbs, children }: PageProps) {
  const t = useMessage()
  return (
    <>
      <title>{`${title} · Mainstay`}</title>
      <Stack gap="md" className={classes.page}>
        <header>
          {breadcrumbs && breadcrumbs.length > 0 && (
            <nav aria-label={t('shell.breadcrumbs')} data-print="no">
              <Breadcrumbs separatorMargin={6} mb={2}>
                {breadcrumbs.map(({ label, path }) => (
                  <PathLink key={path} path={path}>
                    {label}
                  </PathLink>
                ))}
              </Breadcrumbs>
            </nav>
          )}
          <Group justify="space-between" align="flex-start" gap="sm">
            <Group gap="sm" align="center">
              <Title order={1} tabIndex={-1} className={classes.title}>
                {title}
              </Title>
              {aside}
            </Group>
            {actions && (
              <Group gap="xs" data-print="no">
                {actions}
              </Group>
            )}
          </Group>
          {description && (
            <Text component="div" c="dimmed" maw={760} mt={2}>
              {description}
            </Text>
          )}
        </header>
        {children}
      </Stack>
    </>
  )
}
