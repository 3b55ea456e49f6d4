import { parseDocument, toDocument, type ParsedDocument } from '@/scenario/document'
import type { ApiModel, Capacity, OwnSource, Place, Scenario, Source, Strategy, Workload } from '@/scenario/schema'

/*
 * Scenarios of a published figure: what its inputs name, and nothing else. No trend, tax, staff or discounting unless said.
 */

/** How requests are served locally. */
export type Local = { source: Source; capacity: Partial<Capacity> }

export type SmallScenario = {
  horizonMonths?: number
  discountRateAnnual?: number
  computeTaxShare?: number
  salaryUsdPerYear?: number
  migrationUsd?: number
  workload?: Partial<Workload>
  prices?: Partial<ApiModel>
  api?: Partial<Scenario['api']>
  place?: Partial<Place>
  /** By id, the first is the reference; null is the API. */
  strategies: Readonly<Record<string, Local | null>>
}

export function bought(source: Partial<OwnSource>, capacity: Partial<Capacity> = {}): Local {
  const nothing: OwnSource = {
    kind: 'own',
    gpusPerServer: 1,
    serverUsd: 0,
    priceTrendAnnual: 0,
    lifeMonths: 240,
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
    idleKw: 0,
    loadKw: 0,
    nameplateKw: 0,
    alreadyThere: null,
  }
  return { source: { ...nothing, ...source }, capacity }
}

/** Up all month, whatever the load. */
export function rentedAlwaysOn(usdPerHour: number, capacity: Partial<Capacity> = {}): Local {
  return {
    source: {
      kind: 'rent-always-on',
      gpusPerInstance: 1,
      onDemandUsdPerGpuHour: usdPerHour,
      priceTrendAnnual: 0,
      oneYearShare: 0,
      oneYearUsdPerGpuHour: 0,
      threeYearShare: 0,
      threeYearUsdPerGpuHour: 0,
    },
    capacity,
  }
}

/** Up in the workload's active hours, in instances of as many GPUs as a replica has. */
export function rentedActiveHours(usdPerGpuHour: number, gpus: number, capacity: Partial<Capacity> = {}): Local {
  return {
    source: {
      kind: 'rent-active-hours',
      gpusPerInstance: gpus,
      onDemandUsdPerGpuHour: usdPerGpuHour,
      priceTrendAnnual: 0,
    },
    capacity: { gpusPerReplica: gpus, ...capacity },
  }
}

/** Billed only while it works. */
export function rentedWhenUsed(usdPerGpuHour: number, capacity: Partial<Capacity> = {}): Local {
  return {
    source: {
      kind: 'rent-scale-to-zero',
      gpusPerInstance: 1,
      onDemandUsdPerGpuHour: usdPerGpuHour,
      priceTrendAnnual: 0,
      coldStartBufferShare: 0,
      warmReplicas: 0,
      keepAliveSeconds: 0,
    },
    capacity,
  }
}

/** Demand at so many times the requests that the workload states. */
export const times = (multiple: number): Pick<Workload, 'growth'> => ({
  growth: { kind: 'table', multiples: [multiple] },
})

/** Through the one door, as everything that comes from outside: what the bounds of a scenario refuse is an answer. */
export function smallScenario(small: SmallScenario): ParsedDocument {
  const strategies = Object.entries(small.strategies)
  // A scenario compares at least two.
  if (strategies.length < 2) strategies.push(['api-too', null])
  const locals = strategies.flatMap(([, local]) => local ?? [])
  const workload = { ...ONE_REQUEST, ...small.workload }
  const unmeasured = locals.length > 0 && locals.every(({ capacity }) => !capacity.speeds)
  const scenario: Scenario = {
    title: '',
    preset: null,
    horizonMonths: small.horizonMonths ?? 12,
    firstYear: 2027,
    firstCalendarMonth: 1,
    fiscalYearFirstCalendarMonth: 1,
    discountRateAnnual: small.discountRateAnnual ?? 0,
    taxes: { apiShare: 0, computeShare: small.computeTaxShare ?? 0, powerPlaceShare: 0, softwareShare: 0 },
    api: { ...NO_API_TERMS, ...small.api },
    people: { salaryUsdPerYear: small.salaryUsdPerYear ?? 0, wageTrendAnnual: 0 },
    place: { ...FREE_PLACE, ...small.place },
    workloads: [workload, ...(unmeasured ? [presence(workload)] : [])],
    apiModels: [{ ...FREE_API, ...small.prices }],
    capacities: strategies.flatMap(([id, local]) =>
      local ? [{ ...ONE_GPU, ...local.capacity, id, source: local.source }] : [],
    ),
    strategies: strategies.map(([id, local]): Strategy => {
      const { migrationUsd = 0 } = small
      return local
        ? { ...NO_MOVE, id, route: { kind: 'local' }, capacity: id, migrationUsd }
        : { ...NO_MOVE, id, route: { kind: 'api' }, capacity: null }
    }),
  }
  return parseDocument(toDocument(scenario))
}

const NO_API_TERMS: Scenario['api'] = {
  priceTrendAnnual: 0,
  committedDiscountShare: 0,
  fixedUsdPerMonth: 0,
  staffFte: 0,
  integrationUsd: 0,
  priceShock: null,
  availabilityShare: 1,
}

const FREE_PLACE: Place = {
  pue: 1,
  usdPerKwh: 0,
  tariffTrendAnnual: 0,
  placeTrendAnnual: 0,
  site: { kind: 'room', usdPerServerMonth: 0 },
}

const ONE_REQUEST: Workload = {
  id: 'w',
  name: '',
  requestsPerMonth: 1,
  growth: { kind: 'none' },
  inputTokensPerRequest: 0,
  outputTokensPerRequest: 0,
  cachedShare: 0,
  readsPerCacheWrite: 1,
  batchShare: 0,
  dearHoursShare: 0,
  peakToAverageRatio: 1,
  activeHoursPerMonth: 730,
  sensitiveShare: 0,
  complexShare: 0,
  inputTokenRatio: 1,
  outputTokenRatio: 1,
  users: 1,
  downtimeUsdPerHour: 0,
  apiModel: 'm',
}

const FREE_API: ApiModel = {
  id: 'm',
  name: '',
  inputUsdPerMTok: 0,
  cachedInputUsdPerMTok: 0,
  cacheWriteUsdPerMTok: 0,
  outputUsdPerMTok: 0,
  batch: null,
  longContext: null,
  dearHours: null,
  source: '',
}

/** A moment's work in a month: where no speed is said, one machine is there however little, or much, it does. */
const presence = ({ activeHoursPerMonth }: Workload): Workload => ({
  ...ONE_REQUEST,
  id: 'presence',
  users: 0,
  activeHoursPerMonth,
})

const ONE_GPU: Omit<Capacity, 'id' | 'source'> = {
  name: '',
  gpusPerReplica: 1,
  speeds: [
    { kind: 'replica-seconds', secondsPerRequest: 1e-9 },
    { kind: 'replica-seconds', secondsPerRequest: 1 },
  ],
  speedTrendAnnual: 0,
  memory: null,
  targetUtilisationShare: 1,
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

const NO_MOVE: Omit<Strategy, 'id' | 'route' | 'capacity'> = {
  name: '',
  apiModels: null,
  migrationUsd: 0,
  trainingUsd: 0,
  dualRunningMonths: 0,
  redoShare: 0,
  redoBy: 'api',
  redoUsdPerCase: 0,
}
