import type { LineId } from '@/model/evaluation'
import type {
  ApiModel,
  Capacity,
  Growth,
  OwnSource,
  Route,
  Scenario,
  Source,
  Strategy,
  Workload,
} from '@/scenario/schema'

/*
 * The ledger once more, month by month in plain loops, written from the definitions alone and sharing no code with the
 * model: where the two differ, one of them misread a definition.
 */

export type NaiveLedger = {
  lines: Partial<Record<LineId, number[]>>
  valueAtHorizonUsd: number
  stillOwedUsd: number
}

const HOURS = 730
type AlwaysOnSource = Extract<Source, { kind: 'rent-always-on' }>
const KINDS = ['input', 'cachedInput', 'cacheWrite', 'output'] as const
type Kind = (typeof KINDS)[number]
const KIND_LINE = {
  input: 'api.input',
  cachedInput: 'api.cached',
  cacheWrite: 'api.cacheWrite',
  output: 'api.output',
} as const

const up = (x: number): number => Math.ceil(Math.max(0, x - 1e-9))
const down = (x: number): number => Math.floor(x + 1e-9)
const trend = (rate: number, m: number): number => (1 + rate) ** ((Math.max(m, 1) - 1) / 12)
const sumOf = <T>(list: readonly T[], value: (entry: T, index: number) => number): number =>
  list.reduce((total, entry, index) => total + value(entry, index), 0)

type Pay = (line: LineId, column: number, usd: number) => void

/** What a month asks for, by workload: requests in all, served locally, billed by the API. */
type Traffic = {
  requests: (m: number) => number[]
  share: (m: number) => number[]
  local: (m: number) => number[]
  billed: (m: number) => number[]
  anyLocal: (m: number) => boolean
}

/** Cash by line and column of one strategy on the API, own servers or instances that are always on; nothing is done again. */
export function naiveLedger(s: Scenario, strategy: Strategy): NaiveLedger {
  const lines: Partial<Record<LineId, number[]>> = {}
  const pay: Pay = (line, column, usd) => {
    if (column < 0 || column > s.horizonMonths) return
    const amounts = (lines[line] ??= Array.from({ length: s.horizonMonths + 1 }, () => 0))
    amounts[column] = (amounts[column] ?? 0) + usd
  }
  const capacity = s.capacities.find(({ id }) => id === strategy.capacity) ?? null
  const traffic = trafficOf(s, strategy, capacity, firstPossible(s, strategy, capacity))
  payApi(s, strategy, traffic, pay)
  payMove(s, strategy, traffic, pay)
  payDowntime(s, capacity, traffic, pay)
  const later = { valueAtHorizonUsd: 0, stillOwedUsd: 0 }
  if (capacity === null) return { lines, ...later }

  const needed = months(s).map((m) => unitsNeeded(s, capacity, traffic, m))
  const installed = [...needed]
  const { source } = capacity
  if (source.kind === 'own') {
    const there = thereIn(s, source, traffic)
    const bought = buy(s, source, needed, there, installed, pay)
    later.valueAtHorizonUsd = bought + keep(s, source, there, pay)
  }
  if (source.kind === 'rent-always-on') later.stillOwedUsd = rent(s, source, needed, installed, traffic, pay)
  for (const m of months(s)) payUnits(s, capacity, installed[m] ?? 0, traffic, m, pay)
  return { lines, ...later }
}

/** Columns 0…horizon. */
const months = (s: Scenario): number[] => Array.from({ length: s.horizonMonths + 1 }, (_, m) => m)

