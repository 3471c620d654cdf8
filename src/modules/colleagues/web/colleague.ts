import type { Client } from '../../../contract.ts'
import type { Translate } from '../../../web/message.tsx'
import type { ToneName } from '../../../web/tokens.ts'
import type { Field } from '../../../web/ui/formRules.ts'
import type { Format } from '../../../web/ui/useFormat.ts'

type Answered = Awaited<ReturnType<Client['colleagues']['list']>>[number]
/** One of ours with what they hold; null while that is on its way. */
export type Colleague = Answered & { accounts: number | null; contacts: number | null }
export type Through = Awaited<ReturnType<Client['contacts']['throughColleague']>>

export type ColleagueValues = {
  name: string
  email: string | null
  title: string | null
  office: string | null
  manager: string | null
}

/** Whether somebody is not with us any more on a day. */
export const hasLeft = ({ leftOn }: Pick<Colleague, 'leftOn'>, today: string): boolean =>
  leftOn !== null && leftOn <= today

/** Whether somebody is with us, in words with their tone. */
export function stateOf(
  colleague: Pick<Colleague, 'leftOn' | 'isUser'>,
  today: string,
  { t, format }: { t: Translate; format: Format },
): { tone: ToneName; label: string } {
  const { leftOn, isUser } = colleague
  if (leftOn !== null) {
    const date = format.date(leftOn)
    const label = hasLeft(colleague, today) ? 'colleagues.left' : 'colleagues.leaves'
    return { tone: 'warn', label: t(label, { date }) }
  }
  if (isUser) return { tone: 'good', label: t('colleagues.signsIn') }
  return { tone: 'neutral', label: t('colleagues.withoutUser') }
}

/** The fields of one of ours. Who signs in says name and address of themselves. */
export function colleagueFields(t: Translate, isUser: boolean): Field<ColleagueValues>[] {
  const own: Field<ColleagueValues>[] = [
    { name: 'name', label: t('colleagues.name'), kind: 'text', required: true, most: 200 },
    { name: 'email', label: t('colleagues.email'), kind: 'email', most: 254 },
  ]
  return [
    ...(isUser ? [] : own),
    { name: 'title', label: t('colleagues.jobTitle'), kind: 'text', most: 200 },
    { name: 'office', label: t('colleagues.office'), kind: 'text', most: 200 },
    { name: 'manager', label: t('colleagues.manager'), kind: 'text', most: 200 },
  ]
}
