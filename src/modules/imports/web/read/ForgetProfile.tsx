import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'

/** Removes a saved way of reading files; what was imported by it stays. */
export function ForgetProfile({ id, name, onGone }: { id: string; name: string; onGone: () => void }) {
  const t = useMessage()
  const queryClient = useQueryClient()
  const forget = async () => {
    await client.imports.removeProfile({ profileId: id })
    onGone()
    await queryClient.invalidateQueries({ queryKey: api.imports.key() })
  }
  return (
    <ConfirmButton
      color="gray"
      variant="subtle"
      size="compact-xs"
      question={t('import.profile.forget.question', { name })}
      consequence={t('import.profile.forget.consequence')}
      confirmLabel={t('import.profile.forget')}
      onConfirm={forget}
    >
      {t('import.profile.forget')}
    </ConfirmButton>
  )
}