function trafficOf(
  s: Scenario,
  strategy: Strategy,
  capacity: Capacity | null,
  isPossible: (m: number) => boolean,
): Traffic {
  const requests = (m: number) => s.workloads.map((w) => (m < 1 ? 0 : w.requestsPerMonth * growth(w.growth, m)))
  const share = (m: number) =>
    s.workloads.map((w, i) => (capacity === null || !isPossible(m) ? 0 : wantedShare(strategy.route, w, i, m)))
  const product = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value * (b[i] ?? NaN))
  const local = (m: number) => product(requests(m), share(m))
  // Until the last rise of the local share has been doubled for so long, the API is billed beside it.
  const away = (m: number) => {
    const lately = Array.from({ length: strategy.dualRunningMonths + 1 }, (_, back) => share(m - back))
    return s.workloads.map((_, i) => 1 - Math.min(...lately.map((shares) => shares[i] ?? NaN)))
  }
  return {
    requests,
    share,
    local,
    billed: (m) => product(requests(m), away(m)),
    anyLocal: (m) => local(m).some((amount) => amount > 0),
  }
}

/** Bought servers serve after the lead time; before it local service lasts as long as those that are there are enough. */
function firstPossible(s: Scenario, strategy: Strategy, capacity: Capacity | null): (m: number) => boolean {
  if (capacity?.source.kind !== 'own') return (m) => m >= 1
  const { leadTimeMonths, lifeMonths, alreadyThere } = capacity.source
  const afterLeadTime = (m: number): boolean => m >= 1 + leadTimeMonths
  if (alreadyThere === null) return afterLeadTime
  const wanted = trafficOf(s, strategy, capacity, (m) => m >= 1)
  const short = months(s).find((m) => {
    const serving = m <= lifeMonths - alreadyThere.ageMonths ? alreadyThere.servers : 0
    return m >= 1 && unitsNeeded(s, capacity, wanted, m) > serving
  })
  return (m) => m >= 1 && (afterLeadTime(m) || m < (short ?? Infinity))
}

const wage = (s: Scenario, m: number): number => (s.people.salaryUsdPerYear / 12) * trend(s.people.wageTrendAnnual, m)

function payApi(s: Scenario, strategy: Strategy, { billed }: Traffic, pay: Pay): void {
  const { api } = s
  let integrated = false
  for (const m of months(s)) {
    const shock = api.priceShock !== null && m >= api.priceShock.fromMonth ? 1 + api.priceShock.changeShare : 1
    const level = trend(api.priceTrendAnnual, m) * shock * (1 - api.committedDiscountShare) * (1 + s.taxes.apiShare)
    for (const [i, w] of s.workloads.entries()) {
      const model = s.apiModels.find(({ id }) => id === (strategy.apiModels?.[i] ?? w.apiModel))
      if (!model) throw new Error('no such API model')
      for (const kind of KINDS) pay(KIND_LINE[kind], m, (billed(m)[i] ?? NaN) * requestUsd(w, model, kind) * level)
    }
    if (!billed(m).some((amount) => amount > 0)) continue
    pay('api.fixed', m, api.fixedUsdPerMonth)
    pay('staff', m, api.staffFte * wage(s, m))
    if (!integrated) pay('integration', m - 1, api.integrationUsd)
    integrated = true
  }
}

function payMove(s: Scenario, strategy: Strategy, { anyLocal }: Traffic, pay: Pay): void {
  const first = months(s).find(anyLocal)
  if (first !== undefined) pay('migration', first - 1, strategy.migrationUsd + strategy.trainingUsd)
}

function payDowntime(s: Scenario, capacity: Capacity | null, { requests, share }: Traffic, pay: Pay): void {
  for (const m of months(s)) {
    for (const [i, w] of s.workloads.entries()) {
      if (requests(m)[i] === 0) continue
      const inside = share(m)[i] ?? NaN
      const available = inside * (capacity?.availabilityShare ?? 0) + (1 - inside) * s.api.availabilityShare
      pay('downtime', m, (1 - available) * w.activeHoursPerMonth * w.downtimeUsdPerHour)
    }
  }
}

type Packing = { gpus: number; replicas: number; perReplica: number }

/** GPUs of a server or instance, the replicas it holds, and the units a replica spans where it holds none. */
function packing({ source, gpusPerReplica }: Capacity): Packing {
  const gpus = source.kind === 'own' ? source.gpusPerServer : source.gpusPerInstance
  return { gpus, replicas: down(gpus / gpusPerReplica), perReplica: up(gpusPerReplica / gpus) }
}

