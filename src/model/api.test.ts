import { describe, expect, test } from 'vitest'
import type { ApiModel, Scenario, Workload } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { line, resultOf } from '@/test/read-result'
import { chat, frontier, scenarioWith } from '@/test/scenarios'
import type { LineId } from './evaluation'

/*
 * `chat` asks for 1,000 M input and 200 M output tokens a month; `frontier` takes 2, 0.2, 2.5 and 10 USD
 * for 1 M tokens of input, cached input, cache write and output.
 */

type Change = {
  workload?: Partial<Workload>
  model?: Partial<ApiModel>
  terms?: Partial<Scenario['api']>
  tax?: number
}

const priced = ({ workload, model, terms, tax = 0 }: Change): Scenario =>
  scenarioWith((s) => ({
    ...s,
    taxes: { ...s.taxes, apiShare: tax },
    api: { ...s.api, ...terms },
    workloads: [{ ...chat, ...workload }],
    apiModels: [{ ...frontier, ...model }],
  }))

const TOKENS: LineId[] = ['api.input', 'api.cached', 'api.cacheWrite', 'api.output']

/** Month 1 by kind of token: input, cached, cache write, output. */
function monthOne(change: Change): number[] {
  const api = resultOf(priced(change), 'api')
  return TOKENS.map((id) => line(api, id)[1] ?? NaN)
}

const tokensOf = (scenario: Scenario, column: number): number =>
  TOKENS.reduce((total, id) => total + (line(resultOf(scenario, 'api'), id)[column] ?? NaN), 0)

test('input and output: 1,000 × 2 and 200 × 10', () => expectNear(monthOne({}), [2_000, 0, 0, 2_000]))

describe('prompt cache', () => {
  test('half read from it, each write read ten times: 45 % plain, 50 % cached, 5 % written', () => {
    const workload = { cachedShare: 0.5, readsPerCacheWrite: 10 }
    expectNear(monthOne({ workload }), [450 * 2, 500 * 0.2, 50 * 2.5, 2_000])
  })

  test('at the most that can be cached nothing is plain, and never less than nothing', () => {
    // n ÷ (n + 1) = 4 ÷ 5: 80 % read, 20 % written.
    expectNear(monthOne({ workload: { cachedShare: 0.8, readsPerCacheWrite: 4 } }), [0, 800 * 0.2, 200 * 2.5, 2_000])
    // 0.3338605754167571 is the most for this n, and 1 − c − c ÷ n is −5.6e-17 in doubles.
    const workload = { cachedShare: 0.3338605754167571, readsPerCacheWrite: 0.501187233627 }
    expect(monthOne({ workload })[0]).toBe(0)
  })
})

describe('batch', () => {
  const batch = { inputUsdPerMTok: 1, cachedInputUsdPerMTok: null, cacheWriteUsdPerMTok: null, outputUsdPerMTok: 6 }
  const workload = { batchShare: 0.5, cachedShare: 0.5, readsPerCacheWrite: 10 }

  test('each kind at its own price, one without follows the ratio of the input prices', () => {
    // Half of each at the list price, half in batch: input 1, cached 0.2 × 1 ÷ 2, write 2.5 × 1 ÷ 2, output 6.
    expectNear(monthOne({ workload, model: { batch } }), [450 * 1.5, 500 * 0.15, 50 * 1.875, 200 * 8])
  })

  test('a kind with a batch price of its own does not follow the ratio', () => {
    const own = { ...batch, cachedInputUsdPerMTok: 0.2, cacheWriteUsdPerMTok: 2 }
    expectNear(monthOne({ workload, model: { batch: own } }), [450 * 1.5, 500 * 0.2, 50 * 2.25, 200 * 8])
  })

  test('a model without batch prices bills everything at the list price', () => {
    expectNear(monthOne({ workload: { batchShare: 0.5 } }), [2_000, 0, 0, 2_000])
  })

  test('an input price of nothing has no ratio: the kinds keep their list price', () => {
    const model = { inputUsdPerMTok: 0, batch: { ...batch, inputUsdPerMTok: 0 } }
    expectNear(monthOne({ workload, model }), [0, 500 * 0.2, 50 * 2.5, 200 * 8])
  })
})

describe('long context', () => {
  const tier = { inputUsdPerMTok: 4, cachedInputUsdPerMTok: 0.4, cacheWriteUsdPerMTok: 5, outputUsdPerMTok: 15 }

  test('above the threshold the whole request is at the prices of the tier', () => {
    const model = { longContext: { thresholdTokens: 999, ...tier } }
    expectNear(monthOne({ model }), [1_000 * 4, 0, 0, 200 * 15])
  })

  test('at the threshold it is not', () => {
    const model = { longContext: { thresholdTokens: 1_000, ...tier } }
    expectNear(monthOne({ model }), [2_000, 0, 0, 2_000])
  })

  test('in batch it is at the tier × what batch is of the list price, kind by kind', () => {
    // Input and writes × 1 ÷ 2, cached × 0.05 ÷ 0.2, output × 6 ÷ 10; all of it in batch.
    const batch = { inputUsdPerMTok: 1, cachedInputUsdPerMTok: 0.05, cacheWriteUsdPerMTok: null, outputUsdPerMTok: 6 }
    const workload = { batchShare: 1, cachedShare: 0.5, readsPerCacheWrite: 10 }
    const model = { batch, longContext: { thresholdTokens: 999, ...tier } }
    expectNear(monthOne({ workload, model }), [450 * 2, 500 * 0.1, 50 * 2.5, 200 * 9])
  })
})

