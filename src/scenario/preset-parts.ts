import type { ApiPrice } from '@/catalog/api-prices'
import { assumedFact, readFact, type Fact, type Provenance } from '@/catalog/fact'
import type { MeasuredRun, MeasuredSystem } from '@/catalog/measured-speeds'
import type { OpenModel } from '@/catalog/open-models'
import { SALARIES } from '@/catalog/people'
import { AVERAGE_PUE, COLOCATION_USD_PER_KW_MONTH, TARIFFS } from '@/catalog/power'
import type { GpuServer } from '@/catalog/servers'
import type { ApiModel, Capacity, Memory, OwnSource, Place, Scenario, Source, Speed, Strategy } from './schema'
import type { Sourced } from './sourced'

/** The same provenance on a number that was read off the record, or worked out of it alone. */
export function factOf(value: number, from: Provenance): Fact {
  const { source, asOf } = from
  if (from.basis === 'assumption') return { value, basis: 'assumption', source, asOf, low: from.low, high: from.high }
  return { value, basis: from.basis, source, asOf }
}

export function apiModel(id: string, price: ApiPrice): Sourced<ApiModel> {
  const pricesOf = (p: NonNullable<ApiPrice['dearHours']>) => ({
    inputUsdPerMTok: factOf(p.inputUsdPerMTok, price),
    cachedInputUsdPerMTok: factOf(p.cachedInputUsdPerMTok, price),
    cacheWriteUsdPerMTok: factOf(p.cacheWriteUsdPerMTok, price),
    outputUsdPerMTok: factOf(p.outputUsdPerMTok, price),
  })
  const orNull = (value: number | null) => (value === null ? null : factOf(value, price))
  return {
    id,
    name: price.name,
    ...pricesOf(price),
    batch: price.batch && {
      inputUsdPerMTok: factOf(price.batch.inputUsdPerMTok, price),
      cachedInputUsdPerMTok: orNull(price.batch.cachedInputUsdPerMTok),
      cacheWriteUsdPerMTok: orNull(price.batch.cacheWriteUsdPerMTok),
      outputUsdPerMTok: factOf(price.batch.outputUsdPerMTok, price),
    },
    longContext: price.longContext && {
      thresholdTokens: factOf(price.longContext.thresholdTokens, price),
      ...pricesOf(price.longContext),
    },
    dearHours: price.dearHours && pricesOf(price.dearHours),
    source: `${price.provider}: ${price.source}, ${price.asOf}`,
  }
}

/** Weights as served and an FP16 cache of `concurrentRequests` × `contextTokens` on the GPUs of a replica. */
export function memory(
  model: OpenModel,
  server: GpuServer,
  load: { bytesPerKvValue: number; concurrentRequests: number; contextTokens: number },
): Sourced<Memory> {
  return {
    parametersBillion: factOf(model.parametersBillion, model),
    // The checkpoint's size ÷ its parameters, so that embeddings kept in BF16 count.
    bytesPerWeight: factOf(model.weightsGb / model.parametersBillion, model),
    layers: factOf(model.layers, model),
    kvHeads: factOf(model.kvHeads, model),
    headDimension: factOf(model.headDimension, model),
    ...load,
    gpuMemoryGb: readFact(server.gpuMemoryGb, `Data sheet, ${server.name}`, '2026-08-21'),
    usableMemoryShare: readFact(0.9, 'vLLM: gpu_memory_utilization, default', '2026'),
  }
}

/** Speed at the lengths of one measured run, carried over to other lengths by total tokens. */
export function speedOfRun(system: MeasuredSystem, run: MeasuredRun): Sourced<Speed> {
  const perOutputToken = (run.inputTokens + run.outputTokens) / run.outputTokens
  return { kind: 'total-rate', tokensPerSecond: factOf(run.outputTokensPerSecond * perOutputToken, system) }
}

/**
 * Replica-seconds of one request, from two runs of one system: each run takes outputTokens ÷ outputTokensPerSecond,
 * and two lengths give the seconds of an input token (that must be computed) and of an output token.
 * Runs know no prefix cache, so the share of input found in it is ours: none of it is the high end.
 */
