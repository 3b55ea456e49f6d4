import * as fc from 'fast-check'
import { PRESET_IDS } from '@/scenario/schema'
import type { Draft } from './connected'

/*
 * Scenarios that could be somebody's: every kind of every union, magnitudes of real deployments.
 */

const FRACTIONS = 2 ** 40

/** Spread evenly, unlike fc.double, which mostly draws numbers next to nothing; half full-precision, half as people type them. */
function between(low: number, high: number) {
  const precise = fc.integer({ min: 0, max: FRACTIONS }).map((step) => low + (high - low) * (step / FRACTIONS))
  const typed = precise.map((value) => Math.min(high, Math.max(low, Number(value.toPrecision(2)) + 0)))
  return fc.oneof(typed, precise)
}

/** Spread evenly over the orders of magnitude. */
const magnitude = (low: number, high: number) =>
  between(Math.log10(low), Math.log10(high)).map((exponent) =>
    Math.min(high, Math.max(low, Number((10 ** exponent).toPrecision(12)))),
  )
const whole = (min: number, max: number) => fc.integer({ min, max })
const share = between(0, 1)
const mostlyZero = (high: number) => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, between(0, high))
const trend = fc.oneof(fc.constant(0), between(-0.4, 0.3))
const name = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.slice(0, 60)),
)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/)
const kindOf = <const Kind extends string>(kind: Kind) => fc.constant(kind)

const unique = <T extends { id: string }>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.uniqueArray(arbitrary, { minLength, maxLength, selector: (entry) => entry.id })

const growth = fc.oneof(
  fc.record({ kind: kindOf('none') }),
  fc.record({ kind: kindOf('compound'), rateAnnual: between(-0.5, 2) }),
  fc.record({ kind: kindOf('linear'), shareOfFirstMonthPerMonth: between(-0.1, 0.3) }),
  fc.record({
    kind: kindOf('s-curve'),
    finalMultiple: between(0, 20),
    steepnessPerMonth: between(0.05, 1),
    midpointMonth: between(1, 60),
  }),
  fc.record({ kind: kindOf('table'), multiples: fc.array(between(0, 10), { minLength: 1, maxLength: 24 }) }),
)

const workload = fc
  .record({
    id,
    name,
    requestsPerMonth: fc.oneof({ weight: 9, arbitrary: magnitude(1e3, 1e8) }, fc.constant(0)),
    growth,
    inputTokensPerRequest: magnitude(20, 50_000),
    outputTokensPerRequest: magnitude(1, 4_000),
    cachedShare: share,
    readsPerCacheWrite: magnitude(0.5, 100),
    batchShare: share,
    dearHoursShare: share,
    peakToAverageRatio: between(1, 10),
    activeHoursPerMonth: between(100, 730),
    sensitiveShare: share,
    complexShare: share,
    inputTokenRatio: between(0.7, 2),
    outputTokenRatio: between(0.7, 2),
    users: fc.oneof(fc.constant(0), magnitude(10, 1e6)),
    downtimeUsdPerHour: mostlyZero(10_000),
    apiModel: fc.nat({ max: 1_000 }),
  })
  .map((w) => ({ ...w, cachedShare: Math.min(w.cachedShare, w.readsPerCacheWrite / (w.readsPerCacheWrite + 1)) }))

const prices = {
  inputUsdPerMTok: magnitude(0.02, 30),
  cachedInputUsdPerMTok: magnitude(0.01, 10),
  cacheWriteUsdPerMTok: fc.oneof(fc.constant(0), magnitude(0.05, 40)),
  outputUsdPerMTok: magnitude(0.05, 150),
}

