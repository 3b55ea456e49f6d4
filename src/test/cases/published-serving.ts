import * as z from 'zod/mini'
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '@/lib/units-of-time'
import type { Capacity, Workload } from '@/scenario/schema'
import { form } from './published-form'
import { lacks, lineIn, read, readAtLast, type Reading } from './reading'
import { bought, rentedActiveHours, rentedAlwaysOn, rentedWhenUsed, times, type SmallScenario } from './small-scenario'

/*
 * What it costs to serve tokens, and how many a machine serves.
 */

const number = z.number()
const unused = z.optional(z.unknown())

const monthly = (perHour: number): number => perHour * HOURS_PER_MONTH

/** All output tokens at this rate through the month, a request each. */
const tokensAt = (perSecond: number): Partial<Workload> => ({
  requestsPerMonth: monthly(perSecond * SECONDS_PER_HOUR),
  outputTokensPerRequest: 1,
})

const outputRate = (tokensPerSecond: number): Pick<Capacity, 'speeds'> => ({
  speeds: [{ kind: 'output-rate', outputTokensPerSecond: tokensPerSecond }],
})

/** Requests that each keep a replica busy for an hour. */
const anHourEach: Pick<Capacity, 'speeds'> = {
  speeds: [{ kind: 'replica-seconds', secondsPerRequest: SECONDS_PER_HOUR }],
}

/** A machine rented by the hour and up all month, busy for the share of it that is said. */
export const hourlyServing = form(
  z.strictObject({ usd_h: number, tok_s: number, utilisation: z.optional(number) }),
  ({ usd_h, tok_s, utilisation = 1 }) => {
    const small: SmallScenario = {
      workload: { ...tokensAt(tok_s), ...times(utilisation) },
      strategies: { rented: rentedAlwaysOn(usd_h, outputRate(tok_s)) },
    }
    return { usd_per_M: () => read(small, 'rented', ({ answers }) => answers.levelisedUsdPerMTok) }
  },
)

/** A machine bought and run for the hours over which it is written off, paid in full within them. */
export const amortisedServing = form(
  z.strictObject({
    capex_usd: number,
    opex_usd_h: number,
    amort_hours: number,
    tok_s: number,
    utilisation: z.optional(number),
  }),
  ({ capex_usd, opex_usd_h, amort_hours, tok_s, utilisation = 1 }) => {
    const lifeMonths = amort_hours / HOURS_PER_MONTH
    const small: SmallScenario = {
      horizonMonths: lifeMonths,
      workload: { ...tokensAt(tok_s), ...times(utilisation) },
      strategies: {
        own: bought(
          { serverUsd: capex_usd, lifeMonths },
          { otherUsdPerMonth: monthly(opex_usd_h), ...outputRate(tok_s) },
        ),
      },
    }
    return {
      hourly_usd: () => read(small, 'own', ({ accrual }) => (accrual[1] ?? NaN) / HOURS_PER_MONTH),
      usd_per_M: () => read(small, 'own', ({ answers }) => answers.levelisedUsdPerMTok),
    }
  },
)

/** A machine paid by the hour under a load below its most: `c_naive_usd_M` is what a token costs when it is full. */
export const servingUnderLoad = form(
  z.strictObject({
    usd_h: number,
    tok_s: number,
    c_naive_usd_M: z.optional(number),
    n_gpu: unused,
    rps: unused,
    gpu_power_w: unused,
  }),
  ({ usd_h, tok_s, c_naive_usd_M: naive }) => {
    const small: SmallScenario = {
      workload: tokensAt(tok_s),
      strategies: { full: null, rented: rentedAlwaysOn(usd_h) },
    }
    // At so many times this load a token would cost what it costs when the machine is full.
    const penalty = (outputUsdPerMTok: number): Reading =>
      readAtLast({ ...small, prices: { outputUsdPerMTok } }, 'rented', isDearer, (multiple) => multiple)
    return {
      c_eff_usd_M: () => read(small, 'rented', ({ answers }) => answers.levelisedUsdPerMTok),
      underutil_penalty: () => (naive === undefined ? lacks('c_naive_usd_M') : penalty(naive)),
    }
  },
)

