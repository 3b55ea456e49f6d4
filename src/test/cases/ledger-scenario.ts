import * as z from 'zod/mini'
import { parseDocument, CURRENT_VERSION } from '@/scenario/document'
import type { ParsedDocument } from '@/scenario/document'

/*
 * A ledger case's inputs, in its own words, as a scenario document. Only names change here: no figure is computed.
 */

const number = z.number()
const optional = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema))

const pricesSchema = z.strictObject({
  input: number,
  cached_input: number,
  cache_write: number,
  output: number,
  batch: optional(
    z.strictObject({ input: number, output: number, cached_input: optional(number), cache_write: optional(number) }),
  ),
  long_context: optional(
    z.strictObject({
      threshold_tokens: number,
      input: number,
      cached_input: number,
      cache_write: number,
      output: number,
    }),
  ),
})

const growthSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('compound'), rate_annual: number }),
  z.strictObject({ kind: z.literal('linear'), share_of_month1_per_month: number }),
  z.strictObject({
    kind: z.literal('s-curve'),
    final_multiple: number,
    steepness_per_month: number,
    midpoint_month: number,
  }),
  z.strictObject({ kind: z.literal('table'), multiples: z.array(number) }),
])

const workloadSchema = z.strictObject({
  id: z.string(),
  requests_per_month: number,
  growth: growthSchema,
  input_tokens_per_request: number,
  output_tokens_per_request: number,
  cached_share: number,
  reads_per_cache_write: number,
  batch_share: number,
  peak_to_average: number,
  active_hours_per_month: number,
  sensitive_share: number,
  complex_share: number,
  api: pricesSchema,
  token_ratio: z.strictObject({ input: number, output: number }),
  replica_seconds_per_request: optional(number),
  replica_output_tokens_per_second: optional(number),
  replica_total_tokens_per_second: optional(number),
  replica_requests_per_second: optional(number),
})

const simpleRouteSchema = z.strictObject({
  kind: z.enum(['api', 'local', 'routed', 'sensitive-only', 'fixed-share']),
  share: optional(z.union([number, z.array(number), z.record(z.string(), number)])),
})
const routeSchema = z.union([
  z.strictObject({
    kind: z.literal('phased'),
    phases: z.array(z.strictObject({ from_month: number, route: simpleRouteSchema })),
  }),
  simpleRouteSchema,
])

const ratesSchema = z.strictObject({ on_demand: number, y1: optional(number), y3: optional(number) })

const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('own'),
    gpus_per_server: number,
    server_usd: number,
    price_trend_annual: number,
    life_months: number,
    lead_time_months: number,
    value_decline_annual: number,
    value_floor_share: number,
    selling_cost_share: number,
    networking_share: number,
    installation_share: number,
    spares_share: number,
    duty_share: number,
    maintenance_share_per_year: number,
    warranty_months: number,
    idle_kw: number,
    load_kw: number,
    nameplate_kw: number,
  }),
  z.strictObject({
    kind: z.literal('rent-always-on'),
    gpus_per_instance: number,
    usd_per_gpu_hour: ratesSchema,
    price_trend_annual: number,
    committed_share: optional(z.strictObject({ y1: optional(number), y3: optional(number) })),
  }),
  z.strictObject({
    kind: z.literal('rent-active-hours'),
    gpus_per_instance: number,
    usd_per_gpu_hour: ratesSchema,
    price_trend_annual: number,
  }),
  z.strictObject({
    kind: z.literal('rent-scale-to-zero'),
    gpus_per_instance: number,
    usd_per_gpu_hour: ratesSchema,
    price_trend_annual: number,
    cold_start_buffer: number,
    warm_replicas: number,
    keep_alive_s: number,
  }),
])

