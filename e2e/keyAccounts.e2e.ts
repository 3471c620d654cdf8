import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Settings } from '../src/modules/settings/contract.ts'
import { eachLook, noBrowser, useBrowser } from './browser.ts'
import { operator } from './people.ts'
import { confirm, heading, pictured } from './steps.ts'
import { wordsIn } from './texts.ts'

const growthIn = ({ criteria }: Settings['keyAccounts']) => criteria.find(({ id }) => id === 'growth')!.weight

describe.skipIf(noBrowser)('moving the weights of the key account matrix', () => {
  const openPage = useBrowser()
  let before: Settings['keyAccounts']

  beforeAll(async () => {
    const { settings } = operator()
    before = (await settings.get({})).keyAccounts
    // Something that stood before, for the history to lead back to.
    await settings.update({ keyAccounts: { ...before, slots: before.slots + 1 } })
  })
  afterAll(() => operator().settings.update({ keyAccounts: before }))

  it.each(eachLook)(
    'shows who changes quadrant, is stored when told to, stands in the history, and is put back from there (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      const stood = (await operator().settings.get({})).keyAccounts
      await page.goto('/matrix')
      await heading(page, t('shell.nav.matrix')).waitFor()
      await page.getByRole('tab', { name: t('matrix.side.weights') }).click()
      const weight = page.getByRole('slider', {
        name: t('matrix.weight', { criterion: t('criteria.growth') }),
      })
      const flips = page.getByRole('region', { name: t('matrix.flips') })
      await weight.waitFor()
      await page.getByText(t('matrix.trial.none')).waitFor()
      await pictured(page, look, 'matrix')

      await weight.press('End')
      await flips.getByRole('listitem').first().waitFor()
      await page.getByRole('button', { name: t('matrix.reset') }).click()
      await flips.waitFor({ state: 'detached' })
      await page.getByText(t('matrix.trial.none')).waitFor()

      while ((await flips.count()) === 0) await weight.press('ArrowRight')
      await flips.getByRole('listitem').first().waitFor()
      await pictured(page, look, 'matrix-trial')
      await page.getByRole('button', { name: t('matrix.save') }).click()
      await page.getByText(t('settings.saved')).waitFor()
      expect(growthIn((await operator().settings.get({})).keyAccounts)).toBeGreaterThan(growthIn(stood))

      await page.goto('/settings/history')
      const newest = page
        .getByRole('listitem')
        .filter({ hasText: t('settings.section.key-accounts') })
        .filter({ hasText: t('settings.history.current') })
      await newest.getByText(t('criteria.growth')).first().waitFor()
      await pictured(page, look, 'history')
      await page
        .getByRole('listitem')
        .filter({ hasText: t('settings.section.key-accounts') })
        .getByRole('button', { name: t('settings.history.restore') })
        .first()
        .click()
      await confirm(page, t('settings.history.restore.question'), t('settings.history.restore'))
      await page.getByText(t('settings.saved')).first().waitFor()
      expect((await operator().settings.get({})).keyAccounts).toEqual(stood)
    },
  )
})
