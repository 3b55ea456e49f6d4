import * as z from 'zod/mini'

/*
 * What was decided, in numbers a stranger's link could send: every field is bounded here and nowhere else.
 * Shares and rates are 0–1, money is US dollars, prices are per 1M tokens, trends are per year.
 * Types are inferred; a name ends in its unit.
 */

export const LIMITS = {
  horizonMonths: [12, 120],
  workloads: 8,
  strategies: 8,
  capacities: 8,
  apiModels: 12,
  phases: 6,
  growthMultiples: 120,
  nameLength: 60,
  sourceLength: 80,
} as const

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high))
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high))
const share = () => between(0, 1)
const usd = () => between(0, 1e10)
const trendAnnual = () => between(-0.95, 5)
const text = (longest: number) => z.string().check(z.maxLength(longest))
const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,23}$/))

export const growthSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('compound'), rateAnnual: between(-0.99, 20) }),
  z.strictObject({ kind: z.literal('linear'), shareOfFirstMonthPerMonth: between(-1, 10) }),
  z.strictObject({
    kind: z.literal('s-curve'),
    finalMultiple: between(0, 1e4),
    steepnessPerMonth: between(0.001, 5),
    midpointMonth: between(1, 120),
  }),
  z.strictObject({
    kind: z.literal('table'),
    multiples: z.array(between(0, 1e6)).check(z.minLength(1), z.maxLength(LIMITS.growthMultiples)),
  }),
])

export const workloadSchema = z
  .strictObject({
    id: id(),
    /** Empty: the app names it. */
    name: text(LIMITS.nameLength),
    requestsPerMonth: between(0, 1e12),
    growth: growthSchema,
    inputTokensPerRequest: between(0, 1e8),
    /** Reasoning tokens included: they are billed as output. */
    outputTokensPerRequest: between(0, 1e8),
    cachedShare: share(),
    readsPerCacheWrite: between(0.1, 1e6),
    batchShare: share(),
    /** Share of requests in the hours in which the API model is dear, where its price varies by hour. */
    dearHoursShare: share(),
    /** Busiest minute ÷ mean of the active hours. */
    peakToAverageRatio: between(1, 1000),
    activeHoursPerMonth: between(1, 730),
    sensitiveShare: share(),
    complexShare: share(),
    /** Tokens the own model needs for the same text ÷ tokens the API counts. */
    inputTokenRatio: between(0.05, 20),
    outputTokenRatio: between(0.05, 20),
    /** People served; 0 when unknown. */
    users: between(0, 1e10),
    downtimeUsdPerHour: between(0, 1e9),
    apiModel: id(),
  })
  .check(
    // More would be read from the cache than was written into it: the plain share 1 − c − c ÷ n would be negative.
    z.refine(({ cachedShare: c, readsPerCacheWrite: n }) => c <= n / (n + 1) + 1e-12, {
      path: ['cachedShare'],
      error: 'cached-share-exceeds-writes',
    }),
  )

const priceFields = () => ({
  inputUsdPerMTok: between(0, 1e5),
  cachedInputUsdPerMTok: between(0, 1e5),
  cacheWriteUsdPerMTok: between(0, 1e5),
  outputUsdPerMTok: between(0, 1e5),
})

export const apiModelSchema = z.strictObject({
  id: id(),
  name: text(LIMITS.nameLength),
  ...priceFields(),
  /** A kind without its own batch price follows the ratio of the input price. */
  batch: z.nullable(
    z.strictObject({
      inputUsdPerMTok: between(0, 1e5),
      cachedInputUsdPerMTok: z.nullable(between(0, 1e5)),
      cacheWriteUsdPerMTok: z.nullable(between(0, 1e5)),
      outputUsdPerMTok: between(0, 1e5),
    }),
  ),
  /** Above the threshold the whole request is billed at these prices. */
  longContext: z.nullable(z.strictObject({ thresholdTokens: between(0, 1e8), ...priceFields() })),
  dearHours: z.nullable(z.strictObject(priceFields())),
  source: text(LIMITS.sourceLength),
})

export const speedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replica-seconds'), secondsPerRequest: between(1e-9, 1e6) }),
  z.strictObject({ kind: z.literal('request-rate'), requestsPerSecond: between(1e-6, 1e9) }),
  z.strictObject({ kind: z.literal('output-rate'), outputTokensPerSecond: between(1e-3, 1e9) }),
  z.strictObject({ kind: z.literal('total-rate'), tokensPerSecond: between(1e-3, 1e9) }),
])

const shareOfPrice = () => between(0, 5)

