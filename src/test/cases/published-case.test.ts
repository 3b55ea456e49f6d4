import { describe, expect, test } from 'vitest'
import { HOURS_PER_MONTH } from '@/lib/units-of-time'
import type { CaseResult } from './outcome'
import { publishedCase } from './published-case'
import { read } from './reading'
import { rentedActiveHours, type SmallScenario } from './small-scenario'

/*
 * Inputs and verdicts that the file of published cases has not, worked by hand.
 */

const judge = (category: string, inputs: object, outputs: object, more: object = {}): CaseResult =>
  publishedCase({ category, inputs, outputs, tolerance: { rel: 1e-8 }, ...more })

const HELD: CaseResult = { kind: 'held' }
const failed = { kind: 'failed' }
const notExpressible = { kind: 'not-expressible' }

describe('break-even', () => {
  // 1,000 M tokens at 2 USD less 500 USD of running: 12,000 ÷ 1,500 = 8 months.
  const running = { capex_usd: 12_000, opex_usd_month: 500 }
  test.each([
    { ...running, volume_M: 1_000, blended_usd_M: 2 },
    { ...running, volume_M: 1_000, pi: 1, po: 3, input_share: 0.5, output_share: 0.5 },
    { ...running, in_M: 500, out_M: 500, in_usd_M: 1, out_usd_M: 3 },
    { ...running, api_usd_month: 2_000 },
  ])('in months, from %o', (inputs) => {
    expect(judge('breakeven_months', inputs, { breakeven_months: 8 })).toEqual(HELD)
  })

  test('never, where running costs as much as the API', () => {
    const inputs = { capex_usd: 12_000, opex_usd_month: 2_000, api_usd_month: 2_000 }
    expect(judge('breakeven_months', inputs, { breakeven_months: null })).toEqual(HELD)
    expect(judge('breakeven_months', inputs, { breakeven_months: 'never' })).toEqual(HELD)
    expect(judge('breakeven_months', inputs, { breakeven_months: 8 })).toMatchObject({
      mismatches: [{ figure: 'breakeven_months', expected: 8, got: 'never' }],
    })
  })

  // 150,000 ÷ 1,000 = 150 months, and the model looks 120 ahead.
  // 150,000 ÷ 1,000 a month: 150 months, beyond the horizon of 120, and 15,000 months, beyond any flow.
  test('beyond the horizon every month is as the last one; beyond the longest flow there is no figure', () => {
    const inputs = { capex_usd: 150_000, api_usd_month: 1_000 }
    expect(judge('breakeven_months', inputs, { breakeven_months: 150 })).toMatchObject({ kind: 'held' })
    expect(judge('breakeven_months', inputs, { breakeven_months: 15 })).toMatchObject({ kind: 'failed' })
    const longer = { capex_usd: 15_000_000, api_usd_month: 1_000 }
    expect(judge('breakeven_months', longer, { breakeven_months: 15_000 })).toMatchObject({ kind: 'not-expressible' })
  })

  // 7,200 ÷ (20 − 10) = 720 hours: one month of a source whose months have 720.
  test('in hours, and in months of the source', () => {
    const inputs = { capex_usd: 7_200, onprem_opex_usd_h: 10, cloud_usd_h: 20, hours_per_month: 720 }
    expect(judge('breakeven_hours', inputs, { breakeven_hours: 720, breakeven_months: 1 })).toEqual(HELD)
  })
})

