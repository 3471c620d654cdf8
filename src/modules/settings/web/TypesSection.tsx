import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import type { Settings } from './settings.ts'
import { SettingsForm } from './SettingsForm.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

type Types = Settings['types']

/** From where on facts propose that an account is an economist, a prospect or an expert. */
export function TypesSection({ types }: { types: Types }) {
  const t = useMessage()
  const save = useSaveSettings()
  const limits = {
    economistPct: { most: 100, digits: 1 },
    prospectSharePct: { most: 100, digits: 1 },
    expertRequests: { most: 1000, digits: 0 },
  } as const
  const fields = (['economistPct', 'prospectSharePct', 'expertRequests'] as const).map(
    (name): Field<Types> => ({
      name,
      label: t(`settings.field.types.${name}`),
      description: t(`settings.types.${name}.hint`),
      kind: 'number',
      required: true,
      least: 1,
      ...limits[name],
    }),
  )
  return (
    <Panel title={t('settings.section.types')} hint={t('settings.types.hint')}>
      <SettingsForm fields={fields} values={types} onSave={(values) => save('types', values, types)} />
    </Panel>
  )
}
