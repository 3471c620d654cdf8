import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { parseRates } from './parseRates.ts'

/** Takes one rate or a pasted list of them; what was understood is said before it is stored. */
export function AddRates() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { rates, faults } = parseRates(text)

  async function store() {
    setBusy(true)
    setError(null)
    try {
      const { stored } = await client.settings.setRates({ rates })
      await queryClient.invalidateQueries()
      notice.done(t('settings.rates.stored', { count: stored }))
      setText('')
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack gap="xs">
      <Textarea
        label={t('settings.rates.lines')}
        placeholder={'USD 2026-01-31 1.0823\nRUB 2026-01-31 97.50'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={12}
        maw={520}
      />
      {faults.length > 0 && (
        <div role="status">
          <ul style={{ margin: 0, paddingInlineStart: '1.2em', color: 'var(--bad)' }}>
            {faults.slice(0, 10).map(({ line, text: given, fault }) => (
              <li key={line}>{t(`settings.rates.fault.${fault}`, { line, given })}</li>
            ))}
          </ul>
        </div>
      )}
      {error !== null && <ProblemView error={error} />}
      <Group gap="sm">
        <Button
          disabled={rates.length === 0 || faults.length > 0}
          loading={isBusy}
          onClick={() => void store()}
        >
          {t('settings.rates.store', { count: rates.length })}
        </Button>
        <Text c="dimmed">{t('settings.rates.replace')}</Text>
      </Group>
    </Stack>
  )
}
