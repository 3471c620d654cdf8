import { Button } from '@mantine/core'
import { useState } from 'react'
import { AddCandidate } from '../../modules/candidates/web/list/AddCandidate.tsx'
import { CandidateList } from '../../modules/candidates/web/list/CandidateList.tsx'
import { useMessage } from '../message.tsx'
import { useMe } from '../session.ts'
import { Page } from '../ui/Page.tsx'

/** Companies that may become customers, and the way to add one. */
export default function CandidatesPage() {
  const t = useMessage()
  const { role } = useMe()
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={t('shell.nav.candidates')}
      description={t('candidates.description')}
      actions={role !== 'viewer' && <Button onClick={() => setAdding(true)}>{t('candidates.add')}</Button>}
    >
      <CandidateList />
      {adding && <AddCandidate onClosed={() => setAdding(false)} />}
    </Page>
  )
}
