import * as z from 'zod/mini'
import { HOURS_PER_MONTH, MONTHS_PER_YEAR, SECONDS_PER_HOUR } from '@/lib/units-of-time'
import type { LineId } from '@/model/evaluation'
import { annualRate } from '@/model/flow'
import { form } from './published-form'
import { lacks, lineIn, read, type Reading } from './reading'
import { bought, type SmallScenario } from './small-scenario'

/*
 * What owned machines cost by the hour, by the month and over their life.
 */

const number = z.number()
const unused = z.optional(z.unknown())

/** A residual is what selling brings; nothing else is lost of a price that does not decline. */
const kept = (residualShare: number) => ({ valueDeclineAnnual: 0, sellingCostShare: 1 - residualShare })

/** Straight line over months, or over any other periods taken as months. */
function straightLine(costUsd: number, salvageUsd: number, periods: number): Reading {
  const own = bought({ serverUsd: costUsd, lifeMonths: periods, ...kept(salvageUsd / costUsd) })
  return read({ strategies: { own } }, 'own', (strategy) => lineIn(strategy, 'hardware'))
}

export const amortisation = form(
  z.strictObject({
    capex_usd: number,
    months: z.optional(number),
    years: z.optional(number),
    salvage: z.optional(number),
  }),
  ({ capex_usd, months, years, salvage = 0 }) => {
    const over = (periods: number | undefined) => (): Reading =>
      periods === undefined ? lacks('months or years') : straightLine(capex_usd, salvage, periods)
    const inMonths = months ?? (years === undefined ? undefined : years * MONTHS_PER_YEAR)
    const inYears = years ?? (months === undefined ? undefined : months / MONTHS_PER_YEAR)
    return { usd_month: over(inMonths), usd_year: over(inYears) }
  },
)

export const straightLineDepreciation = form(
  // In a straight line every period of the life has the same: which one is asked for makes no difference.
  z.strictObject({
    cost: number,
    salvage: z.optional(number),
    life: z.optional(number),
    life_years: z.optional(number),
    per: unused,
    period: unused,
  }),
  ({ cost, salvage = 0, life_years, life = life_years }) => {
    const dep = (): Reading => (life === undefined ? lacks('life') : straightLine(cost, salvage, life))
    return { dep, sln: dep, dep_year: dep, dep_per_year: dep }
  },
)

/** Running a machine by the hour, its price apart. A source with another month or year states rates by its own. */
export const ownedHourly = form(
  z.strictObject({
    capex_usd: number,
    maintenance_pct_year: z.optional(number),
    colo_usd_month: z.optional(number),
    hours_year: z.optional(number),
    hours_per_month: z.optional(number),
    power_cooling_usd_h: z.optional(number),
    // What the power figure came from, where it is given.
    energy_usd_kwh: unused,
    cooling_usd_kwh: unused,
  }),
  (inputs) => {
    const { maintenance_pct_year = 0, colo_usd_month = 0, power_cooling_usd_h = 0 } = inputs
    const toOurMonth = HOURS_PER_MONTH / (inputs.hours_per_month ?? HOURS_PER_MONTH)
    const hoursPerYear = HOURS_PER_MONTH * MONTHS_PER_YEAR
    const toOurYear = hoursPerYear / (inputs.hours_year ?? hoursPerYear)
    const small: SmallScenario = {
      place: { site: { kind: 'room', usdPerServerMonth: colo_usd_month * toOurMonth } },
      strategies: {
        own: bought(
          { serverUsd: inputs.capex_usd, maintenanceSharePerYear: (maintenance_pct_year / 100) * toOurYear },
          { otherUsdPerMonth: power_cooling_usd_h * HOURS_PER_MONTH },
        ),
      },
    }
    const hourly = (line: LineId) => () => read(small, 'own', (own) => lineIn(own, line) / HOURS_PER_MONTH)
    return {
      maintenance_usd_h: hourly('maintenance'),
      colo_usd_h: hourly('place'),
      power_cooling_usd_h: hourly('other'),
      // The price is paid in column 0: month 1 has what running costs.
      total_usd_h: () => read(small, 'own', ({ cash }) => (cash[1] ?? NaN) / HOURS_PER_MONTH),
    }
  },
)