describe('dear hours', () => {
  const dearHours = { inputUsdPerMTok: 4, cachedInputUsdPerMTok: 0.4, cacheWriteUsdPerMTok: 5, outputUsdPerMTok: 20 }

  test('the share of requests in them weights the two prices', () => {
    // A quarter: 0.75 × 2 + 0.25 × 4 = 2.5 and 0.75 × 10 + 0.25 × 20 = 12.5.
    expectNear(monthOne({ workload: { dearHoursShare: 0.25 }, model: { dearHours } }), [2_500, 0, 0, 2_500])
  })

  test('work that can wait is at the batch price at any hour', () => {
    const batch = { inputUsdPerMTok: 1, cachedInputUsdPerMTok: null, cacheWriteUsdPerMTok: null, outputUsdPerMTok: 5 }
    const workload = { dearHoursShare: 1, batchShare: 0.5 }
    expectNear(monthOne({ workload, model: { dearHours, batch } }), [1_000 * 2.5, 0, 0, 200 * 12.5])
  })
})

describe('over time', () => {
  test('a trend of −36 % a year: 0.8 after half a year, 0.64 after a whole one', () => {
    const scenario = priced({ terms: { priceTrendAnnual: -0.36 } })
    expectNear([tokensOf(scenario, 1), tokensOf(scenario, 7), tokensOf(scenario, 13)], [4_000, 3_200, 2_560])
  })

  test('a shock from month 7 on multiplies what the trend left', () => {
    const scenario = priced({ terms: { priceTrendAnnual: -0.36, priceShock: { fromMonth: 7, changeShare: 0.5 } } })
    expectNear([tokensOf(scenario, 6), tokensOf(scenario, 7)], [4_000 * 0.64 ** (5 / 12), 3_200 * 1.5])
  })

  test('a committed discount of 10 % and a tax of 20 % that cannot be recovered: × 0.9 × 1.2', () => {
    expectNear([tokensOf(priced({ terms: { committedDiscountShare: 0.1 }, tax: 0.2 }), 1)], [4_320])
  })
})

describe('fees, people and integration', () => {
  const terms = { fixedUsdPerMonth: 500, staffFte: 0.5, integrationUsd: 9_000, priceTrendAnnual: 1 }

  test('the fee carries neither trend nor tax; integration is paid before month 1', () => {
    const api = resultOf(priced({ terms, tax: 0.2 }), 'api')
    expectNear(line(api, 'api.fixed').slice(0, 3), [0, 500, 500])
    expect(line(api, 'api.fixed')[24]).toBe(500)
    expectNear(line(api, 'integration').slice(0, 2), [9_000, 0])
    // 0.5 × 120,000 ÷ 12
    expectNear(line(api, 'staff').slice(0, 2), [0, 5_000])
  })

  test('only in months in which the API bills, dual running among them', () => {
    const own = resultOf(
      scenarioWith((s) => ({
        ...s,
        api: { ...s.api, ...terms },
        strategies: s.strategies.map((x) => ({ ...x, dualRunningMonths: 2 })),
      })),
      'own',
    )
    expectNear(line(own, 'api.fixed').slice(0, 5), [0, 500, 500, 0, 0])
    expectNear(line(own, 'staff').slice(0, 5), [0, 5_000, 5_000, 0, 0])
    expectNear(line(own, 'integration').slice(0, 2), [9_000, 0])
  })

  test('integration comes just before the first month that bills, and never where none does', () => {
    const withRoute = (fromMonth: number) =>
      scenarioWith((s) => ({
        ...s,
        api: { ...s.api, ...terms },
        strategies: s.strategies.map((x) =>
          x.id === 'own'
            ? {
                ...x,
                route: {
                  kind: 'phased',
                  phases: [
                    { fromMonth: 1, route: { kind: 'local' } },
                    { fromMonth, route: { kind: 'api' } },
                  ],
                },
              }
            : x,
        ),
      }))
    expect(line(resultOf(withRoute(6), 'own'), 'integration').indexOf(9_000)).toBe(5)
    expect(line(resultOf(withRoute(25), 'own'), 'integration').every((usd) => usd === 0)).toBe(true)
  })
})

test('a strategy with an API model of its own pays its prices, the others pay the workload’s', () => {
  const scenario = scenarioWith((s) => ({
    ...s,
    apiModels: [frontier, { ...frontier, id: 'open', inputUsdPerMTok: 0.5, outputUsdPerMTok: 1 }],
    strategies: [
      ...s.strategies,
      ...s.strategies.filter(({ id }) => id === 'api').map((x) => ({ ...x, id: 'hosted', apiModels: ['open'] })),
    ],
  }))
  expectNear([resultOf(scenario, 'api').cash[1] ?? NaN, resultOf(scenario, 'hosted').cash[1] ?? NaN], [4_000, 700])
})
