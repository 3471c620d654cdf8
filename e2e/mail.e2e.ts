import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { mboxOf, writtenMail } from '../src/core/mail/mail.builder.ts'
import type { Language } from '../src/messages/languages.ts'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { takeBack } from './imports.ts'
import { operator } from './people.ts'
import { picture } from './pictures.ts'
import { chooseFile, heading, pictured } from './steps.ts'
import { wordsIn } from './texts.ts'

const fileName = 'letters.mbox'
/** One of us, at the domain the company names as its own. */
async function oneOfUs(): Promise<string> {
  const { company } = await operator().settings.get({})
  return `Boris Kam <boris.kam@${company.domains[0]!}>`
}

/** A customer of each country and what they write. */
const letters: Record<Language, { account: string; subject: string; asks: string; answer: string }> = {
  en: {
    account: 'Alpkraft Energie GmbH',
    subject: 'Spare seals for the feed pumps',
    asks: 'Could you send us an offer for twelve seals by Friday?',
    answer: 'You will have it on Thursday.',
  },
  ru: {
    account: 'АО «Ярсинская ГРЭС»',
    subject: 'Уплотнения для питательных насосов',
    asks: 'Пришлите, пожалуйста, предложение на двенадцать уплотнений до пятницы?',
    answer: 'Пришлём в четверг.',
  },
  el: {
    account: 'Αλουμίνα Παρνασσίδας Α.Ε.',
    subject: 'Στεγανοποιήσεις για τις αντλίες τροφοδοσίας',
    asks: 'Μπορείτε να μας στείλετε προσφορά για δώδεκα στεγανοποιήσεις ως την Παρασκευή;',
    answer: 'Θα την έχετε την Πέμπτη.',
  },
}

async function customer(language: Language) {
  const { account: name } = letters[language]
  const { accounts, contacts } = operator()
  const [found] = await accounts.search({ q: name, limit: 1 })
  const people = await contacts.list({ accountId: found!.id })
  const person = people.find(({ email }) => email !== null)!
  return { id: found!.id, name: found!.name, person: person.name, email: person.email! }
}

/** A letter, our answer that quotes it, a question nobody answered, a newcomer there, and a letter from nobody we know. */
async function lettersOf(
  language: Language,
  { person, email }: { person: string; email: string },
): Promise<Buffer> {
  const ours = await oneOfUs()
  const { subject, asks, answer } = letters[language]
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  const host = email.slice(email.indexOf('@') + 1)
  const them = `"${person}" <${email}>`
  const id = (name: string) => `${name}.${language}@${host}`
  const drawing = `${asks}\r\n\r\n-- \r\n${person}`
  return Buffer.from(
    mboxOf([
      writtenMail({ id: id('ask'), from: them, to: ours, at: daysAgo(30), subject, text: drawing }),
      writtenMail({
        id: id('answer'),
        from: ours,
        to: them,
        at: daysAgo(29),
        subject: `Re: ${subject}`,
        text: `${answer}\r\n\r\n> ${asks}`,
        replyTo: id('ask'),
      }),
      writtenMail({
        id: id('again'),
        from: them,
        to: ours,
        at: daysAgo(12),
        subject: `${subject} 2`,
        text: asks,
      }),
      writtenMail({
        id: id('new'),
        from: `Nova Lind <nova.lind.${language}@${host}>`,
        to: ours,
        at: daysAgo(11),
        subject: `${subject} 3`,
        text: `${answer}\r\n\r\nNova Lind\r\nHead of Purchasing\r\n+49 40 123456`,
      }),
      writtenMail({ id: id('other'), from: 'someone@unheard-of.example', to: ours, at: daysAgo(10) }),
    ]),
  )
}

describe.skipIf(noBrowser)('mail', () => {
  const openPage = useBrowser()

  afterEach(() => takeBack(fileName))

  it.each(eachLook)(
    'is imported, finds its company, waits for an answer, and is read as a conversation (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      const { subject, asks, answer } = letters[look.language]
      const account = await customer(look.language)

      const buffer = await lettersOf(look.language, account)
      await chooseFile(page, { name: fileName, mimeType: 'application/mbox', buffer })
      await page.getByRole('button', { name: t('mail.import.start'), exact: true }).click()
      await heading(page, fileName).waitFor()
      await figure(page, t('mail.count.new'), '5')
      await figure(page, t('mail.count.byContact'), '3')
      await figure(page, t('mail.count.byDomain'), '1')
      const proposed = page.getByRole('region', { name: t('mail.proposed') })
      await proposed.getByRole('link', { name: account.name }).waitFor()
      const homeless = page.getByRole('region', { name: t('mail.unmatched.title') })
      await homeless.getByText(t('mail.unmatched.unknownDomain')).waitFor()
      await pictured(page, look, 'mail-import')

      await page.goto(`/accounts/${account.id}`)
      await heading(page, account.name).waitFor()
      const panel = page.getByRole('region', { name: t('mail.panel'), exact: true })
      await panel.getByText(t('mail.waiting.us'), { exact: true }).first().waitFor()
      await panel.scrollIntoViewIfNeeded()
      await picture(page, look, 'mail-panel')
      await panel.getByRole('button', { name: `${subject} 2`, exact: true }).click()
      const waiting = page.getByRole('dialog', { name: `${subject} 2` })
      await waiting.getByText(asks).waitFor()
      await expectNoFindings(page)
      await page.keyboard.press('Escape')
      await waiting.waitFor({ state: 'hidden' })
      await expect.poll(() => new URL(page.url()).searchParams.get('thread')).toBeNull()

      await page.goto(
        `/accounts/${account.id}?tab=timeline&kinds=interaction&q=${encodeURIComponent(subject)}`,
      )
      const entry = page
        .getByRole('article')
        .filter({ hasText: `Re: ${subject}` })
        .first()
      await entry.getByRole('button', { name: t('timeline.openThread') }).click()
      await entry.getByText(answer).first().waitFor()
      expect(await entry.getByText(`> ${asks}`).isVisible()).toBe(false)
      await entry.getByText(t('mail.thread.quoted')).click()
      await entry.getByText(`> ${asks}`).waitFor()
      await expectNoFindings(page)
      await entry.scrollIntoViewIfNeeded()
      await picture(page, look, 'mail-thread')

      const word = answer.split(' ').at(-1)!.replace('.', '')
      await page.getByRole('searchbox', { name: t('timeline.search') }).fill(word)
      const hits = page.getByRole('region', { name: t('mail.hits') })
      await hits.getByRole('button', { name: `Re: ${subject}`, exact: true }).click()
      await page.getByRole('dialog').getByText(answer).first().waitFor()
    },
  )
})

const figure = async (page: Page, label: string, value: string) =>
  page.getByRole('group', { name: label, exact: true }).getByText(value, { exact: true }).first().waitFor()
