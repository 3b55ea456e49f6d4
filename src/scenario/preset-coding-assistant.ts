import { API_PRICES } from '@/catalog/api-prices'
import { assumedFact } from '@/catalog/fact'
import { MEASURED_SYSTEMS } from '@/catalog/measured-speeds'
import { OPEN_MODELS } from '@/catalog/open-models'
import { SERVERS } from '@/catalog/servers'
import { apiModel, memory, speedFromTwoRuns } from './from-catalogue'
import {
  COMMON,
  PLAIN_WORKLOAD,
  activeHoursSource,
  apiTerms,
  capacity,
  ownSource,
  SOME_REDONE,
  sixStrategies,
} from './preset-parts'
import type { Scenario } from './schema'
import type { Sourced } from './sourced'

const SERVER = SERVERS['8x-h200']
const SYSTEM = MEASURED_SYSTEMS['gpt-oss-120b-1x-h200']
// 8,192 and 32,768 tokens in, 1,024 out: an agent's requests lie between.
const [, , LONG, LONGEST] = SYSTEM.runs

const CODE = { inputTokens: 30_000, outputTokens: 800 }

const shared = {
  gpusPerReplica: 1,
  speeds: [speedFromTwoRuns(SYSTEM, [LONG, LONGEST], { ...CODE, cachedShare: 0.7, cachedShareAtMost: 0.85 })],
  memory: memory(OPEN_MODELS['gpt-oss-120b'], SERVER, {
    bytesPerKvValue: 2,
    concurrentRequests: 24,
    contextTokens: 30_800,
  }),
  targetUtilisationShare: assumedFact(0.6, 0.4, 0.8, 'The speed was measured at saturation'),
  spareReplicas: 1,
}

/** Five hundred developers with an agent in the editor, in working hours: long inputs, most of them seen before. */
export const CODING_ASSISTANT: Sourced<Scenario> = {
  ...COMMON,
  preset: 'coding-assistant',
  api: apiTerms({
    staffFte: assumedFact(0.5, 0.2, 1.5, 'Access, budgets, evaluation'),
    integrationUsd: assumedFact(30_000, 5000, 100_000, 'Editors, single sign-on, gateway'),
  }),
  workloads: [
    {
      id: 'code',
      ...PLAIN_WORKLOAD,
      // × 0.042 USD a request on Claude Opus 5.5 = 167 USD a developer, where its maker reports 150–250.
      requestsPerMonth: assumedFact(2_000_000, 5e5, 6e6, '500 developers, 22 days, 180 calls of the agent a day'),
      growth: { kind: 'compound', rateAnnual: assumedFact(0.3, 0, 1, 'Agents do more by themselves every year') },
      inputTokensPerRequest: assumedFact(CODE.inputTokens, 10_000, 80_000, 'Files, tools and the session so far'),
      outputTokensPerRequest: assumedFact(CODE.outputTokens, 300, 2000, 'A step and the thinking before it'),
      cachedShare: assumedFact(0.85, 0.6, 0.9, 'A session repeats all that came before'),
      batchShare: 0,
      dearHoursShare: assumedFact(0.3, 0, 1, 'Seven of 24 hours'),
      peakToAverageRatio: assumedFact(2.5, 1.5, 5, 'Late morning and afternoon'),
      activeHoursPerMonth: 176,
      sensitiveShare: assumedFact(0.1, 0, 1, 'Code that may not leave the house'),
      complexShare: assumedFact(0.4, 0.2, 0.7, 'Work over many files'),
      users: 500,
      apiModel: 'frontier',
    },
  ],
  apiModels: [
    apiModel('frontier', API_PRICES['claude-opus-5-5']),
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
      source: activeHoursSource(SERVER, 1),
    }),
  ],
  strategies: sixStrategies({
    hostedModels: ['hosted'],
    bridgeModels: ['hosted'],
    pilotShares: [0.1],
    pilotFromMonth: 4,
    fullFromMonth: 10,
    migrationUsd: assumedFact(60_000, 20_000, 250_000, 'Gateway, evaluation, tools anew'),
    redoShare: SOME_REDONE,
    trainingUsd: assumedFact(25_000, 5000, 100_000, 'An hour of each developer'),
  }),
}
