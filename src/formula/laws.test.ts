import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesOf, valuesOf } from '@/test/formulas'
import * as f from './definition'
import type { Node } from './definition'

const COLUMNS = 25
const HORIZON = COLUMNS - 1

const anyMoney = fc.double({ min: 0, max: 1e6, noNaN: true })
const anyFlow = fc.array(anyMoney, { minLength: COLUMNS, maxLength: COLUMNS })
const anySigned = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: COLUMNS, maxLength: COLUMNS })
const anyCounts = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: HORIZON, maxLength: HORIZON })
  .map((later) => [0, ...later])
const anyLife = fc.integer({ min: 1, max: COLUMNS + 5 })
const anyRate = fc.double({ min: -0.9, max: 4, noNaN: true })

/** Evaluates formulas over given series. */
function evaluated(values: Record<string, readonly number[]>, formula: (series: Record<string, Node>) => Node) {
  const inputs = new Map<string, number>()
  const series = Object.fromEntries(
    Object.entries(values).map(([name, numbers]) => [name, seriesOf(name, numbers, inputs)]),
  )
  return valuesOf(formula(series), inputs, COLUMNS)
}
/** As many values from the beginning as are expected. */
const begun = (values: number | number[], expected: readonly number[]): number[] =>
  list(values).slice(0, expected.length)
const list = (values: number | number[]): number[] => (typeof values === 'number' ? [values] : values)

function expectClose(a: number | number[], b: number | readonly number[], scale = 1): void {
  const other = typeof b === 'number' ? [b] : b
  for (const [m, value] of list(a).entries()) {
    const expected = other[m] ?? NaN
    if (!(Math.abs(value - expected) <= 1e-9 * Math.max(scale, Math.abs(expected)))) expect(value).toBe(expected)
  }
}

const zero = f.constant(0)
const missing = (): never => {
  throw new Error('no such series')
}
const a = (s: Record<string, Node>): Node => s['a'] ?? missing()
const b = (s: Record<string, Node>): Node => s['b'] ?? missing()

describe('arithmetic', () => {
  test('addition is commutative, has an identity and is undone by subtraction', () => {
    fc.assert(
      fc.property(anySigned, anySigned, (x, y) => {
        const sum = evaluated({ a: x, b: y }, (s) => f.add(a(s), b(s)))
        expect(evaluated({ a: x, b: y }, (s) => f.add(b(s), a(s)))).toEqual(sum)
        expect(evaluated({ a: x }, (s) => f.add(a(s), zero))).toEqual(x)
        expectClose(
          evaluated({ a: x, b: y }, (s) => f.subtract(f.add(a(s), b(s)), b(s))),
          x,
          1e6,
        )
      }),
    )
  })

  test('multiplication distributes over addition', () => {
    fc.assert(
      fc.property(anySigned, anySigned, fc.double({ min: -10, max: 10, noNaN: true }), (x, y, k) => {
        const outside = evaluated({ a: x, b: y }, (s) => f.multiply(k, f.add(a(s), b(s))))
        const inside = evaluated({ a: x, b: y }, (s) => f.add(f.multiply(k, a(s)), f.multiply(k, b(s))))
        expectClose(outside, list(inside), 1e6)
      }),
    )
  })

  test('dividing is exact: n × d ÷ d is n for whole numbers, so no floor loses a unit', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 97 }), (counts, d) => {
        const again = evaluated({ a: counts.map((n) => n * d) }, (s) => f.divide(a(s), f.constant(d)))
        expect(again).toEqual(counts)
      }),
    )
  })

  test('min and max: one of both, ordered, and their sum is the sum', () => {
    fc.assert(
      fc.property(anySigned, anySigned, (x, y) => {
        const least = list(evaluated({ a: x, b: y }, (s) => f.min(a(s), b(s))))
        const most = list(evaluated({ a: x, b: y }, (s) => f.max(a(s), b(s))))
        for (const [m, low] of least.entries()) {
          const high = most[m] ?? NaN
          expect(low).toBeLessThanOrEqual(high)
          expectClose(low + high, (x[m] ?? 0) + (y[m] ?? 0), 1e6)
        }
      }),
    )
  })
})

describe('whole units', () => {
  test('up covers what is asked, by less than one unit, and noise buys nothing', () => {
    fc.assert(
      fc.property(anyFlow, (x) => {
        for (const [m, units] of list(evaluated({ a: x }, (s) => f.up(a(s)))).entries()) {
          const asked = x[m] ?? 0
          expect(Number.isInteger(units)).toBe(true)
          expect(units).toBeGreaterThanOrEqual(asked - 1e-9)
          expect(units).toBeLessThan(asked + 1)
        }
      }),
    )
    expect(
      begun(
        evaluated({ a: [3, 3 + 1e-12, 3 + 1e-6] }, (s) => f.up(a(s))),
        [3, 3, 4],
      ),
    ).toEqual([3, 3, 4])
    expect(
      begun(
        evaluated({ a: [-5, 0, 1e-10] }, (s) => f.up(a(s))),
        [0, 0, 0],
      ),
    ).toEqual([0, 0, 0])
  })

  test('down holds what fits, and noise loses nothing', () => {
    expect(
      begun(
        evaluated({ a: [3 - 1e-12, 3, 2.999] }, (s) => f.down(a(s))),
        [3, 3, 2],
      ),
    ).toEqual([3, 3, 2])
  })
})

