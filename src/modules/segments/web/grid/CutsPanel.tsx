import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { T, useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { isAtLeast } from '../../../settings/web/sections.ts'
import { bold } from '../bold.tsx'
import { LastChange } from '../../../settings/web/LastChange.tsx'
import type { Grid } from './cells.ts'
import { CutsForm } from './CutsForm.tsx'

/** The cut-offs the classes are made by: always shown, since they are conventions, and changed by who may decide. */
export function CutsPanel({ cuts }: { cuts: Grid['cuts'] }) {
  const t = useMessage()
  const format = useFormat()
  const mayDecide = isAtLeast(useMe().role, 'head')
  const [editing, setEditing] = useState(false)
  const { data } = useQuery(api.settings.get.queryOptions({ input: {} }))
  const segmentation = data?.segmentation
  const percent = (value: number) => format.percent(value)
  const number = (value: number) => format.number(value, { digits: 2 })
  return (
    <Panel
      title={t('grid.cuts')}
      hint={t('grid.cuts.hint')}
      actions={
        mayDecide &&
        segmentation &&
        !editing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('grid.cuts.edit')}
          </Button>
        )
      }
    >
      {editing && segmentation ? (
        <CutsForm segmentation={segmentation} onClosed={() => setEditing(false)} />
      ) : (
        <>
          <Text mb={6}>
            <T
              id="grid.cuts.abc"
              values={{
                basis: t(segmentation?.basis === 'margin' ? 'grid.basis.margin' : 'grid.basis.revenue'),
                cutA: percent(cuts.cutA),
                cutB: percent(cuts.cutB),
                b: bold,
              }}
            />
          </Text>
          <Text mb={6}>
            <T id="grid.cuts.xyz" values={{ cutX: number(cuts.cutX), cutY: number(cuts.cutY), b: bold }} />
          </Text>
          {segmentation?.basis === 'margin' && <Text mb={6}>{t('grid.cuts.margin')}</Text>}
          {mayDecide && <LastChange settingKey="segmentation" />}
        </>
      )}
    </Panel>
  )
}
