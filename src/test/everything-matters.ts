import type { ApiModel, Capacity, Growth, Memory, Place, Scenario, Speed, Strategy, Workload } from '@/scenario/schema'
import { chat, frontier, ownServers, rentedGpus, scenarioWith } from './scenarios'
import { alwaysOnSource, ownSource } from './steady'

/*
 * A scenario in which nothing is switched off: every kind of growth, route, speed and source, nothing at a value that
 * hides another. What still changes no figure is a control that does nothing.
 */

const growths: Growth[] = [
  { kind: 'none' },
  { kind: 'compound', rateAnnual: 0.5 },
  { kind: 'linear', shareOfFirstMonthPerMonth: 0.05 },
  { kind: 's-curve', finalMultiple: 3, steepnessPerMonth: 0.3, midpointMonth: 12 },
  { kind: 'table', multiples: [1, 1.5, 2] },
]

/** The last one's requests are long enough for the tier of `frontier`. */
const workloads: Workload[] = growths.map((growth, w) => ({
  ...chat,
  id: `work-${growth.kind}`,
  requestsPerMonth: 3_000_000,
  growth,
  inputTokensPerRequest: w === growths.length - 1 ? 8_000 : 1_000,
  cachedShare: 0.4,
  batchShare: 0.3,
  dearHoursShare: 0.25,
  activeHoursPerMonth: 400,
  sensitiveShare: 0.3,
  complexShare: 0.4,
  users: 1_000,
  downtimeUsdPerHour: 100,
}))

const dear = { inputUsdPerMTok: 3, cachedInputUsdPerMTok: 0.3, cacheWriteUsdPerMTok: 3.5, outputUsdPerMTok: 14 }

const apiModels: ApiModel[] = [
  {
    ...frontier,
    batch: { inputUsdPerMTok: 1, cachedInputUsdPerMTok: 0.15, cacheWriteUsdPerMTok: 2, outputUsdPerMTok: 6 },
    longContext: { thresholdTokens: 4_000, ...dear, inputUsdPerMTok: 4 },
    dearHours: dear,
  },
  {
    ...frontier,
    id: 'open',
    inputUsdPerMTok: 0.5,
    batch: { inputUsdPerMTok: 0.2, cachedInputUsdPerMTok: null, cacheWriteUsdPerMTok: null, outputUsdPerMTok: 3 },
    dearHours: dear,
  },
]

/** 100 GB of weights and 40 GB of cache in 141 GB: a little more of anything does not fit. */
const memory: Memory = {
  parametersBillion: 50,
  bytesPerWeight: 2,
  layers: 50,
  kvHeads: 8,
  headDimension: 125,
  bytesPerKvValue: 2,
  concurrentRequests: 10,
  contextTokens: 20_000,
  gpuMemoryGb: 80,
  usableMemoryShare: 0.9,
}

const speeds: Speed[] = [
  { kind: 'replica-seconds', secondsPerRequest: 0.5 },
  { kind: 'request-rate', requestsPerSecond: 2 },
  { kind: 'output-rate', outputTokensPerSecond: 400 },
  { kind: 'total-rate', tokensPerSecond: 4_000 },
]

/** Each workload meets each kind of speed in one of the four capacities. */
const capacity = (base: Capacity, place: number, source: Capacity['source']): Capacity => ({
  ...base,
  id: `by-${source.kind}`,
  gpusPerReplica: 2,
  speeds: workloads.flatMap((_, w) => speeds[(place + w) % speeds.length] ?? []),
  speedTrendAnnual: 0.2,
  memory,
  targetUtilisationShare: 0.6,
  spareReplicas: 1,
  spareUnits: 1,
  peakCoincidenceShare: 0.8,
  staffFte: 1,
  staffFtePerEightGpus: 0.2,
  softwareUsdPerGpuYear: 1_000,
  softwareTrendAnnual: 0.03,
  otherUsdPerMonth: 500,
  upkeepUsdPerYear: 20_000,
  securityAuditUsdPerYear: 10_000,
  availabilityShare: 0.99,
  source,
})

