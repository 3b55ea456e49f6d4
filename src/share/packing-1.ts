import { list, number, numbers, oneOf, orNull, record, text } from './packing'

/*
 * Packing 1: what a scenario of document version 1 holds, by position. FROZEN: every link published with it is read by it for ever.
 * A test keeps its hash. A field more, less or elsewhere is packing 2, in a file of its own beside this one.
 * The number beside a field is what stands there where the base has nothing to compare with; a list's is the width of its length.
 */

const WORKLOADS = 4
const STRATEGIES = 4
const CAPACITIES = 4
const API_MODELS = 4
const PHASES = 3
const MULTIPLES = 7

const prices = {
  inputUsdPerMTok: number(1),
  cachedInputUsdPerMTok: number(0.1),
  cacheWriteUsdPerMTok: number(1),
  outputUsdPerMTok: number(4),
}

const workload = record({
  id: text('work'),
  name: text(''),
  requestsPerMonth: number(1_000_000),
  growth: oneOf({
    none: {},
    compound: { rateAnnual: number(0.5) },
    linear: { shareOfFirstMonthPerMonth: number(0.05) },
    's-curve': { finalMultiple: number(5), steepnessPerMonth: number(0.3), midpointMonth: number(12) },
    table: { multiples: numbers(1, MULTIPLES) },
  }),
  inputTokensPerRequest: number(1_000),
  outputTokensPerRequest: number(300),
  cachedShare: number(0),
  readsPerCacheWrite: number(10),
  batchShare: number(0),
  dearHoursShare: number(0),
  peakToAverageRatio: number(3),
  activeHoursPerMonth: number(730),
  sensitiveShare: number(0),
  complexShare: number(0.2),
  inputTokenRatio: number(1),
  outputTokenRatio: number(1),
  users: number(0),
  downtimeUsdPerHour: number(0),
  apiModel: text('frontier'),
})

const apiModel = record({
  id: text('model'),
  name: text(''),
  ...prices,
  batch: orNull(
    record({
      inputUsdPerMTok: number(0.5),
      cachedInputUsdPerMTok: orNull(number(0.05)),
      cacheWriteUsdPerMTok: orNull(number(0.5)),
      outputUsdPerMTok: number(2),
    }),
  ),
  longContext: orNull(record({ thresholdTokens: number(200_000), ...prices })),
  dearHours: orNull(record(prices)),
  source: text(''),
})

const instance = {
  gpusPerInstance: number(8),
  onDemandUsdPerGpuHour: number(2.95),
  priceTrendAnnual: number(0),
}

const source = oneOf({
  own: {
    gpusPerServer: number(8),
    serverUsd: number(250_000),
    priceTrendAnnual: number(0),
    lifeMonths: number(48),
    leadTimeMonths: number(3),
    valueDeclineAnnual: number(0.35),
    valueFloorShare: number(0.05),
    sellingCostShare: number(0.1),
    networkingShare: number(0),
    installationShare: number(0),
    sparesShare: number(0),
    dutyShare: number(0),
    maintenanceSharePerYear: number(0),
    warrantyMonths: number(36),
    idleKw: number(2.4),
    loadKw: number(8.4),
    nameplateKw: number(10.2),
    alreadyThere: orNull(record({ servers: number(1), ageMonths: number(12), bookValueUsd: number(200_000) })),
  },
  'rent-always-on': {
    ...instance,
    oneYearShare: number(0),
    oneYearUsdPerGpuHour: number(2.35),
    threeYearShare: number(0),
    threeYearUsdPerGpuHour: number(1.9),
  },
  'rent-active-hours': instance,
  'rent-scale-to-zero': {
    ...instance,
    coldStartBufferShare: number(0.1),
    warmReplicas: number(0),
    keepAliveSeconds: number(300),
  },
})

const capacity = record({
  id: text('gpus'),
  name: text(''),
  gpusPerReplica: number(4),
  speeds: list(
    oneOf({
      'replica-seconds': { secondsPerRequest: number(1) },
      'request-rate': { requestsPerSecond: number(1) },
      'output-rate': { outputTokensPerSecond: number(1_000) },
      'total-rate': { tokensPerSecond: number(5_000) },
    }),
    WORKLOADS,
  ),
  speedTrendAnnual: number(0),
  memory: orNull(
    record({
      parametersBillion: number(70),
      bytesPerWeight: number(1),
      layers: number(80),
      kvHeads: number(8),
      headDimension: number(128),
      bytesPerKvValue: number(1),
      concurrentRequests: number(32),
      contextTokens: number(8_000),
      gpuMemoryGb: number(80),
      usableMemoryShare: number(0.9),
    }),
  ),
  targetUtilisationShare: number(0.6),
  spareReplicas: number(0),
  spareUnits: number(0),
  peakCoincidenceShare: number(1),
  staffFte: number(1),
  staffFtePerEightGpus: number(0),
  softwareUsdPerGpuYear: number(0),
  softwareTrendAnnual: number(0),
  otherUsdPerMonth: number(0),
  upkeepUsdPerYear: number(0),
  securityAuditUsdPerYear: number(0),
  availabilityShare: number(0.995),
  source,
})

const simpleRoutes = {
  api: {},
  local: {},
  routed: {},
  'sensitive-only': {},
  'fixed-share': { shares: numbers(0.5, WORKLOADS) },
}

const strategy = record({
  id: text('way'),
  name: text(''),
  route: oneOf({
    ...simpleRoutes,
    phased: { phases: list(record({ fromMonth: number(1), route: oneOf(simpleRoutes) }), PHASES) },
  }),
  capacity: orNull(text('own')),
  apiModels: orNull(list(text('frontier'), WORKLOADS)),
  migrationUsd: number(0),
  trainingUsd: number(0),
  dualRunningMonths: number(0),
  redoShare: number(0),
  redoBy: text('api'),
  redoUsdPerCase: number(0),
})

export const PACKING_1 = record({
  title: text(''),
  preset: orNull(text('support-rag')),
  horizonMonths: number(36),
  firstYear: number(2027),
  firstCalendarMonth: number(1),
  fiscalYearFirstCalendarMonth: number(1),
  discountRateAnnual: number(0.1),
  taxes: record({ apiShare: number(0), computeShare: number(0), powerPlaceShare: number(0), softwareShare: number(0) }),
  api: record({
    priceTrendAnnual: number(0),
    committedDiscountShare: number(0),
    fixedUsdPerMonth: number(0),
    staffFte: number(0),
    integrationUsd: number(0),
    priceShock: orNull(record({ fromMonth: number(13), changeShare: number(0.5) })),
    availabilityShare: number(0.999),
  }),
  people: record({ salaryUsdPerYear: number(190_000), wageTrendAnnual: number(0.03) }),
  place: record({
    pue: number(1.54),
    usdPerKwh: number(0.09),
    tariffTrendAnnual: number(0),
    placeTrendAnnual: number(0),
    site: oneOf({
      room: { usdPerServerMonth: number(0) },
      'colo-metered': { usdPerKwMonth: number(194.95) },
      'colo-all-in': { usdPerKwMonth: number(300) },
    }),
  }),
  workloads: list(workload, WORKLOADS),
  apiModels: list(apiModel, API_MODELS),
  capacities: list(capacity, CAPACITIES),
  strategies: list(strategy, STRATEGIES),
})
