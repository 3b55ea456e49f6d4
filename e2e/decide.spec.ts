import { expect, test, type Page } from '@playwright/test'
import { beginFrom, field, figures, open, scenarioTitle, settledFigures, verdict } from './page'

test('from a preset to another answer, and its address says exactly the same to a stranger', async ({
  page,
  browser,
}) => {
  await open(page)
  await beginFrom(page, 'Coding assistant for 500 developers')
  const before = await settledFigures(page)

  await field(page, 'Requests').fill('9,000,000')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(page.getByRole('button', { name: /^Restore Requests to/ })).toBeVisible()
  const after = await settledFigures(page)
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).not.toBe(before[1])

  const link = await settledAddress(page)
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(link)
  await expect(verdict(stranger)).toHaveText(after[0] ?? '')
  await expect.poll(() => figures(stranger)).toEqual(after)
  await expect(field(stranger, 'Requests')).toHaveValue('9,000,000')
})

test('a pasted address is opened without loading the page again', async ({ page }) => {
  await open(page)
  const first = await settledAddress(page)
  const before = await settledFigures(page)
  await beginFrom(page, 'Start-up chatbot')
  await expect.poll(() => settledAddress(page)).not.toBe(first)

  await page.evaluate((link) => window.location.assign(link), first)
  await expect.poll(() => figures(page)).toEqual(before)
  await expect(scenarioTitle(page)).toHaveAttribute('placeholder', 'Support assistant with RAG')
})

test('wrong input stays as typed, says its limit, and the answer keeps the last valid value', async ({ page }) => {
  await open(page)
  const share = field(page, 'Cached share of input')
  await share.fill('55')
  await expect(page.getByRole('button', { name: /^Restore Cached share of input to/ })).toBeVisible()
  const kept = await settledFigures(page)

  await share.fill('170')
  await expect(page.getByText('At most 100 %. The answer keeps using 55 % until then.')).toBeVisible()
  await expect(share).toHaveValue('170')
  await expect(share).toHaveAttribute('aria-invalid', 'true')
  expect(await settledFigures(page)).toEqual(kept)

  await share.fill('many')
  await expect(page.getByText(/^This is not a number\./)).toBeVisible()
  await field(page, 'Input per request').fill('4,321')
  await expect.poll(() => figures(page)).not.toEqual(kept)

  await share.fill('55')
  await expect(page.getByText(/until then/)).toHaveCount(0)
})

test('a model that does not fit says what is missing, and the smallest remedy mends it', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Model and hardware/ }).click()
  await field(page, 'Parameters').fill('240')
  await field(page, 'Parameters').blur()
  await expect(page.getByText(/^Does not fit: \d+ GB short$/)).toBeVisible()

  const remedies = page.getByRole('main').getByRole('button', { name: /GPU/ })
  await expect(remedies.first()).toBeVisible()
  await remedies.first().click()
  await expect(page.getByText(/^Does not fit: \d+ GB short$/)).toHaveCount(0)
})

test('nothing breaks the content security policy, and nothing is asked of another origin', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) complaints.push(request.url())
  })
  await open(page)
  await field(page, 'Requests').fill('1,000,000')
  for (const view of ['Monthly', 'Accrual', 'Discounted']) {
    await page.getByRole('button', { name: view }).first().click()
  }
  expect(complaints).toEqual([])
})

/** The address follows an edit a moment later. */
async function settledAddress(page: Page): Promise<string> {
  await page.waitForTimeout(400)
  return page.url()
}