function unitsNeeded(s: Scenario, capacity: Capacity, { local, anyLocal }: Traffic, m: number): number {
  if (!anyLocal(m)) return 0
  const { replicas: held, perReplica } = packing(capacity)
  const replicas = replicasNeeded(s, capacity, local(m), m)
  return (held > 0 ? up(replicas / held) : replicas * perReplica) + capacity.spareUnits
}

/** Power, place, people and software of a month's units. */
function payUnits(s: Scenario, capacity: Capacity, units: number, traffic: Traffic, m: number, pay: Pay): void {
  const { source } = capacity
  const { gpus: gpusPerUnit, replicas: held, perReplica } = packing(capacity)
  const gpus = units * gpusPerUnit
  if (source.kind === 'own' && units > 0) {
    const replicas = held > 0 ? units * held : down(units / perReplica)
    const busySeconds = sumOf(traffic.local(m), (amount, i) => amount * replicaSeconds(s, capacity, i, m))
    powerAndPlace(s, source, units, replicas > 0 ? busySeconds / (replicas * HOURS * 3600) : 0, m, pay)
  }
  if (units === 0 && !traffic.anyLocal(m)) return
  pay('staff', m, (capacity.staffFte + capacity.staffFtePerEightGpus * (gpus / 8)) * wage(s, m))
  const software = (capacity.softwareUsdPerGpuYear / 12) * trend(capacity.softwareTrendAnnual, m)
  pay('software', m, gpus * software * (1 + s.taxes.softwareShare))
  pay('other', m, capacity.otherUsdPerMonth)
  const yearly = capacity.upkeepUsdPerYear + capacity.securityAuditUsdPerYear
  pay('upkeep', m, (yearly / 12) * trend(s.people.wageTrendAnnual, m))
}

/** Pays committed and other instances; gives back what the running terms still ask for after the horizon. */
function rent(
  s: Scenario,
  source: AlwaysOnSource,
  needed: readonly number[],
  installed: number[],
  { anyLocal }: Traffic,
  pay: Pay,
): number {
  const first = months(s).findIndex(anyLocal)
  if (first === -1) return 0
  const hours = source.gpusPerInstance * HOURS * (1 + s.taxes.computeShare)
  const terms = [
    { length: 12, share: source.oneYearShare, rate: source.oneYearUsdPerGpuHour },
    { length: 36, share: source.threeYearShare, rate: source.threeYearUsdPerGpuHour },
  ]
  let owed = 0
  for (let m = first; m <= s.horizonMonths; m++) {
    let committed = 0
    for (const { length, share, rate } of terms) {
      const start = first + length * Math.floor((m - first) / length)
      const instances = down(share * (needed[start] ?? NaN))
      const usd = instances * hours * rate * trend(source.priceTrendAnnual, start)
      committed += instances
      pay('rent', m, usd)
      if (m === s.horizonMonths) owed += usd * (start + length - 1 - m)
    }
    const onDemand = Math.max(0, (needed[m] ?? NaN) - committed)
    pay('rent', m, onDemand * hours * source.onDemandUsdPerGpuHour * trend(source.priceTrendAnnual, m))
    installed[m] = Math.max(needed[m] ?? NaN, committed)
  }
  return owed
}

/** Servers that are there, by month: from the first local month to the end of their life. */
function thereIn(s: Scenario, source: OwnSource, { anyLocal }: Traffic): number[] {
  const { alreadyThere, lifeMonths } = source
  if (alreadyThere === null) return months(s).map(() => 0)
  const first = months(s).find(anyLocal) ?? Infinity
  const last = lifeMonths - alreadyThere.ageMonths
  return months(s).map((m) => (m >= first && m <= last ? alreadyThere.servers : 0))
}

const shareLeft = (source: OwnSource, age: number): number =>
  Math.max(source.valueFloorShare, (1 - source.valueDeclineAnnual) ** (age / 12)) * (1 - source.sellingCostShare)

