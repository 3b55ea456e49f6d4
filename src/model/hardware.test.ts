import { describe, expect, test } from 'vitest'
import type { OwnSource, Scenario, Workload } from '@/scenario/schema'
import { expectNear, near } from '@/test/expect-near'
import { line, resultOf, sum } from '@/test/read-result'
import { scenarioWith } from '@/test/scenarios'
import { ownSource, steadyFor, wholeServers } from '@/test/steady'
import type { LineId, PossibleResult } from './evaluation'

/*
 * Servers at 200,000 USD for a load that needs so many in each month. Without a say otherwise they live for 48 months,
 * arrive at once and bring nothing when sold.
 */

type Change = Partial<OwnSource> & { computeTax?: number; horizonMonths?: number }

function owned(workload: Workload, { computeTax = 0, horizonMonths = 24, ...source }: Change = {}): PossibleResult {
  const scenario: Scenario = scenarioWith((s) => ({
    ...s,
    horizonMonths,
    taxes: { ...s.taxes, computeShare: computeTax },
    place: { ...s.place, usdPerKwh: 0 },
    workloads: [workload],
    capacities: [{ ...wholeServers, source: { ...ownSource, ...source } }],
    strategies: s.strategies.filter(({ id }) => id !== 'rent'),
  }))
  return resultOf(scenario, 'own')
}

/** Columns in which something is paid, with the amount. */
const payments = (result: PossibleResult, id: LineId): [column: number, usd: number][] =>
  line(result, id).flatMap((usd, m): [number, number][] => (usd === 0 ? [] : [[m, usd]]))

const atSix = steadyFor(1, 1, 1, 1, 1, 2)

describe('purchases', () => {
  test('each server is paid in the column before its first month', () => {
    const own = owned(atSix)
    expect(payments(own, 'hardware')).toEqual([
      [0, 200_000],
      [5, 200_000],
    ])
    expectNear(own.fleet.servers.subarray(0, 8), [0, 1, 1, 1, 1, 1, 2, 2])
  })

  test('a lead time of 3 is paid 3 columns earlier, and the first month is 4', () => {
    const own = owned(atSix, { leadTimeMonths: 3 })
    expect(payments(own, 'hardware')).toEqual([
      [0, 200_000],
      [2, 200_000],
    ])
    expectNear(own.fleet.servers.subarray(0, 8), [0, 0, 0, 0, 1, 1, 2, 2])
  })

  test('what is needed before it can come enters in the first month that it can', () => {
    const own = owned(atSix, { leadTimeMonths: 7 })
    expect(payments(own, 'hardware')).toEqual([[0, 400_000]])
  })

  test('the price is that of the column of payment', () => {
    // −36 % a year; the second server serves from month 14 on: paid in column 13 without lead time, in 7 with six months.
    const late = steadyFor(...Array.from({ length: 13 }, () => 1), 2)
    expect(payments(owned(late, { priceTrendAnnual: -0.36 }), 'hardware')[1]).toEqual([13, near(128_000)])
    const ordered = owned(late, { priceTrendAnnual: -0.36, leadTimeMonths: 6 })
    expect(payments(ordered, 'hardware')[1]).toEqual([7, near(160_000)])
  })

  test('what would enter service after the horizon is not paid', () => {
    const late = steadyFor(...Array.from({ length: 24 }, () => 1), 2)
    expect(payments(owned(late), 'hardware')).toEqual([[0, 200_000]])
    expect(payments(owned(late, { horizonMonths: 25 }), 'hardware')).toHaveLength(2)
  })

  test('on top, as shares of the price; tax on all of it together', () => {
    const own = owned(steadyFor(1), {
      networkingShare: 0.1,
      installationShare: 0.05,
      sparesShare: 0.02,
      dutyShare: 0.08,
      computeTax: 0.2,
    })
    const ids: LineId[] = ['hardware', 'networking', 'installation', 'spares', 'duty', 'purchaseTax']
    // 200,000 × 1.25 × 0.2
    expectNear(
      ids.map((id) => line(own, id)[0] ?? NaN),
      [200_000, 20_000, 10_000, 4_000, 16_000, 50_000],
    )
    expect(own.cash[0]).toBeCloseTo(300_000, 6)
  })
})

describe('end of life', () => {
  test('a server that is still needed is replaced in the month after its last', () => {
    const own = owned(steadyFor(1), { lifeMonths: 12 })
    expect(payments(own, 'hardware')).toEqual([
      [0, 200_000],
      [12, 200_000],
    ])
    expect(own.fleet.servers.subarray(1).every((servers) => servers === 1)).toBe(true)
  })

  test('the last month of life needs no other, the month after it does', () => {
    expect(payments(owned(steadyFor(1), { lifeMonths: 24 }), 'hardware')).toHaveLength(1)
    expect(payments(owned(steadyFor(1), { lifeMonths: 23 }), 'hardware')).toHaveLength(2)
  })

  test('one that is no longer needed is kept to its end and not replaced', () => {
    const own = owned(steadyFor(2, 2, 2, 1), { lifeMonths: 12 })
    expect(payments(own, 'hardware')).toEqual([
      [0, 400_000],
      [12, 200_000],
    ])
    expectNear(own.fleet.servers.subarray(11, 15), [2, 2, 1, 1])
  })

  test('each vintage ends by itself', () => {
    // One from month 1, one more from month 6: replaced in months 13 and 18, paid a column before.
    const own = owned(atSix, { lifeMonths: 12 })
    expect(payments(own, 'hardware').map(([column]) => column)).toEqual([0, 5, 12, 17])
  })

  test('a life of one month is bought, used and sold every month', () => {
    const own = owned(steadyFor(1), { lifeMonths: 1, sellingCostShare: 0.5 })
    expect(payments(own, 'hardware')).toHaveLength(24)
    expect(payments(own, 'resale').map(([, usd]) => usd)).toEqual(Array.from({ length: 24 }, () => -100_000))
    expect(own.valueAtHorizonUsd).toBe(0)
  })
})

