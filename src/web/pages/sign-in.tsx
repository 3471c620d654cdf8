import { Alert, Group, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type Translate, useMessage } from '../message.tsx'
import { safeReturnPath } from '../returnPath.ts'
import { useSearchState } from '../searchState.ts'
import { signIn, type SignInOutcome } from '../session.ts'
import { LanguageSelect } from '../shell/LanguageSelect.tsx'
import { Form } from '../ui/Form.tsx'
import type { Field } from '../ui/formRules.ts'
import { Icon } from '../ui/Icon.tsx'
import classes from './sign-in.module.css'

type Credentials = { email: string; password: string }

/** Address and password, and the language for who cannot read the rest. */
export default function SignInPage() {
  const t = useMessage()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [search] = useSearchState()
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null)

  async function enter({ email, password }: Credentials) {
    setOutcome(null)
    const result = await signIn(email, password)
    if (result !== 'signedIn') return setOutcome(result)
    queryClient.clear()
    router.history.push(safeReturnPath(search.return))
  }

  return (
    <main className={classes.main}>
      <title>{`${t('shell.signIn')} · Mainstay`}</title>
      <Stack className={classes.box} gap="md">
        <Group gap="xs">
          <img src="/icon.svg" alt="" width={28} height={28} />
          <Text component="span" fw={700} size="lg">
            Mainstay
          </Text>
        </Group>
        <Title order={1} tabIndex={-1}>
          {t('shell.signIn')}
        </Title>
        {search.link === 'spent' && (
          <Alert color="yellow" icon={<Icon name="warning" />}>
            <Text>{t('shell.signIn.linkSpent')}</Text>
          </Alert>
        )}
        <Form
          fields={fields(t)}
          initial={{ email: '', password: '' }}
          submitLabel={t('shell.signIn.submit')}
          onSubmit={enter}
          fullWidth
        >
          {outcome !== null && outcome !== 'signedIn' && (
            <Alert
              role="alert"
              color={outcome === 'refused' ? 'red' : 'yellow'}
              icon={<Icon name="warning" />}
            >
              <Text>{t(`shell.signIn.${outcome}`)}</Text>
            </Alert>
          )}
        </Form>
        <Text c="dimmed">{t('shell.signIn.forgotten')}</Text>
        <LanguageSelect />
      </Stack>
    </main>
  )
}

function fields(t: Translate): Field<Credentials>[] {
  return [
    {
      name: 'email',
      label: t('shell.signIn.email'),
      kind: 'email',
      required: true,
      autoComplete: 'username',
    },
    {
      name: 'password',
      label: t('shell.signIn.password'),
      kind: 'password',
      required: true,
      autoComplete: 'current-password',
    },
  ]
}
