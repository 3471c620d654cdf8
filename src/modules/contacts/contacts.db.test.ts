import { describe, expect, it } from 'vitest'
import { operator, testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { addAccount, asking, idOf } from '../../test/accountStory.ts'
import { contactsRoutes } from './routes.ts'

const test = testDatabase()

const contact = (of: string, name: string, title: string | null = null) => ({
  accountId: of,
  originId: of,
  id: idOf(name),
  name,
  title,
})

describe('people at an account', () => {
  it('are listed by name, those of no other account among them', () =>
    test.inRolledBackTransaction(async (db) => {
      const [accountId, other] = [
        await addAccount(db, { name: 'Nordmetall' }),
        await addAccount(db, { name: 'Rhein Stahl' }),
      ]
      await db
        .insertInto('contacts')
        .values([
          contact(accountId, 'Olga Petrova', 'Buyer'),
          contact(accountId, 'Jan Meyer'),
          contact(other, 'Eva Klein'),
        ])
        .execute()
      const people = await asking(testCtx(db))(contactsRoutes.list, { accountId }, operator)
      const unknown = { email: null, phone: null, role: null, reportsTo: null }
      expect(people).toEqual([
        { id: idOf('Jan Meyer'), name: 'Jan Meyer', title: null, ...unknown },
        { id: idOf('Olga Petrova'), name: 'Olga Petrova', title: 'Buyer', ...unknown },
      ])
    }))
})
