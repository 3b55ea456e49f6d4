import { API_PRICES } from '@/catalog/api-prices'
import { assumedFact } from '@/catalog/fact'
import { MEASURED_SYSTEMS } from '@/catalog/measured-speeds'
import { OPEN_MODELS } from '@/catalog/open-models'
import { SERVERS } from '@/catalog/servers'
import { apiModel, memory, speedOfRun } from './from-catalogue'
import {
  COMMON,
  PLAIN_WORKLOAD,
  alwaysOnSource,
  apiTerms,
  capacity,
  ownSource,
  SOME_REDONE,
  sixStrategies,
} from './preset-parts'
import type { Scenario } from './schema'
import type { Sourced } from './sourced'

const SERVER = SERVERS['4x-l40s']
const SYSTEM = MEASURED_SYSTEMS['qwen3-30b-a3b-1x-l40s']
const [EVEN] = SYSTEM.runs

const shared = {
  gpusPerReplica: 1,
  // 997 tokens in and 1,000 out: a chat reads more and writes less, which is faster, so this is on the safe side.
  speeds: [speedOfRun(SYSTEM, EVEN)],
  memory: memory(OPEN_MODELS['qwen3-30b-a3b'], SERVER, {
    bytesPerKvValue: 2,
    concurrentRequests: 100,
    contextTokens: 1850,
  }),
  targetUtilisationShare: assumedFact(0.6, 0.4, 0.8, 'The speed was measured at saturation'),
  spareReplicas: 1,
}

/** A start-up whose product is a chat: some twenty thousand people a month, a small model of a large laboratory. */
export const STARTUP_CHATBOT: Sourced<Scenario> = {
  ...COMMON,
  preset: 'startup-chatbot',
  discountRateAnnual: assumedFact(0.1, 0.08, 0.25, 'Money is dear for a young company'),
  api: apiTerms({
    staffFte: assumedFact(0.1, 0.05, 0.5, 'Half a day a week'),
    integrationUsd: assumedFact(7500, 1000, 20_000, 'One engineer for two weeks'),
  }),
  workloads: [
    {
      id: 'chat',
      ...PLAIN_WORKLOAD,
      requestsPerMonth: assumedFact(300_000, 30_000, 2e6, 'Twenty thousand people, fifteen messages each'),
      growth: {
        kind: 's-curve',
        finalMultiple: assumedFact(6, 1, 20, 'Most of the growth in the second year'),
        steepnessPerMonth: 0.25,
        midpointMonth: 15,
      },
      inputTokensPerRequest: assumedFact(1500, 500, 4000, 'Instructions and the last messages'),
      outputTokensPerRequest: assumedFact(350, 150, 800, 'An answer of some 250 words'),
      cachedShare: assumedFact(0.4, 0, 0.7, 'Instructions repeat'),
      batchShare: 0,
      dearHoursShare: assumedFact(0.3, 0, 1, 'Seven of 24 hours'),
      peakToAverageRatio: assumedFact(4, 2, 10, 'Few people, so chance counts'),
      activeHoursPerMonth: 730,
      sensitiveShare: assumedFact(0.02, 0, 0.2, 'Hardly any'),
      complexShare: assumedFact(0.15, 0.05, 0.4, 'Questions that need the better model'),
      users: assumedFact(20_000, 2000, 150_000, 'People in a month'),
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
      staffFte: assumedFact(0.4, 0.2, 1, 'Two days a week'),
      source: ownSource(SERVER),
    }),
    capacity({
      id: 'rent',
      ...shared,
      staffFte: assumedFact(0.25, 0.1, 1, 'No hardware to look after'),
      source: alwaysOnSource(SERVER, 1, 0),
    }),
  ],
  strategies: sixStrategies({
    hostedModels: ['hosted'],
    // The small model is already the cheapest kind.
    bridgeModels: null,
    pilotShares: [0.2],
    pilotFromMonth: 4,
    fullFromMonth: 10,
    migrationUsd: assumedFact(15_000, 5000, 60_000, 'One engineer for four weeks'),
    redoShare: SOME_REDONE,
    trainingUsd: assumedFact(2000, 0, 10_000, 'Reading and trying'),
  }),
}
