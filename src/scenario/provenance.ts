import { SOURCED_PRESETS } from './presets'
import type { Scenario } from './schema'
import { isBranch, isFact } from './sourced'
import { valueSource, type ValueSource } from './value-source'

/** The market: what anybody would be told. You: your own facts and decisions. */
export type Decider = 'market' | 'you'

type KeyOf<T> = T extends unknown ? keyof T & string : never
type FieldOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never

/** Every field of every union member, or one word for a whole branch: a new field of the schema does not compile until it is decided. */
type Decided<T> =
  | Decider
  | ([T] extends [readonly (infer Entry)[]]
      ? Decided<NonNullable<Entry>>
      : [T] extends [object]
        ? { readonly [Key in KeyOf<T>]: Decided<NonNullable<FieldOf<T, Key>>> }
        : never)

const DECIDED: Decided<Scenario> = {
  title: 'you',
  preset: 'you',
  horizonMonths: 'you',
  firstYear: 'you',
  firstCalendarMonth: 'you',
  fiscalYearFirstCalendarMonth: 'you',
  discountRateAnnual: 'you',
  taxes: 'market',
  api: {
    priceTrendAnnual: 'market',
    committedDiscountShare: 'you',
    fixedUsdPerMonth: 'you',
    staffFte: 'you',
    integrationUsd: 'you',
    priceShock: 'market',
    availabilityShare: 'market',
  },
  people: 'market',
  place: {
    pue: 'market',
    usdPerKwh: 'market',
    tariffTrendAnnual: 'market',
    placeTrendAnnual: 'market',
    site: { kind: 'you', usdPerServerMonth: 'you', usdPerKwMonth: 'market' },
  },
  workloads: {
    id: 'you',
    name: 'you',
    requestsPerMonth: 'you',
    growth: 'you',
    inputTokensPerRequest: 'you',
    outputTokensPerRequest: 'you',
    cachedShare: 'you',
    readsPerCacheWrite: 'you',
    batchShare: 'you',
    dearHoursShare: 'you',
    peakToAverageRatio: 'you',
    activeHoursPerMonth: 'you',
    sensitiveShare: 'you',
    complexShare: 'you',
    inputTokenRatio: 'market',
    outputTokenRatio: 'market',
    users: 'you',
    downtimeUsdPerHour: 'you',
    apiModel: 'you',
  },
  apiModels: 'market',
  capacities: {
    id: 'you',
    name: 'you',
    gpusPerReplica: 'you',
    speeds: 'market',
    speedTrendAnnual: 'market',
    memory: {
      parametersBillion: 'market',
      bytesPerWeight: 'you',
      layers: 'market',
      kvHeads: 'market',
      headDimension: 'market',
      bytesPerKvValue: 'you',
      concurrentRequests: 'you',
      contextTokens: 'you',
      gpuMemoryGb: 'market',
      usableMemoryShare: 'you',
    },
    targetUtilisationShare: 'you',
    spareReplicas: 'you',
    spareUnits: 'you',
    peakCoincidenceShare: 'you',
    staffFte: 'you',
    staffFtePerEightGpus: 'you',
    softwareUsdPerGpuYear: 'market',
    softwareTrendAnnual: 'market',
    otherUsdPerMonth: 'you',
    upkeepUsdPerYear: 'you',
    securityAuditUsdPerYear: 'you',
    availabilityShare: 'you',
    source: {
      kind: 'you',
      gpusPerServer: 'you',
      serverUsd: 'market',
      priceTrendAnnual: 'market',
      lifeMonths: 'you',
      leadTimeMonths: 'market',
      valueDeclineAnnual: 'market',
      valueFloorShare: 'market',
      sellingCostShare: 'market',
      networkingShare: 'market',
      installationShare: 'market',
      sparesShare: 'you',
      dutyShare: 'market',
      maintenanceSharePerYear: 'market',
      warrantyMonths: 'market',
      idleKw: 'market',
      loadKw: 'market',
      nameplateKw: 'market',
      alreadyThere: 'you',
      gpusPerInstance: 'you',
      onDemandUsdPerGpuHour: 'market',
      oneYearShare: 'you',
      oneYearUsdPerGpuHour: 'market',
      threeYearShare: 'you',
      threeYearUsdPerGpuHour: 'market',
      coldStartBufferShare: 'market',
      warmReplicas: 'you',
      keepAliveSeconds: 'market',
    },
  },
  strategies: 'you',
}

/** Who decides the field at a dotted path of a scenario, such as `capacities.0.source.serverUsd`. */
export function decidedBy(path: string): Decider {
  let here: unknown = DECIDED
  for (const key of path.split('.')) {
    if (typeof here === 'string') break
    if (!isIndex(key)) here = field(here, key)
  }
  if (here === 'market' || here === 'you') return here
  throw new Error(`No field of a scenario: ${path}`)
}

/** The source of a preset's number; null where the number is not the preset's any more, or never had one: then it is yours. */
export function sourceOf(scenario: Scenario, path: string): ValueSource | null {
  if (scenario.preset === null) return null
  const preset = SOURCED_PRESETS[scenario.preset]
  let here: unknown = scenario
  let there: unknown = preset
  const keys = path.split('.')
  for (const [depth, key] of keys.entries()) {
    const list = keys[depth - 1]
    const next = field(here, key)
    if (list === 'speeds') there = field(there, workloadIndex(scenario, preset.workloads, key))
    else if (hasId(next)) there = counterpart(next, there)
    else there = field(there, key)
    here = next
    // Another model under the same id is another price list, however many prices agree.
    if (list === 'apiModels' && depth === 1 && !isSameList(here, there)) return null
  }
  return isFact(there) && here === there.value ? valueSource(there) : null
}

type WithId = { id: string }

/** Lists may have been reordered: an entry is found again by its id. */
function counterpart(entry: WithId, list: unknown): unknown {
  return Array.isArray(list) ? list.find((other: unknown) => hasId(other) && other.id === entry.id) : undefined
}

/** Speeds stand in the order of the workloads. */
function workloadIndex(scenario: Scenario, workloads: readonly WithId[], index: string): string {
  const id = scenario.workloads[Number(index)]?.id
  return String(workloads.findIndex((workload) => workload.id === id))
}

function isSameList(a: unknown, b: unknown): boolean {
  return field(a, 'name') === field(b, 'name') && field(a, 'source') === field(b, 'source')
}

function hasId(node: unknown): node is WithId {
  return typeof field(node, 'id') === 'string'
}

function field(node: unknown, key: string): unknown {
  return isBranch(node) && Object.hasOwn(node, key) ? node[key] : undefined
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key)
}