const strategySchema = z.strictObject({
  id: z.string(),
  route: routeSchema,
  api_models: optional(z.array(pricesSchema)),
  capacity: optional(
    z.strictObject({
      target_utilisation: number,
      spare_replicas: number,
      spare_units: number,
      gpus_per_replica: number,
      peak_coincidence: number,
      speed_trend_annual: number,
      staff_fte: number,
      staff_fte_per_8_gpus: number,
      software_usd_per_gpu_year: number,
      software_trend_annual: number,
      other_usd_per_month: number,
      source: sourceSchema,
    }),
  ),
  migration_usd: optional(number),
  dual_running_months: optional(number),
})

export const ledgerInputsSchema = z.strictObject({
  horizon_months: number,
  discount_rate_annual: number,
  workloads: z.array(workloadSchema),
  taxes: z.strictObject({ api: number, compute: number, power_place: number, software: number }),
  api: z.strictObject({
    price_trend_annual: number,
    committed_discount: number,
    fixed_usd_per_month: number,
    staff_fte: number,
    integration_usd: number,
    price_shock: optional(z.strictObject({ from_month: number, change: number })),
  }),
  people: z.strictObject({ salary_usd_per_year: number, wage_trend_annual: number }),
  place: z.strictObject({
    pue: number,
    usd_per_kwh: number,
    tariff_trend_annual: number,
    place_trend_annual: number,
    kind: z.enum(['room', 'colo-metered', 'colo-all-in']),
    usd_per_kw_month: optional(number),
    usd_per_server_month: optional(number),
  }),
  strategies: z.array(strategySchema),
})

type Inputs = z.infer<typeof ledgerInputsSchema>
type Prices = z.infer<typeof pricesSchema>
type Workload = z.infer<typeof workloadSchema>
type Strategy = z.infer<typeof strategySchema>

/** Words that say something about a case without deciding a figure. */
const REMARKS: ReadonlySet<string> = new Set(['note', 'name', 'label', 'comment', 'description'])

/** The inputs without remarks: any other unknown input makes a case not expressible, since ignoring it would be a guess. */
export function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !REMARKS.has(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutRemarks(part)]))
}

/** Through the one door, as everything that comes from outside. */
export function ledgerScenario(inputs: Inputs): ParsedDocument {
  const models = modelList()
  const workloads = inputs.workloads.map((workload) => workloadOf(workload, models.idOf(workload.api)))
  const strategies = inputs.strategies.map((strategy) => strategyOf(strategy, inputs.workloads, models))
  return parseDocument({
    version: CURRENT_VERSION,
    scenario: {
      title: '',
      preset: null,
      horizonMonths: inputs.horizon_months,
      firstYear: 2027,
      firstCalendarMonth: 1,
      fiscalYearFirstCalendarMonth: 1,
      discountRateAnnual: inputs.discount_rate_annual,
      taxes: {
        apiShare: inputs.taxes.api,
        computeShare: inputs.taxes.compute,
        powerPlaceShare: inputs.taxes.power_place,
        softwareShare: inputs.taxes.software,
      },
      api: {
        priceTrendAnnual: inputs.api.price_trend_annual,
        committedDiscountShare: inputs.api.committed_discount,
        fixedUsdPerMonth: inputs.api.fixed_usd_per_month,
        staffFte: inputs.api.staff_fte,
        integrationUsd: inputs.api.integration_usd,
        priceShock: inputs.api.price_shock
          ? { fromMonth: inputs.api.price_shock.from_month, changeShare: inputs.api.price_shock.change }
          : null,
        availabilityShare: 1,
      },
      people: {
        salaryUsdPerYear: inputs.people.salary_usd_per_year,
        wageTrendAnnual: inputs.people.wage_trend_annual,
      },
      place: placeOf(inputs.place),
      workloads,
      apiModels: models.list(),
      capacities: inputs.strategies.flatMap((strategy) => capacityOf(strategy, inputs.workloads)),
      strategies,
    },
  })
}

/** Equal price lists become one model. */
function modelList() {
  const known = new Map<string, { id: string; prices: Prices }>()
  return {
    idOf: (prices: Prices): string => {
      const key = JSON.stringify(prices)
      const model = known.get(key) ?? { id: `m${known.size + 1}`, prices }
      known.set(key, model)
      return model.id
    },
    list: () => [...known.values()].map(({ id, prices }) => apiModelOf(id, prices)),
  }
}

