import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const ADDRESS = 'http://127.0.0.1:4174/'

// Kept in the environment: each worker reads this file again and need not search again.
const browser = (process.env['CHROMIUM'] ??= findBrowser())

/** Journeys against the build, so run `npx vite build` before running them by hand. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    baseURL: ADDRESS,
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser },
  },
  webServer: {
    command: 'npx vite preview --port 4174 --strictPort --host 127.0.0.1',
    url: ADDRESS,
    timeout: 20_000,
  },
})
