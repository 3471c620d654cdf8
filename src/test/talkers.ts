import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.gen.ts'
import { idOf } from './accountStory.ts'

export const [olga, irina, otherIrina] = ['Olga', 'Irina P', 'Irina B'].map(idOf) as [string, string, string]
const [anna, berg] = ['colleague Anna', 'colleague Berg'].map(idOf) as [string, string]

/** Whom a talk may be with: an Olga and two Irinas of our account, an Eva of another, and two of ours. */
export async function addTalkers(db: Kysely<DB>, own: string, foreign: string): Promise<void> {
  const contact = (accountId: string, id: string, name: string) => ({
    accountId,
    originId: accountId,
    id,
    name,
  })
  await db
    .insertInto('contacts')
    .values([
      contact(own, olga, 'Olga Lind'),
      contact(own, irina, 'Ирина Петрова'),
      contact(own, otherIrina, 'Ирина Белова'),
      contact(foreign, idOf('Eva'), 'Eva Klein'),
    ])
    .execute()
  await db
    .insertInto('colleagues')
    .values([
      { id: anna, name: 'Anna', searchKey: 'anna', userId: 'anna' },
      { id: berg, name: 'Viktor Berg', searchKey: 'viktor berg' },
    ])
    .execute()
}
