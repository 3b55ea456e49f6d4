import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesOf } from '@/test/formulas'
import { recalculated } from '@/test/spreadsheet'
import * as f from './definition'
import type { Figures, Node } from './definition'
import { engine } from './engine'
import { explainer, recomputed } from './explanation'
import { plan } from './plan'

const COLUMNS = 14

/**
 * Values in which ties, zeros, signs and whole numbers meet, and full-precision ones. Two that differ only in the last
 * digits are left out: every spreadsheet program compares them as equal, which is why formulas decide with 1e-9 of room.
 */
const anyValue = fc.oneof(
  fc.constantFrom(0, 0, 1, -1, 2, 3, 0.5, 12, -7.25),
  fc.integer({ min: -20, max: 40 }),
  fc.integer({ min: -1e7, max: 1e9 }).map((n) => n / 997),
)
const anySeries = fc.array(anyValue, { minLength: COLUMNS, maxLength: COLUMNS })
/** Full-precision numbers that a spreadsheet can hold: it has no subnormal ones. */
const anyNumber = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(min * 9973), max: Math.floor(max * 9973) }).map((n) => n / 9973)
const anyPositive = anyNumber(0.001, 1e5)
const anyCount = fc.integer({ min: 0, max: COLUMNS + 3 })
const anyRate = anyNumber(-0.9, 3)

const anyOperands = fc.record({
  a: anySeries,
  b: anySeries,
  c: anySeries,
  k: anyValue,
  l: anyValue,
  positive: anyPositive,
  count: anyCount,
  column: fc.integer({ min: -2, max: COLUMNS + 1 }),
  length: fc.integer({ min: 1, max: COLUMNS }),
  rate: anyRate,
  share: anyNumber(0, 0.99),
  small: anyNumber(-5, 5),
})
type Operands = typeof anyOperands extends fc.Arbitrary<infer T> ? T : never

