import { expect, test } from '@playwright/test'
import { field, figures, open, verdict } from './page'

/** Words of English that no Russian sentence has. Names of products, and letters that stand in both, are none of these. */
const ENGLISH =
  /\b(the|and|of|is|to|in|per|month|months|year|cost|own|rented|total|tokens|saving|from|cheaper|table|price)\b/i

test('Russian is chosen, kept, and complete', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('heading', { level: 2, name: 'Исходные данные' })).toBeVisible()
  await expect(verdict(page)).toHaveText(/\p{Script=Cyrillic}{3}/u)
  const english = async () => {
    const said = [await page.getByRole('main').innerText(), ...(await figures(page))]
    return said.map((text) => ENGLISH.exec(text)?.[0]).filter(Boolean)
  }
  await expect.poll(english).toEqual([])

  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: 'Исходные данные' })).toBeVisible()
})

test('a number is typed with a comma, and its groups with spaces', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru')
  const requests = field(page, 'Запросы')
  await requests.fill('1 234 567,5')
  await requests.blur()
  await expect(requests).toHaveValue('1\u00A0234\u00A0567,5')
  await requests.fill('1.234')
  await expect(page.getByText(/^Можно прочесть как/)).toBeVisible()
})

test.describe('a browser that speaks Russian', () => {
  test.use({ locale: 'ru-RU' })

  test('is answered in Russian at first', async ({ page }) => {
    await open(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await expect(page.getByText('Рекомендация', { exact: true })).toBeVisible()
  })

  test('every open section of the inputs is Russian too', async ({ page }) => {
    await open(page)
    const inputs = page.getByRole('region', { name: 'Исходные данные' })
    for (const section of await inputs.getByRole('button', { expanded: false }).all()) await section.click()
    await expect(inputs.getByText('Налог', { exact: false })).toHaveCount(0)
    const labels = await inputs.locator('label, legend, summary').allTextContents()
    for (const label of labels) expect(label).not.toMatch(ENGLISH)
  })
})
