import type { ContractRouterClient } from '@orpc/contract'
import { CIRCLES, ROLES, type Stance } from '../../../core/relationships/person.ts'
import type { Translate } from '../../../web/message.tsx'
import type { ToneName } from '../../../web/tokens.ts'
import type { ShapeName } from '../../../web/ui/ShapeBadge.tsx'
import type { contactsContract } from '../contract.ts'

type Answers = ContractRouterClient<typeof contactsContract>
export type Contact = Awaited<ReturnType<Answers['list']>>[number]
export type Person = Awaited<ReturnType<Answers['get']>>
export type Coverage = Awaited<ReturnType<Answers['coverage']>>
export type Cell = Coverage['cells'][number]
export type Proposal = Awaited<ReturnType<Answers['proposals']>>[number]
export type Step = Awaited<ReturnType<Answers['approval']>>[number]
export type Level = 0 | 1 | 2 | 3 | 4

/** A stance has a shape and a tone of its own beside its word, so that it is read without colour too. */
export const STANCE_LOOK: Record<Stance, { shape: ShapeName; tone: ToneName }> = {
  sponsor: { shape: 'diamond', tone: 'good' },
  supporter: { shape: 'circle', tone: 'good' },
  neutral: { shape: 'ring', tone: 'neutral' },
  sceptic: { shape: 'triangle', tone: 'warn' },
  opponent: { shape: 'square', tone: 'bad' },
}

/** The word for a part in decisions; files may bring others, which are shown as they are written. */
export function roleName(t: Translate, role: string | null): string | null {
  const known = ROLES.find((name) => name === role)
  return known ? t(`account.role.${known}`) : role
}

export function circleName(t: Translate, circle: string | null): string | null {
  const known = CIRCLES.find((name) => name === circle)
  return known ? t(`people.circle.${known}`) : null
}

export function levelName(t: Translate, level: number | null): string {
  return level === null ? t('people.level.unsaid') : t(`people.level.${level as Level}`)
}

/** Whether somebody is not there any more on a day. */
export const hasLeft = ({ leftOn }: { leftOn: string | null }, today: string): boolean =>
  leftOn !== null && leftOn <= today

export const todayOf = (now: Date): string => now.toISOString().slice(0, 10)