const apiModel = fc.record({
  id,
  name,
  ...prices,
  batch: orNull(
    fc.record({
      inputUsdPerMTok: magnitude(0.01, 15),
      cachedInputUsdPerMTok: orNull(magnitude(0.01, 5)),
      cacheWriteUsdPerMTok: orNull(magnitude(0.05, 20)),
      outputUsdPerMTok: magnitude(0.05, 75),
    }),
  ),
  longContext: orNull(fc.record({ thresholdTokens: magnitude(1_000, 300_000), ...prices })),
  dearHours: orNull(fc.record(prices)),
  source: fc.oneof(fc.constant(''), fc.constant('https://example.com/pricing, 2026-11-01')),
})

const speed = fc.oneof(
  fc.record({ kind: kindOf('replica-seconds'), secondsPerRequest: magnitude(0.01, 10) }),
  fc.record({ kind: kindOf('request-rate'), requestsPerSecond: magnitude(0.1, 50) }),
  fc.record({ kind: kindOf('output-rate'), outputTokensPerSecond: magnitude(100, 20_000) }),
  fc.record({ kind: kindOf('total-rate'), tokensPerSecond: magnitude(500, 100_000) }),
)

const own = fc.record({
  kind: kindOf('own'),
  gpusPerServer: fc.constantFrom(1, 2, 4, 8),
  serverUsd: magnitude(5_000, 500_000),
  priceTrendAnnual: trend,
  lifeMonths: whole(6, 84),
  leadTimeMonths: whole(0, 9),
  valueDeclineAnnual: between(0, 0.9),
  valueFloorShare: between(0, 0.3),
  sellingCostShare: between(0, 0.3),
  networkingShare: mostlyZero(0.3),
  installationShare: mostlyZero(0.1),
  sparesShare: mostlyZero(0.1),
  dutyShare: mostlyZero(0.25),
  maintenanceSharePerYear: mostlyZero(0.15),
  warrantyMonths: whole(0, 60),
  idleKw: between(0.2, 3),
  loadKw: between(3, 9),
  nameplateKw: between(9, 12),
  alreadyThere: orNull(
    fc.record({
      servers: fc.integer({ min: 1, max: 6 }),
      ageMonths: fc.integer({ min: 0, max: 60 }),
      bookValueUsd: between(0, 600_000),
    }),
  ),
})

const instance = {
  gpusPerInstance: fc.constantFrom(1, 2, 4, 8),
  onDemandUsdPerGpuHour: between(0.2, 12),
  priceTrendAnnual: trend,
}

const source = fc.oneof(
  own,
  fc
    .record({
      kind: kindOf('rent-always-on'),
      ...instance,
      oneYearShare: share,
      oneYearUsdPerGpuHour: between(0.2, 8),
      threeYearShare: share,
      threeYearUsdPerGpuHour: between(0.2, 6),
    })
    .map((rent) => ({ ...rent, threeYearShare: Math.min(rent.threeYearShare, 1 - rent.oneYearShare) })),
  fc.record({ kind: kindOf('rent-active-hours'), ...instance }),
  fc.record({
    kind: kindOf('rent-scale-to-zero'),
    ...instance,
    coldStartBufferShare: between(0, 2),
    warmReplicas: whole(0, 3),
    keepAliveSeconds: between(0, 1_800),
  }),
)

const memory = fc.record({
  parametersBillion: magnitude(1, 700),
  bytesPerWeight: fc.constantFrom(0.5, 1, 2),
  layers: whole(16, 128),
  kvHeads: whole(1, 16),
  headDimension: fc.constantFrom(64, 128, 256),
  bytesPerKvValue: fc.constantFrom(1, 2),
  concurrentRequests: magnitude(1, 256),
  contextTokens: magnitude(1_000, 128_000),
  gpuMemoryGb: fc.constantFrom(24, 48, 80, 141, 192),
  usableMemoryShare: between(0.7, 0.95),
})

