import { ActionIcon, Button, Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from '../accounts.module.css'

type Site = Awaited<ReturnType<typeof client.accounts.sites>>[number]
type Draft = Omit<Site, 'id'>
type SitesPanelProps = { accountId: string; mayEdit: boolean }

const nothing: Draft = { name: '', kind: null, country: null, city: null, address: null, note: null }

/** Plants, offices and stores of an account; removing one can be undone. */
export function SitesPanel({ accountId, mayEdit }: SitesPanelProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const [edited, setEdited] = useState<Site | 'new' | null>(null)
  const query = useQuery(api.accounts.sites.queryOptions({ input: { accountId } }))
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.accounts.key() })

  const save = async (draft: Draft) => {
    if (edited === 'new' || edited === null) await client.accounts.addSite({ accountId, ...draft })
    else await client.accounts.updateSite({ accountId, id: edited.id, ...draft })
    await refresh()
  }
  const remove = async ({ id, ...site }: Site) => {
    await client.accounts.removeSite({ accountId, id })
    await refresh()
    notice.undoable(t('dossier.sites.removed', { name: site.name }), async () => {
      await client.accounts.addSite({ accountId, ...site })
      await refresh()
    })
  }

  return (
    <Panel
      title={t('dossier.sites')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setEdited('new')}>
            {t('dossier.sites.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={2}>
        {(sites) => (
          <>
            {sites.length === 0 && <span className={classes.dimmed}>{t('dossier.sites.none')}</span>}
            <ul className={classes.list}>
              {sites.map((site) => (
                <li key={site.id}>
                  <div>
                    <strong>{site.name}</strong>
                    <div className={classes.dimmed}>
                      {[site.kind, site.city, site.country, site.address, site.note]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  </div>
                  {mayEdit && (
                    <Group gap={4} wrap="nowrap">
                      <Button
                        variant="subtle"
                        aria-label={`${t('dossier.change')}: ${site.name}`}
                        onClick={() => setEdited(site)}
                      >
                        {t('dossier.change')}
                      </Button>
                      <ActionIcon
                        aria-label={t('dossier.remove', { name: site.name })}
                        onClick={() => void remove(site).catch(notice.failed)}
                      >
                        <Icon name="close" sizePx={14} />
                      </ActionIcon>
                    </Group>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {edited !== null && <SiteDialog site={edited} onSave={save} onClosed={() => setEdited(null)} />}
    </Panel>
  )
}

type SiteDialogProps = { site: Site | 'new'; onSave: (draft: Draft) => Promise<void>; onClosed: () => void }

function SiteDialog({ site, onSave, onClosed }: SiteDialogProps) {
  const t = useMessage()
  const fields: Field<Draft>[] = (['name', 'kind', 'city', 'country', 'address', 'note'] as const).map(
    (name) => ({
      name,
      label: t(`dossier.sites.${name}`),
      kind: name === 'note' ? 'longText' : 'text',
      required: name === 'name',
      most: name === 'note' ? 2000 : 200,
    }),
  )
  return (
    <Dialog title={t(site === 'new' ? 'dossier.sites.add' : 'dossier.sites.change')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={site === 'new' ? nothing : site}
          submitLabel={t('account.save')}
          onSubmit={({ name, kind, city, country, address, note }) =>
            onSave({ name, kind, city, country, address, note }).then(close)
          }
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
