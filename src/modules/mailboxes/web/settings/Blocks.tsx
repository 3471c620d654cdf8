import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from './mailboxes.module.css'

/** Addresses and domains of whose mail nothing is kept: the lawyer, the doctor, the works council. */
export function Blocks() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const query = useQuery(api.mailboxes.blocks.queryOptions())
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.mailboxes.blocks.key() })
  const add = async ({ value }: { value: string }) => {
    await client.mailboxes.addBlock({ value })
    await refresh()
  }
  async function remove(value: string) {
    await client.mailboxes.removeBlock({ value })
    await refresh()
    notice.undoable(t('mailboxes.blocks.removed', { value }), () => add({ value }))
  }
  return (
    <Panel title={t('mailboxes.blocks')} hint={t('mailboxes.blocks.hint')}>
      <QueryView query={query} lines={2}>
        {(blocks) => (
          <>
            {blocks.length === 0 && <p className={classes.dimmed}>{t('mailboxes.blocks.none')}</p>}
            <ul className={classes.blocks}>
              {blocks.map(({ value, kind }) => (
                <li key={value}>
                  <span className={classes.value}>{value}</span>
                  <span className={classes.dimmed}>{t(`mailboxes.blocks.${kind}`)}</span>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={t('mailboxes.blocks.removeOf', { value })}
                    onClick={() => void remove(value).catch(notice.failed)}
                  >
                    {t('mailboxes.blocks.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      <div className={classes.form}>
        <Form
          fields={[
            {
              name: 'value',
              label: t('mailboxes.blocks.new'),
              kind: 'text',
              required: true,
              least: 3,
              most: 254,
            },
          ]}
          initial={{ value: '' }}
          submitLabel={t('mailboxes.blocks.add')}
          onSubmit={add}
          resetAfterwards
        />
      </div>
    </Panel>
  )
}
