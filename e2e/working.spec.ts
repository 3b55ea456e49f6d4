import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { beginFrom, field, figures, open, scenarioTitle, settledFigures, verdict } from './page'

const requests = (page: Page) => field(page, 'Requests')
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true })

/** Another number of requests, and every figure that follows from it: the tables come last. */
async function edited(page: Page, value: string): Promise<string[]> {
  const last = page.getByRole('main').getByRole('table').last()
  await settledFigures(page)
  const before = (await last.textContent()) ?? ''
  await requests(page).fill(value)
  await expect(last).not.toHaveText(before)
  return settledFigures(page)
}

/** A link to other figures than those that anybody here has. */
async function someonesLink(page: Page): Promise<string> {
  const stranger = await page.context().browser()?.newContext()
  const other = await stranger?.newPage()
  if (other === undefined) throw new Error('no second browser')
  await open(other)
  await beginFrom(other, 'Start-up chatbot')
  const address = () => other.evaluate(() => window.location.hash)
  await settledFigures(other)
  const before = await address()
  await requests(other).fill('4,444,444')
  // The address follows an edit a moment later.
  await expect.poll(address).not.toBe(before)
  const hash = await address()
  await stranger?.close()
  return hash
}

test('a typed number is one step back and forth, by key and by button, and the hand stays in its field', async ({
  page,
}) => {
  await open(page)
  const before = await settledFigures(page)
  const value = await requests(page).inputValue()
  await requests(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('9000000')
  await expect.poll(() => figures(page)).not.toEqual(before)
  const after = await settledFigures(page)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(requests(page)).toHaveValue(value)
  await expect(requests(page)).toBeFocused()
  await expect.poll(() => figures(page)).toEqual(before)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(requests(page)).toHaveValue('9,000,000')
  await expect.poll(() => figures(page)).toEqual(after)

  await undo(page).click()
  await expect.poll(() => figures(page)).toEqual(before)
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await redo(page).click()
  await expect.poll(() => figures(page)).toEqual(after)
})

test('text that is refused is the browser’s to take back', async ({ page }) => {
  await open(page)
  const share = field(page, 'Cached share of input')
  await share.fill('55')
  await share.blur()
  await share.click()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  await expect(share).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(share).toHaveValue('55')
})

test('a preset is one step', async ({ page }) => {
  await open(page)
  const mine = await edited(page, '7,654,321')
  await beginFrom(page, 'Start-up chatbot')
  await expect(page.getByRole('button', { name: 'New from…' })).toBeFocused()
  await expect.poll(() => figures(page)).not.toEqual(mine)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => figures(page)).toEqual(mine)
})

