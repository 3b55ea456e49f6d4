import type { LineId } from '@/model/evaluation'
import type { ApiModel, Capacity, Scenario, Strategy } from '@/scenario/schema'

/*
 * The same arithmetic as the model's, by hand: one loop over the months a strategy, locals and typed arrays, no
 * allocation a month. It knows only what the measured scenario needs (compound growth, no long-context tier, one
 * batch form, metered colocation, local from the first possible month) and is what the formulas are timed against.
 */

const NOISE = 1e-9
const wholeUp = (x: number): number => Math.ceil(Math.max(0, x - NOISE))
const wholeDown = (x: number): number => Math.floor(x + NOISE)

export type HandStrategy = {
  lines: Record<LineId, Float64Array>
  hardwareAccrual: Float64Array
  extrasAccrual: Float64Array[]
  cash: Float64Array
  accrual: Float64Array
  cumulative: Float64Array
  discounted: Float64Array
  cumulativeDiscounted: Float64Array
  book: Float64Array
  runRate: Float64Array
  difference: Float64Array
  discountedDifference: Float64Array
  fleet: {
    needed: Float64Array
    installed: Float64Array
    gpus: Float64Array
    utilisation: Float64Array
    units: Float64Array
  }
  answers: Float64Array
}

/** One array a line, named out so that each is its own. */
function everyLine(column: () => Float64Array): Record<LineId, Float64Array> {
  return {
    'api.input': column(),
    'api.cached': column(),
    'api.cacheWrite': column(),
    'api.output': column(),
    'api.fixed': column(),
    hardware: column(),
    networking: column(),
    installation: column(),
    spares: column(),
    duty: column(),
    purchaseTax: column(),
    resale: column(),
    rent: column(),
    power: column(),
    place: column(),
    maintenance: column(),
    software: column(),
    staff: column(),
    upkeep: column(),
    other: column(),
    integration: column(),
    migration: column(),
    downtime: column(),
    rework: column(),
  }
}

export type Hand = { run: (scenario: Scenario) => void; strategies: readonly HandStrategy[] }

