import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eachLook, looks, nameOf, noBrowser, useBrowser } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { picture } from './pictures.ts'
import { heading } from './steps.ts'
import { type Words, wordsIn } from './texts.ts'

const combine = 'АО «Верхнеяринский металлургический комбинат»'

/** Opens the palette as the device has it, and types a Cyrillic name in Latin letters. */
async function find(page: Page, t: Words, isPhone: boolean): Promise<void> {
  if (isPhone) await page.getByRole('button', { name: t('shell.search'), exact: true }).click()
  else await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: t('shell.search') })
  await palette.getByPlaceholder(t('shell.search.prompt')).fill('verkhneyarinsky')
  await palette.getByRole('button', { name: combine }).waitFor()
}

describe.skipIf(noBrowser)('getting about without a mouse', () => {
  const openPage = useBrowser()

  it.each(eachLook)('finds a Cyrillic name typed in Latin, from any screen (%s)', async (_, look) => {
    const t = wordsIn(look.language)
    const page = await openPage(look)
    await page.goto('/concentration')
    await heading(page, t('shell.nav.concentration')).waitFor()
    await find(page, t, look.width === 390)
    await expectNoFindings(page)
    await picture(page, look, 'palette')
    await page.keyboard.press('Enter')
    await heading(page, combine).waitFor()
  })

  const desks = looks.filter(({ width }) => width === 1440)
  it.each(desks.map((look) => [nameOf(look), look] as const))(
    'goes to the accounts by g a, filters by /, works the list by j and Enter, and explains itself by ? (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      await page.goto('/duplicates')
      await heading(page, t('shell.nav.duplicates')).waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('a')
      await heading(page, t('shell.nav.portfolio')).waitFor()
      await page.getByRole('grid').waitFor()

      await page.keyboard.press('/')
      const filter = page.getByRole('textbox', { name: t('shell.table.filter') })
      expect(await filter.evaluate((field) => field === document.activeElement)).toBe(true)
      await page.keyboard.type('verkhneyarinsky')
      await page
        .getByRole('status')
        .filter({ hasText: t('shell.table.count', { total: 1 }) })
        .waitFor()

      await filter.blur()
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: t('shell.help.title') })
      await help.getByText(t('shell.help.goTo', { place: t('shell.nav.portfolio') })).waitFor()
      await expectNoFindings(page)
      await page.keyboard.press('Escape')
      await help.waitFor({ state: 'hidden' })

      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await heading(page, combine).waitFor()
    },
  )
})
