import type { Locator, Page } from 'playwright-core'
import type { Look } from './browser.ts'
import { expectNoFindings } from './findings.ts'
import { picture } from './pictures.ts'
import type { Words } from './texts.ts'

/** The title of the screen. */
export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

/** From the portfolio to an account, by the filter of the list and the name in it. */
export async function openAccount(page: Page, t: Words, typed: string, name: string): Promise<void> {
  await page.goto('/portfolio')
  await page.getByRole('textbox', { name: t('shell.table.filter') }).fill(typed)
  await page.getByRole('link', { name, exact: true }).click()
  await heading(page, name).waitFor()
}

/** Gives a file to the screen where files are brought in. */
export async function chooseFile(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.goto('/import')
  await page.locator('input[type=file]').setInputFiles(file)
}

/** What stands on the screen has no findings, and is pictured. */
export async function pictured(page: Page, look: Look, what: string): Promise<void> {
  await expectNoFindings(page)
  await picture(page, look, what)
}

/** Answers the question that a button asks before it does what it says. */
export async function confirm(page: Page, question: string, answer: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: question })
  await dialog.getByRole('button', { name: answer, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