const priceFields = (prices: { input: number; cached_input: number; cache_write: number; output: number }) => ({
  inputUsdPerMTok: prices.input,
  cachedInputUsdPerMTok: prices.cached_input,
  cacheWriteUsdPerMTok: prices.cache_write,
  outputUsdPerMTok: prices.output,
})

function apiModelOf(id: string, prices: Prices) {
  const { batch, long_context: tier } = prices
  return {
    id,
    name: '',
    source: '',
    ...priceFields(prices),
    batch: batch
      ? {
          inputUsdPerMTok: batch.input,
          cachedInputUsdPerMTok: batch.cached_input ?? null,
          cacheWriteUsdPerMTok: batch.cache_write ?? null,
          outputUsdPerMTok: batch.output,
        }
      : null,
    longContext: tier ? { thresholdTokens: tier.threshold_tokens, ...priceFields(tier) } : null,
    dearHours: null,
  }
}

function growthOf(growth: Workload['growth']) {
  switch (growth.kind) {
    case 'none':
      return { kind: 'none' }
    case 'compound':
      return { kind: 'compound', rateAnnual: growth.rate_annual }
    case 'linear':
      return { kind: 'linear', shareOfFirstMonthPerMonth: growth.share_of_month1_per_month }
    case 's-curve':
      return {
        kind: 's-curve',
        finalMultiple: growth.final_multiple,
        steepnessPerMonth: growth.steepness_per_month,
        midpointMonth: growth.midpoint_month,
      }
    case 'table':
      return { kind: 'table', multiples: growth.multiples }
  }
}

function workloadOf(workload: Workload, apiModel: string) {
  return {
    id: workload.id,
    name: '',
    requestsPerMonth: workload.requests_per_month,
    growth: growthOf(workload.growth),
    inputTokensPerRequest: workload.input_tokens_per_request,
    outputTokensPerRequest: workload.output_tokens_per_request,
    cachedShare: workload.cached_share,
    readsPerCacheWrite: workload.reads_per_cache_write,
    batchShare: workload.batch_share,
    dearHoursShare: 0,
    peakToAverageRatio: workload.peak_to_average,
    activeHoursPerMonth: workload.active_hours_per_month,
    sensitiveShare: workload.sensitive_share,
    complexShare: workload.complex_share,
    inputTokenRatio: workload.token_ratio.input,
    outputTokenRatio: workload.token_ratio.output,
    users: 0,
    downtimeUsdPerHour: 0,
    apiModel,
  }
}

function speedOf(workload: Workload) {
  const isThere = (value: number | null | undefined): value is number => typeof value === 'number'
  const { replica_output_tokens_per_second: output, replica_total_tokens_per_second: total } = workload
  if (isThere(output)) return { kind: 'output-rate', outputTokensPerSecond: output }
  if (isThere(total)) return { kind: 'total-rate', tokensPerSecond: total }
  const { replica_requests_per_second: requests, replica_seconds_per_request: seconds } = workload
  if (isThere(requests)) return { kind: 'request-rate', requestsPerSecond: requests }
  return { kind: 'replica-seconds', secondsPerRequest: seconds }
}

function placeOf({ kind, usd_per_server_month, usd_per_kw_month, ...place }: Inputs['place']) {
  return {
    pue: place.pue,
    usdPerKwh: place.usd_per_kwh,
    tariffTrendAnnual: place.tariff_trend_annual,
    placeTrendAnnual: place.place_trend_annual,
    site:
      kind === 'room' ? { kind, usdPerServerMonth: usd_per_server_month } : { kind, usdPerKwMonth: usd_per_kw_month },
  }
}

/** A fixed share is one for all workloads, a list in their order, or one by workload id. */
function simpleRouteOf({ kind, share }: z.infer<typeof simpleRouteSchema>, workloads: readonly Workload[]) {
  if (kind !== 'fixed-share') return { kind }
  const shareOf = ({ id }: Workload, index: number): unknown => {
    if (typeof share !== 'object' || share === null) return share
    return Array.isArray(share) ? share[index] : share[id]
  }
  return { kind, shares: workloads.map(shareOf) }
}

