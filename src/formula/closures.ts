import * as kernels from './kernels'
import { elementwiseValue } from './naive'
import type { Plan } from './plan'
import * as sequences from './sequences'
import { NONE, type Slot, type Step, type Term } from './slots'

/* A step of the plan as a function without arguments over the engine's buffers: the loop is chosen once, not each run. */

export type Memory = Readonly<{
  scalars: Float64Array
  series: readonly Float64Array[]
  padded: number
  columns: number
  shapes: Plan['shapes']
}>

export function closure(step: Step, memory: Memory): () => void {
  switch (step.kind) {
    case 'scalar':
      return scalarClosure(step, memory)
    case 'product':
      return productClosure(step, memory)
    case 'sum':
      return sumClosure(step, memory)
    case 'scaled-sum':
      return scaledSumClosure(step, memory)
    case 'elementwise':
      return elementwiseClosure(step, memory)
    case 'sequence':
      return sequenceClosure(step, memory)
  }
}

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>

const impossible = (step: Step): never => {
  throw new Error(`no loop for ${JSON.stringify(step)}`)
}

function scalarClosure(step: Of<'scalar'>, { scalars: s }: Memory): () => void {
  const { op, out, args } = step
  const [a = NONE, b = NONE, c = NONE, d = NONE] = args
  switch (op) {
    case 'add':
      if (args.length === 2) return () => void (s[out] = s[a]! + s[b]!)
      if (args.length === 3) return () => void (s[out] = s[a]! + s[b]! + s[c]!)
      break
    case 'subtract':
      return () => void (s[out] = s[a]! - s[b]!)
    case 'multiply':
      if (args.length === 2) return () => void (s[out] = s[a]! * s[b]!)
      if (args.length === 3) return () => void (s[out] = s[a]! * s[b]! * s[c]!)
      if (args.length === 4) return () => void (s[out] = s[a]! * s[b]! * s[c]! * s[d]!)
      break
    case 'divide':
      return () => void (s[out] = s[a]! / s[b]!)
    case 'more':
      return () => void (s[out] = s[a]! > s[b]! ? 1 : 0)
    case 'choose':
      return () => void (s[out] = s[a]! !== 0 ? s[b]! : s[c]!)
    default:
      break
  }
  const values = args.map(() => NaN)
  return () => {
    for (let i = 0; i < args.length; i++) values[i] = s[args[i]!]!
    s[out] = elementwiseValue(op, values)
  }
}

function productClosure(step: Of<'product'>, { scalars, series, padded: n }: Memory): () => void {
  const { coefficient: k } = step
  const [out, a, b, c] = arrays(series, [step.out, ...step.series])
  if (k === NONE) {
    if (step.series.length === 2) return () => kernels.product2(out, n, a, b)
    if (step.series.length === 3) return () => kernels.product3(out, n, a, b, c)
  } else {
    if (step.series.length === 1) return () => kernels.scale(out, n, a, scalars[k]!)
    if (step.series.length === 2) return () => kernels.scaledProduct2(out, n, a, b, scalars[k]!)
    if (step.series.length === 3) return () => kernels.scaledProduct3(out, n, a, b, c, scalars[k]!)
  }
  return impossible(step)
}

type Nine<T> = [T, T, T, T, T, T, T, T, T]

/** The buffers of up to nine slots; empty where there is no series. */
function arrays(series: readonly Float64Array[], slots: readonly Slot[]): Nine<Float64Array> {
  const at = (i: number): Float64Array => series[slots[i] ?? NONE] ?? EMPTY
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8)]
}
const EMPTY = new Float64Array(0)