export const ownSourceSchema = z.strictObject({
  kind: z.literal('own'),
  gpusPerServer: whole(1, 1024),
  serverUsd: usd(),
  priceTrendAnnual: trendAnnual(),
  lifeMonths: whole(1, 240),
  leadTimeMonths: whole(0, 36),
  valueDeclineAnnual: between(0, 0.99),
  valueFloorShare: share(),
  sellingCostShare: share(),
  networkingShare: shareOfPrice(),
  installationShare: shareOfPrice(),
  sparesShare: shareOfPrice(),
  dutyShare: shareOfPrice(),
  maintenanceSharePerYear: shareOfPrice(),
  warrantyMonths: whole(0, 240),
  idleKw: between(0, 1e4),
  loadKw: between(0, 1e4),
  nameplateKw: between(0, 1e4),
  /** Servers that are there at the start and are not paid again; null where there are none. */
  alreadyThere: z.nullable(
    z.strictObject({
      servers: whole(1, 1e5),
      ageMonths: whole(0, 240),
      /** What the books hold of all of them before month 1. */
      bookValueUsd: usd(),
    }),
  ),
})

const instanceFields = () => ({
  gpusPerInstance: whole(1, 1024),
  onDemandUsdPerGpuHour: between(0, 1e4),
  priceTrendAnnual: trendAnnual(),
})

export const alwaysOnSourceSchema = z
  .strictObject({
    kind: z.literal('rent-always-on'),
    ...instanceFields(),
    oneYearShare: share(),
    oneYearUsdPerGpuHour: between(0, 1e4),
    threeYearShare: share(),
    threeYearUsdPerGpuHour: between(0, 1e4),
  })
  .check(
    z.refine(({ oneYearShare, threeYearShare }) => oneYearShare + threeYearShare <= 1 + 1e-12, {
      path: ['threeYearShare'],
      error: 'commitments-exceed-whole',
    }),
  )

export const sourceSchema = z.discriminatedUnion('kind', [
  ownSourceSchema,
  alwaysOnSourceSchema,
  z.strictObject({ kind: z.literal('rent-active-hours'), ...instanceFields() }),
  z.strictObject({
    kind: z.literal('rent-scale-to-zero'),
    ...instanceFields(),
    coldStartBufferShare: between(0, 10),
    warmReplicas: whole(0, 1e6),
    keepAliveSeconds: between(0, 1e6),
  }),
])

/** What the model needs of the GPUs' memory, where it is known; then a model that does not fit is an answer. */
export const memorySchema = z.strictObject({
  parametersBillion: between(0.01, 1e5),
  bytesPerWeight: between(0.1, 8),
  layers: whole(1, 1000),
  kvHeads: whole(1, 1024),
  headDimension: whole(1, 4096),
  bytesPerKvValue: between(0.1, 8),
  concurrentRequests: between(0, 1e6),
  contextTokens: between(0, 1e8),
  gpuMemoryGb: between(1, 1e5),
  usableMemoryShare: between(0.1, 1),
})

export const capacitySchema = z.strictObject({
  id: id(),
  name: text(LIMITS.nameLength),
  gpusPerReplica: whole(1, 1024),
  /** One per workload, in their order. */
  speeds: z.array(speedSchema).check(z.minLength(1), z.maxLength(LIMITS.workloads)),
  speedTrendAnnual: trendAnnual(),
  memory: z.nullable(memorySchema),
  targetUtilisationShare: between(0.01, 1),
  spareReplicas: whole(0, 1e4),
  spareUnits: whole(0, 1e4),
  peakCoincidenceShare: share(),
  staffFte: between(0, 1e4),
  staffFtePerEightGpus: between(0, 1e3),
  softwareUsdPerGpuYear: usd(),
  softwareTrendAnnual: trendAnnual(),
  otherUsdPerMonth: usd(),
  /** Evaluation, fine-tuning, upgrades of the model. */
  upkeepUsdPerYear: usd(),
  securityAuditUsdPerYear: usd(),
  availabilityShare: share(),
  source: sourceSchema,
})

const simpleRouteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('api') }),
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({ kind: z.literal('routed') }),
  z.strictObject({ kind: z.literal('sensitive-only') }),
  /** One share per workload, in their order. */
  z.strictObject({
    kind: z.literal('fixed-share'),
    shares: z.array(share()).check(z.minLength(1), z.maxLength(LIMITS.workloads)),
  }),
])

const phasedRouteSchema = z
  .strictObject({
    kind: z.literal('phased'),
    phases: z
      .array(z.strictObject({ fromMonth: whole(1, 120), route: simpleRouteSchema }))
      .check(z.minLength(1), z.maxLength(LIMITS.phases)),
  })
  .check(
    z.refine(({ phases }) => phases.every((phase, i) => i === 0 || phase.fromMonth > (phases[i - 1]?.fromMonth ?? 0)), {
      path: ['phases'],
      error: 'phases-out-of-order',
    }),
  )

export const routeSchema = z.union([simpleRouteSchema, phasedRouteSchema])

export const strategySchema = z.strictObject({
  id: id(),
  /** Empty: the app names it after its route and source. */
  name: text(LIMITS.nameLength),
  route: routeSchema,
  /** The capacity that serves the local part; null where nothing is local. */
  capacity: z.nullable(id()),
  /** Its own API model per workload, in their order; null: the workloads' own. */
  apiModels: z.nullable(z.array(id()).check(z.minLength(1), z.maxLength(LIMITS.workloads))),
  migrationUsd: usd(),
  trainingUsd: usd(),
  dualRunningMonths: whole(0, 24),
  /** Of the answers that the workload's own API model does not give: the share that must be done again, and by whom. */
  redoShare: share(),
  redoBy: z.enum(['api', 'person']),
  redoUsdPerCase: between(0, 1e6),
})

