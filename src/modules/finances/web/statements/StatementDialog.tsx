import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { type Statement, type StatementLine, statementLines } from '../finances.ts'
import { useRefreshFinances } from '../useFinances.ts'

type Draft = Record<StatementLine, number | null> & {
  year: number | null
  currency: string | null
  source: string | null
  publishedOn: string | null
}
type StatementDialogProps = {
  accountId: string
  statement: Statement | null
  currency: string | null
  onClosed: () => void
}

/** The books of a year in one form; what is not published stays empty and is unknown. */
export function StatementDialog({ accountId, statement, currency, onClosed }: StatementDialogProps) {
  const t = useMessage()
  const refresh = useRefreshFinances()
  const fields: Field<Draft>[] = [
    {
      name: 'year',
      label: t('finances.year'),
      kind: 'number',
      required: true,
      digits: 0,
      least: 1900,
      most: 2999,
      disabled: statement !== null,
    },
    {
      name: 'currency',
      label: t('finances.currency'),
      kind: 'text',
      check: (value) =>
        value === null || value === '' || /^[A-Z]{3}$/.test(String(value))
          ? null
          : t('finances.currency.code'),
    },
    ...statementLines.map((name): Field<Draft> => ({
      name,
      label: t(`finances.line.${name}`),
      kind: 'number',
      digits: 2,
    })),
    { name: 'source', label: t('finances.statement.source'), kind: 'text', most: 300 },
    { name: 'publishedOn', label: t('finances.statement.publishedOn'), kind: 'date' },
  ]
  const initial: Draft = {
    year: statement?.year ?? null,
    currency: statement?.currency ?? currency,
    source: statement?.source ?? null,
    publishedOn: statement?.publishedOn ?? null,
    ...(Object.fromEntries(statementLines.map((name) => [name, statement?.[name] ?? null])) as Record<
      StatementLine,
      number | null
    >),
  }

  async function save({ year, ...lines }: Draft) {
    if (statement) await client.finances.updateStatement({ accountId, id: statement.id, ...lines })
    else await client.finances.addStatement({ accountId, year: year!, ...lines })
    await refresh()
  }

  return (
    <Dialog title={t(statement ? 'finances.statement.change' : 'finances.statement.add')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={initial}
          submitLabel={t('account.save')}
          onSubmit={(draft) => save(draft).then(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
