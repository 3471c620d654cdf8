import { useMessage } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { MonthBars } from './MonthBars.tsx'
import { xyzSentence } from './sentences.ts'
import type { WhyProps } from './why.ts'

/** The XYZ class: the months it is reckoned from, their variation, and the cut-offs. */
export function XyzWhy(props: WhyProps) {
  const { why } = props
  const t = useMessage()
  const format = useFormat()
  const { xyz, standing, currency } = why
  return (
    <Panel title="XYZ" actions={<ClassBadge letter={standing.xyz} reason={xyz.reason} withWord />}>
      <p style={{ marginBlock: 0 }}>{xyzSentence(why, { t, format })}</p>
      <MonthBars {...props} buckets={xyz.buckets} currency={currency} />
    </Panel>
  )
}
