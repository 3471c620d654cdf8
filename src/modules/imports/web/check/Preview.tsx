import type { ImportResult } from '../draft/draft.ts'
import { Counts } from '../outcome/Counts.tsx'
import { DoubtList } from '../read/DoubtList.tsx'
import { BadRows } from './BadRows.tsx'
import type { CheckStepProps } from './CheckStep.tsx'
import { Differences } from './Differences.tsx'

/** What an import would do: in figures, in doubts, in rows to correct, in examples of what changes. */
export function Preview(props: CheckStepProps & { result: ImportResult }) {
  const { result, importId } = props
  return (
    <>
      <Counts result={result} isCheck />
      <DoubtList doubts={result.doubts} />
      {(result.rows.bad > 0 || props.draft.edits.length > 0) && <BadRows {...props} />}
      <Differences importId={importId} />
    </>
  )
}
