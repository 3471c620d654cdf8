import type { Role } from '../../../platform/contract.ts'
import type { MessageId } from '../../../web/message.tsx'

/** The parts of the settings in their order, each with the least role that sees it and its place in the address. */
export const sections = [
  { id: 'company', label: 'settings.section.company', least: 'viewer' },
  { id: 'people', label: 'colleagues.title', least: 'viewer' },
  { id: 'hours', label: 'hours.title', least: 'viewer' },
  { id: 'segmentation', label: 'settings.section.segmentation', least: 'viewer' },
  { id: 'key-accounts', label: 'settings.section.key-accounts', least: 'viewer' },
  { id: 'types', label: 'settings.section.types', least: 'viewer' },
  { id: 'pipelines', label: 'settings.section.pipelines', least: 'viewer' },
  { id: 'rates', label: 'settings.section.rates', least: 'viewer' },
  { id: 'fields', label: 'dossier.custom.section', least: 'viewer' },
  { id: 'mailboxes', label: 'mailboxes.title', least: 'head' },
  { id: 'users', label: 'settings.section.users', least: 'head' },
  { id: 'me', label: 'settings.section.me', least: 'viewer' },
  { id: 'sample', label: 'settings.section.sample', least: 'admin' },
  { id: 'history', label: 'settings.section.history', least: 'head' },
] as const satisfies readonly { id: string; label: MessageId; least: Role }[]

export type SectionId = (typeof sections)[number]['id']

const ranks: readonly Role[] = ['viewer', 'manager', 'head', 'admin']

export const isAtLeast = (role: Role, least: Role) => ranks.indexOf(role) >= ranks.indexOf(least)

export const sectionsFor = (role: Role) => sections.filter(({ least }) => isAtLeast(role, least))

export const sectionPath = (id: string) => `/settings/${id}`
