import * as z from 'zod/mini'
import { MONTHS_PER_YEAR } from '@/lib/units-of-time'
import type { ApiModel, Workload } from '@/scenario/schema'
import { form } from './published-form'
import { lacks, read, type Reading } from './reading'
import type { SmallScenario } from './small-scenario'

/*
 * What is billed by the token.
 */

const number = z.number()
const prices = { in_usd_M: number, out_usd_M: number }

/** A million requests of as many tokens as there are millions: no month is too large for one request. */
export const millions = (inputMTok: number, outputMTok: number): Partial<Workload> => ({
  requestsPerMonth: 1e6,
  inputTokensPerRequest: inputMTok,
  outputTokensPerRequest: outputMTok,
})

export const priced = (inputUsdPerMTok: number, outputUsdPerMTok: number): Partial<ApiModel> => ({
  inputUsdPerMTok,
  outputUsdPerMTok,
})

export const monthOf = (small: SmallScenario): Reading => read(small, 'api', ({ cash }) => cash[1])

const ONLY_API = { strategies: { api: null } }

export const tokenBill = form(z.strictObject({ in_tok: number, out_tok: number, ...prices }), (inputs) => {
  const bill = (): Reading =>
    monthOf({
      ...ONLY_API,
      workload: millions(inputs.in_tok / 1e6, inputs.out_tok / 1e6),
      prices: priced(inputs.in_usd_M, inputs.out_usd_M),
    })
  return { usd: bill, usd_month: bill, total: bill }
})

export const dailyBill = form(
  z.strictObject({ in_tok_day: number, out_tok_day: number, days: number, ...prices }),
  (inputs) => {
    const workload = millions(inputs.in_tok_day / 1e6, inputs.out_tok_day / 1e6)
    const bill = (): Reading =>
      monthOf({
        ...ONLY_API,
        workload: { ...workload, requestsPerMonth: 1e6 * inputs.days },
        prices: priced(inputs.in_usd_M, inputs.out_usd_M),
      })
    return { usd: bill, usd_month: bill, total: bill }
  },
)

/** Calls of one size, as they are, with input read from a cache (all of it unless a share is given), and in batch. */
export const requestBill = form(
  z.strictObject({
    in_tok: number,
    out_tok: number,
    ...prices,
    calls: z.optional(number),
    cached_usd_M: z.optional(number),
    cached_share: z.optional(number),
    batch_discount: z.optional(number),
  }),
  ({ in_tok, out_tok, in_usd_M, out_usd_M, calls = 1, cached_usd_M, cached_share = 1, batch_discount }) => {
    const small: SmallScenario = {
      ...ONLY_API,
      workload: { requestsPerMonth: calls, inputTokensPerRequest: in_tok, outputTokensPerRequest: out_tok },
      prices: priced(in_usd_M, out_usd_M),
    }
    const cached = (usdPerMTok: number): Reading =>
      monthOf({
        ...small,
        workload: { ...small.workload, ...readFromCache(cached_share) },
        prices: {
          ...small.prices,
          cachedInputUsdPerMTok: usdPerMTok,
          // Nothing is said of writing: what is written costs what it would without, be it read or plain.
          cacheWriteUsdPerMTok: cached_share === 1 ? usdPerMTok : in_usd_M,
        },
      })
    return {
      per_call: () => read(small, 'api', ({ answers }) => answers.levelisedUsdPerRequest),
      total: () => monthOf(small),
      cached_total: () => (cached_usd_M === undefined ? lacks('cached_usd_M') : cached(cached_usd_M)),
      batch_total: () =>
        batch_discount === undefined
          ? lacks('batch_discount')
          : monthOf({ ...small, api: { committedDiscountShare: batch_discount } }),
    }
  },
)

/** Written once for a million reads; where all is said to be read, the writes are the rest of it. */
function readFromCache(share: number): Partial<Workload> {
  const reads = 1e6
  return { cachedShare: share === 1 ? reads / (reads + 1) : share, readsPerCacheWrite: reads }
}

export const apiMonth = form(
  z.strictObject({
    in_M: number,
    out_M: number,
    ...prices,
    fte: z.optional(number),
    usd_per_fte_month: z.optional(number),
    implementation_usd: z.optional(number),
    analysis_months: z.optional(number),
  }),
  ({ in_M, out_M, in_usd_M, out_usd_M, fte = 0, usd_per_fte_month = 0, implementation_usd = 0, analysis_months }) => {
    const small: SmallScenario = { ...ONLY_API, workload: millions(in_M, out_M), prices: priced(in_usd_M, out_usd_M) }
    const total = (horizonMonths: number): Reading =>
      read(
        {
          ...small,
          horizonMonths,
          salaryUsdPerYear: usd_per_fte_month * MONTHS_PER_YEAR,
          api: { staffFte: fte, integrationUsd: implementation_usd },
        },
        'api',
        // All that is paid, by month of the horizon: one user stays for all of it.
        ({ answers }) => answers.levelisedUsdPerUserMonth,
      )
    return {
      usage_usd_month: () => monthOf(small),
      total_usd_month: () => (analysis_months === undefined ? lacks('analysis_months') : total(analysis_months)),
    }
  },
)