function sumClosure(step: Of<'sum'>, { scalars, series, padded: n }: Memory): () => void {
  const { terms } = step
  const [out, a, b, c, d, e, f, g, h] = arrays(series, [step.out, ...terms.map((term) => term.series)])
  const [k, l, m, o] = coefficients(terms)
  if (step.addend === NONE && k === NONE && terms.every((term) => term.coefficient === NONE)) {
    switch (terms.length) {
      case 2:
        return () => kernels.sum2(out, n, a, b)
      case 3:
        return () => kernels.sum3(out, n, a, b, c)
      case 4:
        return () => kernels.sum4(out, n, a, b, c, d)
      case 5:
        return () => kernels.sum5(out, n, a, b, c, d, e)
      case 6:
        return () => kernels.sum6(out, n, a, b, c, d, e, f)
      case 7:
        return () => kernels.sum7(out, n, a, b, c, d, e, f, g)
      case 8:
        return () => kernels.sum8(out, n, a, b, c, d, e, f, g, h)
      default:
        return impossible(step)
    }
  }
  const of = reader(scalars)
  const z = step.addend
  switch (terms.length) {
    case 1:
      return () => kernels.linear1(out, n, a, of(z, 0), of(k, 1))
    case 2:
      return () => kernels.linear2(out, n, a, b, of(z, 0), of(k, 1), of(l, 1))
    case 3:
      return () => kernels.linear3(out, n, a, b, c, of(z, 0), of(k, 1), of(l, 1), of(m, 1))
    case 4:
      return () => kernels.linear4(out, n, a, b, c, d, of(z, 0), of(k, 1), of(l, 1), of(m, 1), of(o, 1))
    default:
      return impossible(step)
  }
}

function scaledSumClosure(step: Of<'scaled-sum'>, { scalars, series, padded: n }: Memory): () => void {
  const { terms, coefficient: j, addend: z } = step
  const [out, f, a, b, c, d] = arrays(series, [step.out, step.factor, ...terms.map((term) => term.series)])
  const [k, l, m, o] = coefficients(terms)
  const of = reader(scalars)
  if (j === NONE && z === NONE) {
    switch (terms.length) {
      case 1:
        return () => kernels.scaledSum1(out, n, f, a, of(k, 1))
      case 2:
        return () => kernels.scaledSum2(out, n, f, a, b, of(k, 1), of(l, 1))
      case 3:
        return () => kernels.scaledSum3(out, n, f, a, b, c, of(k, 1), of(l, 1), of(m, 1))
      case 4:
        return () => kernels.scaledSum4(out, n, f, a, b, c, d, of(k, 1), of(l, 1), of(m, 1), of(o, 1))
      default:
        return impossible(step)
    }
  }
  switch (terms.length) {
    case 1:
      return () => kernels.scaledLinear1(out, n, f, a, of(j, 1), of(z, 0), of(k, 1))
    case 2:
      return () => kernels.scaledLinear2(out, n, f, a, b, of(j, 1), of(z, 0), of(k, 1), of(l, 1))
    case 3:
      return () => kernels.scaledLinear3(out, n, f, a, b, c, of(j, 1), of(z, 0), of(k, 1), of(l, 1), of(m, 1))
    case 4:
      return () =>
        kernels.scaledLinear4(out, n, f, a, b, c, d, of(j, 1), of(z, 0), of(k, 1), of(l, 1), of(m, 1), of(o, 1))
    default:
      return impossible(step)
  }
}

function coefficients(terms: readonly Term[]): [Slot, Slot, Slot, Slot] {
  const at = (i: number): Slot => terms[i]?.coefficient ?? NONE
  return [at(0), at(1), at(2), at(3)]
}

const reader =
  (scalars: Float64Array) =>
  (slot: Slot, absent: number): number =>
    slot === NONE ? absent : scalars[slot]!

