// Everything that must hold before a change lands. A failed step does not stop the next ones.
// The last line sums the unit and browser tests; any other step that fails counts as one failure.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const REPORTS = resolve('node_modules/.cache/breakeven')
const UNIT_REPORT = `${REPORTS}/unit.json`
const BROWSER_REPORT = `${REPORTS}/browser.json`

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: string, count?: () => Count }} Step
 */

/** @type {Step[]} */
const steps = [
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'oxlint' },
  { name: 'types', command: 'tsc' },
  { name: 'dead code', command: 'knip' },
  {
    name: 'unit tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    count: unitTests,
  },
  { name: 'build', command: 'vite build' },
  { name: 'size budget', command: 'size-limit' },
  { name: 'browser tests', command: 'playwright test --reporter=list,json', count: browserTests },
]

mkdirSync(REPORTS, { recursive: true })
// What an earlier run left must not be counted or tested in place of what this one fails to make.
for (const stale of [UNIT_REPORT, BROWSER_REPORT, 'dist']) rmSync(stale, { recursive: true, force: true })

const total = { passed: 0, failed: 0 }
for (const step of steps) {
  const { passed, failed } = run(step)
  total.passed += passed
  total.failed += failed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/** @param {Step} step @returns {Count} */
function run({ name, command, count }) {
  process.stdout.write(`${name} … `)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
      PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
      // The tools write to a pipe, so they cannot see whether colours will be understood.
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
      // Each tool sets its own: React's tests do not run under one that says production.
      NODE_ENV: undefined,
    },
  })
  const ok = status === 0
  const counted = countSafely(count)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const tests = count ? `, ${counted.passed} passed, ${counted.failed} failed` : ''
  console.log(`${ok ? 'ok' : 'FAILED'} (${seconds} s${tests})`)
  if (!ok) console.log(`${stdout}${stderr}`)
  // A step can fail with no test failing, for example when a test file does not load.
  return { passed: counted.passed, failed: ok ? 0 : Math.max(1, counted.failed) }
}

/** @param {Step['count']} count @returns {Count} */
function countSafely(count) {
  try {
    return count?.() ?? { passed: 0, failed: 0 }
  } catch {
    // The runner stopped before its report: the step itself has failed then.
    return { passed: 0, failed: 0 }
  }
}

function unitTests() {
  const report = readReport(UNIT_REPORT)
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function browserTests() {
  const { stats } = readReport(BROWSER_REPORT)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/** @param {string} path */
function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
