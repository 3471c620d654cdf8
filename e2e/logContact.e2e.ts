import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { type Language, LANGUAGES } from '../src/messages/languages.ts'
import { eachLook, type Look, looks, noBrowser, useBrowser } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { operator } from './people.ts'
import { picture } from './pictures.ts'
import { heading } from './steps.ts'
import { wordsIn, type Words } from './texts.ts'

/** A customer of each country, and a call of yesterday with one of its people as its manager would type it. */
const talks: Record<Language, { account: string; note: (name: string) => string }> = {
  en: {
    account: 'Alpkraft Energie GmbH',
    note: (name) => `Yesterday called ${name}: wants the valves earlier`,
  },
  ru: { account: 'АО «Ярсинская ГРЭС»', note: (name) => `Вчера звонил, ${name}: просит клапаны раньше` },
  el: {
    account: 'Αλουμίνα Παρνασσίδας Α.Ε.',
    note: (name) => `Χθες μίλησα στο τηλέφωνο, ${name}: θέλει τις βαλβίδες νωρίτερα`,
  },
}

async function customer(language: Language) {
  const { account: name, note } = talks[language]
  const { accounts, interactions } = operator()
  const [found] = await accounts.search({ q: name, limit: 1 })
  const people = await interactions.people({ accountId: found!.id })
  const person = people.find(({ side }) => side === 'contact')!
  return { id: found!.id, name: found!.name, person: person.name, text: note(person.name) }
}

/** Opens the field by the key on a desk, by the bar at the bottom on a phone. */
async function openNote(page: Page, t: Words, { width }: Look): Promise<Locator> {
  if (width === 1440) await page.keyboard.press('l')
  else {
    const bar = page.getByRole('navigation', { name: t('shell.nav.phone') })
    await bar.getByRole('button', { name: t('shell.add'), exact: true }).click()
    await page.getByRole('button', { name: t('shell.add.contact'), exact: true }).click()
  }
  const field = page.getByRole('textbox', { name: t('log.text') })
  await field.waitFor()
  return field
}

const inRussian = 'На выставке обсудили вторую очередь'
const withoutServer = 'Met the whole board, they plan a second line'

describe.skipIf(noBrowser)('logging a contact', () => {
  const openPage = useBrowser()

  // A journey that was broken off must not leave its note to the next one.
  afterEach(async () => {
    for (const language of LANGUAGES) {
      const { id: accountId, text } = await customer(language)
      for (const said of [text, inRussian, withoutServer])
        for (const { id } of await notes(accountId, said))
          await operator().interactions.remove({ accountId, interactionId: id.replace('interaction:', '') })
    }
  })

  it.each(eachLook)(
    'takes one line, is understood, stands in the timeline, and is taken back (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      const { id, name: account, person, text } = await customer(look.language)
      await page.goto(`/accounts/${id}?tab=timeline&kinds=interaction`)
      await heading(page, account).waitFor()
      await page.getByRole('article').first().waitFor()

      const field = await openNote(page, t, look)
      await field.fill(text)
      const understood = page.getByRole('region', { name: t('log.understood') })
      for (const part of [t('account.channel.call'), t('log.day.yesterday')])
        await expect
          .poll(() =>
            understood.getByRole('button', { name: part, exact: true }).getAttribute('aria-pressed'),
          )
          .toBe('true')
      await understood.getByRole('button', { name: t('log.people.remove', { name: person }) }).waitFor()
      await expectNoFindings(page)
      await picture(page, look, 'log-a-contact')
      await field.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })

      const entry = page.getByRole('article').filter({ hasText: text })
      await entry.getByText(t('account.channel.call'), { exact: true }).waitFor()
      await expectNoFindings(page)
      await picture(page, look, 'timeline')
      await entry.getByRole('button', { name: person, exact: true }).click()
      await expect.poll(() => new URL(page.url()).searchParams.get('contact')).not.toBeNull()
      await entry.waitFor()
      await page.getByRole('searchbox', { name: t('timeline.search') }).fill(text.slice(-12))
      await entry.waitFor()

      await entry.getByRole('button', { name: t('timeline.remove'), exact: false }).click()
      await entry.waitFor({ state: 'detached' })
      await page.getByText(t('timeline.removed')).waitFor()
      await expect.poll(async () => (await notes(id, text)).length).toBe(0)
    },
  )

  it('asks for the account on a page that has none, by its name in any script', async () => {
    const t = wordsIn('ru')
    const look: Look = { language: 'ru', colorScheme: 'light', width: 1440 }
    const page = await openPage(look)
    const { id, name: account } = await customer('ru')
    await page.goto('/import')
    await heading(page, t('shell.nav.import')).waitFor()
    await page.keyboard.press('l')
    const find = page.getByRole('textbox', { name: t('log.account') })
    await find.fill('yarsinskaya')
    await page.getByRole('button', { name: account }).waitFor()
    await expectNoFindings(page)
    await find.press('Enter')
    const field = page.getByRole('textbox', { name: t('log.text') })
    await field.waitFor()
    const text = inRussian
    await page.keyboard.type(text)
    expect(await field.inputValue()).toBe(text)
    await page.keyboard.press('Enter')
    const saved = page.getByRole('alert').filter({ hasText: t('log.saved', { account }) })
    await saved.waitFor()
    const [note] = await notes(id, text)
    expect(note).toMatchObject({ channel: 'event' })
    await saved.getByRole('button', { name: t('shell.undo'), exact: true }).click()
    await expect.poll(async () => (await notes(id, text)).length).toBe(0)
  })

  it('keeps the text when the server cannot be reached, and saves it when it can', async () => {
    const t = wordsIn('en')
    const look = looks[0]!
    const page = await openPage(look)
    const { id, name: account } = await customer('en')
    await page.goto(`/accounts/${id}`)
    await heading(page, account).waitFor()
    const text = withoutServer
    const field = await openNote(page, t, look)
    await page.getByRole('region', { name: t('log.understood') }).waitFor()
    await page.context().setOffline(true)
    await field.fill(text)
    await field.press('Enter')
    await page.getByText(t('log.lost')).waitFor()
    await page.context().setOffline(false)
    await page.reload()
    await heading(page, account).waitFor()
    const again = await openNote(page, t, look)
    expect(await again.inputValue()).toBe(text)
    await again.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: t('shell.undo'), exact: true }).click()
    await page.getByText(t('shell.undo.done')).waitFor()
    expect(await notes(id, text)).toEqual([])
  })
})

/** The notes with this text that stand in the timeline. */
async function notes(accountId: string, text: string) {
  const { items } = await operator().interactions.timeline({ accountId, kinds: ['interaction'], limit: 50 })
  return items.filter(({ detail }) => detail === text)
}
