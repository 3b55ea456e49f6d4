import { describe, expect, test } from 'vitest'
import type { Place, Workload } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { line, resultOf } from '@/test/read-result'
import { scenarioWith } from '@/test/scenarios'
import { steadyFor, wholeServers } from '@/test/steady'
import type { PossibleResult } from './evaluation'

/*
 * A server draws 2 kW idle and 8 kW at full load, its nameplate says 10 kW; 0.1 USD a kWh, PUE 1.5.
 * At full load all month: 8 × 730 × 1.5 × 0.1 = 876 USD.
 */

function placed(workload: Workload, place: Partial<Place> = {}, tax = 0): PossibleResult {
  return resultOf(
    scenarioWith((s) => ({
      ...s,
      taxes: { ...s.taxes, powerPlaceShare: tax },
      place: { ...s.place, ...place },
      workloads: [workload],
      capacities: [wholeServers],
      strategies: s.strategies.filter(({ id }) => id !== 'rent'),
    })),
    'own',
  )
}

const powerOf = (result: PossibleResult): number[] => line(result, 'power').slice(1)
const placeOf = (result: PossibleResult): number[] => line(result, 'place').slice(1)

describe('power', () => {
  test('every server in service, between idle and load by how busy it is', () => {
    // Busy: 8 kW. One and a half on two servers: 2 + 6 × 0.75 = 6.5 kW each. Idle after that: 2 kW each.
    const own = placed(steadyFor(1, 1.5, 0))
    expectNear(powerOf(own).slice(0, 3), [876, 2 * 6.5 * 730 * 1.5 * 0.1, 2 * 2 * 730 * 1.5 * 0.1])
  })

  test('tariff with its trend and its tax', () => {
    const power = powerOf(placed(steadyFor(1), { tariffTrendAnnual: 0.44 }, 0.2))
    expectNear([power[0] ?? NaN, power[6] ?? NaN, power[12] ?? NaN], [876 * 1.2, 876 * 1.2 * 1.2, 876 * 1.44 * 1.2])
  })

  test('none before servers are there', () => {
    const own = placed(steadyFor(0, 0, 1))
    expectNear(powerOf(own).slice(0, 4), [0, 0, 876, 876])
  })
})

describe('place', () => {
  test('an own room: by server, energy apart', () => {
    const own = placed(steadyFor(2), { site: { kind: 'room', usdPerServerMonth: 300 } })
    expectNear([placeOf(own)[0] ?? NaN, powerOf(own)[0] ?? NaN], [600, 2 * 876])
  })

  test('metered colocation: by nameplate kW, energy apart', () => {
    const own = placed(steadyFor(2), { site: { kind: 'colo-metered', usdPerKwMonth: 150 } })
    expectNear([placeOf(own)[0] ?? NaN, powerOf(own)[0] ?? NaN], [2 * 10 * 150, 2 * 876])
  })

  test('all-in colocation: by nameplate kW, and no energy, which would be counted twice', () => {
    const own = placed(steadyFor(2), { site: { kind: 'colo-all-in', usdPerKwMonth: 250 } })
    expectNear([placeOf(own)[0] ?? NaN], [2 * 10 * 250])
    expect(own.lines.power).toBeUndefined()
  })

  test('with its own trend and the tax of power and place', () => {
    const room: Partial<Place> = { site: { kind: 'room', usdPerServerMonth: 300 }, placeTrendAnnual: 0.44 }
    const place = placeOf(placed(steadyFor(1), room, 0.2))
    expectNear([place[0] ?? NaN, place[12] ?? NaN], [360, 360 * 1.44])
  })

  test('idle servers take their place too', () => {
    const own = placed(steadyFor(2, 0), { site: { kind: 'room', usdPerServerMonth: 300 } })
    expectNear(placeOf(own).slice(0, 3), [600, 600, 600])
  })
})
