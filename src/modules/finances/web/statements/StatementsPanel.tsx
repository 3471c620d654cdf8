import { Button } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from '../finances.module.css'
import { type Statement, statementLines } from '../finances.ts'
import { useRefreshFinances } from '../useFinances.ts'
import { Solvency } from './Solvency.tsx'
import { StatementDialog } from './StatementDialog.tsx'
import { StatementTable } from './StatementTable.tsx'

type StatementsPanelProps = {
  accountId: string
  mayEdit: boolean
  statements: readonly Statement[]
  currency: string | null
}

/** The books year by year, and what they say of whether the company can pay. */
export function StatementsPanel({ accountId, mayEdit, statements, currency }: StatementsPanelProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshFinances()
  const [edited, setEdited] = useState<Statement | 'new' | null>(null)

  const remove = async (statement: Statement) => {
    const { id, year, currency: own, source, publishedOn } = statement
    const lines = Object.fromEntries(statementLines.map((line) => [line, statement[line]]))
    await client.finances.removeStatement({ accountId, id })
    await refresh()
    notice.undoable(t('finances.statement.removed', { year: String(year) }), async () => {
      await client.finances.addStatement({ accountId, year, currency: own, source, publishedOn, ...lines })
      await refresh()
    })
  }

  return (
    <Panel
      title={t('finances.statements')}
      hint={t('finances.statements.hint')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setEdited('new')}>
            {t('finances.statement.add')}
          </Button>
        )
      }
    >
      {statements.length === 0 ? (
        <p className={classes.sentence}>{t('finances.statements.none')}</p>
      ) : (
        <>
          <Solvency statement={statements[0]!} />
          <StatementTable
            statements={statements}
            mayEdit={mayEdit}
            onEdit={setEdited}
            onRemove={(statement) => void remove(statement).catch(notice.failed)}
          />
        </>
      )}
      {edited !== null && (
        <StatementDialog
          accountId={accountId}
          statement={edited === 'new' ? null : edited}
          currency={currency}
          onClosed={() => setEdited(null)}
        />
      )}
    </Panel>
  )
}
