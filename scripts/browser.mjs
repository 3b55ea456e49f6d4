// Finds a Chromium for the browser tests, or gets one. By hand: `node scripts/browser.mjs` prints its path.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

// The headless shell comes first: the tests take half the time in it.
const NAMES = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

/** The path of a browser that starts. A way is tried only when those before it gave none. */
export function findBrowser() {
  const path = chosen() ?? onPath() ?? playwrightsOwn() ?? downloaded() ?? installedFromDebian()
  if (!path) throw new Error('No Chromium found and none could be installed: set CHROMIUM to the path of one.')
  return path
}

function chosen() {
  const path = process.env['CHROMIUM']
  if (path && !starts(path)) throw new Error(`CHROMIUM names ${path}, which does not start.`)
  return path || undefined
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(starts)
}

function playwrightsOwn() {
  return [chromium.executablePath()].find(starts)
}

function downloaded() {
  return run('npx', ['playwright', 'install', '--no-shell', 'chromium']) ? playwrightsOwn() : undefined
}

function installedFromDebian() {
  if (process.getuid?.() !== 0) return undefined
  // Another install may be under way on a fresh machine: wait for its lock.
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300']
  run('env', ['DEBIAN_FRONTEND=noninteractive', ...apt, 'update'])
  run('env', [
    'DEBIAN_FRONTEND=noninteractive',
    ...apt,
    'install',
    '-y',
    '--no-install-recommends',
    'chromium-headless-shell',
  ])
  return onPath()
}

/** A browser that is there may still lack libraries; one that can say its version has them. @param {string} path */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findBrowser())