describe('serving', () => {
  // 1,000 tokens/s are 3.6 M an hour, for 3.60 USD.
  test('costs by the token what the hours cost, more where they are idle', () => {
    const rented = { usd_h: 3.6, tok_s: 1_000 }
    expect(judge('cost_per_M_tokens', rented, { usd_per_M: 1 })).toEqual(HELD)
    expect(judge('cost_per_M_tokens', { ...rented, utilization: 0.5 }, { usd_per_M: 2 })).toEqual(HELD)
  })

  // 1,000 × 3,600 × 100 = 360 M, at half utilisation 180 M.
  test('holds what the hours allow', () => {
    const inputs = { throughput_tok_s: 1_000, hours_per_month: 100, utilisation: 0.5 }
    expect(judge('onprem_capacity', inputs, { capacity_M_tok_month: 180 })).toEqual(HELD)
    expect(judge('onprem_capacity', { ...inputs, hours_per_month: 744 }, { capacity_M_tok_month: 1_339.2 })).toEqual({
      kind: 'not-expressible',
      why: 'capacity_M_tok_month: outside what a scenario can hold: workloads.0.activeHoursPerMonth',
    })
  })

  // 2 × 0.5 kW × 730 h × 1.5 × 0.10 = 109.50.
  test('draws power all month unless hours are given', () => {
    const inputs = { n_gpu: 2, power_W: 500, usd_per_kwh: 0.1, pue: 1.5, gpu: 'any' }
    expect(judge('electricity', inputs, { electricity_usd_month: 109.5 })).toEqual(HELD)
  })

  // 110 M × 1 = 110 USD against 730 h × 1 USD; 80 roubles a dollar.
  test('is told in another currency at the rate of the case', () => {
    const inputs = { volume_M: 110, api_usd_M: 1, usd_h: 1, tok_s: 1_000, fx_rub: 80 }
    const outputs = { api_usd: 110, api_rub: 8_800, selfhost_rub: 58_400, extra_rub: 49_600 }
    expect(judge('api_vs_selfhost', inputs, outputs)).toEqual(HELD)
  })

  // 10,000 tokens in at 1 USD a million, half of them read at 0.10: 0.005 + 0.0005, and 1,000 out at 10: 0.01.
  test('by the API reads from the cache what is said to be read', () => {
    const inputs = { in_tok: 10_000, out_tok: 1_000, in_usd_M: 1, out_usd_M: 10, cached_usd_M: 0.1, cached_share: 0.5 }
    expect(judge('api_request', { ...inputs, calls: 1_000 }, { total: 20, cached_total: 15.5 })).toEqual(HELD)
  })

  // One replica of 80 tokens/s at 60 % holds 126 M a month: 8,111 M need 65 of them, at 65 times the price of the API.
  test('a break-even beyond what a machine holds is not one', () => {
    const serving: SmallScenario = {
      workload: { requestsPerMonth: 1e6, outputTokensPerRequest: 8_111.1 },
      prices: { outputUsdPerMTok: 0.45 },
      strategies: {
        api: null,
        rented: rentedActiveHours(5, 1, {
          targetUtilisationShare: 0.6,
          speeds: [{ kind: 'output-rate', outputTokensPerSecond: 80 }],
        }),
      },
    }
    expect(read(serving, 'api', ({ cash }) => cash[1])).toBeCloseTo(3_650, 0)
    expect(read(serving, 'rented', ({ cash }) => cash[1])).toBe(65 * 5 * HOURS_PER_MONTH)
  })
})

describe('owning', () => {
  // (1,000 − 100) ÷ 9.
  test('is written off in a straight line', () => {
    expect(judge('depreciation', { cost: 1_000, salvage: 100, life: 9 }, { dep: 100 })).toEqual(HELD)
    expect(judge('amortisation', { capex: 1_000, months: 9, residual: 100 }, { usd_month: 100 })).toEqual(HELD)
    expect(judge('depreciation', { cost: 30, salvage: 7, life: 10, per: 1 }, { dep: 4.18 })).toMatchObject(
      notExpressible,
    )
  })

  // Two servers at 12,000 over two years: 1,000 a month; half way through a year 18,000 are left: 1 % a month of it is 180.
  test('counts every server, and capital on what is left half way', () => {
    const inputs = {
      servers: 2,
      gpus_per_server: 8,
      server_price_usd: 12_000,
      life_years: 2,
      capital_rate: 0.12,
      analysis_months: 12,
    }
    const outputs = { depreciation_usd_month: 1_000, capital_usd_month: 180, total_usd_month: 1_180 }
    expect(judge('monthly_owned_cost', inputs, outputs)).toEqual(HELD)
    expect(judge('monthly_owned_cost', { ...inputs, analysis_months: 36 }, outputs)).toMatchObject(notExpressible)
  })
})

describe('flows', () => {
  // 110 now and 121 in a period at 10 %: 110 + 110; a period later 100 + 100.
  test('begin now or after a period, as is said', () => {
    const rate = 0.1
    expect(judge('npv', { rate, cashflows: [110, 121] }, { npv: 220 })).toEqual(HELD)
    expect(judge('npv', { rate, cashflows: [110, 121], convention: 'first flow at t=1' }, { npv: 200 })).toEqual(HELD)
    expect(judge('npv', { rate, values: [110, 121] }, { npv: 200 })).toEqual(HELD)
    expect(judge('npv', { rate, cashflows: [110, 121], convention: 'mid-year' }, { npv: 210 })).toMatchObject(
      notExpressible,
    )
  })

  // As in annuity.test.ts: 1,210 twice for 2,100 at 10 %, interest 210 and 110.
  test('of a loan are paid, interest and principal apart', () => {
    const inputs = { rate: 0.1, nper: 2, pv: 2_100, per: 2, start: 1, end: 2 }
    const outputs = { pmt: -1_210, ipmt: -110, ppmt: -1_100, cumipmt: -320, cumprinc: -2_100 }
    expect(judge('loan', inputs, outputs)).toEqual(HELD)
    expect(judge('loan', { rate: 0.1, nper: 2, pv: 3_100, fv: -1_210 }, { pmt: -1_210 })).toEqual(HELD)
    expect(judge('loan', { ...inputs, type: 1 }, { pmt: -1_100 })).toMatchObject(notExpressible)
  })

  test('that do not pay back say so', () => {
    expect(judge('discounted_payback', { rate: 0.5, cashflows: [-100, 60, 60] }, { years: null })).toEqual(HELD)
  })
})

