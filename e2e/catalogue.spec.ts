import { expect, test } from '@playwright/test'
import { figures, open, settledFigures } from './page'

test('the catalogue is fetched when a form asks for it, fills an API model, and one step takes all of it back', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await open(page)
  const catalogue = () => fetched.filter((url) => /catalogue/.test(url))
  expect(catalogue()).toEqual([])
  const before = await settledFigures(page)

  await page.getByRole('button', { name: /^API/ }).first().click()
  const models = page.getByRole('combobox', { name: 'Model of a price list' }).first()
  await expect(models).toBeEnabled()
  const output = page.getByRole('textbox', { name: 'Output', exact: true }).first()
  expect(catalogue()).toHaveLength(1)
  await models.selectOption({ label: 'Claude Haiku 4.5, $1.00 / $5.00' })
  await expect(output).toHaveValue('5')
  await expect.poll(() => figures(page)).not.toEqual(before)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(output).toHaveValue('10')
  await expect.poll(() => figures(page)).toEqual(before)
})

test('a workload is added, moved and taken away by the keyboard alone', async ({ page }) => {
  await open(page)
  const names = () => page.getByRole('group', { name: 'Demand' }).locator('h4').allTextContents()
  const first = await names()
  await page.getByRole('button', { name: 'Add a workload' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Workload 3', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  const up = page.getByRole('button', { name: 'Move Workload 3 up' })
  await expect(up).toBeFocused()
  await page.keyboard.press('Enter')
  // Nobody named it, so its name is its place.
  await expect.poll(names).toEqual([first[0], 'Workload 2 ', first[1]])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(names).toEqual(first)
  await expect(page.getByRole('button', { name: 'Add a workload' })).toBeFocused()
})
