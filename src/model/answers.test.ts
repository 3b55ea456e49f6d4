import { describe, expect, test } from 'vitest'
import type { ApiModel, OwnSource, Scenario, Workload } from '@/scenario/schema'
import { expectNear, near } from '@/test/expect-near'
import { resultOf } from '@/test/read-result'
import { chat, frontier, scenarioWith } from '@/test/scenarios'
import { alwaysOnSource, ownSource } from '@/test/steady'
import { evaluateScenario } from './evaluate-scenario'
import type { AgainstReference } from './evaluation'

/*
 * The reference pays the API 4,000 USD a month. Own servers cost their price and nothing else, so with one server
 * D(t) = price − 4,000 × t.
 */

type Change = {
  source?: Partial<OwnSource>
  growth?: Workload['growth']
  horizonMonths?: number
  change?: (s: Scenario) => Scenario
}

function scenario({ source, growth = { kind: 'none' }, horizonMonths = 24, change = (s) => s }: Change): Scenario {
  return scenarioWith((s) =>
    change({
      ...s,
      horizonMonths,
      place: { ...s.place, usdPerKwh: 0 },
      workloads: [{ ...chat, growth }],
      capacities: s.capacities.map((c) => (c.id === 'own' ? { ...c, source: { ...ownSource, ...source } } : c)),
    }),
  )
}

function against(made: Scenario, id = 'own'): AgainstReference {
  const { againstReference } = resultOf(made, id).answers
  if (!againstReference) throw new Error('compared with the API')
  return againstReference
}

const bought = (serverUsd: number, change: Change = {}): AgainstReference =>
  against(scenario({ ...change, source: { serverUsd, ...change.source } }))

/** The API strategy again, on other prices. */
const hosted =
  (model: Partial<ApiModel>) =>
  (s: Scenario): Scenario => ({
    ...s,
    apiModels: [frontier, { ...frontier, id: 'open', ...model }],
    strategies: [
      ...s.strategies,
      ...s.strategies.slice(0, 1).map((x) => ({ ...x, id: 'hosted', apiModels: ['open'] })),
    ],
  })

