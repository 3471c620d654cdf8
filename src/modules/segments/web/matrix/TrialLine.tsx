import { Button, Text } from '@mantine/core'
import { T, useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useMayDecide } from '../useMayDecide.ts'
import classes from './Matrix.module.css'
import type { AccountMove } from './placement.ts'
import type { Matrix, Rules } from './rules.ts'
import { useSaveRules } from './useSaveRules.ts'

type TrialLineProps = {
  matrix: Matrix
  rules: Rules
  isTried: boolean
  flips: readonly AccountMove[]
  placedCount: number
  onReset: () => void
}

/** What a trial of other weights or cuts would change, and the two ways out of it. It always takes its room. */
export function TrialLine({ matrix, rules, isTried, flips, placedCount, onReset }: TrialLineProps) {
  const t = useMessage()
  const format = useFormat()
  const mayDecide = useMayDecide()
  const { save, isSaving } = useSaveRules(matrix)
  const value = flips.reduce((sum, flip) => sum + flip.value, 0)
  return (
    <div className={classes.trial} data-print="no">
      <Text role="status" c={isTried ? undefined : 'dimmed'}>
        {isTried ? (
          <T
            id="matrix.trial"
            values={{
              count: flips.length,
              total: placedCount,
              value: format.money(value, matrix.currency, { compact: true }),
              b: (parts) => <b>{parts}</b>,
            }}
          />
        ) : (
          t('matrix.trial.none')
        )}
      </Text>
      {isTried && (
        <>
          <Button variant="default" onClick={onReset} disabled={isSaving}>
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