describe('what servers bring', () => {
  const sold = { valueDeclineAnnual: 0.5, sellingCostShare: 0.1 }

  test('sold in their last month: after a year half the price, less a tenth for selling', () => {
    const own = owned(steadyFor(1), { ...sold, lifeMonths: 12 })
    expect(payments(own, 'resale')).toEqual([
      [12, near(-90_000)],
      [24, near(-90_000)],
    ])
    expect(own.valueAtHorizonUsd).toBe(0)
  })

  test('still in service they are worth what their age leaves, which is no cash', () => {
    // Ages 24 and, from month 13 on, 12: 200,000 × (0.25 + 0.5) × 0.9.
    const own = owned(steadyFor(...Array.from({ length: 12 }, () => 1), 2), sold)
    expect(own.valueAtHorizonUsd).toBeCloseTo(135_000, 6)
    expect(payments(own, 'resale')).toEqual([])
    expect(own.answers.cashPaidUsd).toBeCloseTo(400_000, 6)
    expect(own.answers.tcoUsd).toBeCloseTo(265_000, 6)
  })

  test('never less than the floor', () => {
    // After two years 0.25 of the price; at least 0.3 of it.
    expect(owned(steadyFor(1), { ...sold, valueFloorShare: 0.3 }).valueAtHorizonUsd).toBeCloseTo(54_000, 6)
    const own = owned(steadyFor(1), { ...sold, valueFloorShare: 0.6, lifeMonths: 12 })
    expect(payments(own, 'resale')[0]).toEqual([12, near(-108_000)])
  })

  test('networking, installation, spares, duty and tax bring nothing', () => {
    const extras = { networkingShare: 1, installationShare: 1, sparesShare: 1, dutyShare: 1, computeTax: 0.5 }
    const own = owned(steadyFor(1), { ...sold, ...extras })
    expect(own.valueAtHorizonUsd).toBeCloseTo(45_000, 6)
  })

  test('a server bought at a lower price brings a share of that price', () => {
    // Replaced in column 12 at 0.64^(11 ÷ 12) of the price, worth half of it less a tenth at the end of month 24.
    const own = owned(steadyFor(1), { ...sold, lifeMonths: 12, priceTrendAnnual: -0.36 })
    expect(payments(own, 'resale')[1]).toEqual([24, near(-90_000 * 0.64 ** (11 / 12))])
  })
})

describe('maintenance', () => {
  test('a share of the price a year with tax, after the months of warranty', () => {
    // 200,000 × 0.12 ÷ 12 × 1.2
    const own = owned(steadyFor(1), { maintenanceSharePerYear: 0.12, warrantyMonths: 6, computeTax: 0.2 })
    expectNear(
      line(own, 'maintenance'),
      Array.from({ length: 25 }, (_, m) => (m > 6 ? 2_400 : 0)),
    )
  })

  test('each vintage has its own warranty', () => {
    const own = owned(atSix, { maintenanceSharePerYear: 0.12, warrantyMonths: 3 })
    // The first from month 4 on, the second, in service from month 6, from month 9 on.
    expectNear(line(own, 'maintenance').slice(2, 11), [0, 0, 2_000, 2_000, 2_000, 2_000, 2_000, 4_000, 4_000])
  })

  test('a warranty as long as the life leaves none', () => {
    expect(payments(owned(steadyFor(1), { maintenanceSharePerYear: 0.12, warrantyMonths: 60 }), 'maintenance')).toEqual(
      [],
    )
  })
})

describe('accrual', () => {
  const sold = { valueDeclineAnnual: 0.5, sellingCostShare: 0.1, lifeMonths: 12, networkingShare: 0.12 }

  test('price less what the sale brings, spread over the months of service, in place of purchase and resale', () => {
    const own = owned(steadyFor(1), sold)
    // (200,000 − 90,000) ÷ 12 and 24,000 ÷ 12.
    expectNear(own.accrualLines.hardware ?? [], [0, ...Array.from({ length: 24 }, () => 110_000 / 12)])
    expectNear(own.accrualLines.networking ?? [], [0, ...Array.from({ length: 24 }, () => 2_000)])
    expect(own.accrualLines.resale).toBeUndefined()
  })

  test('begins with service, not with payment', () => {
    const own = owned(steadyFor(1), { leadTimeMonths: 3 })
    expectNear(own.accrualLines.hardware?.subarray(0, 6) ?? [], [0, 0, 0, 0, 200_000 / 48, 200_000 / 48])
    expectNear(own.bookValue.subarray(0, 6), [200_000, 200_000, 200_000, 200_000, 195_833.333333, 191_666.666667])
  })

  test('what is not yet expensed stands in the books: all that was paid is one or the other', () => {
    const own = owned(atSix, { ...sold, lifeMonths: 18 })
    expect(sum(own.accrual) + (own.bookValue.at(-1) ?? NaN)).toBeCloseTo(sum(own.cash), 6)
  })

  test('a sale in the last month leaves nothing in the books', () => {
    const own = owned(steadyFor(1), sold)
    expect(own.bookValue[23]).toBeCloseTo(90_000 + 110_000 / 12 + 2_000, 6)
    expect(own.bookValue[24]).toBeCloseTo(0, 6)
  })
})
