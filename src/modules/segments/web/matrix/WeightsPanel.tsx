import { Stack, Text, Title } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { isAtLeast } from '../../../settings/web/sections.ts'
import { LastChange } from '../../../settings/web/LastChange.tsx'
import { useCriterionName } from '../useCriterionName.ts'
import classes from './Matrix.module.css'
import { MoveList } from './MoveList.tsx'
import { sharesOf } from './rules.ts'
import type { Outlooks } from './useOutlooks.ts'
import type { TrialProps } from './useTrial.ts'
import { WeightSlider } from './WeightSlider.tsx'

type WeightsPanelProps = TrialProps & { outlooks: Outlooks | null }

/** The weights of both axes to be moved, and at once who changes quadrant. */
export function WeightsPanel(props: WeightsPanelProps) {
  const { matrix, trial, view, outlooks } = props
  const t = useMessage()
  const { role } = useMe()
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('matrix.weights.hint')}</Text>
      <div className={classes.sliders}>
        <AxisWeights {...props} axis="attractiveness" />
        <AxisWeights {...props} axis="strength" />
      </div>
      <div>
        <Firmness outlooks={outlooks} />
        {isAtLeast(role, 'head') && <LastChange settingKey="keyAccounts" />}
      </div>
      {trial.isTried && trial.flips.length > 0 && (
        <section aria-label={t('matrix.flips')}>
          <Title order={2} size="h3" mb={4}>
            {t('matrix.flips')}
          </Title>
          <MoveList moves={trial.flips} currency={matrix.currency} view={view} />
        </section>
      )}
    </Stack>
  )
}

function AxisWeights({ axis, trial }: WeightsPanelProps & { axis: 'attractiveness' | 'strength' }) {
  const { rules, saved, moveWeight, letGo } = trial
  const t = useMessage()
  const nameOf = useCriterionName(rules.criteria)
  const savedShares = sharesOf(saved, axis)
  return (
    <section aria-label={t(`matrix.weights.${axis}`)}>
      <Title order={2} size="h3" mb={4}>
        {t(`matrix.weights.${axis}`)}
      </Title>
      {sharesOf(rules, axis).map(({ criterion, share }, index) => (
        <WeightSlider
          key={criterion.id}
          criterionId={criterion.id}
          name={nameOf(criterion.id)}
          share={share}
          savedShare={savedShares[index]!.share}
          onMove={moveWeight}
          onLetGo={letGo}
        />
      ))}
    </section>
  )
}

/** How many accounts would stay where they are if any one weight were a fifth smaller or larger. */
function Firmness({ outlooks }: { outlooks: Outlooks | null }) {
  const t = useMessage()
  if (outlooks === null) return <Text c="dimmed">{t('matrix.outlook.reckoning')}</Text>
  const known = [...outlooks.values()].filter((outlook) => outlook !== null)
  if (known.length === 0) return null
  const firm = known.filter(({ isRobust }) => isRobust).length
  return <Text>{t('matrix.firm', { firm, total: known.length })}</Text>
}
