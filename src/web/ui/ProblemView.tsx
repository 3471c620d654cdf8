import { Alert, Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { T, useMessage } from '../message.tsx'
import { isWorthRetrying, toProblem } from '../problem.ts'
import { Icon } from './Icon.tsx'
import { useProblemText, useProblemTitle } from './useProblemText.ts'

type ProblemViewProps = { error: unknown; onRetry?: () => void; children?: ReactNode }

/** Says what happened, what was kept and what to do next; gives the id of the failure and a way to try again. */
export function ProblemView({ error, onRetry, children }: ProblemViewProps) {
  const t = useMessage()
  const problem = toProblem(error)
  const text = useProblemText()(problem)
  const title = useProblemTitle()(problem)
  return (
    <Alert
      role="alert"
      color={problem.code === 'UNEXPECTED' ? 'red' : 'yellow'}
      icon={<Icon name="warning" />}
      title={title}
    >
      <Text>{text}</Text>
      {problem.id && (
        <Text c="dimmed" mt={4}>
          <T id="shell.problem.id" values={{ id: <code>{problem.id}</code> }} />
        </Text>
      )}
      <Group gap="xs" mt="xs">
        {onRetry && isWorthRetrying(problem) && (
          <Button variant="default" onClick={onRetry}>
            {t('shell.retry')}
          </Button>
        )}
        {children}
      </Group>
    </Alert>
  )
}
