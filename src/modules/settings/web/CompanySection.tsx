import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import { domainsIn, isDomain } from './domains.ts'
import type { Settings } from './settings.ts'
import { SettingsForm } from './SettingsForm.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

type CompanyValues = { name: string; currency: string | null; timeZone: string; domains: string }

/** Who we are: name, the currency we count in, our clock, and the domains that are ours. */
export function CompanySection({ company }: { company: Settings['company'] }) {
  const t = useMessage()
  const save = useSaveSettings()
  const { currencies, timeZones } = useOptions(company)
  const fields: Field<CompanyValues>[] = [
    { name: 'name', label: t('settings.field.company.name'), kind: 'text', most: 200 },
    {
      name: 'currency',
      label: t('settings.field.company.currency'),
      description: t('settings.company.currency.hint'),
      kind: 'choice',
      options: currencies,
    },
    {
      name: 'timeZone',
      label: t('settings.field.company.timeZone'),
      description: t('settings.company.timeZone.hint'),
      kind: 'choice',
      options: timeZones,
      required: true,
    },
    {
      name: 'domains',
      label: t('settings.field.company.domains'),
      description: t('settings.company.domains.hint'),
      kind: 'longText',
      check: (value) => {
        const wrong = domainsIn(String(value ?? '')).filter((domain) => !isDomain(domain))
        return wrong.length > 0 ? t('settings.company.domains.wrong', { domains: wrong.join(', ') }) : null
      },
    },
  ]
  return (
    <Panel title={t('settings.section.company')}>
      <SettingsForm
        fields={fields}
        values={{ ...company, domains: company.domains.join('\n') }}
        onSave={({ name, currency, timeZone, domains }) =>
          save(
            'company',
            { name: name ?? '', currency, timeZone, domains: domainsIn(domains ?? '') },
            company,
          )
        }
      />
    </Panel>
  )
}

function useOptions({ currency, timeZone }: Settings['company']) {
  const intl = useIntl()
  return useMemo(() => {
    const currencies = new Set([...Intl.supportedValuesOf('currency'), ...(currency ? [currency] : [])])
    return {
      currencies: [...currencies].map((code) => ({
        value: code,
        label: `${code} · ${intl.formatDisplayName(code, { type: 'currency' }) ?? code}`,
      })),
      timeZones: [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), timeZone])].map((zone) => ({
        value: zone,
        label: zone.replaceAll('_', ' '),
      })),
    }
  }, [intl, currency, timeZone])
}
