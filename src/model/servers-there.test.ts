import { describe, expect, test } from 'vitest'
import type { OwnSource, Workload } from '@/scenario/schema'
import { near } from '@/test/expect-near'
import { line, resultOf, sum } from '@/test/read-result'
import { scenarioWith } from '@/test/scenarios'
import { ownSource, steadyFor, wholeServers } from '@/test/steady'
import type { LineId, PossibleResult } from './evaluation'

/*
 * Servers that are there at the start, of a kind that costs 200,000 USD new, for a load that needs so many in each month.
 */

function owned(workload: Workload, source: Partial<OwnSource>, horizonMonths = 24): PossibleResult {
  return resultOf(
    scenarioWith((s) => ({
      ...s,
      horizonMonths,
      place: { ...s.place, usdPerKwh: 0 },
      workloads: [workload],
      capacities: [{ ...wholeServers, source: { ...ownSource, ...source } }],
      strategies: s.strategies.filter(({ id }) => id !== 'rent'),
    })),
    'own',
  )
}

const payments = (result: PossibleResult, id: LineId): [column: number, usd: number][] =>
  line(result, id).flatMap((usd, m): [number, number][] => (usd === 0 ? [] : [[m, usd]]))

const twoThere = { servers: 2, ageMonths: 12, bookValueUsd: 240_000 }

describe('servers that are there', () => {
  test('serve without being paid; only what is missing is bought', () => {
    // Two needed, then three from month 6 on: one is bought, paid in column 5.
    const own = owned(steadyFor(2, 2, 2, 2, 2, 3), { alreadyThere: twoThere })
    expect(payments(own, 'hardware')).toEqual([[5, 200_000]])
    expect(Array.from(own.fleet.servers.slice(1, 8))).toEqual([2, 2, 2, 2, 2, 3, 3])
  })

  test('leave at the end of their life, and are then replaced', () => {
    // 48 months of life, 36 of them gone: they serve through month 12, two new ones enter in 13, paid in column 12.
    const own = owned(steadyFor(2), { alreadyThere: { ...twoThere, ageMonths: 36 } })
    expect(payments(own, 'hardware')).toEqual([[12, 400_000]])
    expect(own.fleet.servers.slice(1).every((servers) => servers === 2)).toBe(true)
  })

  test('are expensed from their book value down to what selling them brings, which is paid in their last month', () => {
    // No decline and half lost in selling: 2 × 200,000 × 0.5 = 200,000 come back in month 12 of 12 that are left.
    // (240,000 − 200,000) ÷ 12 = 3,333.33 a month.
    const own = owned(steadyFor(2, ...Array<number>(11).fill(2), 0), {
      alreadyThere: { ...twoThere, ageMonths: 36 },
      sellingCostShare: 0.5,
    })
    expect(payments(own, 'resale')).toEqual([[12, -200_000]])
    expect(own.accrual[1]).toEqual(near(40_000 / 12))
    expect(own.bookValue[0]).toEqual(near(240_000))
    expect(own.bookValue[1]).toEqual(near(240_000 - 40_000 / 12))
    expect(own.bookValue[12]).toEqual(near(0))
    expect(sum(own.cash)).toEqual(near(-200_000))
  })

  test('are worth their age at the horizon', () => {
    // 12 months old, a quarter lost a year, 24 months on: 0.75³ of 400,000, nothing lost in selling.
    const own = owned(steadyFor(2), { alreadyThere: twoThere, valueDeclineAnnual: 0.25, sellingCostShare: 0 })
    expect(own.valueAtHorizonUsd).toEqual(near(400_000 * 0.75 ** 3))
  })

  test('are maintained from the end of their warranty on', () => {
    // 24 months of warranty, 12 gone: from month 13 on 6 % a year of 400,000 ÷ 12 = 2,000 a month.
    const own = owned(steadyFor(2), {
      alreadyThere: twoThere,
      warrantyMonths: 24,
      maintenanceSharePerYear: 0.06,
    })
    const maintenance = line(own, 'maintenance')
    expect(maintenance[12]).toBe(0)
    expect(maintenance[13]).toEqual(near(2_000))
  })

  test('serve during the lead time of new ones for as long as they are enough', () => {
    const lead = { alreadyThere: twoThere, leadTimeMonths: 6 }
    const enough = owned(steadyFor(2, 2, 2, 2, 2, 2, 3), lead)
    expect(Array.from(enough.fleet.replicasNeeded.slice(1, 8)).every((replicas) => replicas > 0)).toBe(true)
    // Three are needed from month 3 on: local service pauses until month 7, when the third can be there.
    const short = owned(steadyFor(2, 2, 3), lead)
    expect(Array.from(short.fleet.replicasNeeded.slice(1, 8)).map((replicas) => replicas > 0)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ])
    expect(payments(short, 'hardware')).toEqual([[0, 200_000]])
  })

  test('cost nothing where nothing is ever served locally, and serve no more where their life is over', () => {
    const unused = owned(steadyFor(0), { alreadyThere: twoThere })
    expect(sum(unused.cash)).toBe(0)
    const old = owned(steadyFor(2), { alreadyThere: { ...twoThere, ageMonths: 48 } })
    expect(payments(old, 'hardware')).toEqual([[0, 400_000]])
    expect(sum(line(old, 'resale'))).toBe(0)
  })
})
