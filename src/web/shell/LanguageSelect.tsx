import { NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages.ts'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { useMessage } from '../message.tsx'
import { meQuery } from '../session.ts'

/** Chooses the language; each stands under its own name. `remember` keeps the choice with the person on the server. */
export function LanguageSelect({ remember = false }: { remember?: boolean }) {
  const t = useMessage()
  const { language, setLanguage } = useLanguage()
  const queryClient = useQueryClient()
  const keep = useMutation(
    api.users.updateMe.mutationOptions({ onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me) }),
  )
  const change = (next: Language) => {
    void setLanguage(next)
    if (remember) keep.mutate({ language: next })
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={t('shell.language')}
      data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      value={language}
      onChange={(event) => change(event.currentTarget.value as Language)}
    />
  )
}
