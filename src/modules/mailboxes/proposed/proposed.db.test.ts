import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { inTransaction } from '../../../platform/context.ts'
import { at, letter, mailHouse } from '../../../test/mailStory.ts'
import { mailboxesRoutes as routes } from '../routes.ts'
import { storeMessages } from '../storing/service.ts'

const { given, ctx, as } = mailHouse()

it('people an import of mail found are listed by company, to those who may see it and while nobody has decided', async () => {
  const importId = randomUUID()
  const newcomer = (name: string) =>
    letter(name, {
      from: at(`${name.toLowerCase()}@hanse-chemie.de`, `${name} Cohn`),
      text: `Hello.\n\nBest regards\n${name} Cohn\nPlant Manager`,
    })
  await inTransaction(ctx(), (ctx) =>
    storeMessages(ctx, [newcomer('Carl'), newcomer('Dora')], {
      importId,
      mailboxId: null,
      privacy: 'team',
      mayWrite: () => true,
    }),
  )
  expect(await as(given.people.anna)(routes.proposed, { importId })).toEqual([
    { accountId: given.hanse, account: 'Hanse Chemie AG', people: 2 },
  ])
  expect(await as(given.people.stefan)(routes.proposed, { importId })).toEqual([])
  expect(await as(given.people.anna)(routes.proposed, { importId: randomUUID() })).toEqual([])
})