export function speedFromTwoRuns(
  system: MeasuredSystem,
  [a, b]: readonly [MeasuredRun, MeasuredRun],
  request: { inputTokens: number; outputTokens: number; cachedShare: number; cachedShareAtMost: number },
): Sourced<Speed> {
  const secondsA = a.outputTokens / a.outputTokensPerSecond
  const secondsB = b.outputTokens / b.outputTokensPerSecond
  const determinant = a.inputTokens * b.outputTokens - b.inputTokens * a.outputTokens
  const perInput = (secondsA * b.outputTokens - secondsB * a.outputTokens) / determinant
  const perOutput = (a.inputTokens * secondsB - b.inputTokens * secondsA) / determinant
  const seconds = (cached: number) => perInput * request.inputTokens * (1 - cached) + perOutput * request.outputTokens
  return {
    kind: 'replica-seconds',
    secondsPerRequest: assumedFact(
      seconds(request.cachedShare),
      seconds(request.cachedShareAtMost),
      seconds(0),
      `Two runs of ${system.source}, ${system.asOf}, and an own prefix cache`,
    ),
  }
}

/** Bought, not rented. */
export function ownSource(server: GpuServer): Sourced<OwnSource> {
  return {
    kind: 'own',
    gpusPerServer: server.gpus,
    serverUsd: server.priceUsd,
    priceTrendAnnual: assumedFact(0, -0.15, 0.1, 'H100 servers kept their price from 2023 to 2026'),
    lifeMonths: assumedFact(60, 36, 72, 'Cloud firms depreciate GPU servers over five to six years'),
    leadTimeMonths: assumedFact(3, 1, 6, 'Order, delivery, burn-in'),
    valueDeclineAnnual: readFact(0.33, 'GPU residual guide v2-pseo-ai: 65, 45, 30 % after 1, 2, 3 years', '2026'),
    valueFloorShare: assumedFact(0.1, 0, 0.2, 'Same guide: 10–20 % after four to five years'),
    sellingCostShare: assumedFact(0.1, 0.05, 0.2, 'Broker, wiping, shipping'),
    networkingShare: assumedFact(0.05, 0.02, 0.15, 'Switches, optics, cables for one or a few servers'),
    installationShare: assumedFact(0.02, 0.01, 0.05, 'Racking, cabling, acceptance'),
    sparesShare: assumedFact(0.02, 0, 0.05, 'Power supplies, fans, drives on the shelf'),
    dutyShare: assumedFact(0, 0, 0.1, 'Bought at home'),
    maintenanceSharePerYear: readFact(0.12, 'Lenovo Press LP2368, maintenance a year', '2026-02-04'),
    warrantyMonths: assumedFact(12, 12, 36, 'Warranty within the price'),
    idleKw: server.idleKw,
    loadKw: server.loadKw,
    nameplateKw: server.nameplateKw,
  }
}

const RENT_TREND = assumedFact(0, -0.2, 0.2, 'Fell until late 2025, rose since: H100 from 1.70 to 2.35 a year reserved')

/** Most of the fleet on a one-year commitment, the rest on demand. */
export function alwaysOnSource(server: GpuServer, oneYearShare: number): Sourced<Source> {
  return {
    kind: 'rent-always-on',
    gpusPerInstance: server.gpus,
    onDemandUsdPerGpuHour: server.onDemandUsdPerGpuHour,
    priceTrendAnnual: RENT_TREND,
    oneYearShare,
    oneYearUsdPerGpuHour: server.oneYearUsdPerGpuHour,
    threeYearShare: 0,
    threeYearUsdPerGpuHour: server.threeYearUsdPerGpuHour,
  }
}

export function activeHoursSource(server: GpuServer): Sourced<Source> {
  return {
    kind: 'rent-active-hours',
    gpusPerInstance: server.gpus,
    onDemandUsdPerGpuHour: server.onDemandUsdPerGpuHour,
    priceTrendAnnual: RENT_TREND,
  }
}

type CapacityChoice = Pick<
  Sourced<Capacity>,
  'id' | 'gpusPerReplica' | 'speeds' | 'memory' | 'targetUtilisationShare' | 'spareReplicas' | 'staffFte' | 'source'
>

