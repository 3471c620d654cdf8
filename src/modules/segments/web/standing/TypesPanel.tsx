import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { TypeEvidence } from './TypeEvidence.tsx'
import { TypeStatus } from './TypeStatus.tsx'
import classes from './standing.module.css'
import type { TypeLine, WhyProps } from './why.ts'

type Verdict = TypeLine['verdict']

/** The four types, each with the figures held against their thresholds; a person has the last word. */
export function TypesPanel({ why, accountId, mayEdit }: WhyProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()

  const decide = async (type: TypeLine['type'], verdict: Verdict) => {
    await client.segments.decideType({ accountId, type, verdict })
    await queryClient.invalidateQueries({ queryKey: api.segments.key() })
  }
  const decideWithUndo = async ({ type, verdict: before }: TypeLine, verdict: Verdict) => {
    await decide(type, verdict)
    const name = t(`portfolio.type.${type}`)
    notice.undoable(t(`account.types.did.${verdict ?? 'open'}`, { name }), () => decide(type, before))
  }

  return (
    <Panel title={t('account.types')} hint={t('account.types.hint')}>
      {why.types.map((line) => (
        <div key={line.type} className={classes.typeRow}>
          <div>
            <Group gap="xs">
              <strong>{t(`portfolio.type.${line.type}`)}</strong>
              <TypeStatus line={line} />
            </Group>
            <span className={classes.dimmed}>
              <TypeEvidence line={line} currency={why.currency} />
            </span>
          </div>
          {mayEdit && (
            <Verdicts
              line={line}
              onDecide={(verdict) => void decideWithUndo(line, verdict).catch(notice.failed)}
            />
          )}
        </div>
      ))}
    </Panel>
  )
}

function Verdicts({ line, onDecide }: { line: TypeLine; onDecide: (verdict: Verdict) => void }) {
  const t = useMessage()
  const name = t(`portfolio.type.${line.type}`)
  if (line.verdict !== null) {
    return (
      <Button
        variant="subtle"
        color="gray"
        aria-label={`${t('account.types.open')}: ${name}`}
        onClick={() => onDecide(null)}
      >
        {t('account.types.open')}
      </Button>
    )
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Button
        variant={line.proposed === true ? 'default' : 'subtle'}
        color={line.proposed === true ? undefined : 'gray'}
        aria-label={`${t('account.types.confirm')}: ${name}`}
        onClick={() => onDecide('confirmed')}
      >
        {t('account.types.confirm')}
      </Button>
      {line.proposed === true && (
        <Button
          variant="default"
          aria-label={`${t('account.types.refuse')}: ${name}`}
          onClick={() => onDecide('refused')}
        >
          {t('account.types.refuse')}
        </Button>
      )}
    </Group>
  )
}
