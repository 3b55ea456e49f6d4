import { expect, test, type Page } from '@playwright/test'
import { field, figures, open, scenarioTitle, settledFigures } from './page'

const LINKS = [
  { name: 'damaged', link: '#1.1.AAAAAAAA', says: /damaged or cut short/ },
  { name: 'not a link at all', link: '#<script>alert(1)</script>', says: /damaged or cut short/ },
  { name: 'newer', link: '#7.1.AAAAAAAA', says: /made by a newer version/ },
  { name: 'too long', link: `#1.1.${'A'.repeat(40_000)}`, says: /too long/ },
]

for (const { name, link, says } of LINKS) {
  test(`a link that is ${name} is refused in words, and the present work stays`, async ({ page }) => {
    await open(page)
    await field(page, 'Requests').fill('7,654,321')
    await expect(page.getByRole('button', { name: /^Restore Requests to/ })).toBeVisible()
    const kept = await settledFigures(page)

    await paste(page, link)
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
    expect(await settledFigures(page)).toEqual(kept)
    await expect(field(page, 'Requests')).toHaveValue('7,654,321')

    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('status').filter({ hasText: says })).toHaveCount(0)
    await page.reload()
    await expect.poll(() => figures(page)).toEqual(kept)
  })
}

test('a first visit by a damaged link shows what a first visit shows, and says why', async ({ page }) => {
  await open(page, '#1.1.AAAAAAAA')
  await expect(page.getByRole('status').filter({ hasText: /damaged or cut short/ })).toBeVisible()
  await expect(scenarioTitle(page)).toHaveAttribute('placeholder', 'Support assistant with RAG')
})

test('blocked storage breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked')
      },
    })
  })
  await open(page)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

async function paste(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, link)
}
