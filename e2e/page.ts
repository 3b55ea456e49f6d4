import { expect, type Page } from '@playwright/test'

/** The page once it can be used: the verdict is there, and so are the chart and, where they have a place, the inputs. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`)
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  await expect(page.getByRole('application')).toBeVisible()
}

export const verdict = (page: Page) => page.getByRole('heading', { level: 1 })

/** Every figure that is said: the verdict, the strip, and every table, hidden behind a picture or not. */
export async function figures(page: Page): Promise<string[]> {
  const tables = await page.getByRole('main').getByRole('table').allTextContents()
  const terms = await page.getByRole('main').locator('dl').allTextContents()
  return [(await verdict(page).textContent()) ?? '', ...terms, ...tables]
}

/** The figures once they stand still: tables follow the verdict when the hand rests. */
export async function settledFigures(page: Page): Promise<string[]> {
  let before: string[] = []
  let last = await figures(page)
  while (last.join('\n') !== before.join('\n')) {
    before = last
    // A poll would read twice at once at first, before anything had time to move.
    await page.waitForTimeout(400)
    last = await figures(page)
  }
  return last
}

/** A workload's field; the first workload's where there are several. */
export const field = (page: Page, name: string) => page.getByRole('textbox', { name }).first()

/** Begins from a preset, as the bar offers it. */
export async function beginFrom(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New from…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The title shows its preset's name where it has none of its own. */
export const scenarioTitle = (page: Page) => page.getByRole('textbox', { name: 'Scenario title' })
