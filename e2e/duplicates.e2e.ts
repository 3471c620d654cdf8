import { afterEach, beforeEach, describe, it } from 'vitest'
import { addDays } from '../src/core/period.ts'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { type OrderLine, russianDay, russianOrders } from './files.ts'
import { expectNoFindings } from './findings.ts'
import { bringIn } from './imports.ts'
import { operator } from './people.ts'
import { confirm, heading, openAccount, pictured } from './steps.ts'
import { wordsIn } from './texts.ts'

const kept = 'ООО «Волнорезмаш»'
const other = 'OOO Volnorezmash'

/** One company under two spellings: three orders of one, two of the other. */
function ordersOfBoth(day: string): Buffer {
  const line = (number: string, customer: string, daysBefore: number): OrderLine => ({
    number,
    customer,
    date: russianDay(addDays(day, -daysBefore)),
    product: 'Клапан запорный',
    quantity: '1',
    amount: '64 000,00',
  })
  return russianOrders([
    line('ВР-1', kept, 90),
    line('ВР-2', kept, 60),
    line('ВР-3', kept, 30),
    line('VR-1', other, 45),
    line('VR-2', other, 15),
  ])
}

describe.skipIf(noBrowser)('one company under two names', () => {
  const openPage = useBrowser()
  let importId: string
  beforeEach(async () => {
    const { asOf } = await operator().segments.portfolio({})
    importId = await bringIn('volnorez.csv', ordersOfBoth(asOf!))
  })
  afterEach(() => operator().imports.undo({ importId }))

  it.each(eachLook)(
    'is merged from the proposal, shows both histories, and is parted again (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      await page.goto('/duplicates')
      await heading(page, t('shell.nav.duplicates')).waitFor()
      const pair = page.getByRole('article').filter({ hasText: kept }).filter({ hasText: other })
      await pair.getByRole('radio', { name: kept }).check()
      await pictured(page, look, 'duplicates')
      await pair.getByRole('button', { name: t('duplicates.merge', { name: kept }) }).click()
      await pair.waitFor({ state: 'detached' })

      await openAccount(page, t, 'volnorezmash', kept)
      await page.getByRole('tab', { name: t('account.tab.timeline') }).click()
      await page.getByRole('button', { name: t('account.timeline.all', { count: 5 }), exact: true }).waitFor()
      await page.getByText('VR-2').first().waitFor()
      await page.getByText('ВР-3').first().waitFor()
      await page.getByRole('tab', { name: t('account.tab.details') }).click()
      await page
        .getByRole('region', { name: t('account.merges') })
        .getByText(other)
        .waitFor()
      await expectNoFindings(page)

      await page.goto('/duplicates')
      const merged = page
        .getByRole('region', { name: t('duplicates.history') })
        .getByRole('listitem')
        .filter({ hasText: other })
        .first()
      await merged.getByRole('button', { name: t('duplicates.undo'), exact: true }).click()
      await confirm(page, t('duplicates.undo.question', { merged: other, kept }), t('duplicates.undo'))
      await page
        .getByText(t('duplicates.parted', { name: other }))
        .first()
        .waitFor()
      await openAccount(page, t, 'volnorezmash', other)
      await page.getByRole('tab', { name: t('account.tab.timeline') }).click()
      await page.getByRole('button', { name: t('account.timeline.all', { count: 2 }), exact: true }).waitFor()
    },
  )
})