const instance = { gpusPerInstance: 8, onDemandUsdPerGpuHour: 2, priceTrendAnnual: -0.1 }

const capacities: Capacity[] = [
  capacity(ownServers, 0, {
    ...ownSource,
    priceTrendAnnual: -0.1,
    lifeMonths: 20,
    leadTimeMonths: 2,
    valueDeclineAnnual: 0.4,
    valueFloorShare: 0.5,
    sellingCostShare: 0.1,
    networkingShare: 0.1,
    installationShare: 0.05,
    sparesShare: 0.03,
    dutyShare: 0.02,
    maintenanceSharePerYear: 0.1,
    warrantyMonths: 6,
    alreadyThere: { servers: 2, ageMonths: 5, bookValueUsd: 150_000 },
  }),
  capacity(rentedGpus, 1, {
    ...alwaysOnSource,
    priceTrendAnnual: -0.1,
    oneYearShare: 0.4,
    threeYearShare: 0.3,
  }),
  capacity(rentedGpus, 2, { kind: 'rent-active-hours', ...instance }),
  // With a warm replica no time-out would matter.
  capacity(rentedGpus, 3, {
    kind: 'rent-scale-to-zero',
    ...instance,
    coldStartBufferShare: 0.2,
    warmReplicas: 0,
    keepAliveSeconds: 60,
  }),
]

const moving = {
  name: '',
  apiModels: null,
  migrationUsd: 50_000,
  trainingUsd: 10_000,
  dualRunningMonths: 2,
  redoShare: 0.05,
  redoBy: 'api' as const,
  redoUsdPerCase: 0.5,
}

const strategies: Strategy[] = [
  { ...moving, id: 'api', route: { kind: 'api' }, capacity: null },
  { ...moving, id: 'hosted', route: { kind: 'api' }, capacity: null, apiModels: workloads.map(() => 'open') },
  { ...moving, id: 'own', route: { kind: 'local' }, capacity: 'by-own', redoBy: 'person' },
  { ...moving, id: 'rent', route: { kind: 'routed' }, capacity: 'by-rent-always-on' },
  { ...moving, id: 'hours', route: { kind: 'sensitive-only' }, capacity: 'by-rent-active-hours' },
  {
    ...moving,
    id: 'zero',
    route: { kind: 'fixed-share', shares: workloads.map((_, w) => 0.1 * (w + 1)) },
    capacity: 'by-rent-scale-to-zero',
  },
  {
    ...moving,
    id: 'seldom',
    route: { kind: 'fixed-share', shares: workloads.map(() => 1e-5) },
    capacity: 'by-rent-scale-to-zero',
  },
  {
    ...moving,
    id: 'phased',
    route: {
      kind: 'phased',
      phases: [
        { fromMonth: 4, route: { kind: 'fixed-share', shares: workloads.map(() => 0.2) } },
        { fromMonth: 10, route: { kind: 'local' } },
      ],
    },
    capacity: 'by-rent-scale-to-zero',
  },
]

const place: Place = {
  pue: 1.4,
  usdPerKwh: 0.1,
  tariffTrendAnnual: 0.05,
  placeTrendAnnual: 0.04,
  site: { kind: 'colo-metered', usdPerKwMonth: 150 },
}

export const everythingMatters = (site: Place['site'] = place.site): Scenario =>
  scenarioWith((s) => ({
    ...s,
    horizonMonths: 36,
    discountRateAnnual: 0.1,
    taxes: { apiShare: 0.05, computeShare: 0.06, powerPlaceShare: 0.07, softwareShare: 0.08 },
    api: {
      priceTrendAnnual: -0.1,
      committedDiscountShare: 0.1,
      fixedUsdPerMonth: 300,
      staffFte: 0.5,
      integrationUsd: 20_000,
      priceShock: { fromMonth: 13, changeShare: 0.3 },
      availabilityShare: 0.995,
    },
    people: { salaryUsdPerYear: 120_000, wageTrendAnnual: 0.04 },
    place: { ...place, site },
    workloads,
    apiModels,
    capacities,
    strategies,
  }))