/** What the presets do not vary. */
export function capacity(choice: CapacityChoice): Sourced<Capacity> {
  return {
    name: '',
    speedTrendAnnual: assumedFact(0, 0, 0.3, 'Engines get faster, but nobody promises it'),
    spareUnits: 0,
    peakCoincidenceShare: assumedFact(1, 0.5, 1, 'All workloads peak in the same minute'),
    staffFtePerEightGpus: assumedFact(0.15, 0.05, 0.5, 'Each server more is a little more work'),
    softwareUsdPerGpuYear: assumedFact(0, 0, 4500, 'Open engines; NVIDIA AI Enterprise lists 4,500 a GPU and year'),
    softwareTrendAnnual: assumedFact(0.03, 0, 0.08, 'Licences rise with prices at large'),
    otherUsdPerMonth: assumedFact(500, 100, 3000, 'Monitoring, logs, backup, traffic out'),
    upkeepUsdPerYear: assumedFact(20_000, 5000, 100_000, 'Evaluation and one or two changes of model a year'),
    securityAuditUsdPerYear: assumedFact(10_000, 0, 40_000, 'Share of a yearly penetration test'),
    availabilityShare: assumedFact(0.995, 0.98, 0.999, 'One site, no second one'),
    redoShare: assumedFact(0.03, 0, 0.1, 'Answers that the own model gets wrong and the API repeats'),
    redoBy: 'api',
    redoUsdPerCase: 0,
    ...choice,
  }
}

/** Metered colocation in the eastern United States. */
export const US_COLOCATION: Sourced<Place> = {
  pue: AVERAGE_PUE,
  usdPerKwh: TARIFFS['us-middle-atlantic'].usdPerKwh,
  tariffTrendAnnual: assumedFact(0.03, 0, 0.07, 'US industrial electricity rose 2–5 % a year from 2022 to 2025'),
  placeTrendAnnual: readFact(0.065, 'CBRE North America Data Center Trends FY2025, change over a year', '2025-12'),
  site: { kind: 'colo-metered', usdPerKwMonth: COLOCATION_USD_PER_KW_MONTH },
}

const US = SALARIES['united-states']

/** What all presets share: calendar, taxes, wages, price of money. */
export const COMMON = {
  title: '',
  horizonMonths: 36,
  firstYear: 2027,
  firstCalendarMonth: 1,
  fiscalYearFirstCalendarMonth: 1,
  discountRateAnnual: assumedFact(0.1, 0.06, 0.15, 'Cost of capital of a mid-size company'),
  taxes: {
    apiShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
    computeShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
    powerPlaceShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
    softwareShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
  },
  people: {
    salaryUsdPerYear: factOf(US.grossUsdPerYear.value * US.loadRatio.value, US.grossUsdPerYear),
    wageTrendAnnual: assumedFact(0.035, 0.02, 0.06, 'Pay budgets in the United States'),
  },
  place: US_COLOCATION,
} as const satisfies Partial<Sourced<Scenario>>

export function apiTerms(choice: { staffFte: Fact; integrationUsd: Fact }): Sourced<Scenario['api']> {
  return {
    priceTrendAnnual: assumedFact(
      -0.15,
      -0.5,
      0,
      'Flagships went from 2.50/10 (GPT-4o, 2024) to 2/10 (GPT-6 Sol, 2026)',
    ),
    committedDiscountShare: assumedFact(0, 0, 0.2, 'List price'),
    fixedUsdPerMonth: 0,
    priceShock: null,
    availabilityShare: readFact(0.997, 'theneuralbase: OpenAI 99.5–99.7 %', '2026'),
    ...choice,
  }
}

/**
 * The six ways in the order in which they are compared; the first is the reference.
 * `firstLocal` is served on own GPUs in the pilot of the phased way, by workload.
 */
export function sixStrategies(choice: {
  hostedModels: readonly string[]
  pilotShares: readonly number[]
  pilotFromMonth: number
  fullFromMonth: number
  migrationUsd: Fact
  trainingUsd: Fact
}): readonly Sourced<Strategy>[] {
  const staysAway = { capacity: null, migrationUsd: 0, trainingUsd: 0, dualRunningMonths: 0 }
  const moves = { migrationUsd: choice.migrationUsd, trainingUsd: choice.trainingUsd, dualRunningMonths: 1 }
  const away = { name: '', route: { kind: 'api' }, ...staysAway } as const
  const home = { name: '', apiModels: null, ...moves } as const
  return [
    { id: 'api', ...away, apiModels: null },
    { id: 'hosted', ...away, apiModels: choice.hostedModels },
    { id: 'rent', ...home, route: { kind: 'local' }, capacity: 'rent' },
    { id: 'own', ...home, route: { kind: 'local' }, capacity: 'own' },
    { id: 'hybrid', ...home, route: { kind: 'routed' }, capacity: 'own' },
    {
      id: 'phased',
      ...home,
      route: {
        kind: 'phased',
        phases: [
          { fromMonth: choice.pilotFromMonth, route: { kind: 'fixed-share', shares: choice.pilotShares } },
          { fromMonth: choice.fullFromMonth, route: { kind: 'local' } },
        ],
      },
      capacity: 'own',
    },
  ]
}
