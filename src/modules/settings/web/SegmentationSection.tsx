import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { type Segmentation, segmentationFields } from './segmentationFields.ts'
import { SettingsForm } from './SettingsForm.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

/** Where A ends and B begins, what is regular and what is not, and what is counted. */
export function SegmentationSection({ segmentation }: { segmentation: Segmentation }) {
  const t = useMessage()
  const save = useSaveSettings()
  return (
    <Panel title={t('settings.section.segmentation')} hint={t('settings.segmentation.hint')}>
      <SettingsForm
        fields={segmentationFields(t)}
        values={segmentation}
        onSave={(values) => save('segmentation', values, segmentation)}
      />
    </Panel>
  )
}
