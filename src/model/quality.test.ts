import { describe, expect, test } from 'vitest'
import type { Route, Scenario, Strategy, Workload } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { line, resultOf } from '@/test/read-result'
import { chat, frontier, scenarioWith } from '@/test/scenarios'
import type { LineId } from './evaluation'

/*
 * `chat`: 1,000,000 requests a month that cost 0.004 USD each by `frontier`, 0.0007 by `open`.
 */

const open = { ...frontier, id: 'open', inputUsdPerMTok: 0.5, outputUsdPerMTok: 1 }

type Change = { workload?: Partial<Workload>; own?: Partial<Strategy>; change?: (s: Scenario) => Scenario }

const scenario = ({ workload, own, change = (s) => s }: Change): Scenario =>
  scenarioWith((s) =>
    change({
      ...s,
      workloads: [{ ...chat, ...workload }],
      apiModels: [frontier, open],
      strategies: [
        ...s.strategies.map((x) => (x.id === 'own' ? { ...x, ...own } : x)),
        ...s.strategies.slice(0, 1).map((x) => ({ ...x, id: 'hosted', apiModels: ['open'], redoShare: 0.1 })),
      ],
    }),
  )

const firstMonth = (made: Scenario, id: string, lineId: LineId): number | undefined =>
  line(resultOf(made, id), lineId)[1]

describe('downtime', () => {
  const workload = { downtimeUsdPerHour: 100, activeHoursPerMonth: 200 }
  const availability = (s: Scenario): Scenario => ({
    ...s,
    api: { ...s.api, availabilityShare: 0.99 },
    capacities: s.capacities.map((c) => ({ ...c, availabilityShare: 0.95 })),
  })

  test('each path by its own availability, in hours in which somebody works', () => {
    const made = scenario({ workload, change: availability })
    // 1 % and 5 % of 200 h × 100 USD.
    expect(firstMonth(made, 'api', 'downtime')).toBeCloseTo(200, 9)
    expect(firstMonth(made, 'own', 'downtime')).toBeCloseTo(1_000, 9)
    expect(firstMonth(made, 'rent', 'downtime')).toBeCloseTo(1_000, 9)
  })

  test('a mixed path by the shares that each serves', () => {
    const route: Route = { kind: 'fixed-share', shares: [0.25] }
    expect(firstMonth(scenario({ workload, own: { route }, change: availability }), 'own', 'downtime')).toBeCloseTo(
      400,
      9,
    )
  })

  test('nothing is lost in a month without demand', () => {
    const growth: Workload['growth'] = { kind: 'table', multiples: [1, 0] }
    const made = scenario({ workload: { ...workload, growth }, change: availability })
    expectNear(line(resultOf(made, 'own'), 'downtime').slice(0, 3), [0, 1_000, 0])
  })
})

describe('what must be done again', () => {
  test('by the API, at its price: a tenth of 4,000', () => {
    expect(firstMonth(scenario({ own: { redoShare: 0.1 } }), 'own', 'rework')).toBeCloseTo(400, 9)
  })

  test('it is in its own line, not among the tokens, but it keeps the API’s fees and people', () => {
    const change = (s: Scenario): Scenario => ({ ...s, api: { ...s.api, fixedUsdPerMonth: 50, staffFte: 0.1 } })
    const made = scenario({ own: { redoShare: 0.1 }, change })
    expect(resultOf(made, 'own').lines['api.input']).toBeUndefined()
    expect(firstMonth(made, 'own', 'api.fixed')).toBe(50)
    expect(firstMonth(made, 'own', 'staff')).toBeCloseTo(1_000, 9)
    const without = scenario({ change })
    expect(firstMonth(without, 'own', 'api.fixed')).toBe(0)
  })

  test('by the API with its trend, discount and tax', () => {
    const change = (s: Scenario): Scenario => ({
      ...s,
      api: { ...s.api, priceTrendAnnual: -0.36, committedDiscountShare: 0.1 },
      taxes: { ...s.taxes, apiShare: 0.2 },
    })
    const rework = line(resultOf(scenario({ own: { redoShare: 0.1 }, change }), 'own'), 'rework')
    expectNear([rework[1] ?? NaN, rework[13] ?? NaN], [432, 432 * 0.64])
  })

  test('by a person, at a cost per case that follows wages', () => {
    const own = { redoShare: 0.1, redoBy: 'person' as const, redoUsdPerCase: 2 }
    const change = (s: Scenario): Scenario => ({ ...s, people: { ...s.people, wageTrendAnnual: 0.44 } })
    const rework = line(resultOf(scenario({ own, change }), 'own'), 'rework')
    expectNear([rework[1] ?? NaN, rework[13] ?? NaN], [200_000, 288_000])
  })

  test('only what is answered locally: of a quarter, a tenth', () => {
    const own: Partial<Strategy> = { redoShare: 0.1, route: { kind: 'fixed-share', shares: [0.25] } }
    expect(firstMonth(scenario({ own }), 'own', 'rework')).toBeCloseTo(100, 9)
  })

  test('a hosted open model’s answers too, by the workload’s own model', () => {
    const made = scenario({})
    expect(firstMonth(made, 'hosted', 'rework')).toBeCloseTo(400, 9)
    expect(firstMonth(made, 'hosted', 'api.output')).toBeCloseTo(200, 9)
    expect(firstMonth(made, 'api', 'rework')).toBe(0)
  })

  test('local and hosted together: every answer is another model’s, and counts once', () => {
    const own: Partial<Strategy> = {
      redoShare: 0.1,
      apiModels: ['open'],
      route: { kind: 'fixed-share', shares: [0.25] },
    }
    expect(firstMonth(scenario({ own }), 'own', 'rework')).toBeCloseTo(400, 9)
  })

  test('a request that both answer in a month of dual running is done again once', () => {
    const own: Partial<Strategy> = { redoShare: 0.1, apiModels: ['open'], dualRunningMonths: 2 }
    expectNear(line(resultOf(scenario({ own }), 'own'), 'rework').slice(1, 5), [400, 400, 400, 400])
  })
})
