import { API_PRICES } from '@/catalog/api-prices'
import { assumedFact } from '@/catalog/fact'
import { MEASURED_SYSTEMS } from '@/catalog/measured-speeds'
import { OPEN_MODELS } from '@/catalog/open-models'
import { SERVERS } from '@/catalog/servers'
import { apiModel, memory, speedFromTwoRuns } from './from-catalogue'
import { COMMON, PLAIN_WORKLOAD, alwaysOnSource, apiTerms, capacity, ownSource, sixStrategies } from './preset-parts'
import type { Scenario } from './schema'
import type { Sourced } from './sourced'

const SERVER = SERVERS['8x-h200']
const SYSTEM = MEASURED_SYSTEMS['gpt-oss-120b-1x-h200']
// 1,000 in and out, and 8,192 in with 1,024 out: the runs nearest in length.
const [SHORT, , LONG] = SYSTEM.runs

const DOCUMENT = { inputTokens: 3000, outputTokens: 1500 }

const shared = {
  gpusPerReplica: 1,
  speeds: [speedFromTwoRuns(SYSTEM, [SHORT, LONG], { ...DOCUMENT, cachedShare: 0, cachedShareAtMost: 0.2 })],
  memory: memory(OPEN_MODELS['gpt-oss-120b'], SERVER, {
    bytesPerKvValue: 2,
    concurrentRequests: 128,
    contextTokens: 5000,
  }),
  targetUtilisationShare: assumedFact(
    0.9,
    0.7,
    0.95,
    'Nobody waits: the queue keeps the GPUs busy, as in the measurement',
  ),
  spareReplicas: 0,
}

/** A document service: a hundred million claims a month are read and written out in order, by the next morning.
 * At such a volume the cheapest model that does it is the one to beat. */
export const DOCUMENT_PIPELINE: Sourced<Scenario> = {
  ...COMMON,
  preset: 'document-pipeline',
  api: apiTerms({
    staffFte: assumedFact(0.25, 0.1, 1, 'Prompts, evaluation, contract'),
    integrationUsd: assumedFact(30_000, 10_000, 100_000, 'One engineer for two months'),
  }),
  workloads: [
    {
      id: 'docs',
      ...PLAIN_WORKLOAD,
      requestsPerMonth: assumedFact(
        100e6,
        2e6,
        200e6,
        'A clearing house for claims; Change Healthcare had 15 billion transactions a year (from memory)',
      ),
      growth: { kind: 'compound', rateAnnual: assumedFact(0.05, 0, 0.4, 'More clients') },
      inputTokensPerRequest: assumedFact(DOCUMENT.inputTokens, 1000, 10_000, 'Four pages of text'),
      outputTokensPerRequest: assumedFact(DOCUMENT.outputTokens, 300, 4000, 'The whole content, in fields and tables'),
      cachedShare: 0,
      batchShare: assumedFact(1, 0.7, 1, 'All of it can wait until the next morning'),
      dearHoursShare: 0,
      peakToAverageRatio: 1,
      activeHoursPerMonth: 730,
      sensitiveShare: assumedFact(0.3, 0, 1, 'Health and payment data'),
      complexShare: assumedFact(0.05, 0, 0.2, 'Poor scans and odd forms'),
      users: 0,
      apiModel: 'small',
    },
  ],
  apiModels: [
    apiModel('frontier', API_PRICES['gpt-6-sol']),
    apiModel('hosted', API_PRICES['fireworks-gpt-oss-120b']),
    apiModel('small', API_PRICES['gpt-6-luna']),
  ],
  capacities: [
    capacity({
      id: 'own',
      ...shared,
      staffFte: assumedFact(0.75, 0.5, 2, 'One engineer, part of whose time is the product'),
      source: ownSource(SERVER),
    }),
    capacity({
      id: 'rent',
      ...shared,
      staffFte: assumedFact(0.5, 0.25, 1.5, 'No hardware to look after'),
      source: alwaysOnSource(SERVER, 8, 1),
    }),
  ],
  strategies: sixStrategies({
    hostedModels: ['hosted'],
    bridgeModels: null,
    pilotShares: [0.1],
    pilotFromMonth: 4,
    fullFromMonth: 10,
    migrationUsd: assumedFact(50_000, 20_000, 200_000, 'Evaluation, prompts and tests anew'),
    redoShare: assumedFact(0, 0, 0.1, 'What a document yields is checked by the same rules on every path'),
    trainingUsd: assumedFact(10_000, 2000, 40_000, 'Two engineers, a week of courses and practice'),
  }),
}