/** Maintenance and sale of what is there, at today's price; gives back what the rest would bring after the horizon. */
function keep(s: Scenario, source: OwnSource, there: readonly number[], pay: Pay): number {
  const age = source.alreadyThere?.ageMonths ?? 0
  let value = 0
  for (const m of months(s)) {
    const price = (there[m] ?? 0) * source.serverUsd
    if (age + m > source.warrantyMonths) payMaintenance(s, source, price, m, pay)
    if (age + m === source.lifeMonths) pay('resale', m, -price * shareLeft(source, source.lifeMonths))
    else if (m === s.horizonMonths) value = price * shareLeft(source, age + m)
  }
  return value
}

const payMaintenance = (s: Scenario, source: OwnSource, price: number, m: number, pay: Pay): void =>
  pay('maintenance', m, ((price * source.maintenanceSharePerYear) / 12) * (1 + s.taxes.computeShare))

/** Buys what is missing month by month, sells at the end of life; gives back what the rest would bring after the horizon. */
function buy(
  s: Scenario,
  source: OwnSource,
  needed: readonly number[],
  there: readonly number[],
  inService: number[],
  pay: Pay,
): number {
  const H = s.horizonMonths
  const { lifeMonths: N, networkingShare, installationShare, sparesShare, dutyShare } = source
  for (const m of months(s)) inService[m] = there[m] ?? 0
  let value = 0
  for (let m = 1; m <= H; m++) {
    const entering = Math.max(0, (needed[m] ?? NaN) - (inService[m] ?? NaN))
    if (entering === 0) continue
    const column = m - 1 - source.leadTimeMonths
    const price = entering * source.serverUsd * trend(source.priceTrendAnnual, column)
    pay('hardware', column, price)
    pay('networking', column, price * networkingShare)
    pay('installation', column, price * installationShare)
    pay('spares', column, price * sparesShare)
    pay('duty', column, price * dutyShare)
    const taxable = price * (1 + networkingShare + installationShare + sparesShare + dutyShare)
    pay('purchaseTax', column, taxable * s.taxes.computeShare)
    for (let age = 1; age <= N && m + age - 1 <= H; age++) {
      const month = m + age - 1
      inService[month] = (inService[month] ?? NaN) + entering
      if (age > source.warrantyMonths) payMaintenance(s, source, price, month, pay)
    }
    if (m + N - 1 <= H) pay('resale', m + N - 1, -price * shareLeft(source, N))
    else value += price * shareLeft(source, H - m + 1)
  }
  return value
}

function powerAndPlace(
  s: Scenario,
  source: OwnSource,
  servers: number,
  utilisation: number,
  m: number,
  pay: Pay,
): void {
  const { place, taxes } = s
  const taxed = 1 + taxes.powerPlaceShare
  const { site } = place
  const perServer = site.kind === 'room' ? site.usdPerServerMonth : source.nameplateKw * site.usdPerKwMonth
  pay('place', m, servers * perServer * trend(place.placeTrendAnnual, m) * taxed)
  if (site.kind === 'colo-all-in') return
  const kw = source.idleKw + (source.loadKw - source.idleKw) * utilisation
  const kwh = servers * kw * HOURS * place.pue
  pay('power', m, kwh * place.usdPerKwh * trend(place.tariffTrendAnnual, m) * taxed)
}

function growth(g: Growth, m: number): number {
  switch (g.kind) {
    case 'none':
      return 1
    case 'compound':
      return (1 + g.rateAnnual) ** ((m - 1) / 12)
    case 'linear': {
      // What is left of a decline to nothing may be noise in the last digit.
      const left = 1 + g.shareOfFirstMonthPerMonth * (m - 1)
      return left > 1e-9 ? left : 0
    }
    case 's-curve': {
      const logistic = (at: number) => 1 / (1 + Math.exp(-g.steepnessPerMonth * (at - g.midpointMonth)))
      return 1 + ((g.finalMultiple - 1) * (logistic(m) - logistic(1))) / (1 - logistic(1))
    }
    case 'table':
      return g.multiples[Math.min(m, g.multiples.length) - 1] ?? 0
  }
}

