import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Contact, Coverage } from '../people.ts'
import type { Revenue } from '../People.tsx'
import { CallList } from './CallList.tsx'
import { CellDialog } from './CellDialog.tsx'
import classes from './coverage.module.css'
import { DependencePanel } from './DependencePanel.tsx'
import { Grid } from './Grid.tsx'
import { IfLeaves } from './IfLeaves.tsx'
import { type PairId, useCells } from './useCells.ts'

type CoverageViewProps = {
  accountId: string
  people: Contact[]
  mayEdit: boolean
  revenue?: Revenue
  onOpen: (contactId: string) => void
}

/** Who of ours knows whom of theirs: what to do about it, the grid itself, and what hangs on whom. */
export function CoverageView(props: CoverageViewProps) {
  const query = useQuery(api.contacts.coverage.queryOptions({ input: { accountId: props.accountId } }))
  return (
    <QueryView query={query} lines={12}>
      {(coverage) => <Shown coverage={coverage} {...props} />}
    </QueryView>
  )
}

function Shown({ coverage, ...props }: CoverageViewProps & { coverage: Coverage }) {
  const { accountId, people, mayEdit, revenue, onOpen } = props
  const t = useMessage()
  const format = useFormat()
  const [chosen, setChosen] = useState<PairId | null>(null)
  const [added, setAdded] = useState<readonly string[]>([])
  const cells = useCells(coverage, people, added)
  return (
    <Stack>
      <div className={classes.top}>
        <CallList calls={coverage.calls} cells={cells} onChoose={setChosen} />
        <DependencePanel coverage={coverage} cells={cells} />
      </div>
      <Grid
        {...{ cells, mayEdit, accountId, onOpen }}
        onChoose={setChosen}
        onAdd={(id) => setAdded([...added, id])}
      />
      <Text c="dimmed">
        {t('people.coverage.asOf', { days: coverage.evidenceDays, date: format.date(coverage.asOf) })}
      </Text>
      <IfLeaves {...{ accountId, coverage, cells, revenue }} />
      {chosen && (
        <CellDialog
          accountId={accountId}
          pair={chosen}
          cells={cells}
          evidenceDays={coverage.evidenceDays}
          mayEdit={mayEdit}
          onClosed={() => setChosen(null)}
        />
      )}
    </Stack>
  )
}
