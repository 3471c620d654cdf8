import { useMessage } from '../../../../web/message.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { ImportResult } from '../draft/draft.ts'
import { keepsWhatStands } from '../read/writeRule.ts'

type CountsProps = { result: ImportResult; isCheck: boolean }

/** What the file brings or brought, in figures: rows, money, companies. */
export function Counts({ result, isCheck }: CountsProps) {
  const t = useMessage()
  const format = useFormat()
  const { rows, accounts, withoutAccount, people, kind } = result
  const of = t('import.count.read', { read: rows.read })
  return (
    <Stats>
      <Stat label={t('import.count.new')} value={format.number(rows.new)} note={of} />
      <Stat label={t('import.count.changed')} value={format.number(rows.changed)} />
      <Stat
        label={t('import.count.same')}
        value={format.number(rows.same)}
        note={t('import.count.same.note')}
      />
      <Stat
        label={t('import.count.bad')}
        value={format.number(rows.bad)}
        note={rows.bad > 0 ? t('import.count.bad.note') : undefined}
      />
      <Stat
        label={t('import.count.ignored')}
        value={format.number(rows.ignored)}
        note={t('import.count.ignored.note')}
      />
      {!keepsWhatStands(kind) && <Amounts result={result} />}
      {people !== null && <Stat label={t('import.count.people')} value={format.number(people)} />}
      {kind !== 'products' && (
        <>
          <Stat label={t('import.count.matched')} value={format.number(accounts.matched)} />
          <Stat
            label={t('import.count.made')}
            value={format.number(accounts.new)}
            path={isCheck ? undefined : '/portfolio'}
          />
          {accounts.proposed > 0 && (
            <Stat
              label={t('import.count.proposed')}
              value={format.number(accounts.proposed)}
              note={t('import.count.proposed.note')}
              path={isCheck ? undefined : '/duplicates'}
            />
          )}
        </>
      )}
      {withoutAccount > 0 && (
        <Stat
          label={t('import.count.without')}
          value={format.number(withoutAccount)}
          note={t('import.count.without.note')}
        />
      )}
    </Stats>
  )
}

/** The money of new rows, a tile for each currency; amounts of several currencies are never added up. */
function Amounts({ result: { currencies } }: { result: ImportResult }) {
  const t = useMessage()
  const format = useFormat()
  return currencies.map(({ currency, amount }) => (
    <Stat
      key={currency}
      label={t('import.count.amount', { currency })}
      value={format.money(amount, currency)}
    />
  ))
}