test('a first visit says that it shows an example, and where there are others', async ({ page }) => {
  await open(page)
  await expect(page.getByText('You see an example: Support assistant with RAG.')).toBeVisible()
  await page.getByRole('button', { name: 'Choose an example' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Start-up chatbot/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(scenarioTitle(page)).toHaveAttribute('placeholder', 'Start-up chatbot')
  await expect(verdict(page)).toBeFocused()
  await expect(page.getByText('You see an example')).toHaveCount(0)
})

test('the last work is there again without its link, and a page loaded again at once asks nothing', async ({
  page,
}) => {
  await open(page)
  const mine = await edited(page, '7,654,321')
  await page.goto('about:blank')
  await open(page)
  await expect(requests(page)).toHaveValue('7,654,321')
  await expect.poll(() => figures(page)).toEqual(mine)

  await requests(page).fill('1,234,567')
  await page.reload()
  await expect(requests(page)).toHaveValue('1,234,567')
  await expect(page.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)
})

for (const way of ['Keep mine', 'undo'] as const) {
  test(`a link over own work shows the link’s figures, and ${way} brings own ones back`, async ({ page }) => {
    const link = await someonesLink(page)
    await open(page)
    const mine = await edited(page, '7,654,321')

    await page.goto('about:blank')
    await open(page, link)
    await expect(requests(page)).toHaveValue('4,444,444')
    await expect(page.getByRole('status').filter({ hasText: 'Opened from a link' })).toBeVisible()
    const theirs = await settledFigures(page)
    if (way === 'undo') await page.keyboard.press('ControlOrMeta+z')
    else await page.getByRole('button', { name: way }).click()

    await expect.poll(() => figures(page)).toEqual(mine)
    await expect(page.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)
    await page.keyboard.press(way === 'undo' ? 'ControlOrMeta+y' : 'ControlOrMeta+z')
    await expect.poll(() => figures(page)).toEqual(theirs)
  })
}

test('taking the link’s leaves own work among what was left', async ({ page }) => {
  const link = await someonesLink(page)
  await open(page)
  await scenarioTitle(page).fill('My plan')
  await requests(page).fill('7,654,321')
  await expect(page.getByRole('button', { name: /^Restore Requests to/ })).toBeVisible()
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, link)
  await page.getByRole('button', { name: 'Take this one' }).click()
  await expect(verdict(page)).toBeFocused()
  await page.reload()
  await expect(requests(page)).toHaveValue('4,444,444')
  await expect(page.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)

  await page.getByRole('button', { name: 'My scenarios' }).click()
  await page
    .getByRole('region', { name: 'Not saved, as it was left' })
    .getByRole('button', { name: 'Open My plan' })
    .click()
  await expect(requests(page)).toHaveValue('7,654,321')
})

test('saved under a name, renamed, copied, deleted, and back again', async ({ page }) => {
  await open(page)
  await requests(page).fill('7,654,321')
  const button = page.getByRole('button', { name: 'My scenarios' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'My scenarios' })
  const saved = dialog.getByRole('region', { name: 'Saved', exact: true })
  const name = dialog.getByRole('textbox', { name: 'Name of this scenario' })
  await expect(name).toBeFocused()
  await name.fill('Plan A')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('Saved: Plan A.')
  await expect(saved.getByRole('listitem')).toHaveText(/\d{4}, \d+:\d\d.[AP]M · .+/)

  await saved.getByRole('button', { name: 'Rename Plan A' }).click()
  await page.keyboard.press('Escape')
  await expect(saved.getByRole('button', { name: 'Rename Plan A' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Plan B')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('Renamed: Plan B.')
  await saved.getByRole('button', { name: 'Duplicate Plan B' }).click()
  await expect(saved.getByRole('listitem')).toHaveCount(2)

  await saved.getByRole('button', { name: 'Delete Plan B', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('Deleted: Plan B.')
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(saved.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(saved.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(scenarioTitle(page)).toHaveValue('Plan B')

  await beginFrom(page, 'Start-up chatbot')
  await button.click()
  await saved.getByRole('button', { name: 'Open Plan B', exact: true }).click()
  await expect(requests(page)).toHaveValue('7,654,321')
})

test('two tabs lose nothing: each goes on with its own, and both see what is saved', async ({ page, context }) => {
  await open(page)
  await requests(page).fill('1,111,111')
  await page.waitForTimeout(400)
  const other = await context.newPage()
  await open(other)
  await expect(requests(other)).toHaveValue('1,111,111')
  await requests(other).fill('2,222,222')
  await other.waitForTimeout(400)
  await page.reload()
  await expect(requests(page)).toHaveValue('1,111,111')
  await other.reload()
  await expect(requests(other)).toHaveValue('2,222,222')

  await other.getByRole('button', { name: 'My scenarios' }).click()
  await page.getByRole('button', { name: 'My scenarios' }).click()
  await page.getByRole('textbox', { name: 'Name of this scenario' }).fill('Plan')
  await page.keyboard.press('Enter')
  await expect(other.getByRole('button', { name: 'Open Plan' })).toBeVisible()
  await other.getByRole('textbox', { name: 'Name of this scenario' }).fill('Plan')
  await other.keyboard.press('Enter')
  await expect(other.getByRole('dialog').getByRole('status')).toHaveText(/^Saved: Plan\. The version before/)
  await expect(other.getByRole('button', { name: 'Open Plan' })).toHaveCount(2)
})

test('a damaged draft is passed over with a word', async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem('breakeven.draft.x', '9999999999999 1.1.AAAA'))
  await open(page)
  await expect(page.getByRole('status').filter({ hasText: /left in this browser is damaged/ })).toBeVisible()
  await page.getByRole('button', { name: 'My scenarios' }).click()
  await expect(page.getByRole('dialog').getByText('Damaged: it cannot be read')).toBeVisible()
})

test('blocked storage is told once, and the scenario list works while the page lives', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new Error('blocked')
        },
      })
    }
  })
  await open(page)
  await requests(page).fill('7,654,321')
  const told = page.getByRole('status').filter({ hasText: /keeps nothing for this page/ })
  await expect(told).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await requests(page).fill('7,654,322')
  await page.waitForTimeout(400)
  await expect(told).toHaveCount(0)

  await page.getByRole('button', { name: 'My scenarios' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/only until the page is closed/)
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(requests(page)).toHaveValue('7,654,322')
})

const LOOKS = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light', locale: 'en-US' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', locale: 'ru-RU' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'light', locale: 'ru-RU' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', locale: 'en-US' },
] as const

for (const look of LOOKS) {
  test.describe(`${look.viewport.width}, ${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing in the dialogs, they fit, and the focus comes back', async ({ page }) => {
      await open(page)
      await scenarioTitle(page)
        .or(page.getByRole('textbox', { name: 'Название сценария' }))
        .fill('План'.repeat(15))
      for (const name of [/^(My scenarios|Мои сценарии)$/, /^(New from…|Создать из…)$/]) {
        const menu = page.getByRole('button', { name: /^(Menu|Меню)$/ })
        const isPhone = await menu.isVisible()
        if (isPhone) await menu.click()
        const button = page.getByRole('button', { name })
        await button.click()
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('button').nth(1)).toBeVisible()
        if (name.test('My scenarios')) await dialog.getByRole('button', { name: /^(Save|Сохранить)$/ }).click()
        expect(await findings(page)).toEqual([])
        expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
        await page.keyboard.press('Escape')
        await expect(isPhone ? menu : button).toBeFocused()
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    })
  })
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
