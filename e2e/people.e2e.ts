import type { Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '../src/core/period.ts'
import { eachLook, noBrowser, useBrowser, useOwnHouse } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { bringIn } from './imports.ts'
import { operator } from './people.ts'
import { heading, pictured } from './steps.ts'
import { type Words, wordsIn } from './texts.ts'

const company = 'Nordwind Stahlwerke'
const us = { anna: 'Anna Lindqvist', jonas: 'Jonas Weber', eleni: 'Eleni Markou' }

/** Thirty people of a works: name, position, part in decisions, influence, stance, and the place of whom they report to. */
const staff: [string, string, string | null, number | null, string | null, number | null][] = [
  ['Karl Brandt', 'Chief executive', 'decisionMaker', 5, 'neutral', null],
  ['Helga Sommer', 'Chief financial officer', 'financial', 5, 'sceptic', 0],
  ['Ulrich Petersen', 'Head of purchasing', 'approver', 4, 'supporter', 0],
  ['Martin Vogel', 'Works manager', 'technical', 4, 'sponsor', 0],
  ['Ingrid Hahn', 'Head of legal', 'gatekeeper', 3, null, 0],
  ['Olga Petrova', 'Strategic buyer', 'influencer', 4, 'supporter', 2],
  ['Stefan Lorenz', 'Buyer, spare parts', 'influencer', 3, 'neutral', 2],
  ['Maria Engel', 'Buyer, services', null, 2, null, 2],
  ['Dieter Krause', 'Head of maintenance', 'technical', 4, 'sponsor', 3],
  ['Nikos Papadakis', 'Head of quality', 'technical', 3, 'sceptic', 3],
  ['Sabine Fuchs', 'Head of the rolling mill', 'user', 3, 'supporter', 3],
  ['Thomas Arndt', 'Head of the melt shop', 'user', 3, 'opponent', 3],
  ['Ivan Orlov', 'Controller', 'financial', 2, null, 1],
  ['Petra Lang', 'Accounts payable', 'user', 1, 'neutral', 1],
  ['Julia Winter', 'Assistant of the board', 'gatekeeper', 2, 'supporter', 0],
  ['Hans Keller', 'Mechanical engineer', 'technical', 2, 'supporter', 8],
  ['Georg Simon', 'Electrical engineer', 'technical', 2, 'neutral', 8],
  ['Anton Rieger', 'Planner', 'user', 1, null, 8],
  ['Eva Schuster', 'Fitter', 'user', 1, null, 15],
  ['Paul Jung', 'Fitter', 'user', 1, null, 15],
  ['Lena Graf', 'Laboratory', 'technical', 1, null, 9],
  ['Rolf Busch', 'Inspector', 'user', 1, 'sceptic', 9],
  ['Max Pohl', 'Foreman, line 1', 'user', 2, null, 10],
  ['Timo Sauer', 'Foreman, line 2', 'user', 2, null, 10],
  ['Nina Kraft', 'Operator', 'user', 1, null, 22],
  ['Olaf Stein', 'Operator', 'user', 1, null, 23],
  ['Boris Kurz', 'Foreman', 'user', 2, 'opponent', 11],
  ['Clara Moser', 'Operator', 'user', 1, null, 26],
  ['Felix Otto', 'Trainee buyer', null, null, null, 6],
  ['Greta Albers', 'Order desk', 'user', 1, 'supporter', 6],
]

interface Works {
  accountId: string
  contacts: Record<string, string>
}

/** The works with its thirty people, who of ours knows whom, and a year of letters and visits. */
async function makeWorks(): Promise<Works> {
  const { accounts, contacts, colleagues, segments } = operator()
  const { id: accountId } = await accounts.create({ name: company })
  const ids: string[] = []
  for (const [name, title, role, influence, stance, boss] of staff) {
    const reportsToId = boss === null ? null : ids[boss]!
    const person = { accountId, name, title, role, influence, stance, reportsToId }
    ids.push((await contacts.create(person as Parameters<typeof contacts.create>[0])).id)
  }
  const ours = new Map<string, string>()
  for (const name of Object.values(us)) ours.set(name, (await colleagues.create({ name })).id)
  const say = (place: number, name: string, level: number | null, wanted: number | null) =>
    contacts.setRelation({ accountId, contactId: ids[place]!, colleagueId: ours.get(name)!, level, wanted })
  await say(0, us.jonas, 1, 3)
  await say(1, us.anna, 2, 3)
  await say(2, us.anna, 3, 3)
  await say(3, us.eleni, 3, null)
  await say(5, us.anna, 3, 4)
  await bringTalks((await segments.portfolio({})).asOf!)
  return { accountId, contacts: Object.fromEntries(staff.map(([name], place) => [name, ids[place]!])) }
}

/** Letters, calls and visits of the last weeks as a file of another system, through the door of every file. */
async function bringTalks(day: string): Promise<void> {
  const talk = (daysBefore: number, channel: string, way: string, theirs: string, ours: string) =>
    [addDays(day, -daysBefore), company, channel, way, theirs, ours, `Talk ${daysBefore}`].join(',')
  const lines = [
    'Date,Company,Type,Direction,Contact,Our person,Subject',
    ...Array.from({ length: 12 }, (_, week) =>
      talk(week * 7, 'email', week % 2 ? 'in' : 'out', 'Olga Petrova', us.anna),
    ),
    ...Array.from({ length: 4 }, (_, week) => talk(week * 9 + 1, 'call', 'in', 'Ulrich Petersen', us.anna)),
    ...Array.from({ length: 5 }, (_, week) => talk(week * 11 + 2, 'visit', '', 'Dieter Krause', us.eleni)),
  ]
  await bringIn('talks.csv', `${lines.join('\n')}\n`, 'interactions')
}

/** Opens a person on the map by the keyboard alone: the tree, a letter of the name, Enter. */
async function openByKeys(page: Page, t: Words, name: string): Promise<void> {
  const item = page.getByRole('tree', { name: t('people.map.label') }).getByRole('treeitem', { name })
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press(name[0]!.toLowerCase())
  await expect
    .poll(() => item.evaluate((element) => element === document.activeElement), { timeout: 10_000 })
    .toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name }).waitFor()
}