describe('over the months', () => {
  test('a trend of 0 stands still; month 1 and column 0 pay today; a year later is one rate more', () => {
    fc.assert(
      fc.property(anyRate, (rate) => {
        const level = list(evaluated({}, () => f.trend(rate)))
        expect(level[0]).toBe(1)
        expect(level[1]).toBe(1)
        expectClose(level[13] ?? NaN, 1 + rate)
        for (let m = 1; m < HORIZON; m++) expectClose(level[m + 1] ?? NaN, (level[m] ?? NaN) * (1 + rate) ** (1 / 12))
      }),
    )
  })

  test('discounting: today undiscounted, a year on one rate less, and the same as the inverse of growth', () => {
    fc.assert(
      fc.property(anyRate, (rate) => {
        const factor = list(evaluated({}, () => f.discount(rate)))
        expect(factor[0]).toBe(1)
        expectClose((factor[12] ?? NaN) * (1 + rate), 1)
        expectClose((factor[24] ?? NaN) * (1 + rate) ** 2, 1)
      }),
    )
  })

  test('decay: whole at the end, one rate less a year before it', () => {
    const left = list(evaluated({}, () => f.decay(0.3, 20)))
    expectClose(left[20] ?? NaN, 1)
    expectClose(left[24] ?? NaN, 1)
    expectClose(left[8] ?? NaN, 0.7)
  })

  test('an impulse adds up to one inside the columns and to nothing outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: COLUMNS + 5 }), (column) => {
        expect(evaluated({}, () => f.total(f.impulse(column)))).toBe(column >= 0 && column <= HORIZON ? 1 : 0)
      }),
    )
  })

  test('a running sum ends at the total; its steps are the series', () => {
    fc.assert(
      fc.property(anySigned, (x) => {
        const running = list(evaluated({ a: x }, (s) => f.runningSum(a(s))))
        expectClose(
          running[HORIZON] ?? NaN,
          evaluated({ a: x }, (s) => f.total(a(s))),
          1e6,
        )
        for (let m = 1; m <= HORIZON; m++) expectClose((running[m] ?? 0) - (running[m - 1] ?? 0), x[m] ?? 0, 1e7)
      }),
    )
  })

  test('a running maximum never falls, covers the series and ends at its peak', () => {
    fc.assert(
      fc.property(anySigned, (x) => {
        const highest = list(evaluated({ a: x }, (s) => f.runningMax(a(s))))
        expect(highest[HORIZON]).toBe(evaluated({ a: x }, (s) => f.peak(a(s))))
        for (let m = 1; m <= HORIZON; m++) expect(highest[m]).toBe(Math.max(highest[m - 1] ?? NaN, x[m] ?? NaN))
      }),
    )
  })

  test('a window as long as the columns is the running sum; of one month it is the series; of none, nothing', () => {
    fc.assert(
      fc.property(anyFlow, (x) => {
        const whole = evaluated({ a: x }, (s) => f.windowSum(a(s), COLUMNS))
        expectClose(whole, list(evaluated({ a: x }, (s) => f.runningSum(a(s)))), 1e6)
        expect(evaluated({ a: x }, (s) => f.windowSum(a(s), 1))).toEqual(x)
        expect(evaluated({ a: x }, (s) => f.total(f.windowSum(a(s), 0)))).toBe(0)
      }),
    )
  })

  test('a window leaves exactly nothing behind once an amount has left it', () => {
    const once = [0, 0.1, 0.2, ...Array<number>(COLUMNS - 3).fill(0)]
    const inside = list(evaluated({ a: once }, (s) => f.windowSum(a(s), 5)))
    expect(inside.slice(7)).toEqual(Array<number>(COLUMNS - 7).fill(0))
  })

  test('the least of a window is never above the series, and nothing before column 0 counts as 0', () => {
    fc.assert(
      fc.property(anyFlow, anyLife, (x, length) => {
        const least = list(evaluated({ a: x }, (s) => f.windowMin(a(s), length)))
        for (const [m, value] of least.entries()) {
          expect(value).toBeLessThanOrEqual(x[m] ?? NaN)
          if (m < length - 1) expect(value).toBe(0)
        }
      }),
    )
  })

  test('what is moved back and forth is there again; moving ahead loses nothing but what lies beyond the end', () => {
    fc.assert(
      fc.property(anyFlow, fc.integer({ min: 0, max: HORIZON }), (x, by) => {
        const paid = list(evaluated({ a: x }, (s) => f.ahead(a(s), by)))
        const back = list(evaluated({ a: x }, (s) => f.lag(f.ahead(a(s), by), by)))
        for (let m = by + 1; m <= HORIZON; m++) expect(back[m]).toBe(x[m])
        expectClose(
          paid.reduce((sum, value) => sum + value, 0),
          x.reduce((sum, value) => sum + value, 0),
          1e6,
        )
      }),
    )
  })

  test('vintages cover what is required in every month, and enter only when they must', () => {
    fc.assert(
      fc.property(anyCounts, anyLife, (required, life) => {
        const entering = list(evaluated({ a: required }, (s) => f.vintages(a(s), life)))
        const serving = list(evaluated({ a: required }, (s) => f.windowSum(f.vintages(a(s), life), life)))
        expect(entering[0]).toBe(0)
        for (let m = 1; m <= HORIZON; m++) {
          expect(serving[m]).toBeGreaterThanOrEqual(required[m] ?? 0)
          if ((entering[m] ?? 0) > 0) expect(serving[m]).toBe(required[m])
        }
      }),
    )
  })

  test('a steady need is bought once a life: refresh happens by itself', () => {
    const steady = [0, ...Array<number>(HORIZON).fill(3)]
    const entering = list(evaluated({ a: steady }, (s) => f.vintages(a(s), 10)))
    expect(entering.flatMap((n, m) => (n > 0 ? [[m, n]] : []))).toEqual([
      [1, 3],
      [11, 3],
      [21, 3],
    ])
  })

  test('a term holds the value of its first month; terms of one month follow the series', () => {
    fc.assert(
      fc.property(
        anyFlow,
        fc.integer({ min: -1, max: HORIZON }),
        fc.integer({ min: 1, max: 14 }),
        (x, first, length) => {
          const held = list(evaluated({ a: x }, (s) => f.termStart(a(s), first, length)))
          for (const [m, value] of held.entries()) {
            const start = first + length * Math.floor((m - first) / length)
            expect(value).toBe(first < 0 || m < first ? 0 : x[start])
          }
          const monthly = list(evaluated({ a: x }, (s) => f.termStart(a(s), 0, 1)))
          expect(monthly).toEqual(x)
        },
      ),
    )
  })
})

