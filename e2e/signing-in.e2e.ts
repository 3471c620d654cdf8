import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/messages/languages.ts'
import { type Look, looks, nameOf, noBrowser, useBrowser } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { addPerson, type Person } from './people.ts'
import { heading } from './steps.ts'
import { type Words, wordsIn } from './texts.ts'

const enter = async (page: Page, t: Words, email: string, password: string) => {
  await page.getByLabel(t('shell.signIn.email')).fill(email)
  await page.getByLabel(t('shell.signIn.password')).first().fill(password)
  await page.getByRole('button', { name: t('shell.signIn.submit') }).click()
}

describe.skipIf(noBrowser)('signing in', () => {
  const openPage = useBrowser()
  let visitor: Person
  let session: BrowserContextOptions['storageState']
  beforeAll(async () => {
    visitor = await addPerson('viewer', 'Vera Viewer')
  })

  // Passwords may be tried ten times a minute, so the form is filled in three of the looks, one a language.
  const tried = LANGUAGES.map((language): Look => ({
    language,
    colorScheme: language === 'ru' ? 'dark' : 'light',
    width: language === 'en' ? 1440 : 390,
  }))

  it.each(tried.map((look) => [nameOf(look), look] as const))(
    'refuses a wrong password and an unknown address alike, lets the right one in, and out again (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage({ ...look, session: null })
      await page.goto('/matrix')
      await heading(page, t('shell.signIn')).waitFor()
      const refused: string[] = []
      for (const email of [visitor.email, 'nobody@journeys.example']) {
        await enter(page, t, email, 'not the password')
        await page.getByRole('alert').waitFor()
        refused.push(await page.getByRole('alert').innerText())
        await expectNoFindings(page)
        await page.reload()
      }
      expect(refused).toEqual([t('shell.signIn.refused'), t('shell.signIn.refused')])
      await enter(page, t, visitor.email, visitor.password)
      // Back to where the way to the sign-in began.
      await heading(page, t('shell.nav.matrix')).waitFor()
      session = await page.context().storageState()
      expect(new URL(page.url()).pathname).toBe('/matrix')
    },
  )

  it('says to wait when passwords are tried too often', async () => {
    const t = wordsIn('en')
    const page = await openPage({ ...looks[0]!, session: null })
    await page.goto('/sign-in')
    const said: string[] = []
    while (said.length < 12 && !said.includes(t('shell.signIn.tooMany'))) {
      await enter(page, t, 'nobody@journeys.example', 'not the password')
      await page.getByRole('alert').waitFor()
      said.push(await page.getByRole('alert').innerText())
    }
    expect(said).toContain(t('shell.signIn.tooMany'))
  })

  describe.each(looks.map((look) => [nameOf(look), look] as const))('as a viewer (%s)', (_, look) => {
    const t = wordsIn(look.language)

    it('sees an account with its reasons and is offered no change', async () => {
      const page = await openPage({ ...look, session })
      await page.goto('/portfolio')
      await heading(page, t('shell.nav.portfolio')).waitFor()
      const add = page.getByRole('button', { name: t('shell.add'), exact: true })
      expect(await add.count()).toBe(0)
      await page.getByRole('textbox', { name: t('shell.table.filter') }).fill('kedrogidromash')
      await page.getByRole('link', { name: 'ООО «Кедрогидромаш»' }).click()
      await heading(page, 'ООО «Кедрогидромаш»').waitFor()
      await page.getByRole('tab', { name: t('account.tab.why') }).click()
      await page.getByRole('region', { name: t('account.kaism') }).waitFor()
      expect(await page.getByRole('button', { name: t('account.rate') }).count()).toBe(0)
      await page.getByRole('tab', { name: t('account.tab.details') }).click()
      await page.getByText(t('account.readOnly')).waitFor()
      expect(await page.getByRole('button', { name: new RegExp(`^${t('account.edit')}`) }).count()).toBe(0)
      await expectNoFindings(page)
    })
  })
})