function wantedShare(route: Route, w: Workload, i: number, m: number): number {
  switch (route.kind) {
    case 'api':
      return 0
    case 'local':
      return 1
    case 'routed':
      return w.sensitiveShare + (1 - w.sensitiveShare) * (1 - w.complexShare)
    case 'sensitive-only':
      return w.sensitiveShare
    case 'fixed-share':
      return route.shares[i] ?? 0
    case 'phased': {
      const phase = route.phases.findLast(({ fromMonth }) => m >= fromMonth)
      return phase ? wantedShare(phase.route, w, i, m) : 0
    }
  }
}

/** US dollars of one kind of token per request, before trend, shock, discount and tax. */
function requestUsd(w: Workload, model: ApiModel, kind: Kind): number {
  const written = w.cachedShare / w.readsPerCacheWrite
  const tokens = {
    // c ≤ n ÷ (n + 1), but for noise in the last digit.
    input: w.inputTokensPerRequest * Math.max(0, 1 - w.cachedShare - written),
    cachedInput: w.inputTokensPerRequest * w.cachedShare,
    cacheWrite: w.inputTokensPerRequest * written,
    output: w.outputTokensPerRequest,
  }[kind]
  const key = `${kind}UsdPerMTok` as const
  const list = model[key]
  const tier =
    model.longContext && w.inputTokensPerRequest > model.longContext.thresholdTokens ? model.longContext : null
  const dear = model.dearHours ? model.dearHours[key] : list
  const plain = tier ? tier[key] : list * (1 - w.dearHoursShare) + dear * w.dearHoursShare
  if (!model.batch) return (tokens * plain) / 1e6
  const kindsOwn = model.batch[key]
  const ratio =
    kindsOwn === null ? model.batch.inputUsdPerMTok / model.inputUsdPerMTok : list === 0 ? 1 : kindsOwn / list
  const waiting = tier ? tier[key] * ratio : (kindsOwn ?? list * ratio)
  return (tokens * (plain * (1 - w.batchShare) + waiting * w.batchShare)) / 1e6
}

function replicaSeconds(s: Scenario, capacity: Capacity, i: number, m: number): number {
  const w = s.workloads[i]
  const speed = capacity.speeds[i]
  if (!w || !speed) throw new Error('a workload and its speed')
  const output = w.outputTokensPerRequest * w.outputTokenRatio
  const secondsPerRequest = (): number => {
    switch (speed.kind) {
      case 'replica-seconds':
        return speed.secondsPerRequest
      case 'request-rate':
        return 1 / speed.requestsPerSecond
      case 'output-rate':
        return output / speed.outputTokensPerSecond
      case 'total-rate':
        return (w.inputTokensPerRequest * w.inputTokenRatio + output) / speed.tokensPerSecond
    }
  }
  return secondsPerRequest() / trend(capacity.speedTrendAnnual, m)
}

/** Replicas for the busiest minute or for the month's work, whichever is more; all hours of the month are there to use. */
function replicasNeeded(s: Scenario, capacity: Capacity, local: readonly number[], m: number): number {
  const peaks = s.workloads.map((w, i) => {
    const urgent = (local[i] ?? 0) * (1 - w.batchShare)
    const perSecond = (urgent / (w.activeHoursPerMonth * 3600)) * w.peakToAverageRatio
    return perSecond * replicaSeconds(s, capacity, i, m)
  })
  const peak = Math.max(...peaks, capacity.peakCoincidenceShare * sumOf(peaks, (load) => load))
  const total = sumOf(local, (amount, i) => amount * replicaSeconds(s, capacity, i, m)) / (HOURS * 3600)
  return up(Math.max(peak, total) / capacity.targetUtilisationShare) + capacity.spareReplicas
}