describe('from many months to one number', () => {
  test('first and last have the sign asked for, and nothing outside them has', () => {
    fc.assert(
      fc.property(anySigned, fc.constantFrom('above' as const, 'below' as const, 'not-above' as const), (x, sign) => {
        const has = (value: number): boolean =>
          sign === 'above' ? value > 0 : sign === 'below' ? value < 0 : value <= 0
        expect(evaluated({ a: x }, (s) => f.first(a(s), sign))).toBe(x.findIndex(has))
        expect(evaluated({ a: x }, (s) => f.last(a(s), sign))).toBe(x.findLastIndex(has))
        const from = 10
        const later = x.findIndex((value, m) => m >= from && has(value))
        expect(evaluated({ a: x }, (s) => f.first(a(s), sign, from))).toBe(later)
      }),
    )
  })

  test('a crossing lies within its month, where the straight line is 0', () => {
    fc.assert(
      fc.property(anySigned, (x) => {
        const t = x.findIndex((value, m) => value > 0 && (x[m + 1] ?? 1) < 0)
        fc.pre(t >= 0)
        const crossing = evaluated({ a: x }, (s) => f.crossing(a(s), t))
        const at = typeof crossing === 'number' ? crossing : NaN
        expect(at).toBeGreaterThanOrEqual(t)
        expect(at).toBeLessThanOrEqual(t + 1)
        const [here = 0, next = 0] = x.slice(t, t + 2)
        expectClose(here + (next - here) * (at - t), 0, 1e6)
      }),
    )
  })

  test('a value outside the columns is 0', () => {
    const ones = Array<number>(COLUMNS).fill(1)
    expect(evaluated({ a: ones }, (s) => f.at(a(s), -1))).toBe(0)
    expect(evaluated({ a: ones }, (s) => f.at(a(s), COLUMNS))).toBe(0)
    expect(evaluated({ a: ones }, (s) => f.at(a(s), HORIZON))).toBe(1)
  })

  test('the gap of what is the same but for noise is 0, and else the difference', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (x) => {
        expect(
          begun(
            evaluated({ a: [x], b: [x * (1 + 1e-12)] }, (s) => f.gap(a(s), b(s))),
            [0],
          ),
        ).toEqual([0])
        expect(
          begun(
            evaluated({ a: [x], b: [x * 1.001] }, (s) => f.gap(a(s), b(s))),
            [x - x * 1.001],
          ),
        ).toEqual([x - x * 1.001])
      }),
    )
  })

  test('a NaN is kept in sight, never turned into a number', () => {
    const bad = [0, NaN, ...Array<number>(COLUMNS - 2).fill(1)]
    for (const formula of [f.up, f.vintages, f.runningSum, f.runningMax]) {
      const values = list(
        evaluated({ a: bad }, (s) => (formula === f.vintages ? f.vintages(a(s), 40) : formula(a(s), 1))),
      )
      expect(values.some(Number.isNaN)).toBe(true)
    }
    expect(evaluated({ a: bad }, (s) => f.total(a(s)))).toBeNaN()
    expect(evaluated({ a: bad }, (s) => f.peak(f.max(a(s), 0)))).toBeNaN()
  })
})
