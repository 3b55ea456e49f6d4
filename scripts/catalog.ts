// Makes the snapshot of API prices anew: npm run catalog [-- --accept]
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { findProvider } from '@pydantic/genai-prices'
import { SELECTION } from '@/catalog/api-price-selection'
import { LISTED_MODELS } from '@/catalog/api-price-snapshot'
import { BATCH_RULES, BY_HAND } from '@/catalog/api-prices-by-hand'
import { PRICE_PACKAGE } from '@/catalog/price-package'
import manifest from '../package.json'
import { buildSnapshot } from './catalog/build-snapshot'
import { catalogCommand } from './catalog/catalog-command'

const installed = manifest.devDependencies['@pydantic/genai-prices']
if (installed !== PRICE_PACKAGE.version) throw new Error(`Say in price-package.ts of what day ${installed} is`)

const models = buildSnapshot({
  package: PRICE_PACKAGE,
  selection: SELECTION,
  byHand: BY_HAND,
  batchRules: BATCH_RULES,
  findProvider: (providerId) => findProvider({ providerId }),
})
const { stdout, stderr, exitCode, text } = catalogCommand(
  process.argv.slice(2),
  PRICE_PACKAGE.asOf,
  LISTED_MODELS,
  models,
)
// This file runs as a bundle elsewhere: its own place is what was named on the command line.
const here = pathToFileURL(process.argv[1] ?? '')
if (text !== null) writeFileSync(new URL('../src/catalog/api-price-snapshot.ts', here), text)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