export function byHand(shape: Scenario): Hand {
  const H = shape.horizonMonths
  const W = shape.workloads.length
  const column = (): Float64Array => new Float64Array(H + 1)
  const requests = shape.workloads.map(column)
  const level = column()
  const wages = column()
  const df = column()
  const users = column()
  const tokens = column()
  const allRequests = column()
  const price = new Float64Array(W * 4)
  const trustedPrice = new Float64Array(W)
  const rho = new Float64Array(W)
  const peakPer = new Float64Array(W)
  const entering = column()
  const vintagePrice = column()
  const inServicePrice = column()
  const outOfWarranty = column()
  const strategies: HandStrategy[] = shape.strategies.map(() => ({
    lines: everyLine(column),
    hardwareAccrual: column(),
    extrasAccrual: [column(), column(), column(), column(), column()],
    cash: column(),
    accrual: column(),
    cumulative: column(),
    discounted: column(),
    cumulativeDiscounted: column(),
    book: column(),
    runRate: column(),
    difference: column(),
    discountedDifference: column(),
    fleet: { needed: column(), installed: column(), gpus: column(), utilisation: column(), units: column() },
    answers: new Float64Array(24),
  }))

  const common = (s: Scenario): void => {
    const trend = (1 + s.api.priceTrendAnnual) ** (1 / 12)
    const wage = (1 + s.people.wageTrendAnnual) ** (1 / 12)
    const discount = (1 + s.discountRateAnnual) ** (-1 / 12)
    const shock = s.api.priceShock
    let price = (1 - s.api.committedDiscountShare) * (1 + s.taxes.apiShare)
    let pay = 1
    let factor = 1
    for (let m = 0; m <= H; m++) {
      level[m] = price * (shock && m >= shock.fromMonth ? 1 + shock.changeShare : 1)
      wages[m] = pay
      df[m] = factor
      factor *= discount
      users[m] = 0
      tokens[m] = 0
      allRequests[m] = 0
      if (m > 0) {
        price *= trend
        pay *= wage
      }
    }
    for (let w = 0; w < W; w++) {
      const workload = s.workloads[w]!
      const growth = workload.growth.kind === 'compound' ? (1 + workload.growth.rateAnnual) ** (1 / 12) : 1
      const perRequest = workload.inputTokensPerRequest + workload.outputTokensPerRequest
      const of = requests[w]!
      let multiple = 1
      for (let m = 1; m <= H; m++) {
        const r = workload.requestsPerMonth * multiple
        of[m] = r
        users[m]! += workload.users * multiple
        tokens[m]! += r * perRequest
        allRequests[m]! += r
        multiple *= growth
      }
    }
  }

  const requestPrices = (s: Scenario, models: readonly string[] | null): void => {
    for (let w = 0; w < W; w++) {
      const workload = s.workloads[w]!
      const id = models?.[w] ?? workload.apiModel
      let model: ApiModel = s.apiModels[0]!
      for (const candidate of s.apiModels) if (candidate.id === id) model = candidate
      const { batch } = model
      const b = batch ? workload.batchShare : 0
      const ratio = batch ? batch.inputUsdPerMTok / model.inputUsdPerMTok : 1
      const outRatio = batch ? batch.outputUsdPerMTok / model.outputUsdPerMTok : 1
      const cached = workload.cachedShare
      const written = cached / workload.readsPerCacheWrite
      const input = (workload.inputTokensPerRequest / 1e6) * (1 - b + b * ratio)
      price[w * 4] = input * (1 - cached - written) * model.inputUsdPerMTok
      price[w * 4 + 1] = input * cached * model.cachedInputUsdPerMTok
      price[w * 4 + 2] = input * written * model.cacheWriteUsdPerMTok
      price[w * 4 + 3] = (workload.outputTokensPerRequest / 1e6) * (1 - b + b * outRatio) * model.outputUsdPerMTok
    }
  }

  const apiOnly = (s: Scenario, strategy: Strategy, out: HandStrategy): void => {
    requestPrices(s, null)
    for (let w = 0; w < W; w++) {
      trustedPrice[w] = price[w * 4]! + price[w * 4 + 1]! + price[w * 4 + 2]! + price[w * 4 + 3]!
    }
    if (strategy.apiModels) requestPrices(s, strategy.apiModels)
    const { lines } = out
    const input = lines['api.input']
    const cached = lines['api.cached']
    const write = lines['api.cacheWrite']
    const output = lines['api.output']
    const fte = (s.api.staffFte * s.people.salaryUsdPerYear) / 12
    const redoShare = strategy.apiModels ? strategy.redoShare : 0
    let first = -1
    for (let m = 0; m <= H; m++) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let billed = 0
      let redo = 0
      let down = 0
      for (let w = 0; w < W; w++) {
        const r = requests[w]![m]!
        redo += r * trustedPrice[w]!
        a += r * price[w * 4]!
        b += r * price[w * 4 + 1]!
        c += r * price[w * 4 + 2]!
        d += r * price[w * 4 + 3]!
        billed += r
        const workload = s.workloads[w]!
        if (r > 0) down += workload.downtimeUsdPerHour * workload.activeHoursPerMonth * (1 - s.api.availabilityShare)
      }
      const l = level[m]!
      const active = billed > 0 ? 1 : 0
      if (first < 0 && active) first = m
      input[m] = a * l
      cached[m] = b * l
      write[m] = c * l
      output[m] = d * l
      lines['api.fixed'][m] = s.api.fixedUsdPerMonth * active
      lines.staff[m] = fte * active * wages[m]!
      lines.downtime[m] = down
      lines.rework[m] = redo * redoShare * l
      lines.integration[m] = 0
      out.cash[m] =
        input[m]! +
        cached[m]! +
        write[m]! +
        output[m]! +
        lines['api.fixed'][m]! +
        lines.staff[m]! +
        lines.rework[m]! +
        down
    }
    if (first > 0) {
      lines.integration[first - 1] = s.api.integrationUsd
      out.cash[first - 1]! += s.api.integrationUsd
    }
    for (let m = 0; m <= H; m++) {
      out.accrual[m] = out.cash[m]!
      out.runRate[m] = out.cash[m]!
    }
  }

  const local = (s: Scenario, strategy: Strategy, capacity: Capacity, out: HandStrategy): void => {
    requestPrices(s, null)
    for (let w = 0; w < W; w++) {
      trustedPrice[w] = price[w * 4]! + price[w * 4 + 1]! + price[w * 4 + 2]! + price[w * 4 + 3]!
    }
    if (strategy.apiModels) requestPrices(s, strategy.apiModels)
    const { source } = capacity
    const own = source.kind === 'own' ? source : null
    const always = source.kind === 'rent-always-on' ? source : null
    const active = source.kind === 'rent-active-hours' ? source : null
    const { lines, fleet } = out
    const begins = own ? 1 + own.leadTimeMonths : 1
    const d = strategy.dualRunningMonths
    const speed = (1 + capacity.speedTrendAnnual) ** (1 / 12)
    const gpusPerUnit = own ? own.gpusPerServer : always ? always.gpusPerInstance : (active?.gpusPerInstance ?? 1)
    const perUnit = wholeDown(gpusPerUnit / capacity.gpusPerReplica)
    const monthlyPay = s.people.salaryUsdPerYear / 12
    const softwareStep = (1 + capacity.softwareTrendAnnual) ** (1 / 12)
    const yearly = (capacity.upkeepUsdPerYear + capacity.securityAuditUsdPerYear) / 12
    const computeTax = 1 + s.taxes.computeShare
    const placeTax = 1 + s.taxes.powerPlaceShare
    const softwareUsd = (capacity.softwareUsdPerGpuYear / 12) * (1 + s.taxes.softwareShare)
    const tariffStep = (1 + s.place.tariffTrendAnnual) ** (1 / 12)
    const placeStep = (1 + s.place.placeTrendAnnual) ** (1 / 12)
    const priceStep = (1 + source.priceTrendAnnual) ** (1 / 12)
    const apiDown = 1 - s.api.availabilityShare
    const localDown = 1 - capacity.availabilityShare
    for (let w = 0; w < W; w++) {
      const workload = s.workloads[w]!
      const rate = capacity.speeds[w]!
      const seconds =
        rate.kind === 'output-rate'
          ? (workload.outputTokensPerRequest * workload.outputTokenRatio) / rate.outputTokensPerSecond
          : NaN
      rho[w] = seconds
      peakPer[w] =
        ((1 - workload.batchShare) * workload.peakToAverageRatio * seconds) / (workload.activeHoursPerMonth * 3600)
    }
    let speedUp = 1
    let software = softwareUsd
    let tariff = s.place.usdPerKwh * placeTax * 730 * s.place.pue
    let placeLevel = s.place.site.kind === 'colo-metered' ? s.place.site.usdPerKwMonth * placeTax : 0
    let level36 = 0
    let level12 = 0
    let held12 = 0
    let held36 = 0
    let rentLevel = 1
    let firstLocal = -1
    let firstBilled = -1
    let inService = 0
    for (let m = 0; m <= H; m++) {
      const share = m >= begins ? 1 : 0
      const settled = m - d >= begins ? 1 : 0
      const billedShare = 1 - settled
      const l = level[m]!
      let a = 0
      let b = 0
      let c = 0
      let e = 0
      let billed = 0
      let redo = 0
      let busy = 0
      let most = 0
      let together = 0
      let localRequests = 0
      let hours = 0
      let down = 0
      for (let w = 0; w < W; w++) {
        const r = requests[w]![m]!
        const paid = r * billedShare
        const served = r * share
        a += paid * price[w * 4]!
        b += paid * price[w * 4 + 1]!
        c += paid * price[w * 4 + 2]!
        e += paid * price[w * 4 + 3]!
        const again = served * strategy.redoShare
        billed += paid + again
        redo += again * trustedPrice[w]!
        localRequests += served
        busy += served * rho[w]!
        const peak = served * peakPer[w]!
        most = Math.max(most, peak)
        together += peak
        const workload = s.workloads[w]!
        if (served > 0) hours = Math.max(hours, workload.activeHoursPerMonth)
        if (r > 0)
          down += workload.downtimeUsdPerHour * workload.activeHoursPerMonth * (apiDown + share * (localDown - apiDown))
      }
      const anyLocal = localRequests > 0
      if (firstLocal < 0 && anyLocal) firstLocal = m
      if (firstBilled < 0 && billed > 0) firstBilled = m
      const available = active ? (anyLocal ? hours : 730) : 730
      busy /= speedUp
      const load = Math.max(
        Math.max(most, capacity.peakCoincidenceShare * together) / speedUp,
        busy / (available * 3600),
      )
      const replicas = anyLocal ? wholeUp(load / capacity.targetUtilisationShare) + capacity.spareReplicas : 0
      const needed = anyLocal ? wholeUp(replicas / perUnit) + capacity.spareUnits : 0
      let units = needed
      let rent = 0
      if (own) {
        if (m - own.lifeMonths >= 1) inService -= entering[m - own.lifeMonths]!
        const enters = m === 0 ? 0 : Math.max(0, needed - inService)
        entering[m] = enters
        inService += enters
        units = inService
      } else if (always) {
        if (firstLocal >= 0) {
          const since = m - firstLocal
          if (since % 12 === 0) {
            held12 = wholeDown(always.oneYearShare * needed)
            level12 = rentLevel
          }
          if (since % 36 === 0) {
            held36 = wholeDown(always.threeYearShare * needed)
            level36 = rentLevel
          }
        }
        units = Math.max(needed, held12 + held36)
        const unitHours = gpusPerUnit * 730 * computeTax
        rent =
          unitHours *
          (held12 * level12 * always.oneYearUsdPerGpuHour +
            held36 * level36 * always.threeYearUsdPerGpuHour +
            Math.max(0, needed - held12 - held36) * rentLevel * always.onDemandUsdPerGpuHour)
      } else if (active) {
        rent = needed * gpusPerUnit * hours * active.onDemandUsdPerGpuHour * rentLevel * computeTax
      }
      const installed = units * perUnit
      const gpus = units * gpusPerUnit
      const used = installed > 0 ? busy / (installed * available * 3600) : 0
      const tended = anyLocal || gpus > 0 ? 1 : 0
      const billing = billed > 0 ? 1 : 0
      fleet.needed[m] = replicas
      fleet.installed[m] = installed
      fleet.gpus[m] = gpus
      fleet.utilisation[m] = used
      fleet.units[m] = units
      const wage = wages[m]!
      lines['api.input'][m] = a * l
      lines['api.cached'][m] = b * l
      lines['api.cacheWrite'][m] = c * l
      lines['api.output'][m] = e * l
      lines['api.fixed'][m] = s.api.fixedUsdPerMonth * billing
      lines.rent[m] = rent
      const fte = s.api.staffFte * billing + tended * (capacity.staffFte + (capacity.staffFtePerEightGpus / 8) * gpus)
      lines.staff[m] = fte * monthlyPay * wage
      lines.software[m] = software * gpus
      lines.other[m] = capacity.otherUsdPerMonth * tended
      lines.upkeep[m] = yearly * wage * tended
      lines.downtime[m] = down
      lines.rework[m] = redo * l
      lines.integration[m] = 0
      lines.migration[m] = 0
      let cash =
        lines['api.input'][m]! +
        lines['api.cached'][m]! +
        lines['api.cacheWrite'][m]! +
        lines['api.output'][m]! +
        lines['api.fixed'][m]! +
        rent +
        lines.staff[m]! +
        lines.software[m]! +
        lines.other[m]! +
        lines.upkeep[m]! +
        down +
        lines.rework[m]!
      if (own) {
        lines.power[m] = units * (own.idleKw + (own.loadKw - own.idleKw) * used) * tariff
        lines.place[m] = units * own.nameplateKw * placeLevel
        cash += lines.power[m]! + lines.place[m]!
      }
      out.cash[m] = cash
      out.accrual[m] = cash
      if (m > 0) {
        speedUp *= speed
        software *= softwareStep
        tariff *= tariffStep
        placeLevel *= placeStep
        rentLevel *= priceStep
      }
    }
    if (firstLocal > 0) once(lines.migration, out, firstLocal - 1, strategy.migrationUsd + strategy.trainingUsd)
    if (firstBilled > 0) once(lines.integration, out, firstBilled - 1, s.api.integrationUsd)
    if (own) purchases(s, own, out)
    else for (let m = 0; m <= H; m++) out.runRate[m] = out.accrual[m]!
    let owed = 0
    if (always && firstLocal >= 0) {
      const since = H - firstLocal
      const unitHours = gpusPerUnit * 730 * computeTax
      owed =
        unitHours *
        (held12 * level12 * always.oneYearUsdPerGpuHour * (11 - (since % 12)) +
          held36 * level36 * always.threeYearUsdPerGpuHour * (35 - (since % 36)))
    }
    out.answers[OWED] = owed
  }

  const once = (line: Float64Array, out: HandStrategy, m: number, usd: number): void => {
    line[m]! += usd
    out.cash[m]! += usd
    out.accrual[m]! += usd
  }

  const purchases = (s: Scenario, own: Extract<Capacity['source'], { kind: 'own' }>, out: HandStrategy): void => {
    const N = own.lifeMonths
    const kept = 1 - own.sellingCostShare
    const sold = Math.max(own.valueFloorShare, (1 - own.valueDeclineAnnual) ** (N / 12)) * kept
    const shares = [
      own.networkingShare,
      own.installationShare,
      own.sparesShare,
      own.dutyShare,
      s.taxes.computeShare * (1 + own.networkingShare + own.installationShare + own.sparesShare + own.dutyShare),
    ]
    const extras = [
      out.lines.networking,
      out.lines.installation,
      out.lines.spares,
      out.lines.duty,
      out.lines.purchaseTax,
    ]
    const { hardware, resale, maintenance } = out.lines
    const priceStep = (1 + own.priceTrendAnnual) ** (1 / 12)
    const before = 1 + own.leadTimeMonths
    inServicePrice.fill(0)
    outOfWarranty.fill(0)
    hardware.fill(0)
    resale.fill(0)
    let value = 0
    let priceLevel = 1
    for (let m = 0; m <= H; m++) {
      if (m > before + 1) priceLevel *= priceStep
      const n = entering[m]!
      if (n === 0) {
        vintagePrice[m] = 0
        continue
      }
      const paid = n * own.serverUsd * priceLevel
      vintagePrice[m] = paid
      hardware[Math.max(0, m - before)]! += paid
      const end = m + N - 1
      for (let j = m; j <= H && j <= end; j++) inServicePrice[j]! += paid
      for (let j = m + own.warrantyMonths; j <= H && j <= end; j++) outOfWarranty[j]! += paid
      if (end <= H) resale[end]! -= paid * sold
      else value += paid * Math.max(own.valueFloorShare, (1 - own.valueDeclineAnnual) ** ((H - m + 1) / 12)) * kept
    }
    const monthly = (1 + s.discountRateAnnual) ** (1 / 12) - 1
    const careShare = (own.maintenanceSharePerYear * (1 + s.taxes.computeShare)) / 12
    const expensed = (1 - sold) / N
    let book = 0
    for (let m = 0; m <= H; m++) {
      const bought = hardware[m]!
      const serving = inServicePrice[m]!
      const care = outOfWarranty[m]! * careShare
      maintenance[m] = care
      let paid = bought + resale[m]!
      let accrued = serving * expensed
      out.hardwareAccrual[m] = accrued
      for (let k = 0; k < 5; k++) {
        const share = shares[k]!
        extras[k]![m] = bought * share
        paid += bought * share
        const part = (serving * share) / N
        out.extrasAccrual[k]![m] = part
        accrued += part
      }
      out.cash[m]! += paid + care
      out.accrual[m]! += accrued + care
      out.runRate[m] = out.accrual[m]! + monthly * book
      book += paid - accrued
      out.book[m] = book
    }
    out.answers[VALUE] = value
  }

  const answers = (out: HandStrategy, reference: HandStrategy): void => {
    let cumulative = 0
    let discounted = 0
    let tokenSum = 0
    let requestSum = 0
    let userSum = 0
    for (let m = 0; m <= H; m++) {
      const cash = out.cash[m]!
      const now = cash * df[m]!
      cumulative += cash
      discounted += now
      out.discounted[m] = now
      out.cumulative[m] = cumulative
      out.cumulativeDiscounted[m] = discounted
      tokenSum += tokens[m]! * df[m]!
      requestSum += allRequests[m]! * df[m]!
      userSum += users[m]! * df[m]!
    }
    const a = out.answers
    const value = a[VALUE]!
    const npv = discounted - value * df[H]!
    a[CASH] = cumulative
    a[TCO] = cumulative - value
    a[NPV] = npv
    a[PER_MTOK] = tokenSum > 0 ? (npv / tokenSum) * 1e6 : 0
    a[PER_REQUEST] = requestSum > 0 ? npv / requestSum : 0
    a[PER_USER] = userSum > 0 ? npv / userSum : 0
    a[IMPAIRMENT] = out.book[H]! - value
    if (out === reference) return
    crossings(out.cumulative, reference.cumulative, out.difference, a, PAYBACK)
    crossings(out.cumulativeDiscounted, reference.cumulativeDiscounted, out.discountedDifference, a, DISCOUNTED)
    let highest = -Infinity
    let at = 0
    let lastNotCheaper = -1
    for (let m = 0; m <= H; m++) {
      const difference = out.difference[m]!
      if (difference > highest + NOISE * highest) {
        highest = difference
        at = m
      }
      if (!(out.runRate[m]! < reference.runRate[m]! * (1 - NOISE))) lastNotCheaper = m
    }
    a[EXPOSURE] = Math.max(0, highest)
    a[EXPOSURE_AT] = at
    a[NOT_CHEAPER] = lastNotCheaper
  }

  const crossings = (
    mine: Float64Array,
    theirs: Float64Array,
    difference: Float64Array,
    a: Float64Array,
    to: number,
  ): void => {
    let lastAbove = -1
    let firstAbove = -1
    let firstBelow = -1
    let lastNotAbove = -1
    let back = -1
    for (let m = 0; m <= H; m++) {
      const x = mine[m]!
      const y = theirs[m]!
      const D = Math.abs(x - y) > NOISE * Math.max(x, y) ? x - y : 0
      difference[m] = D
      if (D > 0) {
        lastAbove = m
        if (firstAbove < 0) firstAbove = m
      } else {
        lastNotAbove = m
        if (D < 0 && firstBelow < 0) firstBelow = m
        if (firstAbove >= 0 && back < 0) back = m
      }
    }
    const meets = (t: number): number =>
      t < 0 || t >= H ? t : t + difference[t]! / (difference[t]! - difference[t + 1]!)
    a[to] = meets(lastAbove)
    a[to + 1] = meets(lastNotAbove)
    a[to + 2] = meets(back - 1)
    a[to + 3] = firstBelow
  }

  const capacityOf = (s: Scenario, strategy: Strategy): Capacity => {
    for (const capacity of s.capacities) if (capacity.id === strategy.capacity) return capacity
    throw new Error(`no capacity ${strategy.capacity}`)
  }

  return {
    strategies,
    run: (s) => {
      common(s)
      for (let i = 0; i < strategies.length; i++) {
        const strategy = s.strategies[i]!
        const out = strategies[i]!
        if (strategy.capacity === null) apiOnly(s, strategy, out)
        else local(s, strategy, capacityOf(s, strategy), out)
        answers(out, strategies[0]!)
      }
    },
  }
}

export const CASH = 0
export const TCO = 1
export const NPV = 2
const PER_MTOK = 3
const PER_REQUEST = 4
const PER_USER = 5
const IMPAIRMENT = 6
const VALUE = 7
const OWED = 8
export const PAYBACK = 9
const DISCOUNTED = 13
const EXPOSURE = 17
const EXPOSURE_AT = 18
const NOT_CHEAPER = 19
