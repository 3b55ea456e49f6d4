import { describe, expect, test } from 'vitest'
import type { Scenario, Source, Workload } from '@/scenario/schema'
import { expectNear, near } from '@/test/expect-near'
import { line, resultOf } from '@/test/read-result'
import { chat, scenarioWith } from '@/test/scenarios'
import { alwaysOnSource, steady, steadyFor, wholeInstances } from '@/test/steady'
import { evaluateScenario } from './evaluate-scenario'
import type { PossibleResult } from './evaluation'

/*
 * Instances of eight GPUs for a load that needs so many in each month. On demand at 2 USD a GPU-hour an instance costs
 * 8 × 730 × 2 = 11,680 a month, for a year at 1.5 it costs 8,760, for three years at 1 it costs 5,840.
 */

const ON_DEMAND = 11_680
const ONE_YEAR = 8_760
const THREE_YEAR = 5_840

type Rent = Extract<Source, { kind: 'rent-always-on' }>

function rentedScenario(workloads: Workload[], source: Source, change: (s: Scenario) => Scenario = (s) => s): Scenario {
  return scenarioWith((s) =>
    change({
      ...s,
      workloads,
      capacities: [{ ...wholeInstances, source, speeds: workloads.flatMap(() => wholeInstances.speeds) }],
      strategies: s.strategies.filter(({ id }) => id !== 'own'),
    }),
  )
}

const rented = (workload: Workload, source: Partial<Rent> = {}, change?: (s: Scenario) => Scenario): PossibleResult =>
  resultOf(rentedScenario([workload], { ...alwaysOnSource, ...source }, change), 'rent')

const months = (count: number, usd: number): number[] => Array.from({ length: count }, () => usd)
const rentOf = (result: PossibleResult): number[] => line(result, 'rent').slice(1)