function elementwiseClosure(step: Of<'elementwise'>, memory: Memory): () => void {
  const { scalars: s, series, padded: n, shapes } = memory
  const [x = NONE, y = NONE, z = NONE] = step.args
  const [out, a, b, c] = arrays(series, [step.out, ...step.args])
  const kinds = step.args.map((slot) => (shapes[slot] === 'series' ? 'S' : 'K')).join('')
  switch (`${step.op} ${kinds}`) {
    case 'divide SS':
      return () => kernels.divideSS(out, n, a, b)
    case 'divide SK':
      return () => kernels.divideSK(out, n, a, s[y]!)
    case 'divide KS':
      return () => kernels.divideKS(out, n, b, s[x]!)
    case 'min SS':
      return () => kernels.minSS(out, n, a, b)
    case 'min SK':
      return () => kernels.minSK(out, n, a, s[y]!)
    case 'max SS':
      return () => kernels.maxSS(out, n, a, b)
    case 'max SK':
      return () => kernels.maxSK(out, n, a, s[y]!)
    case 'up S':
      return () => kernels.upS(out, n, a)
    case 'down S':
      return () => kernels.downS(out, n, a)
    case 'exp S':
      return () => kernels.expS(out, n, a)
    case 'gap SS':
      return () => kernels.gapSS(out, n, a, b)
    case 'gap SK':
      return () => kernels.gapSK(out, n, a, s[y]!)
    case 'gap KS':
      return () => kernels.gapKS(out, n, b, s[x]!)
    case 'power SS':
      return () => kernels.powerSS(out, n, a, b)
    case 'power SK':
      return () => kernels.powerSK(out, n, a, s[y]!)
    case 'power KS':
      return () => kernels.powerKS(out, n, b, s[x]!)
    case 'more SS':
      return () => kernels.moreSS(out, n, a, b)
    case 'more SK':
      return () => kernels.moreSK(out, n, a, s[y]!)
    case 'more KS':
      return () => kernels.moreKS(out, n, b, s[x]!)
    case 'at-least SS':
      return () => kernels.atLeastSS(out, n, a, b)
    case 'at-least SK':
      return () => kernels.atLeastSK(out, n, a, s[y]!)
    case 'at-least KS':
      return () => kernels.atLeastKS(out, n, b, s[x]!)
    case 'choose SSS':
      return () => kernels.chooseSS(out, n, a, b, c)
    case 'choose SSK':
      return () => kernels.chooseSK(out, n, a, b, s[z]!)
    case 'choose SKS':
      return () => kernels.chooseKS(out, n, a, c, s[y]!)
    case 'choose SKK':
      return () => kernels.chooseKK(out, n, a, s[y]!, s[z]!)
    case 'choose KSS':
      return () => out.set(s[x]! !== 0 ? b : c)
    case 'choose KSK':
      return () => void (s[x]! !== 0 ? out.set(b) : out.fill(s[z]!))
    case 'choose KKS':
      return () => void (s[x]! !== 0 ? out.fill(s[y]!) : out.set(c))
    default:
      return impossible(step)
  }
}

function sequenceClosure(step: Of<'sequence'>, { scalars: s, series, columns: n }: Memory): () => void {
  const { op, sign } = step
  const [x = NONE, y = NONE, z = NONE] = step.args
  const [out, a] = arrays(series, [step.out, ...step.args])
  const to = step.out
  switch (op) {
    case 'month':
      return () => sequences.monthSeries(out, n)
    case 'trend':
      return () => sequences.trendSeries(out, n, s[x]!)
    case 'discount':
      return () => sequences.discountSeries(out, n, s[x]!)
    case 'decay':
      return () => sequences.decaySeries(out, n, s[x]!, s[y]!)
    case 'impulse':
      return () => sequences.impulseSeries(out, n, s[x]!)
    case 'table': {
      const values = new Float64Array(step.args.length)
      return () => {
        for (let i = 0; i < values.length; i++) values[i] = s[step.args[i]!]!
        sequences.tableSeries(out, n, values)
      }
    }
    case 'running-sum':
      return () => sequences.runningSum(out, n, a)
    case 'running-max':
      return () => sequences.runningMax(out, n, a)
    case 'window-sum':
      return () => sequences.windowSum(out, n, a, s[y]!)
    case 'window-min':
      return () => sequences.windowMin(out, n, a, s[y]!)
    case 'lag':
      return () => sequences.lag(out, n, a, s[y]!)
    case 'ahead':
      return () => sequences.ahead(out, n, a, s[y]!)
    case 'vintages':
      return () => sequences.vintages(out, n, a, s[y]!)
    case 'term-start':
      return () => sequences.termStart(out, n, a, s[y]!, s[z]!)
    case 'total':
      return () => void (s[to] = sequences.total(a, n))
    case 'peak':
      return () => void (s[to] = sequences.peak(a, n))
    case 'at':
      return () => void (s[to] = sequences.at(a, n, s[y]!))
    case 'crossing':
      return () => void (s[to] = sequences.crossing(a, n, s[y]!))
    case 'first':
      return () => void (s[to] = sequences.firstColumn(a, n, sign, s[y]!))
    case 'last':
      return () => void (s[to] = sequences.lastColumn(a, n, sign))
    default:
      return impossible(step)
  }
}