/** Every operation in the shapes in which formulas use it, over one set of operands. */
function everyOperation(o: Operands): { book: Figures; inputs: Map<string, number> } {
  const book = f.figures()
  const inputs = new Map<string, number>()
  const scalar = (name: string, value: number): Node => {
    inputs.set(name, value)
    return f.input(name, '1')
  }
  const series = (name: string, values: readonly number[]): Node =>
    book.name(`series.${name}`, '1', seriesOf(name, values, inputs))
  const [a, b, c] = [series('a', o.a), series('b', o.b), series('c', o.c)]
  const [k, l] = [scalar('k', o.k), scalar('l', o.l)]
  const positive = scalar('positive', o.positive)
  const count = scalar('count', o.count)
  const column = scalar('column', o.column)
  const length = scalar('length', o.length)
  const rate = scalar('rate', o.rate)
  const share = scalar('share', o.share)
  const small = scalar('small', o.small)
  const whole = book.name('whole', '1', f.up(f.min(f.max(a, 0), 50)))

  const cases: Record<string, Node> = {
    addSS: f.add(a, b),
    addMany: f.add(a, b, c, a, k, l, b, c, a, b, c),
    addScalars: f.add(k, l, positive),
    linear: f.add(f.multiply(k, a), f.multiply(l, b), c, f.multiply(2, a), 3),
    subtractSS: f.subtract(a, b),
    subtractSK: f.subtract(a, k),
    subtractKS: f.subtract(k, a),
    subtractSums: f.subtract(f.add(a, f.multiply(k, b)), f.add(c, f.multiply(l, a))),
    multiplySS: f.multiply(a, b),
    multiplyMany: f.multiply(f.multiply(0.01, a), f.multiply(0.01, b), f.multiply(0.01, c), f.multiply(0.01, a), k),
    multiplyScalars: f.multiply(k, l, small, share, rate),
    scaledSum: f.multiply(a, f.add(f.multiply(k, b), f.multiply(l, c))),
    scaledLinear: f.multiply(k, a, f.add(f.multiply(l, b), c, 1)),
    divideSS: f.divide(a, f.add(f.max(b, 0), 1)),
    divideSK: f.divide(a, positive),
    divideKS: f.divide(k, f.add(f.max(b, 0), 1)),
    divideProduct: f.divide(f.multiply(k, a), positive),
    divideScalars: f.divide(k, positive),
    minSS: f.min(a, b),
    minMany: f.min(a, k, b, l, c),
    maxSS: f.max(a, b),
    maxMany: f.max(a, k, b, l, c),
    minScalars: f.min(k, l),
    upS: f.up(f.divide(a, 7)),
    upNoise: f.up(f.add(f.down(f.max(a, 0)), 5e-10)),
    downS: f.down(f.divide(f.max(a, 0), 7)),
    downNoise: f.down(f.subtract(f.up(f.max(a, 0)), 5e-10)),
    upScalar: f.up(k),
    powerKS: f.power(f.add(1, share), f.min(f.max(a, -20), 20)),
    powerSK: f.power(f.add(f.max(a, 0), 1), share),
    powerSS: f.power(f.add(f.max(a, 0), 1), f.multiply(share, f.min(f.max(b, -3), 3))),
    powerScalars: f.power(positive, share),
    expS: f.exp(f.multiply(-1, f.min(f.max(a, -20), 20))),
    gapSS: f.gap(a, b),
    gapClose: f.gap(a, f.multiply(a, 1 + 1e-12)),
    gapKS: f.gap(k, a),
    gapSK: f.gap(a, k),
    moreSS: f.more(a, b),
    moreSK: f.more(a, k),
    moreKS: f.more(k, a),
    atLeastSS: f.atLeast(a, b),
    atLeastSK: f.atLeast(a, k),
    atLeastKS: f.atLeast(k, a),
    moreScalars: f.more(k, l),
    chooseSSS: f.choose(f.more(a, b), b, c),
    chooseSSK: f.choose(f.more(a, 0), b, k),
    chooseSKS: f.choose(f.more(a, 0), k, b),
    chooseSKK: f.choose(f.atLeast(f.month(), 3), k, l),
    chooseKSS: f.choose(f.more(k, l), a, b),
    chooseKSK: f.choose(f.more(k, l), a, k),
    chooseKKS: f.choose(f.more(k, l), k, b),
    chooseOther: f.choose(f.more(f.max(a, 0), 0), f.divide(b, f.max(a, 0)), 0),
    chooseValue: f.choose(a, b, c),
    month: f.month(),
    trend: f.trend(rate),
    discount: f.discount(rate),
    decay: f.decay(share, column),
    impulse: f.impulse(column),
    table: f.table(k, l, small, positive),
    runningSum: f.runningSum(a),
    runningMax: f.runningMax(a),
    windowSum: f.windowSum(a, count),
    windowMin: f.windowMin(a, length),
    lag: f.lag(a, count),
    ahead: f.ahead(a, count),
    vintages: f.vintages(whole, length),
    termStart: f.termStart(a, column, length),
    total: f.total(a),
    peak: f.peak(a),
    at: f.at(a, column),
    crossing: f.crossing(a, column),
    firstAbove: f.first(a, 'above'),
    firstBelow: f.first(a, 'below'),
    firstNotAbove: f.first(a, 'not-above', column),
    lastAbove: f.last(a, 'above'),
    lastBelow: f.last(a, 'below'),
    lastNotAbove: f.last(a, 'not-above'),
  }
  for (const [id, node] of Object.entries(cases)) book.name(id, '1', node)
  book.name('deep', '1', f.divide(f.add(f.multiply(k, f.lag(a, 1)), f.windowSum(b, 3)), f.add(1, f.max(c, 0))))
  return { book, inputs }
}

const at = (values: number | readonly number[], m: number): number =>
  typeof values === 'number' ? values : (values[m] ?? NaN)

/** 1e-9 of the number, or of the operands where a difference of large ones is small. */
const close = (a: number, b: number, scale: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), scale)