describe('always on', () => {
  test('on demand: whole instances, 730 hours, with tax', () => {
    const scenario = rented(steadyFor(1, 1.5, 0.1), {}, (s) => ({ ...s, taxes: { ...s.taxes, computeShare: 0.2 } }))
    expectNear(rentOf(scenario).slice(0, 3), [ON_DEMAND * 1.2, 2 * ON_DEMAND * 1.2, ON_DEMAND * 1.2])
  })

  test('the rate on demand follows its trend month by month', () => {
    const rent = rentOf(rented(steadyFor(1), { priceTrendAnnual: -0.36 }))
    expectNear([rent[0] ?? NaN, rent[6] ?? NaN, rent[12] ?? NaN], [ON_DEMAND, ON_DEMAND * 0.8, ON_DEMAND * 0.64])
  })

  test('take or pay: what was committed is paid to the end of its term, used or not', () => {
    // Half of four for a year; from month 4 on one is needed. The next term begins with half of one: none.
    const rent = rented(steadyFor(4, 4, 4, 1), { oneYearShare: 0.5 })
    expectNear(rentOf(rent), [
      ...months(3, 2 * ONE_YEAR + 2 * ON_DEMAND),
      ...months(9, 2 * ONE_YEAR),
      ...months(12, ON_DEMAND),
    ])
    // An instance that is paid is there, idle or not.
    expectNear(rent.fleet.instances.subarray(1, 14), [4, 4, 4, ...months(9, 2), 1])
    expect(rent.fleet.utilisation[4]).toBeCloseTo(0.5, 9)
  })

  test('a share of whole instances, rounded down: 0.6 × 4 = 2.4', () => {
    expectNear(rentOf(rented(steadyFor(4), { oneYearShare: 0.6 })).slice(0, 1), [2 * ONE_YEAR + 2 * ON_DEMAND])
  })

  test('0.7 × 10 is seven instances, not the six of a careless rounding', () => {
    expectNear(rentOf(rented(steadyFor(10), { threeYearShare: 0.7 })).slice(0, 1), [7 * THREE_YEAR + 3 * ON_DEMAND])
  })

  test('a term takes what is needed in its first month, growth comes on demand until the next', () => {
    const rent = rentOf(rented(steadyFor(1, 3), { oneYearShare: 1 }))
    expectNear(rent, [ONE_YEAR, ...months(11, ONE_YEAR + 2 * ON_DEMAND), ...months(12, 3 * ONE_YEAR)])
  })

  test('both terms side by side, each with its own length', () => {
    const rent = rentOf(rented(steadyFor(4, 4, 4, 2), { oneYearShare: 0.25, threeYearShare: 0.5 }))
    // From month 13 on the year’s quarter is of two: none. Three years go on with two.
    expectNear(rent, [
      ...months(3, ONE_YEAR + 2 * THREE_YEAR + ON_DEMAND),
      ...months(9, ONE_YEAR + 2 * THREE_YEAR),
      ...months(12, 2 * THREE_YEAR),
    ])
  })

  test('a term keeps the rate of its first month, the next begins at that of its own', () => {
    const rent = rentOf(rented(steadyFor(1), { oneYearShare: 1, priceTrendAnnual: -0.36 }))
    expectNear(rent, [...months(12, ONE_YEAR), ...months(12, ONE_YEAR * 0.64)])
  })

  test('terms begin with local service, not with the plan', () => {
    const later = (s: Scenario): Scenario => ({
      ...s,
      strategies: s.strategies.map((x) =>
        x.id === 'rent' ? { ...x, route: { kind: 'phased', phases: [{ fromMonth: 6, route: { kind: 'local' } }] } } : x,
      ),
    })
    // From month 6 to 17, then from month 18: two of them by then.
    const load = steadyFor(...months(17, 1), 2)
    const rent = rented(load, { oneYearShare: 1 }, later)
    expectNear(rentOf(rent), [...months(5, 0), ...months(12, ONE_YEAR), ...months(7, 2 * ONE_YEAR)])
    // Seven of twelve months are paid by month 24.
    expect(rent.stillOwedUsd).toBeCloseTo(5 * 2 * ONE_YEAR, 6)
  })
})

describe('still owed after the horizon', () => {
  test('the rest of each running term, with tax; a term that ends with the horizon owes nothing', () => {
    const taxed = (s: Scenario): Scenario => ({ ...s, taxes: { ...s.taxes, computeShare: 0.2 } })
    const rent = rented(steadyFor(4), { oneYearShare: 0.25, threeYearShare: 0.5 }, taxed)
    expect(rent.stillOwedUsd).toBeCloseTo(12 * 2 * THREE_YEAR * 1.2, 6)
    const paid = 24 * (ONE_YEAR + 2 * THREE_YEAR + ON_DEMAND) * 1.2
    expect([rent.answers.tcoUsd, rent.answers.cashPaidUsd]).toEqual([near(paid), near(paid)])
  })

  test('counting it can change the recommendation, and then that is said', () => {
    // Three years at 0.1 USD: 584 a month against 600 for the API, but 12 months more are owed.
    const cheap = (s: Scenario): Scenario => ({
      ...s,
      apiModels: s.apiModels.map((model) => ({ ...model, inputUsdPerMTok: 0, outputUsdPerMTok: 600 / 525.6 })),
    })
    const source = { ...alwaysOnSource, threeYearShare: 1, threeYearUsdPerGpuHour: 0.1 }
    const evaluation = evaluateScenario(rentedScenario([steady], source, cheap))
    expect([evaluation.recommended, evaluation.recommendedCountingOwed]).toEqual([1, 0])
    const free = evaluateScenario(rentedScenario([steady], { ...source, threeYearUsdPerGpuHour: 0.01 }, cheap))
    expect([free.recommended, free.recommendedCountingOwed]).toEqual([1, null])
  })
})

