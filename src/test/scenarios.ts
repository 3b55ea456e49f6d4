import { parseDocument, toDocument } from '@/scenario/document'
import type { ApiModel, Capacity, Scenario, Workload } from '@/scenario/schema'

/*
 * One small scenario for worked examples: round numbers, no trends, no taxes, no discounting, so that a test can show its arithmetic.
 * The parts are exported to be spread: scenarioWith((s) => ({ ...s, workloads: [{ ...chat, requestsPerMonth: 2_000 }] })).
 */

/** 1,000,000 requests of 1,000 + 200 tokens a month: 1,000 M input tokens, 200 M output tokens. */
export const chat: Workload = {
  id: 'chat',
  name: '',
  requestsPerMonth: 1_000_000,
  growth: { kind: 'none' },
  inputTokensPerRequest: 1_000,
  outputTokensPerRequest: 200,
  cachedShare: 0,
  readsPerCacheWrite: 10,
  batchShare: 0,
  dearHoursShare: 0,
  peakToAverageRatio: 3,
  activeHoursPerMonth: 730,
  sensitiveShare: 0,
  complexShare: 0.2,
  inputTokenRatio: 1,
  outputTokenRatio: 1,
  users: 0,
  downtimeUsdPerHour: 0,
  apiModel: 'frontier',
}

/** At these prices `chat` costs 1,000 × 2 + 200 × 10 = 4,000 USD a month. */
export const frontier: ApiModel = {
  id: 'frontier',
  name: 'Frontier',
  inputUsdPerMTok: 2,
  cachedInputUsdPerMTok: 0.2,
  cacheWriteUsdPerMTok: 2.5,
  outputUsdPerMTok: 10,
  batch: null,
  longContext: null,
  dearHours: null,
  source: '',
}

/** One replica is four GPUs and serves one request a second. */
const replicasOfFour = {
  gpusPerReplica: 4,
  speeds: [{ kind: 'request-rate' as const, requestsPerSecond: 1 }],
  speedTrendAnnual: 0,
  memory: null,
  targetUtilisationShare: 0.8,
  spareReplicas: 0,
  spareUnits: 0,
  peakCoincidenceShare: 1,
  staffFte: 0,
  staffFtePerEightGpus: 0,
  softwareUsdPerGpuYear: 0,
  softwareTrendAnnual: 0,
  otherUsdPerMonth: 0,
  upkeepUsdPerYear: 0,
  securityAuditUsdPerYear: 0,
  availabilityShare: 1,
}

/** Servers of eight GPUs at 200,000 USD, kept for four years, delivered at once; selling them costs all that they bring. */
export const ownServers: Capacity = {
  id: 'own',
  name: '',
  ...replicasOfFour,
  source: {
    kind: 'own',
    gpusPerServer: 8,
    serverUsd: 200_000,
    priceTrendAnnual: 0,
    lifeMonths: 48,
    leadTimeMonths: 0,
    valueDeclineAnnual: 0,
    valueFloorShare: 0,
    sellingCostShare: 1,
    networkingShare: 0,
    installationShare: 0,
    sparesShare: 0,
    dutyShare: 0,
    maintenanceSharePerYear: 0,
    warrantyMonths: 0,
    idleKw: 2,
    loadKw: 8,
    nameplateKw: 10,
    alreadyThere: null,
  },
}

/** Instances of eight GPUs at 2 USD a GPU-hour, always on, nothing committed. */
export const rentedGpus: Capacity = {
  id: 'rent',
  name: '',
  ...replicasOfFour,
  source: {
    kind: 'rent-always-on',
    gpusPerInstance: 8,
    onDemandUsdPerGpuHour: 2,
    priceTrendAnnual: 0,
    oneYearShare: 0,
    oneYearUsdPerGpuHour: 1.5,
    threeYearShare: 0,
    threeYearUsdPerGpuHour: 1,
  },
}

const moving = {
  name: '',
  apiModels: null,
  migrationUsd: 0,
  trainingUsd: 0,
  dualRunningMonths: 0,
  redoShare: 0,
  redoBy: 'api' as const,
  redoUsdPerCase: 0,
}

/** A fresh base every time, so that no test sees another's edits. */
const base = (): Scenario =>
  structuredClone({
    title: '',
    preset: null,
    horizonMonths: 24,
    firstYear: 2027,
    firstCalendarMonth: 1,
    fiscalYearFirstCalendarMonth: 1,
    discountRateAnnual: 0,
    taxes: { apiShare: 0, computeShare: 0, powerPlaceShare: 0, softwareShare: 0 },
    api: {
      priceTrendAnnual: 0,
      committedDiscountShare: 0,
      fixedUsdPerMonth: 0,
      staffFte: 0,
      integrationUsd: 0,
      priceShock: null,
      availabilityShare: 1,
    },
    people: { salaryUsdPerYear: 120_000, wageTrendAnnual: 0 },
    place: {
      pue: 1.5,
      usdPerKwh: 0.1,
      tariffTrendAnnual: 0,
      placeTrendAnnual: 0,
      site: { kind: 'room', usdPerServerMonth: 0 },
    },
    workloads: [chat],
    apiModels: [frontier],
    capacities: [ownServers, rentedGpus],
    strategies: [
      { id: 'api', ...moving, route: { kind: 'api' }, capacity: null },
      { id: 'own', ...moving, route: { kind: 'local' }, capacity: 'own' },
      { id: 'rent', ...moving, route: { kind: 'local' }, capacity: 'rent' },
    ],
  })

/** The base scenario with a change; a change that the schema refuses is the test's mistake and throws. */
export function scenarioWith(change: (draft: Scenario) => Scenario = (draft) => draft): Scenario {
  const parsed = parseDocument(toDocument(change(base())))
  if (!parsed.ok) throw new Error(`not a scenario: ${parsed.problem} at ${parsed.where}`)
  return parsed.scenario
}
