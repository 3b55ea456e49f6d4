import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { open } from './page'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const locale of ['en-US', 'ru-RU']) {
      test.describe(`${size}, ${colorScheme}, ${locale}`, () => {
        test.use({ viewport, colorScheme, locale })

        test('axe finds nothing on the page, its tables and its inputs', async ({ page }) => {
          await open(page)
          expect(await findings(page)).toEqual([])

          await page
            .getByRole('main')
            .getByRole('button', { pressed: false, name: /^(Table|Таблица)$/ })
            .first()
            .click()
          if (size === 'phone') await page.getByRole('button', { name: /^(Inputs|Исходные данные)$/ }).click()
          await page.getByRole('button', { name: /^(Power and place|Питание и размещение)/ }).click()
          await page.getByRole('button', { name: /^(Strategies|Стратегии)/ }).click()
          await page
            .getByRole('textbox', { name: /^(Cached share|Доля входа из кэша)/ })
            .first()
            .fill('170')
          expect(await findings(page)).toEqual([])
        })

        test('nothing scrolls sideways', async ({ page }) => {
          await open(page)
          expect(await sideways(page)).toBe(0)
        })
      })
    }
  }
}

test('axe finds nothing with every input in sight', async ({ page }) => {
  test.slow()
  await open(page)
  await openEverything(page)
  expect(await findings(page)).toEqual([])
})

test.describe('the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'ru-RU' })

  test('nothing scrolls sideways', async ({ page }) => {
    await open(page)
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: 'Исходные данные' }).click()
    expect(await sideways(page)).toBe(0)
    expect(await page.getByRole('dialog').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0)
  })
})

/** A section that is opened brings more that is closed. */
async function openEverything(page: Page): Promise<void> {
  const closed = page.getByRole('button', { expanded: false })
  while ((await closed.count()) > 0) await closed.first().click()
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
