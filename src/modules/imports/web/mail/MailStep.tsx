import { Button, Group, Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { mailPrivacies } from '../../../../core/mail/message.ts'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { listOf, useSearchState } from '../../../../web/searchState.ts'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from '../imports.module.css'
import { importPath } from '../path.ts'
import { WizardSteps } from '../WizardSteps.tsx'
import { MailCheck } from './MailCheck.tsx'

type Privacy = (typeof mailPrivacies)[number]
type MailStepProps = { fileId: string; fileName: string; sizeBytes: number }

/** A file of mail has no columns to choose: only who may read it has to be said. */
export function MailStep({ fileId, fileName, sizeBytes }: MailStepProps) {
  const t = useMessage()
  const format = useFormat()
  const router = useRouter()
  const notice = useNotice()
  const [{ next, check }, changeSearch] = useSearchState()
  const [privacy, setPrivacy] = useState<Privacy>('team')
  const start = useMutation(
    api.imports.start.mutationOptions({
      onSuccess: ({ id, dryRun }) =>
        dryRun ? changeSearch({ check: id }) : router.history.push(importPath(id, listOf(next))),
      onError: notice.failed,
    }),
  )
  const go = (dryRun: boolean) => start.mutate({ fileId, kind: 'mail', privacy, dryRun })
  const size = format.number(sizeBytes / 1_000_000, { digits: 1, fixed: true })
  return (
    <>
      <WizardSteps isMail current={check === undefined ? 'read' : 'check'} />
      <Panel title={t('mail.import.read')} hint={t('mail.import.recognised', { name: fileName, size })}>
        <Radio.Group label={t('mail.import.privacy')} value={privacy} onChange={(value) => setPrivacy(value)}>
          <Stack gap={6} mt={4}>
            {mailPrivacies.toReversed().map((one) => (
              <Radio key={one} value={one} label={t(`mail.import.privacy.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </Panel>
      {check !== undefined && <MailCheck key={check} importId={check} />}
      <div className={classes.actions}>
        <span>{t('mail.import.check.hint')}</span>
        <Group gap="xs">
          <Button size="sm" variant="default" loading={start.isPending} onClick={() => go(true)}>
            {t('mail.import.check')}
          </Button>
          <Button size="sm" loading={start.isPending} onClick={() => go(false)}>
            {t('mail.import.start')}
          </Button>
        </Group>
      </div>
    </>
  )
}