function strategyOf(strategy: Strategy, workloads: readonly Workload[], models: ReturnType<typeof modelList>) {
  const { route } = strategy
  return {
    id: strategy.id,
    name: '',
    route:
      route.kind === 'phased'
        ? {
            kind: 'phased',
            phases: route.phases.map((phase) => ({
              fromMonth: phase.from_month,
              route: simpleRouteOf(phase.route, workloads),
            })),
          }
        : simpleRouteOf(route, workloads),
    capacity: strategy.capacity ? strategy.id : null,
    apiModels: strategy.api_models ? strategy.api_models.map((prices) => models.idOf(prices)) : null,
    migrationUsd: strategy.migration_usd ?? 0,
    trainingUsd: 0,
    dualRunningMonths: strategy.dual_running_months ?? 0,
    redoShare: 0,
    redoBy: 'api',
    redoUsdPerCase: 0,
  }
}

function capacityOf({ id, capacity }: Strategy, workloads: readonly Workload[]) {
  if (!capacity) return []
  return [
    {
      id,
      name: '',
      gpusPerReplica: capacity.gpus_per_replica,
      speeds: workloads.map(speedOf),
      speedTrendAnnual: capacity.speed_trend_annual,
      memory: null,
      targetUtilisationShare: capacity.target_utilisation,
      spareReplicas: capacity.spare_replicas,
      spareUnits: capacity.spare_units,
      peakCoincidenceShare: capacity.peak_coincidence,
      staffFte: capacity.staff_fte,
      staffFtePerEightGpus: capacity.staff_fte_per_8_gpus,
      softwareUsdPerGpuYear: capacity.software_usd_per_gpu_year,
      softwareTrendAnnual: capacity.software_trend_annual,
      otherUsdPerMonth: capacity.other_usd_per_month,
      upkeepUsdPerYear: 0,
      securityAuditUsdPerYear: 0,
      availabilityShare: 1,
      source: sourceOf(capacity.source),
    },
  ]
}

function sourceOf(source: NonNullable<Strategy['capacity']>['source']) {
  if (source.kind === 'own') {
    return {
      kind: 'own',
      gpusPerServer: source.gpus_per_server,
      serverUsd: source.server_usd,
      priceTrendAnnual: source.price_trend_annual,
      lifeMonths: source.life_months,
      leadTimeMonths: source.lead_time_months,
      valueDeclineAnnual: source.value_decline_annual,
      valueFloorShare: source.value_floor_share,
      sellingCostShare: source.selling_cost_share,
      networkingShare: source.networking_share,
      installationShare: source.installation_share,
      sparesShare: source.spares_share,
      dutyShare: source.duty_share,
      maintenanceSharePerYear: source.maintenance_share_per_year,
      warrantyMonths: source.warranty_months,
      idleKw: source.idle_kw,
      loadKw: source.load_kw,
      nameplateKw: source.nameplate_kw,
      alreadyThere: null,
    }
  }
  const rented = {
    kind: source.kind,
    gpusPerInstance: source.gpus_per_instance,
    onDemandUsdPerGpuHour: source.usd_per_gpu_hour.on_demand,
    priceTrendAnnual: source.price_trend_annual,
  }
  switch (source.kind) {
    case 'rent-always-on':
      return {
        ...rented,
        oneYearShare: source.committed_share?.y1 ?? 0,
        oneYearUsdPerGpuHour: source.usd_per_gpu_hour.y1 ?? 0,
        threeYearShare: source.committed_share?.y3 ?? 0,
        threeYearUsdPerGpuHour: source.usd_per_gpu_hour.y3 ?? 0,
      }
    case 'rent-active-hours':
      return rented
    case 'rent-scale-to-zero':
      return {
        ...rented,
        coldStartBufferShare: source.cold_start_buffer,
        warmReplicas: source.warm_replicas,
        keepAliveSeconds: source.keep_alive_s,
      }
  }
}
