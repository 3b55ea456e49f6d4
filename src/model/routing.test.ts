import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Route, Scenario, SimpleRoute } from '@/scenario/schema'
import { anyScenario } from '@/test/arbitraries'
import { expectNear } from '@/test/expect-near'
import { line, possibleResults, resultOf } from '@/test/read-result'
import { chat, scenarioWith } from '@/test/scenarios'
import { steady, wholeServers } from '@/test/steady'
import { evaluateScenario } from './evaluate-scenario'

const phased = (...phases: [fromMonth: number, route: SimpleRoute][]): Route => ({
  kind: 'phased',
  phases: phases.map(([fromMonth, route]) => ({ fromMonth, route })),
})
const half: SimpleRoute = { kind: 'fixed-share', shares: [0.5] }

type Moving = { dualRunningMonths?: number; leadTimeMonths?: number; sensitiveShare?: number; complexShare?: number }

/** The base scenario with its own servers on another route; by the API all of it costs 4,000 a month. */
function routed(route: Route, moving: Moving = {}): Scenario {
  const { dualRunningMonths = 0, leadTimeMonths = 0, ...shares } = moving
  return scenarioWith((s) => ({
    ...s,
    horizonMonths: 14,
    workloads: [{ ...chat, ...shares }],
    capacities: s.capacities.map((c) =>
      c.source.kind === 'own' ? { ...c, source: { ...c.source, leadTimeMonths } } : c,
    ),
    strategies: s.strategies.map((x) => (x.id === 'own' ? { ...x, route, dualRunningMonths } : x)),
  }))
}

/** What the API bills in months 1…14, in dollars. */
function billed(scenario: Scenario): number[] {
  const own = resultOf(scenario, 'own')
  const [input, output] = [line(own, 'api.input'), line(own, 'api.output')]
  return input.map((usd, m) => usd + (output[m] ?? NaN)).slice(1)
}

const months = (count: number, usd: number): number[] => Array.from({ length: count }, () => usd)

describe('what the API is billed for', () => {
  test('local: nothing', () => expectNear(billed(routed({ kind: 'local' })), months(14, 0)))

  test('sensitive only: what is not sensitive', () => {
    expectNear(billed(routed({ kind: 'sensitive-only' }, { sensitiveShare: 0.3 })), months(14, 2_800))
  })

  test('routed: of what is not sensitive, what is complex', () => {
    // (1 − 0.3) × 0.2 = 0.14
    expectNear(billed(routed({ kind: 'routed' }, { sensitiveShare: 0.3, complexShare: 0.2 })), months(14, 560))
  })

  test('phased: the API before the first phase, each phase until the next', () => {
    expectNear(billed(routed(phased([4, half], [10, { kind: 'local' }]))), [
      ...months(3, 4_000),
      ...months(6, 2_000),
      ...months(5, 0),
    ])
  })
})

describe('dual running', () => {
  test('for two months from month 1: there was no local service before it', () => {
    expectNear(billed(routed({ kind: 'local' }, { dualRunningMonths: 2 })), [4_000, 4_000, ...months(12, 0)])
  })

  test('every rise is paid twice, the second only for what it adds', () => {
    // Month 6 is the first in which all of months 4…6 served half; months 10 and 11 still remember the half.
    expectNear(billed(routed(phased([4, half], [10, { kind: 'local' }]), { dualRunningMonths: 2 })), [
      ...months(5, 4_000),
      ...months(6, 2_000),
      ...months(3, 0),
    ])
  })

  test('a fall is not paid twice, the return is', () => {
    const route = phased([1, { kind: 'local' }], [5, { kind: 'api' }], [8, { kind: 'local' }])
    expectNear(billed(routed(route, { dualRunningMonths: 1 })), [
      4_000,
      ...months(3, 0),
      ...months(3, 4_000),
      4_000,
      ...months(6, 0),
    ])
  })
})

describe('lead time', () => {
  test('until servers are delivered the API serves, and nothing is installed', () => {
    const scenario = routed({ kind: 'local' }, { leadTimeMonths: 3 })
    expectNear(billed(scenario), [...months(3, 4_000), ...months(11, 0)])
    expectNear(resultOf(scenario, 'own').fleet.servers, [0, 0, 0, 0, ...months(11, 1)])
  })

  test('a phase before delivery waits, one after it does not', () => {
    expectNear(billed(routed(phased([2, { kind: 'local' }]), { leadTimeMonths: 3 })).slice(0, 4), [
      ...months(3, 4_000),
      0,
    ])
    expectNear(billed(routed(phased([6, { kind: 'local' }]), { leadTimeMonths: 3 })).slice(0, 6), [
      ...months(5, 4_000),
      0,
    ])
  })

  test('dual running begins when service does', () => {
    const scenario = routed({ kind: 'local' }, { leadTimeMonths: 3, dualRunningMonths: 2 })
    expectNear(billed(scenario), [...months(5, 4_000), ...months(9, 0)])
  })

  test('longer than the horizon: nothing is bought, and that is said', () => {
    const own = resultOf(routed({ kind: 'local' }, { leadTimeMonths: 14 }), 'own')
    expectNear(own.cash, [0, ...months(14, 4_000)])
    expect(own.warnings).toEqual([{ kind: 'never-serves-locally', firstPossibleMonth: 15 }])
  })
})