/** Chooses in a list by the keyboard alone: down to the word, Enter. */
async function choose(page: Page, dialog: Locator, label: string, word: string): Promise<void> {
  const option = page.getByRole('option', { name: word, exact: true })
  await dialog.getByLabel(label, { exact: true }).and(dialog.locator('input')).focus()
  if (!(await option.isVisible())) await page.keyboard.press('ArrowDown')
  await option.waitFor()
  for (let step = 0; step < staff.length; step++) {
    if ((await option.getAttribute('data-combobox-selected')) !== null) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

describe.skipIf(noBrowser)('the people of a works', () => {
  useOwnHouse('people')
  const openPage = useBrowser()
  let works: Works
  beforeAll(async () => {
    works = await makeWorks()
  })
  beforeEach(() => restore(works))

  it.each(eachLook)(
    'are a map of thirty, changed by the keyboard, and a grid that says who should call whom (%s)',
    async (_, look) => {
      const t = wordsIn(look.language)
      const page = await openPage(look)
      await page.goto(`/accounts/${works.accountId}?tab=people`)
      await heading(page, company).waitFor()
      const items = page.getByRole('treeitem')
      await items.nth(staff.length - 1).waitFor()
      expect(await items.count()).toBe(staff.length)
      await pictured(page, look, 'map-of-people')

      await openByKeys(page, t, 'Felix Otto')
      const dialog = page.getByRole('dialog', { name: 'Felix Otto' })
      await choose(page, dialog, t('people.field.stance'), t('people.stance.supporter'))
      await choose(page, dialog, t('account.person.reportsTo'), 'Olga Petrova')
      await expectNoFindings(page)
      await dialog.getByRole('button', { name: t('people.save') }).focus()
      await page.keyboard.press('Enter')
      await dialog.waitFor({ state: 'hidden' })
      const felix = items.filter({ hasText: 'Felix Otto' })
      await expect
        .poll(() => felix.textContent(), { timeout: 10_000 })
        .toContain(t('people.stance.supporter'))
      await expect.poll(() => felix.getAttribute('aria-level'), { timeout: 10_000 }).toBe('4')

      await page.goto(`/accounts/${works.accountId}?tab=people&people=coverage`)
      const calls = page.getByRole('region', { name: t('people.calls') })
      const sentence = t('people.call.wanted', {
        ours: us.jonas,
        theirs: 'Karl Brandt',
        level: t('people.level.1'),
        wanted: t('people.level.3'),
      })
      await calls.getByRole('button', { name: sentence }).waitFor()
      await pictured(page, look, 'coverage')

      await calls.getByRole('button', { name: sentence }).click()
      const pair = page.getByRole('dialog', {
        name: t('people.cell.pair', { theirs: 'Karl Brandt', ours: us.jonas }),
      })
      await pair.getByText(t('people.evidence.none', { days: 90 })).waitFor()
      const now = pair.getByRole('radiogroup', { name: t('people.cell.level') })
      await now.getByRole('radio', { name: t('people.level.1'), exact: true }).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await now.getByRole('radio', { name: t('people.level.3'), exact: true }).isChecked()).toBe(true)
      await expectNoFindings(page)
      await pair.getByRole('button', { name: t('people.save') }).click()
      await pair.waitFor({ state: 'hidden' })
      await calls.getByRole('button', { name: sentence }).waitFor({ state: 'detached' })
    },
  )
})

/** As each look, and each second try, expects it. */
async function restore({ accountId, contacts: ids }: Works): Promise<void> {
  const { contacts, colleagues } = operator()
  const felix = await contacts.get({ accountId, contactId: ids['Felix Otto']! })
  await contacts.update({
    accountId,
    contactId: felix.id,
    version: felix.version,
    stance: null,
    reportsToId: ids['Stefan Lorenz']!,
  })
  const jonas = (await colleagues.list({})).find(({ name }) => name === us.jonas)!
  await contacts.setRelation({
    accountId,
    contactId: ids['Karl Brandt']!,
    colleagueId: jonas.id,
    level: 1,
    wanted: 3,
  })
}
