import { afterEach, describe, it } from 'vitest'
import { defaultSettings } from '../src/modules/settings/defaults.ts'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { operator } from './people.ts'
import { heading, pictured } from './steps.ts'
import { wordsIn } from './texts.ts'

const name = 'Iris Fountoulaki'
const holiday = 'Day of the pump'

describe.skipIf(noBrowser)('our own people and our hours', () => {
  const openPage = useBrowser()
  afterEach(async () => {
    await operator().settings.update({ workingTime: defaultSettings.workingTime })
    const [added] = (await operator().colleagues.list({})).filter((one) => one.name.startsWith(name))
    // Nobody is deleted, so that the next one is another.
    if (added)
      await operator().colleagues.update({ colleagueId: added.id, name: `Former ${added.id}`, leftOn: null })
  })

  it.each(eachLook)('%s: somebody is added, leaves, and says what to hand over', async (_, look) => {
    const t = wordsIn(look.language)
    const page = await openPage(look)
    await page.goto('/settings/people')
    await heading(page, t('shell.nav.settings')).waitFor()
    await page.getByRole('button', { name: t('colleagues.add'), exact: true }).click()
    const adding = page.getByRole('dialog', { name: t('colleagues.add') })
    await adding.getByRole('textbox', { name: t('colleagues.name') }).fill(name)
    await adding.getByRole('textbox', { name: t('colleagues.office') }).fill('Patras')
    await adding.getByRole('button', { name: t('colleagues.add'), exact: true }).click()
    const drawer = page.getByRole('dialog', { name })
    await drawer.getByText(t('colleagues.through.none')).waitFor()
    await drawer.getByRole('button', { name: t('colleagues.leave'), exact: true }).click()
    await drawer.getByRole('button', { name: t('colleagues.leave.back') }).waitFor()
    await drawer.getByRole('heading', { name: t('colleagues.through') }).waitFor()
    await pictured(page, look, 'one-of-us-leaves')
  })

  it.each(eachLook)('%s: a holiday is pasted, and clocks are counted by it', async (_, look) => {
    const t = wordsIn(look.language)
    const page = await openPage(look)
    await page.goto('/settings/hours')
    await page.getByRole('textbox', { name: t('hours.holidays.lines') }).fill(`2099-03-25 ${holiday}`)
    await page.getByRole('button', { name: t('hours.holidays.add', { count: 1 }) }).click()
    await page.getByText(holiday, { exact: true }).waitFor()
    await page.getByRole('heading', { name: t('hours.clocks') }).waitFor()
    await pictured(page, look, 'working-hours')
  })
})
