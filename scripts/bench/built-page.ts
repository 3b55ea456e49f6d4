import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../browser.mjs'

/*
 * The built page in a real browser whose processor is slowed, as an old phone's or a full laptop's is. A time runs from
 * the press of the key, as the browser dates it, to the moment after the frame that shows the answer was drawn.
 */

const SLOWED_TIMES = 4
const LOADS = 5
/** Every second one takes back what the one before it typed. */
const KEY_PRESSES = 40
const WARM_UP_PRESSES = 4

/** Milliseconds since the page was asked for. */
type Load = { firstPaint: number; verdict: number; inputs: number; chart: number }
/** Milliseconds since the key was pressed. */
type KeyPress = { verdict: number; chart: number }
export type PageTimes = { loads: readonly Load[]; keyPresses: readonly KeyPress[] }

/** Builds the page beside the app's own build, serves it on a free port and measures it. */
export async function builtPageTimes(root: string): Promise<PageTimes> {
  const outDir = join(root, 'node_modules/.cache/breakeven/page')
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const browser = await chromium.launch({ executablePath: findBrowser() })
  try {
    const [address = ''] = server.resolvedUrls?.local ?? []
    const loads: Load[] = []
    for (let load = 0; load < LOADS; load++) {
      const page = await slowedPage()
      loads.push(await loadTimes(page, address))
      await page.context().close()
    }
    const page = await slowedPage()
    await loadTimes(page, address)
    return { loads, keyPresses: await keyPressTimes(page) }
  } finally {
    await browser.close()
    await server.close()
  }

  /** In a context of its own, so with an empty cache. */
  async function slowedPage(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_TIMES })
    return page
  }
}

async function loadTimes(page: Page, address: string): Promise<Load> {
  // A mark a thing, the first time that it is there.
  await page.addInitScript(() => {
    const places = { verdict: 'h1', inputs: 'input[inputmode=decimal]', chart: '.recharts-line' }
    new MutationObserver(() => {
      for (const [name, place] of Object.entries(places)) {
        const marked = performance.getEntriesByName(name).length > 0
        if (!marked && document.querySelector(place) !== null) performance.mark(name)
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(address)
  await page.locator('.recharts-line').first().waitFor({ state: 'attached' })
  await page.locator('input[inputmode=decimal]').first().waitFor()
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    return {
      firstPaint: at('first-contentful-paint'),
      verdict: at('verdict'),
      inputs: at('inputs'),
      chart: at('chart'),
    }
  })
}

/** Digits typed into the first workload's requests, one place behind the first, and taken back. */
async function keyPressTimes(page: Page): Promise<readonly KeyPress[]> {
  const requests = page.getByRole('textbox', { name: 'Requests' }).first()
  await requests.fill('400000')
  await requests.press('Home')
  await requests.press('ArrowRight')
  const times: KeyPress[] = []
  for (let press = 0; press < WARM_UP_PRESSES + KEY_PRESSES; press++) {
    times.push(await keyPress(page, press % 2 === 0 ? String((press / 2) % 9) : 'Backspace'))
  }
  return times.slice(WARM_UP_PRESSES)
}

async function keyPress(page: Page, key: string): Promise<KeyPress> {
  const waiting = await page.evaluateHandle(() => {
    const pressed = new Promise<number>((resolve) => {
      document.addEventListener('keydown', (event) => resolve(event.timeStamp), { capture: true, once: true })
    })
    /** The time once what changed in a place is drawn: after the next frame's work. */
    const painted = (place: string): Promise<number> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => resolve(performance.now()))
            port1.start()
            port2.postMessage(null)
          })
        })
        const target = document.querySelector(place)
        if (target === null) throw new Error(`The page has no ${place}`)
        observer.observe(target, { attributes: true, characterData: true, childList: true, subtree: true })
      })
    // In an object, for a promise alone would be waited for before the key is pressed.
    return { all: Promise.all([pressed, painted('h1'), painted('.recharts-surface')]) }
  })
  await page.keyboard.press(key)
  const [begin, verdict, chart] = await waiting.evaluate(({ all }) => all)
  return { verdict: verdict - begin, chart: chart - begin }
}
