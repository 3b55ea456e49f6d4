import { expect, test, type Page } from '@playwright/test'
import { figures, open, settledFigures, verdict } from './page'

test('without a mouse: to a field, another number, the verdict, and the chart as a table', async ({ page }) => {
  await open(page)
  const before = await settledFigures(page)

  await tabTo(page, 'Requests')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('9000000')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(page.getByText('Recommendation', { exact: true }).locator('..')).toHaveAttribute('aria-live', 'polite')
  await expect(verdict(page)).toBeVisible()

  const table = page.getByRole('button', { name: 'Table' }).first()
  await tabTo(page, 'Table')
  await expect(table).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(table).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('application')).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: /^Start/ }).first()).toBeInViewport()
})

test('the arrow keys walk the months of the chart', async ({ page }) => {
  await open(page)
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('main').locator('.recharts-tooltip-wrapper')).toContainText(/Month\s\d/)
})

test('the first stop leads past the bar and the inputs to the answer', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the answer' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toBeFocused()
  expect(new URL(page.url()).hash).not.toBe('#answer')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the sheet of inputs holds the focus, closes on Escape, and gives it back', async ({ page }) => {
    await open(page)
    const inputs = page.getByRole('button', { name: 'Inputs' })
    await inputs.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Inputs' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(inputs).toBeFocused()
  })

  test('the verdict stays in a line under the bar once it has scrolled off', async ({ page }) => {
    await open(page)
    await page.getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded()
    await expect(page.locator('.verdict-line')).toBeVisible()
  })
})

/** Presses Tab until a control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? ''
      return element?.textContent ?? ''
    })
    if (focused === name) return
  }
  throw new Error(`No stop of the Tab key is called ${name}`)
}
