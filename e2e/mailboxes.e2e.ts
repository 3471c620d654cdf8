import { afterEach, describe, it } from 'vitest'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { operator } from './people.ts'
import { picture } from './pictures.ts'
import { confirm } from './steps.ts'
import { wordsIn } from './texts.ts'

const address = 'kam@journeys-supplier.example'
/** A name that leads nowhere by agreement (RFC 2606). */
const host = 'imap.nowhere.invalid'
const lawyer = 'lawyer.example'

describe.skipIf(noBrowser)('a mailbox', () => {
  const openPage = useBrowser()

  afterEach(async () => {
    const { mailboxes } = operator()
    for (const one of await mailboxes.list()) await mailboxes.remove({ mailboxId: one.id })
    for (const { value } of await mailboxes.blocks()) await mailboxes.removeBlock({ value })
  })

  it.each(eachLook)(
    'is tried before it is kept, says what keeps it from being read, pauses, and is removed (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      await page.goto('/settings/mailboxes')
      await page.getByText(t('mailboxes.none')).waitFor()
      await expectNoFindings(page)
      await page.getByRole('button', { name: t('mailboxes.add'), exact: true }).click()
      const dialog = page.getByRole('dialog', { name: t('mailboxes.add') })
      await dialog.getByRole('textbox', { name: t('mailboxes.field.address') }).fill(address)
      await dialog.getByRole('textbox', { name: t('mailboxes.field.secret') }).fill('not the right one')
      await dialog.getByRole('textbox', { name: t('mailboxes.field.host') }).fill(host)
      await dialog.getByRole('button', { name: t('mailboxes.save') }).click()
      const why = t('mailboxes.problem.hostUnknown', { host })
      await dialog.getByText(why).waitFor()
      await expectNoFindings(page)
      await dialog.getByRole('button', { name: t('mailboxes.saveAnyway') }).click()
      await dialog.waitFor({ state: 'hidden' })

      const card = page.getByRole('article').filter({ hasText: address })
      await card.getByText(why).waitFor()
      await card.getByText(t('mailboxes.state.trouble'), { exact: true }).waitFor()
      await page.getByRole('textbox', { name: t('mailboxes.blocks.new') }).fill(`anna@${lawyer}`)
      await page.getByRole('button', { name: t('mailboxes.blocks.add'), exact: true }).click()
      await page.getByText(`anna@${lawyer}`, { exact: true }).waitFor()
      await expectNoFindings(page)
      await page.evaluate(() => window.scrollTo(0, 0))
      await picture(page, look, 'mailboxes')

      await card.getByRole('button', { name: t('mailboxes.pauseOf', { name: address }) }).click()
      await card.getByText(t('mailboxes.state.paused'), { exact: true }).waitFor()
      await card.getByRole('button', { name: t('mailboxes.removeOf', { name: address }) }).click()
      await confirm(page, t('mailboxes.remove.question', { name: address }), t('mailboxes.remove'))
      await card.waitFor({ state: 'detached' })
    },
  )
})
