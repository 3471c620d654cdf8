import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { AccountValue } from './value.ts'

const money = new Set(['annualRevenue', 'categorySpend', 'creditLimit'])
const numbers = new Set(['employees', 'paymentDays'])

/** Gives a stored value as a person reads it; an emptied field says so. */
export function useValueText(
  currency: string | null,
): (value: Pick<AccountValue, 'field' | 'value'>) => string {
  const t = useMessage()
  const format = useFormat()
  return ({ field, value }) => {
    if (value === null) return t('dossier.source.emptied')
    if (money.has(field)) return format.money(Number(value), currency)
    return numbers.has(field) ? format.number(Number(value)) : value
  }
}
