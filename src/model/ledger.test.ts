import { describe, expect, test } from 'vitest'
import type { OwnSource, Scenario } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { resultOf } from '@/test/read-result'
import { scenarioWith } from '@/test/scenarios'
import { ownSource, steadyFor, wholeServers } from '@/test/steady'
import type { PossibleResult } from './evaluation'

/*
 * One server at 200,000 USD for 20 months, 12 of which the horizon sees; it brings nothing, power is free.
 */

const ANNUAL = 0.21
const MONTHLY = 1.21 ** (1 / 12) - 1

function owned(change: Partial<OwnSource> = {}, scenario: (s: Scenario) => Scenario = (s) => s): PossibleResult {
  return resultOf(
    scenarioWith((s) =>
      scenario({
        ...s,
        horizonMonths: 12,
        discountRateAnnual: ANNUAL,
        place: { ...s.place, usdPerKwh: 0 },
        workloads: [steadyFor(1)],
        capacities: [{ ...wholeServers, source: { ...ownSource, lifeMonths: 20, ...change } }],
        strategies: s.strategies.filter(({ id }) => id !== 'rent'),
      }),
    ),
    'own',
  )
}

const columns = (value: (m: number) => number): number[] => Array.from({ length: 13 }, (_, m) => value(m))

describe('two views of one purchase', () => {
  test('cash: all of it before month 1', () =>
    expectNear(
      owned().cash,
      columns((m) => (m === 0 ? 200_000 : 0)),
    ))

  test('accrual: a twentieth in each month of service', () => {
    expectNear(
      owned().accrual,
      columns((m) => (m === 0 ? 0 : 10_000)),
    )
  })

  test('books: what is paid and not yet expensed', () =>
    expectNear(
      owned().bookValue,
      columns((m) => 200_000 - 10_000 * m),
    ))

  test('run-rate: accrual and what the money in the books costs, from the books at the start of the month', () => {
    // Month 1: 10,000 + 200,000 × 1.6 % a month (1.21^(1 ÷ 12) − 1); column 0 is its accrual.
    expectNear(
      owned().runRate,
      columns((m) => (m === 0 ? 0 : 10_000 + MONTHLY * (200_000 - 10_000 * (m - 1)))),
    )
  })

  test('money waits in the books while servers are on their way: it costs before it serves', () => {
    const own = owned({ leadTimeMonths: 2 }, (s) => ({ ...s, apiModels: s.apiModels.map(free) }))
    expectNear(own.runRate.subarray(0, 4), [0, MONTHLY * 200_000, MONTHLY * 200_000, 10_000 + MONTHLY * 200_000])
  })

  test('what is not bought is the same in both views', () => {
    const own = owned({ maintenanceSharePerYear: 0.12 })
    expectNear(
      own.accrualLines.maintenance ?? [],
      columns((m) => (m === 0 ? 0 : 2_000)),
    )
    expectNear(
      own.bookValue,
      columns((m) => 200_000 - 10_000 * m),
    )
  })

  test('a one-off is expensed in the column in which it is paid', () => {
    const own = owned({}, (s) => ({ ...s, strategies: s.strategies.map((x) => ({ ...x, migrationUsd: 30_000 })) }))
    expectNear([own.accrual[0] ?? NaN, own.bookValue[0] ?? NaN, own.runRate[0] ?? NaN], [30_000, 200_000, 30_000])
  })
})

const free = (model: Scenario['apiModels'][number]) => ({ ...model, inputUsdPerMTok: 0, outputUsdPerMTok: 0 })

describe('money later', () => {
  const api = (discountRateAnnual: number): PossibleResult =>
    resultOf(
      scenarioWith((s) => ({ ...s, horizonMonths: 12, discountRateAnnual, workloads: [steadyFor(1)] })),
      'api',
    )

  test('paid at the end of its month: after a year 10,512 are worth 10,512 ÷ 1.21', () => {
    const { discountedCash } = api(ANNUAL)
    expectNear([discountedCash[6] ?? NaN, discountedCash[12] ?? NaN], [10_512 / 1.1, 10_512 / 1.21])
  })

  test('NPV of a level cost is the annuity of a spreadsheet', () => {
    const annuity = (1 - 1 / 1.21) / MONTHLY
    expect(api(ANNUAL).answers.npvUsd).toBeCloseTo(10_512 * annuity, 6)
    expect(api(0).answers.npvUsd).toBeCloseTo(12 * 10_512, 6)
  })

  test('what is paid before month 1 is not discounted, the value at the horizon is, by its factor', () => {
    // Worth 0.5^1 of the price after a year, nothing spent on selling.
    const own = owned({ valueDeclineAnnual: 0.5, sellingCostShare: 0 })
    expect(own.valueAtHorizonUsd).toBeCloseTo(100_000, 6)
    expect(own.answers.npvUsd).toBeCloseTo(200_000 - 100_000 / 1.21, 6)
    expect([own.answers.cashPaidUsd, own.answers.tcoUsd]).toEqual([200_000, expect.closeTo(100_000, 6)])
    // In the books (200,000 − what it would bring at 20 months) ÷ 20 a month is expensed.
    const sold = 200_000 * 0.5 ** (20 / 12)
    expect(own.answers.impairmentUsd).toBeCloseTo(200_000 - (12 * (200_000 - sold)) / 20 - 100_000, 6)
  })
})