export const isDearer = ({ answers }: { answers: { againstReference: { npvSavingUsd: number } | null } }): boolean =>
  (answers.againstReference?.npvSavingUsd ?? 0) < 0

/** The most tokens a month that the model still serves with one replica in its active hours. */
export function oneReplicaHolds(
  tokensPerSecond: number,
  activeHoursPerMonth: number,
  utilisation: number,
  tokensPerUnit: number,
): Reading {
  const small: SmallScenario = {
    workload: { activeHoursPerMonth, ...billionTokens },
    strategies: {
      api: null,
      one: rentedActiveHours(0, 1, { targetUtilisationShare: utilisation, ...outputRate(tokensPerSecond) }),
    },
  }
  return readAtLast(
    small,
    'one',
    ({ fleet }) => (fleet.replicasNeeded[1] ?? NaN) <= 1,
    (_, { demand }) => (demand.tokens[1] ?? NaN) / tokensPerUnit,
  )
}

const billionTokens: Partial<Workload> = { requestsPerMonth: 1e6, outputTokensPerRequest: 1000 }

export const ownCapacity = form(
  z.strictObject({
    tok_s: number,
    hours_per_month: z.optional(number),
    utilisation: z.optional(number),
    n_gpu: z.optional(number),
    usd_per_gpu: z.optional(number),
  }),
  ({ tok_s, hours_per_month = HOURS_PER_MONTH, utilisation = 1, n_gpu, usd_per_gpu }) => ({
    capacity_M_tok_month: () => oneReplicaHolds(tok_s, hours_per_month, utilisation, 1e6),
    hardware_cost_usd: () => {
      if (n_gpu === undefined || usd_per_gpu === undefined) return lacks('n_gpu, usd_per_gpu')
      const own = bought({ serverUsd: usd_per_gpu }, { gpusPerReplica: n_gpu })
      return read({ strategies: { own } }, 'own', ({ lines }) => lines.hardware?.[0])
    },
  }),
)

/** GPUs under load for some hours of the month and off for the rest: each is a server of its own, all one replica. */
export const electricity = form(
  z.strictObject({
    n_gpu: number,
    power_w: number,
    usd_per_kwh: number,
    hours_per_month: z.optional(number),
    pue: z.optional(number),
  }),
  ({ n_gpu, power_w, usd_per_kwh, hours_per_month = HOURS_PER_MONTH, pue = 1 }) => {
    const small: SmallScenario = {
      workload: { requestsPerMonth: hours_per_month, activeHoursPerMonth: hours_per_month },
      place: { pue, usdPerKwh: usd_per_kwh },
      strategies: { own: bought({ loadKw: power_w / 1000 }, { gpusPerReplica: n_gpu, ...anHourEach }) },
    }
    const power = (): Reading => read(small, 'own', (own) => lineIn(own, 'power'))
    return { electricity_usd_month: power, electricity_usd: power, usd_month: power }
  },
)

/** Hours billed only where used. */
export const hoursUsed = form(
  z.strictObject({ usd_h: number, hours_per_month: z.optional(number), utilisation: z.optional(number) }),
  ({ usd_h, hours_per_month = HOURS_PER_MONTH, utilisation = 1 }) => {
    const small: SmallScenario = {
      workload: { requestsPerMonth: hours_per_month, ...times(utilisation) },
      strategies: { rented: rentedWhenUsed(usd_h, anHourEach) },
    }
    const bill = (): Reading => read(small, 'rented', ({ cash }) => cash[1])
    return { usd_month: bill, selfhost_usd_month: bill, selfhost_usd: bill }
  },
)
