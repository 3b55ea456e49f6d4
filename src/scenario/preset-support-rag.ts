import { API_PRICES } from '@/catalog/api-prices'
import { assumedFact } from '@/catalog/fact'
import { MEASURED_SYSTEMS } from '@/catalog/measured-speeds'
import { OPEN_MODELS } from '@/catalog/open-models'
import { SERVERS } from '@/catalog/servers'
import { apiModel, memory, speedFromTwoRuns } from './from-catalogue'
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

const SERVER = SERVERS['8x-h200']
const SYSTEM = MEASURED_SYSTEMS['gpt-oss-120b-1x-h200']
// 1,000 in and out, and 8,192 in with 1,024 out: the runs nearest in length.
const [SHORT, , LONG] = SYSTEM.runs

const RAG = { inputTokens: 6000, outputTokens: 400 }
const SUMMARY = { inputTokens: 2500, outputTokens: 200 }

const shared = {
  gpusPerReplica: 1,
  speeds: [
    speedFromTwoRuns(SYSTEM, [SHORT, LONG], { ...RAG, cachedShare: 0.5, cachedShareAtMost: 0.6 }),
    speedFromTwoRuns(SYSTEM, [SHORT, LONG], { ...SUMMARY, cachedShare: 0, cachedShareAtMost: 0.1 }),
  ],
  memory: memory(OPEN_MODELS['gpt-oss-120b'], SERVER, {
    bytesPerKvValue: 2,
    concurrentRequests: 64,
    contextTokens: 6400,
  }),
  targetUtilisationShare: assumedFact(0.6, 0.4, 0.8, 'The speed was measured at saturation'),
  spareReplicas: 1,
}

/** Support of a large consumer company: answers from its own documents day and night, and summaries of finished cases. */
export const SUPPORT_RAG: Sourced<Scenario> = {
  ...COMMON,
  preset: 'support-rag',
  api: apiTerms({
    staffFte: assumedFact(0.25, 0.1, 1, 'Prompts, evaluation, contract'),
    integrationUsd: assumedFact(40_000, 10_000, 150_000, 'Two engineers for six weeks'),
  }),
  workloads: [
    {
      id: 'rag',
      ...PLAIN_WORKLOAD,
      requestsPerMonth: assumedFact(
        4_000_000,
        5e5,
        15e6,
        '800,000 conversations of five calls; Klarna has 2.3 million conversations a month',
      ),
      growth: { kind: 'compound', rateAnnual: assumedFact(0.2, 0, 0.6, 'More channels, more languages') },
      inputTokensPerRequest: assumedFact(RAG.inputTokens, 3000, 12_000, 'Instructions, history and eight passages'),
      outputTokensPerRequest: assumedFact(RAG.outputTokens, 150, 800, 'An answer of some 250 words'),
      cachedShare: assumedFact(0.6, 0.3, 0.8, 'Instructions and history repeat, passages do not'),
      batchShare: 0,
      dearHoursShare: assumedFact(0.3, 0, 1, 'Seven of 24 hours'),
      peakToAverageRatio: assumedFact(2.5, 1.5, 5, 'Evening against night'),
      activeHoursPerMonth: 730,
      sensitiveShare: assumedFact(0.15, 0, 0.5, 'Payment and account data'),
      complexShare: assumedFact(0.2, 0.05, 0.5, 'Cases beyond the manual'),
      users: 0,
      apiModel: 'frontier',
    },
    {
      id: 'summary',
      ...PLAIN_WORKLOAD,
      requestsPerMonth: assumedFact(800_000, 1e5, 3e6, 'One for each conversation'),
      growth: { kind: 'compound', rateAnnual: assumedFact(0.2, 0, 0.6, 'As the conversations') },
      inputTokensPerRequest: assumedFact(SUMMARY.inputTokens, 1000, 6000, 'The whole conversation'),
      outputTokensPerRequest: assumedFact(SUMMARY.outputTokens, 100, 400, 'Summary and labels'),
      cachedShare: 0,
      batchShare: assumedFact(1, 0.5, 1, 'Wanted by the next morning'),
      dearHoursShare: 0,
      peakToAverageRatio: 1,
      activeHoursPerMonth: 730,
      sensitiveShare: assumedFact(0.15, 0, 0.5, 'As the conversations'),
      complexShare: assumedFact(0, 0, 0.2, 'A summary is within reach of an open model'),
      users: 0,
      apiModel: 'frontier',
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
      source: alwaysOnSource(SERVER, 1, 0.75),
    }),
  ],
  strategies: sixStrategies({
    hostedModels: ['hosted', 'hosted'],
    bridgeModels: ['hosted', 'hosted'],
    pilotShares: [0.1, 1],
    pilotFromMonth: 4,
    fullFromMonth: 10,
    migrationUsd: assumedFact(80_000, 20_000, 300_000, 'Evaluation, prompts and tests anew'),
    redoShare: SOME_REDONE,
    trainingUsd: assumedFact(10_000, 2000, 40_000, 'Two engineers, a week of courses and practice'),
  }),
}
