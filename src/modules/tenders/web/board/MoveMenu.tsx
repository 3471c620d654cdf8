import { ActionIcon } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Flyout, FlyoutItem } from '../../../../web/ui/Flyout.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { type Opportunity, type Pipeline, titleOf } from '../tender.ts'

type MoveMenuProps = {
  opportunity: Opportunity
  stages: Pipeline['stages']
  onMove: (stageId: string) => void
  /** An end is recorded with its reasons, not only moved to. */
  onEnd: (outcome: 'won' | 'lost') => void
}

/** Where an opportunity can go from here, by pointer and by keys. */
export function MoveMenu({ opportunity, stages, onMove, onEnd }: MoveMenuProps) {
  const t = useMessage()
  const label = t('tenders.move', { name: titleOf(opportunity) })
  return (
    <Flyout
      label={label}
      renderButton={(button) => (
        <ActionIcon {...button} variant="subtle" color="gray" aria-label={label}>
          <Icon name="forward" sizePx={14} />
        </ActionIcon>
      )}
    >
      {(close) => (
        <>
          {stages
            .filter(({ id, outcome }) => outcome === 'open' && id !== opportunity.stageId)
            .map(({ id, name }) => (
              <FlyoutItem
                key={id}
                onClick={() => {
                  close()
                  onMove(id)
                }}
              >
                {t('tenders.move.to', { stage: name })}
              </FlyoutItem>
            ))}
          {(['won', 'lost'] as const).map((outcome) => (
            <FlyoutItem
              key={outcome}
              onClick={() => {
                close()
                onEnd(outcome)
              }}
            >
              {t(`tenders.end.${outcome}`)}
            </FlyoutItem>
          ))}
        </>
      )}
    </Flyout>
  )
}
