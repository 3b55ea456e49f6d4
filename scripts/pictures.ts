// Draws the pictures of the page from the page itself: npm run pictures
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from './browser.mjs'

/*
 * Icons for home screens, the card that a shared address shows, and the picture in the readme. Made when the mark or
 * the look has changed, and kept with the sources: a build needs no browser.
 */

// This file runs as a bundle elsewhere: its own place is what was named on the command line.
const here = pathToFileURL(process.argv[1] ?? '')
const root = fileURLToPath(new URL('..', here))
const target = new URL('../public/', here)

/** Squares in pixels: Apple's home screen, and the two that an install asks for. */
const ICONS = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 }
/** As a share of the square: whatever shape a launcher cuts, the mark is inside. */
const ICON_MARGIN_SHARE = 0.2

const QUESTION = 'Cloud LLM API or your own GPUs?'
const PROMISE = 'What each costs over 12 to 120 months, and when one overtakes the other.'
const CARD_STYLE = `
  .bar { position: static; height: 76px; padding: 16px 56px 0; border: 0 }
  .bar > :not(.brand), .inputs, .frame > :not(.answers), .sheet-bar { display: none !important }
  .brand { font-size: 26px; gap: 14px }
  .brand svg { width: 42px; height: 32px }
  .frame { display: block; min-height: 0 }
  .answers { max-width: none; padding: 14px 56px 0 }
  .answers > *, .figure > :not(.break-even-frame) { display: none }
  .answers > .card-head, .answers > .card-figure { display: block }
  .card-head h1 { color: var(--text-1); font-size: 54px; font-weight: 640; letter-spacing: -0.02em; line-height: 1.12 }
  .card-head p { margin: 6px 0 0; color: var(--text-2); font-size: 24px }
  .card-figure { margin-top: 22px; padding-top: 14px }
  .card-figure .break-even-frame { height: 356px }
`

const browser = await chromium.launch({ executablePath: findBrowser() })
try {
  await drawIcons(browser)
  await drawPage(browser)
} finally {
  await browser.close()
}

async function drawIcons(browser: Browser): Promise<void> {
  const svg = readFileSync(new URL('icon.svg', target)).toString('base64')
  for (const [name, size] of Object.entries(ICONS)) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' })
    const margin = size * ICON_MARGIN_SHARE
    await page.setContent(
      `<body style="margin:0;background:white"><img src="data:image/svg+xml;base64,${svg}" width="${size - 2 * margin}" style="display:block;margin:${margin}px">`,
    )
    save(`${name}.png`, await page.screenshot())
    await page.close()
  }
}

async function drawPage(browser: Browser): Promise<void> {
  const outDir = fileURLToPath(new URL('../node_modules/.cache/breakeven/page', here))
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const [address = ''] = server.resolvedUrls?.local ?? []
  // The card's own style is not the page's: the policy that keeps strangers' styles out would keep it out too.
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'light', bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    await page.locator('.recharts-line').first().waitFor({ state: 'attached' })
    await page.locator('input[inputmode=decimal]').first().waitFor()
    save('preview.png', await page.screenshot())

    await page.setViewportSize({ width: 1200, height: 630 })
    await page.evaluate(
      ([question, promise]) => {
        const head = document.createElement('div')
        head.className = 'card-head'
        head.append(document.createElement('h1'), document.createElement('p'))
        head.children[0]?.append(question)
        head.children[1]?.append(promise)
        document.querySelector('.answers')?.prepend(head)
        document.querySelector('.break-even-frame')?.closest('.figure')?.classList.add('card-figure')
      },
      [QUESTION, PROMISE] as const,
    )
    await page.addStyleTag({ content: CARD_STYLE })
    // The chart draws itself anew at the card's width.
    await page.waitForTimeout(500)
    save('card.png', await page.screenshot())
  } finally {
    await server.close()
  }
}

function save(name: string, picture: Buffer): void {
  writeFileSync(new URL(name, target), picture)
  process.stdout.write(`public/${name}  ${(picture.length / 1000).toFixed(1)} kB\n`)
}