export const placeSchema = z.strictObject({
  pue: between(1, 5),
  usdPerKwh: between(0, 100),
  tariffTrendAnnual: trendAnnual(),
  placeTrendAnnual: trendAnnual(),
  site: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('room'), usdPerServerMonth: usd() }),
    z.strictObject({ kind: z.literal('colo-metered'), usdPerKwMonth: usd() }),
    z.strictObject({ kind: z.literal('colo-all-in'), usdPerKwMonth: usd() }),
  ]),
})

export const apiTermsSchema = z.strictObject({
  priceTrendAnnual: trendAnnual(),
  committedDiscountShare: share(),
  fixedUsdPerMonth: usd(),
  staffFte: between(0, 1e4),
  integrationUsd: usd(),
  priceShock: z.nullable(z.strictObject({ fromMonth: whole(1, 120), changeShare: between(-1, 100) })),
  availabilityShare: share(),
})

export const PRESET_IDS = ['startup-chatbot', 'support-rag', 'coding-assistant', 'document-pipeline'] as const

const shape = z.strictObject({
  /** Empty: named after the preset. */
  title: text(LIMITS.nameLength),
  /** The preset it began as; null when it began elsewhere. */
  preset: z.nullable(z.enum(PRESET_IDS)),
  horizonMonths: whole(...LIMITS.horizonMonths),
  firstYear: whole(2000, 2200),
  firstCalendarMonth: whole(1, 12),
  fiscalYearFirstCalendarMonth: whole(1, 12),
  discountRateAnnual: between(0, 5),
  taxes: z.strictObject({
    apiShare: share(),
    computeShare: share(),
    powerPlaceShare: share(),
    softwareShare: share(),
  }),
  api: apiTermsSchema,
  people: z.strictObject({ salaryUsdPerYear: usd(), wageTrendAnnual: trendAnnual() }),
  place: placeSchema,
  workloads: z.array(workloadSchema).check(z.minLength(1), z.maxLength(LIMITS.workloads)),
  apiModels: z.array(apiModelSchema).check(z.minLength(1), z.maxLength(LIMITS.apiModels)),
  capacities: z.array(capacitySchema).check(z.maxLength(LIMITS.capacities)),
  /** The first is the reference that the others are compared with. */
  strategies: z.array(strategySchema).check(z.minLength(2), z.maxLength(LIMITS.strategies)),
})

export const scenarioSchema = shape.check(
  z.refine((s) => [s.workloads, s.apiModels, s.capacities, s.strategies].every(haveUniqueIds), {
    error: 'ids-not-unique',
  }),
  z.refine(referencesResolve, { error: 'reference-to-nothing' }),
  z.refine(listsAreOnePerWorkload, { error: 'not-one-per-workload' }),
)

/** Whether a route ever sends a request to own capacity, if its shares are above 0. */
export function asksForLocal(route: Route): boolean {
  return route.kind === 'phased' ? route.phases.some((phase) => phase.route.kind !== 'api') : route.kind !== 'api'
}

function haveUniqueIds(list: readonly { id: string }[]): boolean {
  return new Set(list.map((entry) => entry.id)).size === list.length
}

function referencesResolve(s: z.infer<typeof shape>): boolean {
  const models = new Set(s.apiModels.map((model) => model.id))
  const capacities = new Set(s.capacities.map((capacity) => capacity.id))
  return (
    s.workloads.every((w) => models.has(w.apiModel)) &&
    s.strategies.every(
      (x) =>
        (x.apiModels ?? []).every((m) => models.has(m)) &&
        (x.capacity === null ? !asksForLocal(x.route) : capacities.has(x.capacity)),
    )
  )
}

function listsAreOnePerWorkload(s: z.infer<typeof shape>): boolean {
  const count = s.workloads.length
  const sharesFit = (route: Route): boolean =>
    route.kind === 'phased'
      ? route.phases.every((phase) => sharesFit(phase.route))
      : route.kind !== 'fixed-share' || route.shares.length === count
  return (
    s.capacities.every((c) => c.speeds.length === count) &&
    s.strategies.every((x) => (x.apiModels === null || x.apiModels.length === count) && sharesFit(x.route))
  )
}

export type Scenario = z.infer<typeof shape>
export type Workload = z.infer<typeof workloadSchema>
export type Growth = z.infer<typeof growthSchema>
export type ApiModel = z.infer<typeof apiModelSchema>
export type Capacity = z.infer<typeof capacitySchema>
export type Speed = z.infer<typeof speedSchema>
export type Source = z.infer<typeof sourceSchema>
export type OwnSource = z.infer<typeof ownSourceSchema>
export type Memory = z.infer<typeof memorySchema>
export type Strategy = z.infer<typeof strategySchema>
export type Route = z.infer<typeof routeSchema>
export type SimpleRoute = z.infer<typeof simpleRouteSchema>
export type Place = z.infer<typeof placeSchema>
export type PresetId = (typeof PRESET_IDS)[number]
