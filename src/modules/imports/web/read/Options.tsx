import { Radio, Select, Stack, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import type { Inspection } from '../draft/draft.ts'
import classes from './read.module.css'
import { Constants } from './Constants.tsx'
import type { ReadProps } from './FileFacts.tsx'
import { keepsWhatStands, writeRules } from './writeRule.ts'

/** How what the file says meets what is here already, and what the file itself does not say. */
export function Options(props: ReadProps) {
  const { inspection, draft, change } = props
  const t = useMessage()
  const { kind } = inspection
  return (
    <Panel title={t('import.options')}>
      <div className={classes.options}>
        {keepsWhatStands(kind) ? (
          <Radio.Group label={t('import.rule')} value={draft.rule} onChange={(rule) => change({ rule })}>
            <Stack gap={6} mt={4}>
              {writeRules.map((rule) => (
                <Radio
                  key={rule}
                  value={rule}
                  label={t(`import.rule.${rule}`)}
                  description={t(`import.rule.${rule}.hint`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <p className={classes.note}>{t('import.rule.facts')}</p>
        )}
        <Stack gap="md">
          {lacksCurrency(inspection) && (
            <CurrencySelect value={draft.currency} onChange={(currency) => change({ currency })} />
          )}
          <Constants {...props} />
          <TextInput
            label={t('import.saveProfile')}
            description={t('import.saveProfile.hint')}
            placeholder={inspection.profile ?? ''}
            value={draft.saveProfile}
            onChange={(event) => change({ saveProfile: event.currentTarget.value })}
            maxLength={200}
          />
        </Stack>
      </div>
    </Panel>
  )
}

const lacksCurrency = ({ doubts }: Inspection) =>
  doubts.some(({ code }) => code === 'currencyMissing' || code === 'currencyAssumed')

/** The currency of amounts that carry none. Unsaid, it is the currency of our company. */
function CurrencySelect({ value, onChange }: { value: string; onChange: (currency: string) => void }) {
  const t = useMessage()
  const intl = useIntl()
  const options = useMemo(
    () =>
      Intl.supportedValuesOf('currency').map((currency) => ({
        value: currency,
        label: `${currency} · ${intl.formatDisplayName(currency, { type: 'currency' }) ?? currency}`,
      })),
    [intl],
  )
  return (
    <Select
      label={t('import.currency')}
      description={t('import.currency.hint')}
      data={options}
      searchable
      clearable
      placeholder={t('import.currency.ours')}
      nothingFoundMessage={t('shell.form.nothingFound')}
      clearButtonProps={{ 'aria-label': t('shell.form.clear') }}
      value={value === '' ? null : value}
      onChange={(currency) => onChange(currency ?? '')}
    />
  )
}
