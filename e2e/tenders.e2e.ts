import { afterEach, beforeEach, describe, it } from 'vitest'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { bringIn } from './imports.ts'
import { operator } from './people.ts'
import { heading, pictured } from './steps.ts'
import { wordsIn } from './texts.ts'

const account = 'Wellenbrecher Stahl GmbH'
const rival = 'Brandung Pumpen AG'

/** Two tenders lost on lead time to one competitor; a third is what a person records. */
const file = `Tender no;Tender name;Customer;Product;Product family;Stage;Close date;Our price;Winner;Winning price;Reason;Currency
WB-1;Cooling pumps;${account};Cooling pump 80;Cooling pumps;Lost;2025-11-03;52000;${rival};50000;lead time 60 %, price 40 %;EUR
WB-2;Spare impellers;${account};Impeller 80;Cooling pumps;Lost;2026-01-20;21000;${rival};20000;lead time;EUR
WB-3;Pump house;${account};Cooling pump 100;Cooling pumps;Negotiation;;90000;;;;EUR
`

describe.skipIf(noBrowser)('tenders lost again and again', () => {
  const openPage = useBrowser()
  let importId: string
  let accountId: string
  beforeEach(async () => {
    importId = await bringIn('wellenbrecher.csv', file, 'opportunities')
    accountId = (await operator().accounts.search({ q: account }))[0]!.id
  })
  afterEach(async () => {
    const { tenders, imports } = operator()
    const { items } = await tenders.list({ accountId })
    for (const { id } of items) await tenders.remove({ accountId, opportunityId: id })
    await imports.undo({ importId })
  })

  it.each(eachLook)(
    'show their pattern once a person has recorded the third, with the tenders behind it (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      await page.goto('/tenders')
      await heading(page, t('shell.nav.tenders')).waitFor()
      await page.getByRole('link', { name: 'Pump house' }).waitFor()
      await pictured(page, look, 'tenders')

      await page.goto(`/accounts/${accountId}?tab=tenders`)
      await page.getByText(t('tenders.pattern.none', { withReason: 2, decided: 2 })).waitFor()
      await page.getByRole('button', { name: t('tenders.record') }).click()
      const dialog = page.getByRole('dialog', { name: t('tenders.record'), exact: true })
      for (const [field, typed] of [
        [t('tenders.record.which'), 'Pump house'],
        [t('tenders.field.winner'), rival],
      ] as const) {
        const input = dialog.getByRole('combobox', { name: field })
        await input.fill(typed)
        await input.press('Tab')
      }
      await dialog.getByRole('button', { name: t('tenders.reason.leadTime') }).click()
      await dialog.getByRole('button', { name: t('tenders.reason.leadTime') }).click()
      await dialog.getByRole('button', { name: t('tenders.record.save'), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })

      const behind = page.getByRole('button', { name: t('tenders.pattern.open', { count: 3 }) })
      await behind.waitFor()
      // After the dialog a phone stands where its button was; the sentence is at the top.
      await page.evaluate(() => scrollTo(0, 0))
      await page
        .getByText(new RegExp(`${rival}.*${t('tenders.reason.leadTime').slice(1)}`))
        .first()
        .waitFor()
      await pictured(page, look, 'tender-pattern')
      await behind.click()
      const evidence = page.getByRole('dialog', { name: t('tenders.pattern.behind') })
      for (const tender of ['Cooling pumps', 'Spare impellers', 'Pump house'])
        await evidence.getByRole('link', { name: tender }).waitFor()
      await expectNoFindings(page)
      await evidence.getByRole('link', { name: 'Pump house' }).click()
      await heading(page, 'Pump house').waitFor()
      await expectNoFindings(page)
    },
  )
})