test('a phase that begins after the horizon never serves, and that is said too', () => {
  const late = (fromMonth: number, leadTimeMonths = 0) =>
    resultOf(routed(phased([1, { kind: 'api' }], [fromMonth, { kind: 'local' }]), { leadTimeMonths }), 'own').warnings
  expect(late(14)).toEqual([])
  expect(late(15)).toEqual([{ kind: 'never-serves-locally', firstPossibleMonth: 15 }])
  expect(late(15, 20)).toEqual([{ kind: 'never-serves-locally', firstPossibleMonth: 21 }])
})

test('each workload has its own share', () => {
  const scenario = scenarioWith((s) => ({
    ...s,
    workloads: [steady, { ...steady, id: 'mail' }],
    capacities: [{ ...wholeServers, speeds: [...wholeServers.speeds, ...wholeServers.speeds] }],
    strategies: s.strategies
      .filter(({ id }) => id !== 'rent')
      .map((x) => (x.id === 'own' ? { ...x, route: { kind: 'fixed-share', shares: [1, 0.25] } } : x)),
  }))
  const own = resultOf(scenario, 'own')
  // One unit's work and a quarter of another's: two servers, 1.25 of which work.
  expect(own.fleet.servers[1]).toBe(2)
  expect(own.fleet.utilisation[1]).toBeCloseTo(0.625, 9)
  // 200 output tokens of 2.628 M × 0.75 requests at 10 USD
  expect(line(own, 'api.output')[1]).toBeCloseTo(2_628 * 2 * 0.75, 6)
})

describe('laws', { timeout: 120_000 }, () => {
  /**
   * One workload under two meters: a dollar for each request that is answered locally (all are done again, by a person,
   * for a dollar) and one for each that the API is billed for (one output token at a dollar).
   */
  const metered = (s: Scenario): Scenario => ({
    ...s,
    taxes: { ...s.taxes, apiShare: 0 },
    api: { ...s.api, priceTrendAnnual: 0, committedDiscountShare: 0, priceShock: null },
    people: { ...s.people, wageTrendAnnual: 0 },
    workloads: s.workloads.map((w) => ({ ...w, outputTokensPerRequest: 1 })),
    apiModels: s.apiModels.map((model) => ({
      ...model,
      outputUsdPerMTok: 1e6,
      batch: null,
      longContext: null,
      dearHours: null,
    })),
    strategies: s.strategies.map((x) => ({
      ...x,
      apiModels: null,
      redoShare: 1,
      redoBy: 'person' as const,
      redoUsdPerCase: 1,
    })),
  })

  /** Only the first workload, whose shares are then the totals'. */
  const single = (s: Scenario): Scenario => {
    const first = <T>(list: readonly T[]): T[] => list.slice(0, 1)
    const cut = (route: SimpleRoute): SimpleRoute =>
      route.kind === 'fixed-share' ? { ...route, shares: first(route.shares) } : route
    return {
      ...s,
      workloads: first(s.workloads),
      capacities: s.capacities.map((c) => ({ ...c, memory: null, speeds: first(c.speeds) })),
      strategies: s.strategies.map(({ route, ...x }) => ({
        ...x,
        route:
          route.kind === 'phased'
            ? { ...route, phases: route.phases.map((phase) => ({ ...phase, route: cut(phase.route) })) }
            : cut(route),
      })),
    }
  }

  test('every request is served or billed, and nothing is served before it can be', () => {
    fc.assert(
      fc.property(anyScenario, (drawn) => {
        const scenario = metered(single(drawn))
        const evaluation = evaluateScenario(scenario)
        for (const result of possibleResults(evaluation)) {
          const [served, billed] = [line(result, 'rework'), line(result, 'api.output')]
          const { requests } = evaluation.demand
          const enough = served.every((usd, m) => usd + (billed[m] ?? NaN) >= (requests[m] ?? NaN) * (1 - 1e-9))
          const notMore = served.every((usd, m) => Math.max(usd, billed[m] ?? NaN) <= (requests[m] ?? NaN) * (1 + 1e-9))
          expect([enough, notMore]).toEqual([true, true])
          const strategy = scenario.strategies.find(({ id }) => id === result.strategyId)
          const source = scenario.capacities.find(({ id }) => id === strategy?.capacity)?.source
          const waits = source?.kind === 'own' && source.alreadyThere === null
          const before = waits ? 1 + source.leadTimeMonths : 1
          expect(served.slice(0, before).every((usd) => usd === 0)).toBe(true)
        }
      }),
      { numRuns: 150, seed: 5 },
    )
  })
})
