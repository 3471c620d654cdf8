import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { threePs } from '../../../../core/candidates/verdict.ts'
import type { Candidate } from '../candidate.ts'
import { PLine } from './PLine.tsx'

/** Need, ability to pay, authority to decide: each rated in a click, with a word on why. */
export function ThreePsPanel({ candidate }: { candidate: Candidate }) {
  const t = useMessage()
  return (
    <Panel title={t('candidates.threePs')} hint={t('candidates.threePs.hint')}>
      {threePs.map((p) => (
        <PLine key={p} p={p} candidate={candidate} />
      ))}
    </Panel>
  )
}