describe('payback', () => {
  test('month: on a column where the difference is gone', () => {
    expect(bought(40_000).payback).toEqual({ state: 'month', month: 10 })
  })

  test('month: within a month, on a straight line between its ends', () => {
    // D(10) = 42,000 − 40,000 = 2,000 and D(11) = −2,000.
    expect(bought(42_000).payback).toEqual({ state: 'month', month: 10.5 })
  })

  test('month: in the last column of the horizon', () => {
    expect(bought(96_000).payback).toEqual({ state: 'month', month: 24 })
  })

  test('month: the last crossing counts, where a second server undoes the first', () => {
    // Life 12: D(10) = 0, then 40,000 more in column 12: D(12) = 32,000, D(20) = 0.
    expect(bought(40_000, { source: { lifeMonths: 12 } }).payback).toEqual({ state: 'month', month: 20 })
  })

  test('from the start: never dearer', () => {
    const made = scenario({ change: hosted({ inputUsdPerMTok: 1 }) })
    expect(against(made, 'hosted').payback).toEqual({ state: 'from-the-start' })
  })

  test('no difference: the same prices under another name', () => {
    const made = scenario({ change: hosted({}) })
    expect(against(made, 'hosted').payback).toEqual({ state: 'no-difference' })
  })

  test('no difference: less than a billionth of it', () => {
    const made = scenario({ change: hosted({ inputUsdPerMTok: 2 * (1 + 1e-10) }) })
    expect(against(made, 'hosted').payback).toEqual({ state: 'no-difference' })
  })

  test('not within the horizon: dearer until month 24, but cheaper by the month', () => {
    // D(24) = 4,000; 100,000 ÷ 48 = 2,083 a month against 4,000.
    expect(bought(100_000).payback).toEqual({ state: 'not-within-horizon' })
  })

  test('never: dearer all the time, by the month as well', () => {
    // 200,000 ÷ 48 = 4,167 a month; and an instance at 11,680.
    expect(bought(200_000).payback).toEqual({ state: 'never' })
    expect(against(scenario({}), 'rent').payback).toEqual({ state: 'never' })
  })

  test('never is by the run-rate, in which money tied up costs too', () => {
    // 180,000 ÷ 48 = 3,750, and at 21 % a year 1.6 % a month of 93,750 in the books are 1,500 more.
    const dear = (s: Scenario): Scenario => ({ ...s, discountRateAnnual: 0.21 })
    expect(bought(180_000).payback).toEqual({ state: 'not-within-horizon' })
    expect(bought(180_000, { change: dear }).payback).toEqual({ state: 'never' })
  })

  test('touched and lost: paid back once, then the next server comes', () => {
    // D(10) = 0; D(11) = −4,000, D(12) = 32,000: lost 4 ÷ 36 of a month after 11. D(18) = 8,000.
    expect(bought(40_000, { source: { lifeMonths: 12 }, horizonMonths: 18 }).payback).toEqual({
      state: 'touched-and-lost',
      touchedMonth: 10,
      lostMonth: near(11 + 1 / 9),
    })
  })

  test('touched and lost: touched where it was first, lost where it was last', () => {
    // A third server in column 24: D(10) = 0, D(20) = 0, D(23) = −12,000, D(24) = 24,000.
    expect(bought(40_000, { source: { lifeMonths: 12 }, horizonMonths: 26 }).payback).toEqual({
      state: 'touched-and-lost',
      touchedMonth: 10,
      lostMonth: near(23 + 1 / 3),
    })
  })

  describe('cheaper until', () => {
    /** Rented at 0.25 USD an instance is 1,460 a month: against four times the demand 11,620 are saved, against a tenth 1,060 lost. */
    const rentedFor = (multiples: number[], horizonMonths: number) =>
      against(
        scenario({
          growth: { kind: 'table', multiples },
          horizonMonths,
          change: (s) => ({
            ...s,
            capacities: s.capacities.map((c) =>
              c.id === 'rent' ? { ...c, source: { ...alwaysOnSource, onDemandUsdPerGpuHour: 0.25 } } : c,
            ),
          }),
        }),
        'rent',
      ).payback

    test('a small bill at first, a larger one when demand is gone', () => {
      // 3 × (16,000 − 3 × 1,460) = 34,860 saved are lost after 32.9 months.
      expect(rentedFor([4, 4, 4, 0.1], 60)).toEqual({ state: 'cheaper-until', untilMonth: near(3 + 34_860 / 1_060) })
    })

    test('the last loss counts, where a second wave saves again; it was never touched, having begun below', () => {
      // D(1) = −11,620, D(12) = 40, D(13) = −11,580.
      const waves = [4, ...Array.from({ length: 11 }, () => 0.1), 4, 0.1]
      expect(rentedFor(waves, 36)).toEqual({ state: 'cheaper-until', untilMonth: near(13 + 11_580 / 1_060) })
    })

    test('what the reference pays before month 1 is the saving: the API against own servers', () => {
      // D(0) = −40,000, made up for at 4,000 a month.
      const made = scenario({
        source: { serverUsd: 40_000 },
        change: (s) => ({ ...s, strategies: s.strategies.filter(({ id }) => id !== 'rent').toReversed() }),
      })
      expect(against(made, 'api').payback).toEqual({ state: 'cheaper-until', untilMonth: near(10) })
    })
  })

  test('discounted, the same savings take longer', () => {
    // At 21 % a year month t saves 4,000 × 1.21^(−t ÷ 12): 40,000 are back in the eleventh month.
    const dear = (s: Scenario): Scenario => ({ ...s, discountRateAnnual: 0.21 })
    const { payback, discountedPayback } = bought(40_000, { change: dear })
    expect(payback).toEqual({ state: 'month', month: 10 })
    const saved = (months: number): number =>
      Array.from({ length: months }, (_, m) => 4_000 * 1.21 ** (-(m + 1) / 12)).reduce((sum, usd) => sum + usd, 0)
    expect([saved(10) < 40_000, saved(11) > 40_000]).toEqual([true, true])
    const month = 10 + (40_000 - saved(10)) / (saved(11) - saved(10))
    expect(discountedPayback).toEqual({ state: 'month', month: near(month) })
  })
})

describe('exposure', () => {
  test('the highest that cumulative cost stands above the reference’s, and where', () => {
    const { peakExposureUsd, peakExposureColumn, cumulativeDifferenceUsd } = bought(40_000)
    expect([peakExposureUsd, peakExposureColumn]).toEqual([40_000, 0])
    expectNear(cumulativeDifferenceUsd.subarray(0, 3), [40_000, 36_000, 32_000])
  })

  test('a second server can be the peak', () => {
    // D(2) = 40,000 − 8,000 + 40,000 = 72,000, three replicas for twice the demand.
    const growth: Workload['growth'] = { kind: 'table', multiples: [1, 1, 2] }
    const { peakExposureUsd, peakExposureColumn } = bought(40_000, { growth })
    expect([peakExposureUsd, peakExposureColumn]).toEqual([72_000, 2])
  })

  test('where it stands at its highest for several columns, the first is told', () => {
    // Paid in column 0 for service from month 3 on: D(0) = D(1) = D(2) = 40,000.
    const growth: Workload['growth'] = { kind: 'table', multiples: [0, 0, 1] }
    const { peakExposureUsd, peakExposureColumn, cumulativeDifferenceUsd } = bought(40_000, {
      growth,
      source: { leadTimeMonths: 2 },
    })
    expect([peakExposureUsd, peakExposureColumn]).toEqual([40_000, 0])
    expectNear(cumulativeDifferenceUsd.subarray(0, 4), [40_000, 40_000, 40_000, 36_000])
  })

  test('none where it is never dearer', () => {
    const { peakExposureUsd, peakExposureColumn } = against(
      scenario({ change: hosted({ inputUsdPerMTok: 1 }) }),
      'hosted',
    )
    expect([peakExposureUsd, peakExposureColumn]).toEqual([0, null])
  })
})

