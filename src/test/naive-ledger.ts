import type { LineId } from '@/model/evaluation'
import type { ApiModel, Capacity, Growth, OwnSource, Route, Scenario, Strategy, Workload } from '@/scenario/schema'

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

export function naiveLedger(s: Scenario, strategy: Strategy): NaiveLedger {
  const H = s.horizonMonths
  const lines: Partial<Record<LineId, number[]>> = {}
  const pay = (line: LineId, column: number, usd: number): void => {
    if (column < 0 || column > H) return
    const amounts = (lines[line] ??= Array.from({ length: H + 1 }, () => 0))
    amounts[column] = (amounts[column] ?? 0) + usd
  }
  const capacity = s.capacities.find(({ id }) => id === strategy.capacity) ?? null
  const own = capacity?.source.kind === 'own' ? capacity.source : null
  const firstPossible = 1 + (own?.leadTimeMonths ?? 0)

  const requests = (w: Workload, m: number): number => (m < 1 ? 0 : w.requestsPerMonth * growth(w.growth, m))
  const localShare = (w: Workload, i: number, m: number): number =>
    capacity === null || m < firstPossible ? 0 : wantedShare(strategy.route, w, i, m)
  const local = (m: number): number[] => s.workloads.map((w, i) => requests(w, m) * localShare(w, i, m))
  const anyLocal = (m: number): boolean => m <= H && local(m).some((amount) => amount > 0)
  const billed = (w: Workload, i: number, m: number): number => {
    let least = localShare(w, i, m)
    for (let back = 1; back <= strategy.dualRunningMonths; back++) least = Math.min(least, localShare(w, i, m - back))
    return requests(w, m) * (1 - least)
  }
  const modelOf = (w: Workload, i: number): ApiModel => {
    const found = s.apiModels.find(({ id }) => id === (strategy.apiModels?.[i] ?? w.apiModel))
    if (!found) throw new Error('no such API model')
    return found
  }

  // API: tokens by kind, the fixed fee and the staff of months in which anything is billed.
  let integrated = false
  let moved = false
  const wage = (m: number): number => (s.people.salaryUsdPerYear / 12) * trend(s.people.wageTrendAnnual, m)
  for (let m = 1; m <= H; m++) {
    const shock = s.api.priceShock !== null && m >= s.api.priceShock.fromMonth ? 1 + s.api.priceShock.changeShare : 1
    const level = trend(s.api.priceTrendAnnual, m) * shock * (1 - s.api.committedDiscountShare) * (1 + s.taxes.apiShare)
    for (const [i, w] of s.workloads.entries()) {
      for (const kind of KINDS) {
        pay(KIND_LINE[kind], m, billed(w, i, m) * requestUsd(w, modelOf(w, i), kind) * level)
      }
    }
    if (s.workloads.some((w, i) => billed(w, i, m) > 0)) {
      pay('api.fixed', m, s.api.fixedUsdPerMonth)
      pay('staff', m, s.api.staffFte * wage(m))
      if (!integrated) pay('integration', m - 1, s.api.integrationUsd)
      integrated = true
    }
    if (anyLocal(m) && !moved) {
      pay('migration', m - 1, strategy.migrationUsd + strategy.trainingUsd)
      moved = true
    }
    for (const [i, w] of s.workloads.entries()) {
      if (requests(w, m) === 0) continue
      const served = localShare(w, i, m)
      const available = served * (capacity?.availabilityShare ?? 1) + (1 - served) * s.api.availabilityShare
      pay('downtime', m, (1 - available) * w.activeHoursPerMonth * w.downtimeUsdPerHour)
    }
  }

  let valueAtHorizonUsd = 0
  let stillOwedUsd = 0
  if (capacity !== null) {
    const { source } = capacity
    const unitGpus = source.kind === 'own' ? source.gpusPerServer : source.gpusPerInstance
    const perUnit = down(unitGpus / capacity.gpusPerReplica)
    const unitsPerReplica = up(capacity.gpusPerReplica / unitGpus)
    const needed = Array.from({ length: H + 1 }, (_, m) => {
      if (!anyLocal(m)) return 0
      const replicas = replicasNeeded(s, capacity, local(m), m)
      return (perUnit > 0 ? up(replicas / perUnit) : replicas * unitsPerReplica) + capacity.spareUnits
    })
    const neededIn = (m: number): number => needed[m] ?? 0

    const installed = Array.from({ length: H + 1 }, () => 0)
    if (source.kind === 'own') valueAtHorizonUsd = buy(s, source, neededIn, installed, pay)
    if (source.kind === 'rent-always-on') {
      const first = needed.findIndex((_, m) => anyLocal(m))
      const terms = [
        { months: 12, share: source.oneYearShare, rate: source.oneYearUsdPerGpuHour },
        { months: 36, share: source.threeYearShare, rate: source.threeYearUsdPerGpuHour },
      ]
      for (let m = Math.max(first, 1); first > 0 && m <= H; m++) {
        let committed = 0
        for (const { months, share, rate } of terms) {
          const start = first + months * Math.floor((m - first) / months)
          const instances = down(share * neededIn(start))
          const usd =
            instances * unitGpus * HOURS * rate * trend(source.priceTrendAnnual, start) * (1 + s.taxes.computeShare)
          committed += instances
          pay('rent', m, usd)
          if (m === H) stillOwedUsd += usd * (start + months - 1 - H)
        }
        const onDemand = Math.max(0, neededIn(m) - committed)
        const rate = source.onDemandUsdPerGpuHour * trend(source.priceTrendAnnual, m)
        pay('rent', m, onDemand * unitGpus * HOURS * rate * (1 + s.taxes.computeShare))
        installed[m] = Math.max(neededIn(m), committed)
      }
    }

    for (let m = 1; m <= H; m++) {
      const units = installed[m] ?? 0
      if (source.kind === 'own' && units > 0) {
        const replicas = perUnit > 0 ? units * perUnit : down(units / unitsPerReplica)
        const busySeconds = sumOf(local(m), (amount, i) => amount * replicaSeconds(s, capacity, i, m))
        const utilisation = replicas > 0 ? busySeconds / (replicas * HOURS * 3600) : 0
        powerAndPlace(s, source, units, utilisation, m, pay)
      }
      if (units === 0 && !anyLocal(m)) continue
      const gpus = units * unitGpus
      pay('staff', m, (capacity.staffFte + capacity.staffFtePerEightGpus * (gpus / 8)) * wage(m))
      const software = (capacity.softwareUsdPerGpuYear / 12) * trend(capacity.softwareTrendAnnual, m)
      pay('software', m, gpus * software * (1 + s.taxes.softwareShare))
      pay('other', m, capacity.otherUsdPerMonth)
      const yearly = capacity.upkeepUsdPerYear + capacity.securityAuditUsdPerYear
      pay('upkeep', m, (yearly / 12) * trend(s.people.wageTrendAnnual, m))
    }
  }
  return { lines, valueAtHorizonUsd, stillOwedUsd }
}

