import { Button, Text } from '@mantine/core'
import { T, useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { isAtLeast } from '../../../settings/web/sections.ts'
import { bold } from '../bold.tsx'
import classes from './Matrix.module.css'
import { useSaveRules } from './useSaveRules.ts'
import type { TrialProps } from './useTrial.ts'

type TrialLineProps = Omit<TrialProps, 'view'> & {
  /** Shows who they are; not given where they are shown already. */
  onShow?: () => void
}

/** What a trial of other weights or cuts would change, and the two ways out of it. It always takes its room. */
export function TrialLine({ matrix, trial, onShow }: TrialLineProps) {
  const { rules, isTried, flips, dots, reset } = trial
  const t = useMessage()
  const format = useFormat()
  const mayDecide = isAtLeast(useMe().role, 'head')
  const { save, isSaving } = useSaveRules(matrix)
  const value = flips.reduce((sum, flip) => sum + flip.value, 0)
  return (
    <div className={classes.trial} data-tried={isTried || undefined} data-print="no">
      <Text role="status" c={isTried ? undefined : 'dimmed'}>
        {isTried ? (
          <T
            id="matrix.trial"
            values={{
              count: flips.length,
              total: dots.length,
              value: format.money(value, matrix.currency, { compact: true }),
              b: bold,
            }}
          />
        ) : (
          t('matrix.trial.none')
        )}
      </Text>
      {isTried && (
        <>
          {onShow && flips.length > 0 && (
            <Button variant="subtle" onClick={onShow}>
              {t('matrix.trial.who')}
            </Button>
          )}
          <Button variant="default" onClick={reset} disabled={isSaving}>
            {t('matrix.reset')}
          </Button>
          {mayDecide && (
            <Button onClick={() => void save(rules)} loading={isSaving}>
              {t('matrix.save')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
