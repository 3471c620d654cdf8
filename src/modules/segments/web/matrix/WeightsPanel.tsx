import { Stack, Text, Title } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { useCriterionName } from '../useCriterionName.ts'
import type { View } from '../view.ts'
import classes from './Matrix.module.css'
import { MoveList } from './MoveList.tsx'
import type { AccountMove } from './placement.ts'
import { type Rules, sharesOf } from './rules.ts'
import type { Outlooks } from './useOutlooks.ts'
import { WeightSlider } from './WeightSlider.tsx'

type WeightsPanelProps = {
  rules: Rules
  saved: Rules
  flips: readonly AccountMove[]
  isTried: boolean
  outlooks: Outlooks | null
  currency: string | null
  view: View
  onMove: (criterionId: string, share: number) => void
  onLetGo: () => void
}

/** The weights of both axes to be moved, and at once who changes quadrant. */
export function WeightsPanel(props: WeightsPanelProps) {
  const { flips, isTried, currency, view, outlooks } = props
  const t = useMessage()
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('matrix.weights.hint')}</Text>
      <div className={classes.sliders}>
        <AxisWeights {...props} axis="attractiveness" />
        <AxisWeights {...props} axis="strength" />
      </div>
      <Firmness outlooks={outlooks} />
      {isTried && flips.length > 0 && (
        <section aria-label={t('matrix.flips')}>
          <Title order={3} mb={4}>
            {t('matrix.flips')}
          </Title>
          <MoveList moves={flips} currency={currency} view={view} />
        </section>
      )}
    </Stack>
  )
}

function AxisWeights({ axis, rules, saved, onMove, onLetGo }: WeightsPanelProps & { axis: 'attractiveness' | 'strength' }) {
  const t = useMessage()
  const nameOf = useCriterionName(rules.criteria)
  const savedShares = sharesOf(saved, axis)
  return (
    <section aria-label={t(`matrix.weights.${axis}`)}>
      <Title order={3} mb={4}>
        {t(`matrix.weights.${axis}`)}
      </Title>
      {sharesOf(rules, axis).map(({ criterion, share }, index) => (
        <WeightSlider
          key={criterion.id}
          name={nameOf(criterion.id)}
          share={share}
          savedShare={savedShares[index]!.share}
          onMove={(wanted) => onMove(criterion.id, wanted)}
          onLetGo={onLetGo}
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