type Pay = (line: LineId, column: number, usd: number) => void

/** Buys what is missing month by month, sells at the end of life; what the rest would bring after the horizon is given back. */
function buy(s: Scenario, source: OwnSource, needed: (m: number) => number, inService: number[], pay: Pay): number {
  const H = s.horizonMonths
  const N = source.lifeMonths
  const proceeds = (price: number, age: number): number =>
    price *
    Math.max(source.valueFloorShare, (1 - source.valueDeclineAnnual) ** (age / 12)) *
    (1 - source.sellingCostShare)
  let value = 0
  for (let m = 1; m <= H; m++) {
    const entering = Math.max(0, needed(m) - (inService[m] ?? 0))
    if (entering === 0) continue
    const column = m - 1 - source.leadTimeMonths
    const price = entering * source.serverUsd * trend(source.priceTrendAnnual, column)
    const { networkingShare, installationShare, sparesShare, dutyShare } = source
    pay('hardware', column, price)
    pay('networking', column, price * networkingShare)
    pay('installation', column, price * installationShare)
    pay('spares', column, price * sparesShare)
    pay('duty', column, price * dutyShare)
    const taxable = price * (1 + networkingShare + installationShare + sparesShare + dutyShare)
    pay('purchaseTax', column, taxable * s.taxes.computeShare)
    for (let age = 1; age <= N; age++) {
      const month = m + age - 1
      if (month <= H) inService[month] = (inService[month] ?? 0) + entering
      if (age > source.warrantyMonths) {
        pay('maintenance', month, ((price * source.maintenanceSharePerYear) / 12) * (1 + s.taxes.computeShare))
      }
    }
    if (m + N - 1 <= H) pay('resale', m + N - 1, -proceeds(price, N))
    else value += proceeds(price, H - m + 1)
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
    case 'linear':
      return Math.max(0, 1 + g.shareOfFirstMonthPerMonth * (m - 1))
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
    input: w.inputTokensPerRequest * (1 - w.cachedShare - written),
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
