import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from './standing.module.css'
import type { WhyProps } from './why.ts'

type Project = WhyProps['why']['projects'][number]

/** Projects of ours that hang on the account; removing one can be undone. */
export function Projects({ why, accountId, mayEdit }: WhyProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.segments.key() })

  const add = async (name: string, note: string | null = null) => {
    await client.segments.addProject({ accountId, name, note })
    await refresh()
  }
  const remove = async ({ id, name, note }: Project) => {
    await client.segments.removeProject({ accountId, projectId: id })
    await refresh()
    notice.undoable(t('account.project.removed', { name }), () => add(name, note))
  }

  return (
    <section>
      <h3 style={{ marginBlock: '0.75rem 0.25rem' }}>{t('account.projects')}</h3>
      {why.projects.length === 0 && <span className={classes.dimmed}>{t('account.projects.none')}</span>}
      <ul className={classes.plain}>
        {why.projects.map((project) => (
          <li key={project.id}>
            <span>
              {project.name}
              {project.note && <small className={classes.small}>{project.note}</small>}
            </span>
            {mayEdit && (
              <ActionIcon
                aria-label={t('account.project.remove', { name: project.name })}
                onClick={() => void remove(project).catch(notice.failed)}
              >
                <Icon name="close" sizePx={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <AddProject onAdd={add} />}
    </section>
  )
}

function AddProject({ onAdd }: { onAdd: (name: string) => Promise<void> }) {
  const t = useMessage()
  const notice = useNotice()
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    setBusy(true)
    onAdd(wanted)
      .then(() => setName(''), notice.failed)
      .finally(() => setBusy(false))
  }

  return (
    <form onSubmit={submit}>
      <Group gap="xs" mt="xs" wrap="nowrap">
        <TextInput
          size="xs"
          style={{ flex: 1 }}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          aria-label={t('account.project.name')}
          placeholder={t('account.project.name')}
          maxLength={200}
        />
        <Button type="submit" variant="default" loading={busy} disabled={name.trim() === ''}>
          {t('account.project.add')}
        </Button>
      </Group>
    </form>
  )
}
