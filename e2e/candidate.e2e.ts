import { describe, expect, it } from 'vitest'
import { looks, nameOf, noBrowser, useBrowser, useOwnHouse } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { operator } from './people.ts'
import { picture } from './pictures.ts'
import { heading } from './steps.ts'
import { wordsIn } from './texts.ts'

/** A company for each look, none like another, so that each journey begins with one nobody knows. */
const companies = [
  'Rollenwerk Aue',
  'Gießerei Bernau',
  'Kesselbau Döbeln',
  'Spinnerei Eilenburg',
  'Walzstahl Freital',
  'Zement Görlitz',
  'Papierfabrik Heidenau',
  'Turbinen Ilmenau',
  'Glashütte Jessen',
  'Brennerei Kamenz',
  'Chemie Löbau',
  'Werft Mittweida',
]

describe.skipIf(noBrowser)('a company that may become a customer', () => {
  useOwnHouse('candidate')
  const openPage = useBrowser()

  it.each(looks.map((look, index) => [nameOf(look), look, companies[index]!] as const))(
    'is added, judged by the three P’s, and becomes an account with its needs (%s)',
    async (_, look, name) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      const pictured = async (what: string) => {
        await expectNoFindings(page)
        await page.evaluate(() => scrollTo(0, 0))
        await picture(page, look, what)
      }
      await page.goto('/candidates')
      await heading(page, t('shell.nav.candidates')).waitFor()
      await page.getByRole('button', { name: t('candidates.add') }).click()
      const dialog = page.getByRole('dialog', { name: t('candidates.add') })
      await dialog.getByLabel(t('candidates.name')).fill(name)
      await dialog.getByRole('button', { name: t('candidates.add') }).click()
      await heading(page, name).waitFor()

      const accept = page.getByRole('button', { name: t('candidates.accept') })
      expect(await accept.isDisabled()).toBe(true)
      for (const p of ['need', 'pay', 'authority'] as const) {
        const line = page.getByRole('region', { name: t(`candidates.p.${p}`), exact: true })
        await line.getByText(t('candidates.rating.2'), { exact: true }).click()
        await page
          .getByText(t('candidates.missing.p', { p: t(`candidates.p.${p}`) }))
          .waitFor({ state: 'detached' })
      }
      const need = page.getByLabel(t('candidates.p.note', { p: t('candidates.p.need') }))
      await need.fill('Rollers wear out within a year')
      await need.blur()

      const debt = t('candidates.item.taxDebt')
      await page.getByLabel(t('candidates.state', { item: debt })).selectOption('bad')
      const unexplained = page.getByText(t('candidates.missing.bad', { item: debt }))
      await unexplained.waitFor()
      const why = page.getByLabel(t('candidates.item.note', { item: debt }))
      await why.fill('Paid off in May')
      await why.blur()
      await unexplained.waitFor({ state: 'detached' })
      await page.getByText(t('candidates.ready')).waitFor()
      await pictured('candidate')
      await accept.click()

      await page.getByRole('link', { name: t('candidates.toAccount') }).click()
      await heading(page, name).waitFor()
      await page.getByRole('tab', { name: t('account.tab.agreements') }).click()
      await page
        .getByRole('region', { name: t('needs.title') })
        .getByText('Rollers wear out')
        .waitFor()
      await page.getByLabel(t('needs.add.payoff'), { exact: true }).fill('One stop less a year')
      await page.keyboard.press('Enter')
      await page.getByRole('listitem').filter({ hasText: 'One stop less a year' }).waitFor()
      await pictured('needs')
      // Of an account with years behind it the pictures show more than of a new one.
      const [largest] = (await operator().segments.accounts({ limit: 1 })).items
      await page.goto(`/accounts/${largest!.id}?tab=finances`)
      await page
        .getByRole('region', { name: t('finances.statements') })
        .first()
        .waitFor()
      await pictured('finances')
      await page.getByRole('tab', { name: t('account.tab.details') }).click()
      await page
        .getByRole('region', { name: t('dossier.title'), exact: true })
        .getByText(t('dossier.ask'))
        .waitFor()
      await pictured('dossier')
    },
  )
})