const capacity = fc.record({
  id,
  name,
  gpusPerReplica: fc.constantFrom(1, 2, 4, 8, 16),
  speeds: fc.array(speed, { minLength: 1, maxLength: 8 }),
  speedTrendAnnual: trend,
  memory: orNull(memory),
  targetUtilisationShare: between(0.3, 1),
  spareReplicas: whole(0, 2),
  spareUnits: whole(0, 2),
  peakCoincidenceShare: share,
  staffFte: between(0, 5),
  staffFtePerEightGpus: between(0, 0.5),
  softwareUsdPerGpuYear: mostlyZero(4_500),
  softwareTrendAnnual: trend,
  otherUsdPerMonth: mostlyZero(5_000),
  upkeepUsdPerYear: mostlyZero(100_000),
  securityAuditUsdPerYear: mostlyZero(50_000),
  availabilityShare: between(0.95, 1),
  source,
})

const simpleRoute = fc.oneof(
  fc.record({ kind: kindOf('api') }),
  fc.record({ kind: kindOf('local') }),
  fc.record({ kind: kindOf('routed') }),
  fc.record({ kind: kindOf('sensitive-only') }),
  fc.record({ kind: kindOf('fixed-share'), shares: fc.array(share, { minLength: 1, maxLength: 8 }) }),
)

const phases = fc
  .uniqueArray(fc.record({ fromMonth: whole(1, 60), route: simpleRoute }), {
    minLength: 1,
    maxLength: 4,
    selector: (phase) => phase.fromMonth,
  })
  .map((list) => list.toSorted((a, b) => a.fromMonth - b.fromMonth))

const strategy = fc.record({
  id,
  name,
  route: fc.oneof({ weight: 3, arbitrary: simpleRoute }, fc.record({ kind: kindOf('phased'), phases })),
  capacity: orNull(fc.nat({ max: 1_000 })),
  apiModels: orNull(fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 8 })),
  migrationUsd: mostlyZero(200_000),
  trainingUsd: mostlyZero(50_000),
  dualRunningMonths: whole(0, 6),
  redoShare: mostlyZero(0.3),
  redoBy: fc.constantFrom('api', 'person'),
  redoUsdPerCase: mostlyZero(20),
})

const place = fc.record({
  pue: between(1, 2),
  usdPerKwh: between(0.02, 0.5),
  tariffTrendAnnual: trend,
  placeTrendAnnual: trend,
  site: fc.oneof(
    fc.record({ kind: kindOf('room'), usdPerServerMonth: mostlyZero(2_000) }),
    fc.record({ kind: kindOf('colo-metered'), usdPerKwMonth: between(50, 400) }),
    fc.record({ kind: kindOf('colo-all-in'), usdPerKwMonth: between(50, 600) }),
  ),
})

export const plausibleDraft: fc.Arbitrary<Draft> = fc.record({
  title: name,
  preset: orNull(fc.constantFrom(...PRESET_IDS)),
  horizonMonths: fc.oneof({ weight: 12, arbitrary: whole(12, 60) }, fc.constant(120)),
  firstYear: whole(2025, 2035),
  firstCalendarMonth: whole(1, 12),
  fiscalYearFirstCalendarMonth: whole(1, 12),
  discountRateAnnual: between(0, 0.3),
  taxes: fc.record({
    apiShare: mostlyZero(0.25),
    computeShare: mostlyZero(0.25),
    powerPlaceShare: mostlyZero(0.25),
    softwareShare: mostlyZero(0.25),
  }),
  api: fc.record({
    priceTrendAnnual: trend,
    committedDiscountShare: mostlyZero(0.3),
    fixedUsdPerMonth: mostlyZero(5_000),
    staffFte: between(0, 3),
    integrationUsd: mostlyZero(100_000),
    priceShock: orNull(fc.record({ fromMonth: whole(1, 60), changeShare: between(-0.8, 3) })),
    availabilityShare: between(0.95, 1),
  }),
  people: fc.record({ salaryUsdPerYear: between(20_000, 300_000), wageTrendAnnual: trend }),
  place,
  workloads: unique(workload, 1, 8),
  apiModels: unique(apiModel, 1, 6),
  capacities: unique(capacity, 0, 4),
  strategies: unique(strategy, 2, 8),
})