const ownedMonthSchema = z.strictObject({
  servers: z.optional(number),
  gpus_per_server: number,
  server_price_usd: number,
  installation_usd: z.optional(number),
  life_years: number,
  residual_share: z.optional(number),
  capital_rate: z.optional(number),
  analysis_months: number,
  maintenance_share_per_year: z.optional(number),
  base_w_per_server: z.optional(number),
  gpu_w: z.optional(number),
  pue: z.optional(number),
  usd_per_kwh: z.optional(number),
  hours_per_month: z.optional(number),
  facility_usd_per_server_month: z.optional(number),
  infrastructure_usd_month: z.optional(number),
  fte: z.optional(number),
  usd_per_fte_month: z.optional(number),
  implementation_usd: z.optional(number),
})
type OwnedMonth = z.infer<typeof ownedMonthSchema>

export const ownedMonth = form(ownedMonthSchema, (inputs) => {
  const { analysis_months: months, life_years } = inputs
  const small = ownedMonthScenario(inputs)
  // Written off in a straight line, the average of opening and ending book value is the book value half way.
  const middle = months / 2 + 1
  const halfWay = (figure: () => Reading): Reading => {
    if (!Number.isInteger(middle)) return { why: 'an odd number of months has no month in the middle' }
    return months > life_years * MONTHS_PER_YEAR ? { why: 'replaced within the analysis' } : figure()
  }
  const line = (id: LineId) => () => read(small, 'own', (own) => lineIn(own, id))
  const implementation = (): Reading => oneOffByMonth(inputs.implementation_usd ?? 0, months)
  return {
    depreciation_usd_month: line('hardware'),
    capital_usd_month: () =>
      halfWay(() => read(small, 'own', ({ runRate, accrual }) => (runRate[middle] ?? NaN) - (accrual[middle] ?? NaN))),
    installation_usd_month: line('installation'),
    maintenance_usd_month: line('maintenance'),
    energy_usd_month: line('power'),
    place_usd_month: () => read(small, 'own', (own) => lineIn(own, 'place') + lineIn(own, 'other')),
    staff_usd_month: line('staff'),
    implementation_usd_month: implementation,
    total_usd_month: () => {
      const spread = implementation()
      if (typeof spread !== 'number') return spread
      return halfWay(() => read(small, 'own', ({ runRate }) => (runRate[middle] ?? NaN) + spread))
    },
  }
})

/** A server is the unit here and one replica needs them all, busy every hour that the source counts. */
function ownedMonthScenario(inputs: OwnedMonth): SmallScenario {
  const { servers = 1, server_price_usd, hours_per_month: hours = HOURS_PER_MONTH } = inputs
  const loadW = (inputs.base_w_per_server ?? 0) + inputs.gpus_per_server * (inputs.gpu_w ?? 0)
  return {
    horizonMonths: inputs.analysis_months,
    // A nominal rate by twelfths: what it comes to in a year.
    discountRateAnnual: annualRate((inputs.capital_rate ?? 0) / MONTHS_PER_YEAR),
    salaryUsdPerYear: (inputs.usd_per_fte_month ?? 0) * MONTHS_PER_YEAR,
    workload: { requestsPerMonth: hours, activeHoursPerMonth: hours },
    place: {
      pue: inputs.pue ?? 1,
      usdPerKwh: inputs.usd_per_kwh ?? 0,
      site: { kind: 'room', usdPerServerMonth: inputs.facility_usd_per_server_month ?? 0 },
    },
    strategies: {
      own: bought(
        {
          serverUsd: server_price_usd,
          lifeMonths: inputs.life_years * MONTHS_PER_YEAR,
          ...kept(inputs.residual_share ?? 0),
          installationShare: (inputs.installation_usd ?? 0) / (servers * server_price_usd),
          maintenanceSharePerYear: inputs.maintenance_share_per_year ?? 0,
          loadKw: loadW / 1000,
        },
        {
          gpusPerReplica: servers,
          speeds: [{ kind: 'replica-seconds', secondsPerRequest: SECONDS_PER_HOUR }],
          otherUsdPerMonth: inputs.infrastructure_usd_month ?? 0,
          staffFte: inputs.fte ?? 0,
        },
      ),
    },
  }
}

/** A one-off by month of the horizon: levelised over one user who stays for all of it. */
function oneOffByMonth(usd: number, months: number): Reading {
  const small: SmallScenario = { horizonMonths: months, migrationUsd: usd, strategies: { api: null, own: bought({}) } }
  return read(small, 'own', ({ answers }) => answers.levelisedUsdPerUserMonth)
}
