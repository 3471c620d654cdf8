import { Button } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { CustomField } from '../../../accounts/web/customFields/customField.ts'
import type { Standing } from '../../standings/contract.ts'
import { exportRows } from './exportRows.ts'
import type { AccountList } from './useAccountList.ts'

type ExportAccountsProps = {
  query: AccountList['query']
  basis: 'revenue' | 'margin'
  fields?: readonly CustomField[]
}

const PAGE_ROWS = 1000

/** Saves the whole list, as it is filtered and sorted, as a CSV file. */
export function ExportAccounts({ query, basis, fields }: ExportAccountsProps) {
  const t = useMessage()
  const notice = useNotice()
  const [busy, setBusy] = useState(false)

  async function save() {
    const [{ accounts, asOf, currency }, { csvText, saveFile }] = await Promise.all([
      allAccounts(query),
      import('./csvFile.ts'),
    ])
    const day = asOf ?? ''
    saveFile(`portfolio-${day}.csv`, csvText(exportRows(accounts, { t, asOf: day, basis, currency, fields })))
    notice.done(t('portfolio.export.done', { count: accounts.length }))
  }

  const start = () => {
    setBusy(true)
    save()
      .catch(notice.failed)
      .finally(() => setBusy(false))
  }
  return (
    <Button
      variant="default"
      loading={busy}
      onClick={start}
      leftSection={<Icon name="exported" sizePx={14} />}
    >
      {t('portfolio.export')}
    </Button>
  )
}

async function allAccounts(query: AccountList['query']) {
  const accounts: Standing[] = []
  for (;;) {
    const page = await client.segments.accounts({ ...query, limit: PAGE_ROWS, offset: accounts.length })
    accounts.push(...page.items)
    if (page.items.length === 0 || accounts.length >= page.total) return { ...page, accounts }
  }
}
