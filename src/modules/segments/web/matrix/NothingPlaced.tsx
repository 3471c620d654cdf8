import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import type { View } from '../view.ts'
import { NotScored } from './NotScored.tsx'
import type { Placed } from './placement.ts'
import type { Rules } from './rules.ts'

type NothingPlacedProps = { placed: readonly Placed[]; rules: Rules; currency: string | null; view: View }

/** No account has a place yet: why, and what to do first. */
export function NothingPlaced({ placed, rules, currency, view }: NothingPlacedProps) {
  const t = useMessage()
  if (placed.length === 0)
    return (
      <Panel title={t('matrix.empty.title')}>
        <Empty text={t('matrix.empty')} action={<PathLink path="/import">{t('matrix.empty.import')}</PathLink>} />
      </Panel>
    )
  return (
    <>
      <Panel title={t('matrix.nobodyPlaced.title')}>
        <Empty text={t('matrix.nobodyPlaced')} />
      </Panel>
      <NotScored placed={placed} rules={rules} currency={currency} view={view} />
    </>
  )
}