describe('a case', () => {
  const inputs = { usd_h: 3.6, tok_s: 1_000 }

  test('with an input that is not known is not guessed at', () => {
    expect(judge('cost_per_M_tokens', { ...inputs, discount: 0.2, gpu: 'H100' }, { usd_per_M: 0.8 })).toEqual({
      kind: 'not-expressible',
      why: 'input not known: discount',
    })
    expect(judge('cost_per_M_tokens', { ...inputs, gpu_usd_h: 4 }, { usd_per_M: 1 })).toMatchObject(notExpressible)
  })

  test('is held only when every output that follows is', () => {
    expect(judge('cost_per_M_tokens', inputs, { usd_per_M: 1, usd_per_page: 2 })).toEqual({
      kind: 'not-expressible',
      why: 'usd_per_page: output not known',
    })
    const more = { not_derivable: ['usd_per_page'] }
    expect(judge('cost_per_M_tokens', inputs, { usd_per_M: 1, usd_per_page: 2 }, more)).toEqual(HELD)
    expect(judge('cost_per_M_tokens', inputs, { usd_per_page: 2 }, more)).toMatchObject(notExpressible)
  })

  test('whose figure does not follow fails when we return it', () => {
    const verdict = { verdict: 'does_not_reproduce' }
    expect(judge('cost_per_M_tokens', inputs, { usd_per_M: 0.01 }, verdict)).toEqual(HELD)
    expect(judge('cost_per_M_tokens', inputs, { usd_per_M: 1 }, verdict)).toMatchObject({
      mismatches: [{ figure: 'usd_per_M', got: 1 }],
    })
    expect(judge('negative_control', inputs, { usd_per_M: 1 })).toMatchObject(failed)
  })

  test('that reproduces in part is neither held nor failed, in nothing it fails', () => {
    const verdict = { verdict: 'partial' }
    const bill = { in_tok: 1e6, out_tok: 0, in_usd_M: 2, out_usd_M: 0 }
    expect(judge('api_bill', bill, { usd: 2, usd_month: 3 }, verdict)).toMatchObject(notExpressible)
    expect(judge('api_bill', bill, { usd: 3, usd_month: 3 }, verdict)).toMatchObject(failed)
    expect(judge('api_bill', bill, { usd: 2 }, { verdict: 'reference_only' })).toMatchObject(notExpressible)
  })

  test('has one tolerance, one by output, or its figures in full', () => {
    const printed = { usd: 2.004, total: 2.04 }
    const bill = { in_tok: 1e6, out_tok: 0, in_usd_M: 2, out_usd_M: 0 }
    expect(judge('api_bill', bill, printed, { tolerance: { abs: 0.05 } })).toEqual(HELD)
    expect(judge('api_bill', bill, printed, { tolerance: { usd: { abs: 0.005 }, total: { rel: 0.03 } } })).toEqual(HELD)
    expect(judge('api_bill', bill, printed, { tolerance: { usd: { abs: 0.005 } } })).toMatchObject({
      mismatches: [{ figure: 'total', expected: 2.04, got: 2 }],
    })
  })
})

describe('depreciation', () => {
  const judgeDepreciation = (inputs: Record<string, unknown>, formula: string, dep: number) =>
    publishedCase({ id: 'x', category: 'depreciation', inputs, outputs: { dep }, formula, tolerance: { abs: 0.005 } })

  // (30,000 − 7,500) ÷ 10 = 2,250 in every year
  test('in a straight line is the same in every period, asked for or not', () => {
    const inputs = { cost: 30_000, salvage: 7_500, life: 10 }
    expect(judgeDepreciation(inputs, '(c-s)/n', 2_250)).toEqual({ kind: 'held' })
    expect(judgeDepreciation({ ...inputs, per: 3 }, 'straight line', 2_250)).toEqual({ kind: 'held' })
    expect(judgeDepreciation(inputs, '(c-s)/n', 2_260)).toMatchObject({ kind: 'failed' })
  })

  test('by another method is not expressible, though its inputs look the same', () => {
    const inputs = { cost: 30, salvage: 7, life: 10, per: 1 }
    expect(judgeDepreciation(inputs, '(c-s)*(n-k+1)*2/(n(n+1))', 4.18)).toMatchObject({ kind: 'not-expressible' })
  })
})