describe('active hours', () => {
  const source: Source = {
    kind: 'rent-active-hours',
    gpusPerInstance: 8,
    onDemandUsdPerGpuHour: 2,
    priceTrendAnnual: 0,
  }
  // One replica's work in 200 h × 3,600 s.
  const office: Workload = { ...chat, requestsPerMonth: 720_000, peakToAverageRatio: 1, activeHoursPerMonth: 200 }

  test('a whole instance for the hours in which somebody works', () => {
    expectNear(rentOf(resultOf(rentedScenario([office], source), 'rent')).slice(0, 1), [8 * 200 * 2])
  })

  test('the longest hours of what is served locally', () => {
    const shares =
      (...list: number[]) =>
      (s: Scenario): Scenario => ({
        ...s,
        strategies: s.strategies.map((x) =>
          x.id === 'rent' ? { ...x, route: { kind: 'fixed-share', shares: list } } : x,
        ),
      })
    const night: Workload = { ...office, id: 'night', activeHoursPerMonth: 600, requestsPerMonth: 1 }
    const rent = (change: (s: Scenario) => Scenario) =>
      rentOf(resultOf(rentedScenario([office, night], source, change), 'rent'))[0]
    expect(rent(shares(1, 0))).toBeCloseTo(8 * 200 * 2, 6)
    // The busiest minute now has a little more than one replica’s work.
    expect(rent(shares(1, 1))).toBeCloseTo(2 * 8 * 600 * 2, 6)
  })
})

describe('scale to zero', () => {
  const zero: Source = {
    kind: 'rent-scale-to-zero',
    gpusPerInstance: 8,
    onDemandUsdPerGpuHour: 2,
    priceTrendAnnual: 0,
    coldStartBufferShare: 0.2,
    warmReplicas: 0,
    keepAliveSeconds: 0,
  }
  const result = (workload: Workload, source: Partial<typeof zero> = {}) =>
    resultOf(rentedScenario([workload], { ...zero, ...source }), 'rent')
  const perMonth = (requestsPerMonth: number): Workload => ({ ...steady, requestsPerMonth })

  test('billed is the work with a buffer: 360,000 s × 1.2 = 120 h of eight GPUs', () => {
    const rent = result(perMonth(360_000))
    expectNear(rentOf(rent).slice(0, 1), [120 * 8 * 2])
    // No whole instances: 960 GPU-hours are 1.3 GPUs. Of the hours billed 100 in 120 are work.
    expect(rent.fleet.gpusInstalled[1]).toBeCloseTo(960 / 730, 9)
    expect(rent.fleet.utilisation[1]).toBeCloseTo(100 / 120, 9)
    expect(rent.fleet.replicasNeeded[1]).toBe(1)
  })

  test('or replicas that are kept warm, where they are more', () => {
    expectNear(rentOf(result(perMonth(360_000), { warmReplicas: 2 })).slice(0, 1), [2 * 730 * 8 * 2])
    expectNear(rentOf(result(perMonth(36_000_000), { warmReplicas: 2 })).slice(0, 1), [12_000 * 8 * 2])
  })

  test('or the time-outs after lone requests: 1,000 × 600 s = 166.7 h', () => {
    expectNear(rentOf(result(perMonth(1_000), { keepAliveSeconds: 600 })).slice(0, 1), [(1_000 * 600 * 8 * 2) / 3_600])
  })

  test('but one replica is never up for longer than the month', () => {
    expectNear(rentOf(result(perMonth(10_000), { keepAliveSeconds: 600 })).slice(0, 1), [730 * 8 * 2])
  })

  test('a month without local traffic costs nothing, warm replicas or not', () => {
    const growth: Workload['growth'] = { kind: 'table', multiples: [1, 0] }
    const rent = result({ ...perMonth(360_000), growth }, { warmReplicas: 2, keepAliveSeconds: 600 })
    expectNear(rentOf(rent).slice(0, 3), [2 * 730 * 8 * 2, 0, 0])
  })
})