test('no return on an outlay of which nothing comes back: the difference stays at its peak', () => {
  // Against an API for nothing servers save nothing.
  const unused = scenario({
    source: { serverUsd: 40_000 },
    change: (s) => ({ ...s, apiModels: s.apiModels.map((m) => ({ ...m, inputUsdPerMTok: 0, outputUsdPerMTok: 0 })) }),
  })
  const { peakExposureUsd, peakExposureColumn, returnOnInvestmentShare } = against(unused)
  expect([peakExposureUsd, peakExposureColumn, returnOnInvestmentShare]).toEqual([40_000, 0, null])
})

describe('run-rate crossover', () => {
  test('the first month from which it stays below the reference’s', () => {
    // The API grows by 400 a month, on a flat day one server serves it all: 180,000 ÷ 48 = 3,750 are less than 4,000
    // at once, 200,000 ÷ 48 = 4,167 are less than 4,400 in month 2.
    const growth: Workload['growth'] = { kind: 'linear', shareOfFirstMonthPerMonth: 0.1 }
    const flat = (s: Scenario): Scenario => ({
      ...s,
      workloads: s.workloads.map((w) => ({ ...w, peakToAverageRatio: 1 })),
    })
    const crossing = (serverUsd: number) =>
      bought(serverUsd, { growth, horizonMonths: 14, change: flat }).runRateCrossoverMonth
    expect([crossing(180_000), crossing(200_000)]).toEqual([1, 2])
  })

  test('below for some months is not enough: it must hold to the end', () => {
    const growth: Workload['growth'] = { kind: 'table', multiples: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5] }
    expect(bought(100_000, { growth, horizonMonths: 24 }).runRateCrossoverMonth).toBeNull()
    // From month 12 on 2,000 against 2,083.
    expect(bought(90_000, { growth, horizonMonths: 24 }).runRateCrossoverMonth).toBe(1)
  })

  test('none where both are the same', () => {
    expect(against(scenario({ change: hosted({}) }), 'hosted').runRateCrossoverMonth).toBeNull()
  })
})

describe('what it costs', () => {
  test('levelised: 4,000 for 1,200 M tokens and 1,000,000 requests', () => {
    const { answers } = resultOf(scenario({}), 'api')
    expect(answers.levelisedUsdPerMTok).toBeCloseTo(4_000 / 1_200, 9)
    expect(answers.levelisedUsdPerRequest).toBeCloseTo(0.004, 12)
    expect(answers.levelisedUsdPerUserMonth).toBeNull()
  })

  test('levelised cost of a level price is that price at any discount rate: costs and tokens are discounted alike', () => {
    const dear = (s: Scenario): Scenario => ({ ...s, discountRateAnnual: 0.5 })
    const { answers } = resultOf(scenario({ change: dear, growth: { kind: 'compound', rateAnnual: 1 } }), 'api')
    expect(answers.levelisedUsdPerMTok).toBeCloseTo(4_000 / 1_200, 9)
  })

  test('the saving is the reference’s NPV less its own', () => {
    expect(bought(40_000).npvSavingUsd).toBeCloseTo(96_000 - 40_000, 6)
  })

  test('the lowest NPV is recommended, the first in the list wins a tie', () => {
    // 40,000 against 96,000 and 280,320; the same API twice.
    expect(evaluateScenario(scenario({ source: { serverUsd: 40_000 } })).recommended).toBe(1)
    expect(evaluateScenario(scenario({ change: hosted({}) })).recommended).toBe(0)
    expect(evaluateScenario(scenario({ source: { serverUsd: 96_000 } })).recommended).toBe(0)
  })

  test('a value at the horizon can decide the NPV, never the payback', () => {
    // 120,000 of which half can be had again: 60,000 < 96,000, but the cash never comes back.
    const source = { serverUsd: 120_000, valueFloorShare: 0.5, valueDeclineAnnual: 0.9, sellingCostShare: 0 }
    const made = scenario({ source })
    expect(evaluateScenario(made).recommended).toBe(1)
    const { payback, npvSavingUsd } = against(made)
    expect(npvSavingUsd).toBeCloseTo(36_000, 6)
    expect(payback).toEqual({ state: 'not-within-horizon' })
  })
})
