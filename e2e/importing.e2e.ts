import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays } from '../src/core/period.ts'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { firstRow, orderHeader, type OrderLine, russianDay, russianOrders } from './files.ts'
import { expectNoFindings } from './findings.ts'
import { takeBack } from './imports.ts'
import { operator } from './people.ts'
import { picture } from './pictures.ts'
import { chooseFile, confirm, heading, pictured } from './steps.ts'
import { type Words, wordsIn } from './texts.ts'

const fileName = 'Реализация.csv'

/** Six lines of one new customer; the day of one is in no calendar, and that of another is a word. */
function linesUpTo(day: string): OrderLine[] {
  const line = (number: number, date: string, amount: string): OrderLine => ({
    number: `ЗК-${number}`,
    date,
    customer: 'АО «Заозёрный котельный завод»',
    product: 'Насос питательный',
    quantity: '2',
    amount,
  })
  const on = (daysBefore: number) => russianDay(addDays(day, -daysBefore))
  return [
    line(1, on(40), '1 250 000,00'),
    line(2, on(30), '980 500,50'),
    line(3, '31.02.2026', '410 000,00'),
    line(4, on(20), '715 300,00'),
    line(5, 'по готовности', '640 000,00'),
    line(6, on(5), '1 020 000,00'),
  ]
}

const badDay = firstRow + 2
const wordForDay = firstRow + 4
const revenue = async (page: Page, t: Words) => {
  await page.goto('/portfolio')
  const tile = page.getByRole('group', { name: t('portfolio.tile.revenue') })
  await tile.waitFor()
  return tile.innerText()
}

describe.skipIf(noBrowser)('bringing in a file', () => {
  const openPage = useBrowser()

  afterEach(() => takeBack(fileName))

  it.each(eachLook)(
    'with bad rows: mended in the preview, imported, the rest fetched, and all of it taken back (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      const { asOf } = await operator().segments.portfolio({})
      const lines = linesUpTo(asOf!)
      const before = await revenue(page, t)

      await chooseFile(page, { name: fileName, mimeType: 'text/csv', buffer: russianOrders(lines) })
      await page.getByRole('heading', { name: t('import.read', { name: fileName }) }).waitFor()
      await pictured(page, look, 'import-columns')
      await page.getByRole('button', { name: t('import.check') }).click()

      const badCell = page.getByRole('textbox', {
        name: t('import.bad.cell', { row: badDay, column: orderHeader.date }),
      })
      await badCell.fill(lines[1]!.date)
      await page.getByRole('heading', { name: t('import.bad', { count: 2 }) }).waitFor()
      await page.getByText(t('imports.reason.impossibleDate')).waitFor()
      await pictured(page, look, 'import-check')
      await page.getByRole('button', { name: t('import.bad.again') }).click()
      await page.getByRole('heading', { name: t('import.bad', { count: 1 }) }).waitFor()
      await page.getByRole('button', { name: t('import.import', { count: 5 }) }).click()

      await heading(page, fileName).waitFor()
      await page.getByRole('heading', { name: t('import.skips', { count: 1 }) }).waitFor()
      await expectNoFindings(page)
      await picture(page, look, 'import-result', [page.getByRole('time')])
      const result = page.url()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: t('import.skips.download') }).click(),
      ])
      const skipped = await readFile(await download.path(), 'utf8')
      expect(skipped).toContain('по готовности')
      expect(skipped).toContain(t('imports.reason.notADate'))
      expect(skipped).toContain(String(wordForDay))
      expect(skipped.match(/ЗК-\d/g)).toEqual(['ЗК-5'])

      expect(await revenue(page, t)).not.toBe(before)
      await page.goto(result)
      await page.getByRole('button', { name: t('import.undo'), exact: true }).click()
      await confirm(page, t('import.undo.question', { name: fileName }), t('import.undo'))
      await page
        .getByRole('status')
        .filter({ hasText: t('import.undone') })
        .waitFor()
      await pictured(page, look, 'import-undone')
      expect(await revenue(page, t)).toBe(before)
    },
  )
})
