import { describe, expect, test } from 'vitest'
import type { Capacity, Scenario, Workload } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { line, resultOf } from '@/test/read-result'
import { scenarioWith } from '@/test/scenarios'
import { alwaysOnSource, ownSource, steady, steadyFor, wholeInstances, wholeServers } from '@/test/steady'
import type { PossibleResult } from './evaluation'

/*
 * A loaded salary of 120,000 USD a year is 10,000 a month. A server or instance has eight GPUs.
 */

type Change = { own?: Partial<Capacity>; rent?: Partial<Capacity>; scenario?: (s: Scenario) => Scenario }

function run(id: string, workload: Workload, { own, rent, scenario = (s) => s }: Change = {}): PossibleResult {
  return resultOf(
    scenarioWith((s) =>
      scenario({
        ...s,
        workloads: [workload],
        capacities: [
          { ...wholeServers, ...own },
          { ...wholeInstances, ...rent },
        ],
      }),
    ),
    id,
  )
}

const people = { staffFte: 1, staffFtePerEightGpus: 0.25 }
const apiStaff =
  (staffFte: number) =>
  (s: Scenario): Scenario => ({ ...s, api: { ...s.api, staffFte } })
const firstMonths = (result: PossibleResult, id: Parameters<typeof line>[1], count = 3): number[] =>
  line(result, id).slice(1, count + 1)

describe('staff on every path', () => {
  test('the API’s, in months in which it bills', () => {
    expectNear(firstMonths(run('api', steadyFor(1, 0, 1), { scenario: apiStaff(0.5) }), 'staff'), [5_000, 0, 5_000])
  })

  test('local: a base, and more with every eight GPUs', () => {
    // 1 + 0.25 × 1, then × 2.
    expectNear(firstMonths(run('own', steadyFor(1, 2), { own: people }), 'staff'), [12_500, 15_000, 15_000])
    expectNear(firstMonths(run('rent', steadyFor(1, 2), { rent: people }), 'staff'), [12_500, 15_000, 15_000])
  })

  test('both where both serve', () => {
    const half = (s: Scenario): Scenario => ({
      ...apiStaff(0.5)(s),
      strategies: s.strategies.map((x) =>
        x.id === 'own' ? { ...x, route: { kind: 'fixed-share', shares: [0.5] } } : x,
      ),
    })
    expectNear(firstMonths(run('own', steadyFor(2), { own: people, scenario: half }), 'staff', 1), [5_000 + 12_500])
  })

  test('servers that are idle but there are looked after, instances that are gone are not', () => {
    expectNear(firstMonths(run('own', steadyFor(1, 0), { own: people }), 'staff'), [12_500, 12_500, 12_500])
    expectNear(firstMonths(run('rent', steadyFor(1, 0), { rent: people }), 'staff'), [12_500, 0, 0])
  })

  test('a running commitment is looked after to its end', () => {
    const rent = { ...people, source: { ...alwaysOnSource, oneYearShare: 1 } }
    const staff = line(run('rent', steadyFor(1, 0), { rent }), 'staff')
    expectNear(staff.slice(11, 15), [12_500, 12_500, 0, 0])
  })

  test('nobody waits for servers that are ordered', () => {
    const own = { ...people, source: { ...ownSource, leadTimeMonths: 2 } }
    expectNear(firstMonths(run('own', steadyFor(1), { own }), 'staff'), [0, 0, 12_500])
  })

  test('wages rise, and no tax falls on them', () => {
    const rising = (s: Scenario): Scenario => ({
      ...s,
      people: { ...s.people, wageTrendAnnual: 0.44 },
      taxes: { apiShare: 0.2, computeShare: 0.2, powerPlaceShare: 0.2, softwareShare: 0.2 },
    })
    const staff = line(run('own', steadyFor(1), { own: people, scenario: rising }), 'staff')
    expectNear([staff[1] ?? NaN, staff[7] ?? NaN, staff[13] ?? NaN], [12_500, 15_000, 18_000])
  })
})

describe('software and the rest', () => {
  test('software by GPU-year, with its trend and tax', () => {
    const own = { softwareUsdPerGpuYear: 1_200, softwareTrendAnnual: 0.44 }
    const taxed = (s: Scenario): Scenario => ({ ...s, taxes: { ...s.taxes, softwareShare: 0.2 } })
    const software = line(run('own', steadyFor(1, 2), { own, scenario: taxed }), 'software')
    // 8 × 100 × 1.2; twice as many GPUs from month 2 on.
    expectNear([software[1] ?? NaN, software[7] ?? NaN, software[13] ?? NaN], [960, 2 * 960 * 1.2, 2 * 960 * 1.44])
  })

  test('other costs by month, flat and without tax', () => {
    const rising = (s: Scenario): Scenario => ({
      ...s,
      people: { ...s.people, wageTrendAnnual: 1 },
      taxes: { apiShare: 1, computeShare: 1, powerPlaceShare: 1, softwareShare: 1 },
    })
    const other = line(run('own', steady, { own: { otherUsdPerMonth: 700 }, scenario: rising }), 'other')
    expectNear([other[0] ?? NaN, other[1] ?? NaN, other[24] ?? NaN], [0, 700, 700])
  })

  test('upkeep of the model and the audit: a twelfth of the year, and people’s time follows wages', () => {
    const own = { upkeepUsdPerYear: 24_000, securityAuditUsdPerYear: 12_000 }
    const rising = (s: Scenario): Scenario => ({ ...s, people: { ...s.people, wageTrendAnnual: 0.44 } })
    const upkeep = line(run('own', steady, { own, scenario: rising }), 'upkeep')
    expectNear([upkeep[1] ?? NaN, upkeep[13] ?? NaN], [3_000, 4_320])
  })
})

describe('one-offs', () => {
  const move =
    (route: Scenario['strategies'][number]['route']) =>
    (s: Scenario): Scenario => ({
      ...s,
      strategies: s.strategies.map((x) =>
        x.id === 'own' ? { ...x, route, migrationUsd: 50_000, trainingUsd: 10_000 } : x,
      ),
    })
  const migration = (scenario: Change['scenario'], own: Partial<Capacity> = {}): number[] =>
    line(run('own', steady, { ...(scenario && { scenario }), own }), 'migration')

  test('migration and training are paid in the column before the first local month', () => {
    expect(migration(move({ kind: 'local' })).indexOf(60_000)).toBe(0)
    const fromFive = move({ kind: 'phased', phases: [{ fromMonth: 5, route: { kind: 'local' } }] })
    expect(migration(fromFive).indexOf(60_000)).toBe(4)
    expect(migration(move({ kind: 'local' }), { source: { ...ownSource, leadTimeMonths: 3 } }).indexOf(60_000)).toBe(3)
  })

  test('once, however often traffic returns', () => {
    const onAndOff = move({
      kind: 'phased',
      phases: [
        { fromMonth: 1, route: { kind: 'local' } },
        { fromMonth: 5, route: { kind: 'api' } },
        { fromMonth: 9, route: { kind: 'local' } },
      ],
    })
    expect(migration(onAndOff).filter((usd) => usd > 0)).toEqual([60_000])
  })

  test('never without local traffic', () => {
    expect(migration(move({ kind: 'sensitive-only' })).every((usd) => usd === 0)).toBe(true)
  })
})
