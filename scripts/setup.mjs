// Installs the packages of the lock file when they are not the ones installed. Runs before every npm script,
// so it needs no package itself, and speaks on stderr only: stdout belongs to the script that follows.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const STAMP = 'node_modules/.breakeven-setup'
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest('hex')

if (installed() !== wanted) {
  console.error('Installing packages …')
  // --include=dev: the build needs them also where NODE_ENV says production.
  execSync('npm ci --include=dev', { stdio: ['ignore', process.stderr, process.stderr] })
  writeFileSync(STAMP, wanted)
}

function installed() {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}
