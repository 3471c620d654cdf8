import type { Locator, Page } from 'playwright-core'
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

/** Answers the question that a button asks before it does what it says. */
export async function confirm(page: Page, question: string, answer: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: question })
  await dialog.getByRole('button', { name: answer, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
