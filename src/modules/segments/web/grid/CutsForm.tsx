import { type Segmentation, segmentationFields } from '../../../settings/web/segmentationFields.ts'
import { useSaveSettings } from '../../../settings/web/useSaveSettings.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Form } from '../../../../web/ui/Form.tsx'

type CutsFormProps = { segmentation: Segmentation; onClosed: () => void }

/** The cut-offs to be changed, for everybody. */
export function CutsForm({ segmentation, onClosed }: CutsFormProps) {
  const t = useMessage()
  const save = useSaveSettings()
  return (
    <Form
      fields={segmentationFields(t)}
      initial={segmentation}
      submitLabel={t('settings.save')}
      onSubmit={(values) => save('segmentation', values, segmentation).then(onClosed)}
      onCancel={onClosed}
    />
  )
}
