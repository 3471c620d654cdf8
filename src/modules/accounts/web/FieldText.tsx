import { Anchor } from '@mantine/core'
import { type MessageId, useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Account } from './account.ts'
import { type EditableField, type EditValue, editValue } from './editable.ts'
import { useNames } from './useNames.ts'

/** What an empty field of a kind means, where it means more than that nobody entered it. */
const NONE: Partial<Record<EditableField['kind'], MessageId>> = {
  user: 'portfolio.absent.owner',
  team: 'account.team.none',
  account: 'portfolio.absent.parent',
}

type FieldTextProps = { account: Account; field: EditableField; currency: string | null }

/** The value of a field in words, or that nobody entered it. */
export function FieldText({ account, field, currency }: FieldTextProps) {
  const t = useMessage()
  const text = useFieldText(currency)(account, field)
  if (text === null)
    return <span style={{ color: 'var(--neutral)' }}>{t(NONE[field.kind] ?? 'account.field.empty')}</span>
  if (field.kind === 'longText') return <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>
  return <>{text}</>
}

/** Follows a website, an address or a number; nothing where the field is no link. */
export function FieldLink({ account, field }: Omit<FieldTextProps, 'currency'>) {
  const t = useMessage()
  const value = editValue(account, field)
  if (field.link === undefined || typeof value !== 'string' || value === '') return null
  const href = {
    website: /^https?:\/\//i.test(value) ? value : `https://${value}`,
    email: `mailto:${value}`,
    phone: `tel:${value.replaceAll(/[^\d+]/g, '')}`,
  }[field.link]
  return (
    <Anchor
      href={href}
      target={field.link === 'website' ? '_blank' : undefined}
      rel="noreferrer"
      underline="always"
    >
      {t(`account.field.${field.link}.open`)}
    </Anchor>
  )
}

/** Gives the text of a field: names for ids, money in the reporting currency; null where nothing was entered. */
export function useFieldText(
  currency: string | null,
): (account: Account, field: EditableField) => string | null {
  const format = useFormat()
  const { teamName } = useNames()
  return (account, field) => {
    const value: EditValue = editValue(account, field)
    if (field.kind === 'user') return account.owner
    if (field.kind === 'account') return account.parent?.name ?? null
    if (value === null || value === '') return null
    if (field.kind === 'team') return teamName(String(value))
    if (typeof value === 'number') {
      if (field.kind === 'money') return format.money(value, currency)
      return field.kind === 'year' ? String(value) : format.number(value)
    }
    return value
  }
}
