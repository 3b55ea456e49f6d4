import { expect, test } from '@playwright/test'
import { open } from './page'

test('what browsers and chats ask for around the page is there, wherever the page is served from', async ({ page }) => {
  await open(page)
  const html = await (await page.request.get('./')).text()
  const named = [...html.matchAll(/ (?:href|src|content)="([^"\s]+\.\w+)"/g)].map(([, address = '']) => address)
  expect(named).toContain('./manifest.webmanifest')
  expect(named).toContain('./card.png')
  expect(named).toContain('./apple-touch-icon.png')
  for (const address of named) {
    expect(address).toMatch(/^\.\//)
    expect((await page.request.get(address)).status(), address).toBe(200)
  }
  const manifest: unknown = await (await page.request.get('./manifest.webmanifest')).json()
  expect(manifest).toMatchObject({ start_url: '.', scope: '.' })
  for (const size of [192, 512]) expect(await measured(`./icon-${size}.png`)).toEqual([size, size])
  expect(await measured('./card.png')).toEqual([1200, 630])
  expect(await measured('./apple-touch-icon.png')).toEqual([180, 180])

  /** Width and height in pixels, as the browser reads them. */
  function measured(address: string): Promise<[number, number]> {
    return page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, address)
  }
})

test('the page is set in its own font, and English does not fetch the Cyrillic', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url().replace(/.*\//, ''))
  })
  await open(page)
  expect(await page.evaluate(() => document.fonts.check('420 14px "Inter Variable"', 'API $1.26M'))).toBe(true)
  expect(fonts).toEqual(['inter-latin.woff2'])
})

test.describe('in Russian', () => {
  test.use({ locale: 'ru-RU' })

  test('both alphabets are set in the page’s own font', async ({ page }) => {
    await open(page)
    expect(await page.evaluate(() => document.fonts.check('420 14px "Inter Variable"', 'Свои GPU'))).toBe(true)
  })
})
