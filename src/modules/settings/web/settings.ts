import type { Client } from '../../../contract.ts'

export type Settings = Awaited<ReturnType<Client['settings']['get']>>
export type SettingKey = keyof Settings
export type HistoryEntry = Awaited<ReturnType<Client['settings']['history']>>[number]
export type Rate = Awaited<ReturnType<Client['settings']['rates']>>[number]