describe('each operation means the same in every reading', () => {
  test('number, fused and unfused, explanation and spreadsheet', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyOperands, (operands) => {
        const { book, inputs } = everyOperation(operands)
        const nodes = book.all().map((figure) => figure.node)
        const fused = engine(plan(nodes), COLUMNS)
        for (const [path, value] of inputs) fused.set(path, value)
        fused.run()
        const explaining = explainer(book, { inputs, sourceOf: () => null, columns: COLUMNS })
        const sheet = recalculated(book, inputs, COLUMNS)
        const scale = Math.max(...[...inputs.values()].map(Math.abs)) * 1e-3
        for (const { id, node } of book.all()) {
          const explained = explaining.explain(id)
          if (!explained) throw new Error(`${id} is not explained`)
          const again = recomputed(explained.expression, COLUMNS)
          for (let m = 0; m < (node.shape === 'series' ? COLUMNS : 1); m++) {
            const number = node.shape === 'series' ? (fused.series(node)[m] ?? NaN) : fused.scalar(node)
            const others = {
              unfused: at(explained.values, m),
              explained: at(again, m),
              spreadsheet: sheet.value(id, m) ?? NaN,
            }
            for (const [reading, other] of Object.entries(others)) {
              if (!close(number, other, scale)) expect(`${id} in ${m}, ${reading}: ${other}`).toBe(String(number))
            }
          }
        }
      }),
      // The same every time: near a tie a spreadsheet compares with fewer digits.
      { numRuns: 15, seed: 11 },
    )
  })
})

describe('what is evaluated again', () => {
  const { book, inputs } = everyOperation({
    a: Array.from({ length: COLUMNS }, (_, m) => m - 3),
    b: Array.from({ length: COLUMNS }, (_, m) => 7 - m),
    c: Array.from({ length: COLUMNS }, (_, m) => (m * 5) % 4),
    k: 2,
    l: 3,
    positive: 4,
    count: 2,
    column: 3,
    length: 4,
    rate: 0.1,
    share: 0.2,
    small: 1,
  })
  const nodes = book.all().map((figure) => figure.node)
  const started = (values: ReadonlyMap<string, number>) => {
    const running = engine(plan(nodes), COLUMNS)
    for (const [path, value] of values) running.set(path, value)
    running.run()
    return running
  }

  test('a changed input gives what an evaluation from nothing gives, bit for bit', () => {
    const running = started(inputs)
    const now = new Map(inputs)
    fc.assert(
      fc.property(fc.constantFrom(...inputs.keys()), fc.integer({ min: 1, max: 9 }), (path, value) => {
        now.set(path, value)
        if (running.set(path, value)) running.update([path])
        const afresh = started(now)
        for (const node of nodes) expect(running.series(node)).toEqual(afresh.series(node))
      }),
      { numRuns: 60 },
    )
  })

  test('an input evaluates only what it touches', () => {
    const running = started(inputs)
    const trend = book.get('trend')?.node
    const sum = book.get('runningSum')?.node
    if (!trend || !sum) throw new Error('the figures are there')
    // A value written into a buffer that the changed input does not touch is still there afterwards.
    running.series(sum)[0] = 1234
    running.set('rate', 0.5)
    running.update(['rate'])
    expect(running.series(sum)[0]).toBe(1234)
    expect(running.series(trend)[13]).toBeCloseTo(1.5, 12)
  })

  test('setting an input to what it is, or one that nothing reads, is no change', () => {
    const running = started(inputs)
    expect(running.set('k', 2)).toBe(false)
    expect(running.set('nowhere', 2)).toBe(false)
  })

  test('equal formulas are evaluated once, constants not at all, what no output needs never', () => {
    const twice = [f.multiply(f.input('x', '1'), 2), f.multiply(f.input('x', '1'), 2)]
    expect(plan(twice).steps).toHaveLength(1)
    expect(plan([f.add(2, f.multiply(3, 4))]).steps).toHaveLength(0)
    expect(plan([f.input('x', '1')]).inputs).toEqual([{ path: 'x', slot: 0 }])
  })
})
