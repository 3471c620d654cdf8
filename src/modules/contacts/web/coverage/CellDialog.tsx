import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { RELATION_LEVELS } from '../../../../core/relationships/touch.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type Cell, levelName } from '../people.ts'
import { EvidenceTable } from './EvidenceTable.tsx'
import type { Cells, PairId } from './useCells.ts'
import { useSetRelation } from './useSetRelation.ts'

type CellDialogProps = {
  accountId: string
  pair: PairId
  cells: Cells
  evidenceDays: number
  mayEdit: boolean
  onClosed: () => void
}

/** One pair: what we say of it and who said so, what traffic shows, and both levels to set. */
export function CellDialog({ accountId, pair, cells, evidenceDays, mayEdit, onClosed }: CellDialogProps) {
  const t = useMessage()
  const cell = cells.cellOf(pair)
  const title = t('people.cell.pair', {
    theirs: cells.nameOfTheirs(pair.contactId),
    ours: cells.nameOfOurs(pair.colleagueId),
  })
  return (
    <Dialog title={title} onClosed={onClosed}>
      {(close) => (
        <Stack>
          <Said cell={cell} />
          <EvidenceTable accountId={accountId} cell={cell} days={evidenceDays} />
          {mayEdit && <Levels accountId={accountId} cell={cell} close={close} />}
        </Stack>
      )}
    </Dialog>
  )
}

function Said({ cell: { level, wanted, notedBy, notedOn, agreement } }: { cell: Cell }) {
  const t = useMessage()
  const format = useFormat()
  const date = notedOn === null ? '' : format.date(notedOn)
  return (
    <div>
      <Text>
        {t('people.cell.said', { level: levelName(t, level), wanted: levelName(t, wanted) })}
        {notedBy !== null && ` ${t('people.cell.notedBy', { name: notedBy, date })}`}
        {notedBy === null && level !== null && ` ${t('people.cell.fromFile')}`}
      </Text>
      <Text fw={600} c={agreement === 'agrees' || agreement === 'bothNone' ? undefined : 'red'}>
        {t(`people.agreement.${agreement}`)}
      </Text>
    </div>
  )
}

const UNSAID = 'unsaid'

function Levels({ accountId, cell, close }: { accountId: string; cell: Cell; close: () => void }) {
  const t = useMessage()
  const setRelation = useSetRelation(accountId)
  const [level, setLevel] = useState(cell.level)
  const [wanted, setWanted] = useState(cell.wanted)
  const [busy, setBusy] = useState(false)
  const choices = [
    { value: UNSAID, label: t('people.level.unsaid') },
    ...RELATION_LEVELS.map((one) => ({ value: String(one), label: levelName(t, one) })),
  ]
  const control = (label: string, value: number | null, onChange: (level: number | null) => void) => (
    <div>
      <Text fw={500}>{label}</Text>
      <SegmentedControl
        aria-label={label}
        size="xs"
        fullWidth
        orientation="vertical"
        data={choices}
        value={value === null ? UNSAID : String(value)}
        onChange={(chosen) => onChange(chosen === UNSAID ? null : Number(chosen))}
      />
    </div>
  )

  async function save() {
    setBusy(true)
    await setRelation(cell, { level, wanted })
    close()
  }

  return (
    <>
      <Group grow align="flex-start">
        {control(t('people.cell.level'), level, setLevel)}
        {control(t('people.cell.wantedLevel'), wanted, setWanted)}
      </Group>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          {t('shell.cancel')}
        </Button>
        <Button
          loading={busy}
          disabled={level === cell.level && wanted === cell.wanted}
          onClick={() => void save()}
        >
          {t('people.save')}
        </Button>
      </Group>
    </>
  )
}
