import '@mantine/spotlight/styles.layer.css'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useMessage } from '../message.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import classes from './Palette.module.css'
import { useActionHits } from './useActionHits.ts'
import { useFirstHit } from './useFirstHit.ts'
import { useFoundAccounts } from './useFoundAccounts.ts'

type PaletteProps = {
  onClosed: () => void
  onHelp: () => void
  onAddAccount: () => void
  onLog: () => void
}

export type PaletteHit = { id: string; label: string; note?: string; icon: IconName; run: () => void }

const LIST_ID = 'palette-hits'

/** Finds accounts, places and actions in any script, from any screen. */
export default function Palette({ onClosed, onHelp, onAddAccount, onLog }: PaletteProps) {
  const t = useMessage()
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { accounts, searching, failed } = useFoundAccounts(query)
  const actions = useActionHits(query, { onHelp, onAddAccount, onLog })
  const accountHits = accounts.map(({ id, name, country, owner }): PaletteHit => ({
    id,
    label: name,
    note: [country, owner].filter(Boolean).join(' · '),
    icon: 'portfolio',
    run: () => router.history.push(`/accounts/${id}`),
  }))
  useFirstHit(LIST_ID, (accountHits[0] ?? actions[0])?.id)
  // It is drawn only when it is asked for, so it opens by being there.
  useEffect(() => spotlight.open(), [])
  // A hit is followed when the palette has gone and given the focus back; else both would set the focus.
  const chosen = useRef<(() => void) | null>(null)
  const choose = (run: () => void) => {
    chosen.current = run
  }
  const close = () => {
    onClosed()
    chosen.current?.()
  }
  const nothing = accountHits.length === 0 && actions.length === 0
  const state = failed ? 'shell.search.failed' : searching ? 'shell.search.searching' : 'shell.search.nothing'
  return (
    <Spotlight.Root
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      transitionProps={{ duration: 80, onExited: close }}
      scrollable
      maxHeight="60vh"
      attributes={{ content: { 'aria-label': t('shell.search') } }}
      classNames={{ action: classes.action, actionDescription: classes.description }}
    >
      <Spotlight.Search
        placeholder={t('shell.search.prompt')}
        aria-label={t('shell.search.prompt')}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList id={LIST_ID}>
        <Hits title={t('shell.search.accounts')} hits={accountHits} onChoose={choose} />
        <Hits title={t('shell.search.actions')} hits={actions} onChoose={choose} />
        {(nothing || failed) && <Spotlight.Empty role="status">{t(state)}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

type HitsProps = { title: string; hits: readonly PaletteHit[]; onChoose: (run: () => void) => void }

function Hits({ title, hits, onChoose }: HitsProps) {
  if (hits.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={title}>
      {hits.map(({ id, label, note, icon, run }) => (
        <Spotlight.Action
          key={id}
          data-hit={id}
          label={label}
          description={note}
          leftSection={<Icon name={icon} />}
          onClick={() => onChoose(run)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
