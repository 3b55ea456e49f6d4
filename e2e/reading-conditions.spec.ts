import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { open } from './page'

/** A page of 1440 × 900 at 200 %, and the narrowest phone, which is also 1280 at 400 %. */
const SMALL = { 'at 200 %': { width: 720, height: 450 }, 'on the narrowest phone': { width: 320, height: 640 } }

for (const [where, viewport] of Object.entries(SMALL)) {
  test.describe(where, () => {
    test.use({ viewport, locale: 'ru-RU' })

    test('a budget by month scrolls in its own frame, under its head and beside its first column', async ({ page }) => {
      await open(page)
      await page.getByRole('button', { name: 'Месяц', exact: true }).click()
      // The innermost: the whole figure is a region too.
      const last = page.getByRole('columnheader', { name: /36-й\sмесяц/ })
      const frame = page.getByRole('region').filter({ has: last }).last()
      const corner = frame.getByRole('columnheader').first()
      const months = frame.getByRole('columnheader', { name: /\s2-й\sмесяц/ })
      await frame.scrollIntoViewIfNeeded()
      const before = { corner: await corner.boundingBox(), month: await months.boundingBox() }
      await frame.evaluate((element) => element.scrollTo(600, 0))
      await expect.poll(async () => (await months.boundingBox())?.x).toBeLessThan((before.month?.x ?? 0) - 500)
      expect((await corner.boundingBox())?.x).toBe(before.corner?.x)

      await frame.evaluate((element) => element.scrollTo(600, 100))
      const below = await frame.evaluate((element) => element.scrollTop)
      const top = async () => (await corner.boundingBox())?.y ?? 0
      expect((await top()) - ((await frame.boundingBox())?.y ?? 0)).toBeLessThan(2)
      expect(below).toBeGreaterThan(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`colours forced by the system, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })

    test('axe finds nothing', async ({ page }) => {
      await open(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    })
  })
}
