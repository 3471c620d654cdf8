import { describe, expect, it } from 'vitest'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { operator } from './people.ts'
import { heading, openAccount, pictured } from './steps.ts'
import { wordsIn } from './texts.ts'

/** A customer that is A, Y and key and buys in the currency we count in, with the order lines of the window. */
async function keyCustomer() {
  const { segments, orders } = operator()
  const { items, currency } = await segments.accounts({ abc: ['A'], xyz: ['Y'], quadrant: ['key'] })
  for (const account of items) {
    const { asOf, from } = await segments.why({ accountId: account.id })
    const lines = await orders.lines({ accountId: account.id, from: from!, to: asOf! })
    if (lines.amounts.every((sum) => sum.currency === currency)) return { account, lines }
  }
  throw new Error('The sample company has no such customer.')
}

describe.skipIf(noBrowser)('asking why an account is A, Y and key', () => {
  const openPage = useBrowser()

  it.each(eachLook)(
    'leads from the portfolio over the reasons to its order lines, each with its file and row (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      const { account, lines } = await keyCustomer()
      await page.goto('/portfolio')
      await page.getByRole('link', { name: /\S/ }).filter({ hasText: 'Α.Ε.' }).first().waitFor()
      await pictured(page, look, 'portfolio')

      await openAccount(page, t, account.name, account.name)
      const why = page.getByRole('region', { name: t('account.why') })
      for (const word of [t('shell.class.A'), t('shell.class.Y'), t('shell.quadrant.key')])
        await why.getByText(word).first().waitFor()
      await pictured(page, look, 'account')

      await why.getByRole('link', { name: t('account.why.all') }).click()
      const abc = page.getByRole('region', { name: 'ABC', exact: true })
      await abc.waitFor()
      await pictured(page, look, 'why')

      await abc.getByRole('link', { name: t('account.lines.behind') }).click()
      const newest = lines.items[0]!
      await page
        .getByRole('group', { name: t('account.lines.count') })
        .getByText(String(lines.total), { exact: true })
        .waitFor()
      const source = page.getByRole('link', {
        name: `${newest.fileName} · ${t('account.line.row', { row: newest.sourceRow })}`,
      })
      await source.first().waitFor()
      // What the lines add up to is what the portfolio shows.
      expect(lines.amounts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(account.value!, 1)
      await pictured(page, look, 'order-lines')

      await source.first().click()
      await heading(page, newest.fileName!).waitFor()
    },
  )
})
