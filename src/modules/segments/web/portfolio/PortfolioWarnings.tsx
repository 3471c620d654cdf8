import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { LinesWithoutAccount } from '../../../orders/web/LinesWithoutAccount.tsx'
import { type MessageId, T, useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'

export type Warning = { code: string; params: Record<string, unknown> }

/** What the figures leave out, each with the step that mends it. */
export function PortfolioWarnings({ warnings }: { warnings: readonly Warning[] }) {
  const t = useMessage()
  if (warnings.length === 0) return null
  return (
    <Alert
      color="yellow"
      icon={<Icon name="warning" />}
      p="xs"
      role="region"
      aria-label={t('portfolio.warnings')}
    >
      <Stack gap={4}>
        {warnings.map((warning) => (
          <WarningLine key={`${warning.code} ${String(warning.params.currency)}`} warning={warning} />
        ))}
      </Stack>
    </Alert>
  )
}

function WarningLine({ warning: { code, params } }: { warning: Warning }) {
  const t = useMessage()
  const format = useFormat()
  const count = (name: string) => Number(params[name] ?? 0)
  switch (code) {
    case 'noRate':
      return (
        <Line
          id="portfolio.warning.noRate"
          values={{
            currency: String(params.currency),
            reporting: String(params.reporting),
            accounts: count('accounts'),
          }}
          step={<PathLink path="/settings/rates">{t('portfolio.warning.noRate.step')}</PathLink>}
        />
      )
    case 'withoutAccount':
      return (
        <Line
          id="portfolio.warning.withoutAccount"
          values={{ lines: count('lines'), value: format.money(count('value'), String(params.currency)) }}
          step={<WithoutAccountStep />}
        />
      )
    case 'unpriced':
      return (
        <Line
          id="portfolio.warning.unpriced"
          values={{ lines: count('lines') }}
          step={<PathLink path="/import">{t('portfolio.warning.unpriced.step')}</PathLink>}
        />
      )
    default:
      return null
  }
}

type LineProps = { id: MessageId; values: Record<string, string | number>; step: ReactNode }

function Line({ id, values, step }: LineProps) {
  return (
    <Group gap="xs" justify="space-between">
      <Text>
        <T id={id} values={values} />
      </Text>
      {step}
    </Group>
  )
}

/** Lines without a customer belong to nobody's accounts, so only those who lead may look at them. */
function WithoutAccountStep() {
  const t = useMessage()
  const { role } = useMe()
  const [opened, setOpened] = useState(false)
  if (role !== 'head' && role !== 'admin')
    return <Text c="dimmed">{t('portfolio.warning.withoutAccount.ask')}</Text>
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('portfolio.warning.withoutAccount.step')}
      </Button>
      {opened && <LinesWithoutAccount onClosed={() => setOpened(false)} />}
    </>
  )
}
