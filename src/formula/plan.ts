import type { Node, Shape } from './definition'
import { isElementwise } from './naive'
import { MOST_TERMS, NONE, slotBook, type Slot, type SlotBook, type Step, type Term } from './slots'
import { countUses, LEAF, numberValues, type Value } from './value-numbering'

/*
 * From a set of outputs to the shortest list of steps that fills them: shared formulas once (value numbering),
 * constants folded, scalars kept apart from series, products regrouped so that scalars meet first, and
 * k·series terms folded into the sums that alone use them. What no output needs is never reached.
 */

export type Plan = Readonly<{
  shapes: readonly Shape[]
  constants: readonly Readonly<{ slot: Slot; value: number }>[]
  inputs: readonly Readonly<{ path: string; slot: Slot }>[]
  steps: readonly Step[]
  slotOf: (node: Node) => Slot | undefined
}>

export function plan(outputs: readonly Node[], options: { fuse: boolean } = { fuse: true }): Plan {
  const { values, valueOf } = numberValues(outputs)
  const kept = new Set(outputs.map((output) => valueOf(output)))
  const uses = countUses(values, kept)
  const out = emission(values, options.fuse, (value) => options.fuse && uses[value] === 1 && !kept.has(value))
  for (const value of kept) out.emit(value)
  return {
    shapes: out.shapes,
    constants: out.constants,
    inputs: out.inputs,
    steps: out.steps,
    slotOf: (node) => {
      const value = valueOf(node)
      return out.slotOf.get(value)
    },
  }
}

type Emission = SlotBook & { slotOf: Map<number, Slot>; emit: (value: number) => Slot }

/** `absorbed` says which values may dissolve into the one step that uses them. */
function emission(values: readonly Value[], fuse: boolean, absorbed: (value: number) => boolean): Emission {
  const book = slotBook()
  const { newSlot, constantSlot, scalarStep, scalarProduct, scalarSum, seriesStep, product, sum, likeTerms } = book
  const slotOf = new Map<number, Slot>()

  const valueAt = (value: number): Value => values[value] ?? LEAF
  const isSeries = (value: number): boolean => valueAt(value).shape === 'series'

  /** The factors of a product, through inner products that only it uses. */
  const factorsOf = (value: number): number[] =>
    valueAt(value).args.flatMap((arg) => {
      return valueAt(arg).op === 'multiply' && isSeries(arg) && absorbed(arg) ? factorsOf(arg) : [arg]
    })

  /** The addends of a sum with their signs, through inner sums that only it uses. */
  const addendsOf = (value: number, sign: 1 | -1): { value: number; sign: 1 | -1 }[] =>
    valueAt(value).args.flatMap((arg, position) => {
      const own = valueAt(value).op === 'subtract' && position === 1 ? (sign === 1 ? -1 : 1) : sign
      const inner = valueAt(arg).op
      const dissolves = (inner === 'add' || inner === 'subtract') && isSeries(arg) && absorbed(arg)
      return dissolves ? addendsOf(arg, own) : [{ value: arg, sign: own }]
    })

  const productParts = (value: number): { coefficient: Slot; series: number[] } => {
    const factors = factorsOf(value)
    const scalars = factors.filter((factor) => !isSeries(factor)).map(emit)
    return { coefficient: scalarProduct(scalars), series: factors.filter(isSeries) }
  }

  /** k·series ÷ scalar as (k ÷ scalar)·series; never without a k: series × (1 ÷ scalar) is not series ÷ scalar. */
  const emitQuotient = (args: readonly number[]): Slot | undefined => {
    const [dividend = NONE, divisor = NONE] = args
    if (valueAt(dividend).op !== 'multiply' || !absorbed(dividend) || isSeries(divisor)) return undefined
    const { coefficient, series } = productParts(dividend)
    if (coefficient === NONE) return undefined
    return product(scalarStep('divide', [coefficient, emit(divisor)]), series.map(emit))
  }

  const emitProduct = (value: number): Slot => {
    const { coefficient, series } = productParts(value)
    const sum = series.find((factor) => absorbed(factor) && ['add', 'subtract'].includes(valueAt(factor).op))
    const other = series.find((factor) => factor !== sum)
    if (sum !== undefined && other !== undefined && series.length === 2) {
      const parts = sumParts(sum)
      if (parts.terms.length <= MOST_TERMS) {
        const factor = emit(other)
        return seriesStep((out) => ({ kind: 'scaled-sum', out, coefficient, factor, ...parts }))
      }
    }
    return product(coefficient, series.map(emit))
  }

  /** A term as coefficient × series: through a product of scalars and one series, even one that is kept for itself. */
  const termOf = (value: number, minus: readonly Slot[]): Term => {
    if (fuse && valueAt(value).op === 'multiply') {
      const { coefficient, series } = productParts(value)
      const [only] = series
      if (only !== undefined && series.length === 1) {
        return {
          coefficient: scalarProduct([...minus, coefficient].filter((slot) => slot !== NONE)),
          series: emit(only),
        }
      }
    }
    return { coefficient: scalarProduct(minus), series: emit(value) }
  }

  const sumParts = (value: number): { addend: Slot; terms: Term[] } => {
    const scalars: Slot[] = []
    const terms: Term[] = []
    for (const addend of addendsOf(value, 1)) {
      const minus = addend.sign === -1 ? [constantSlot(-1)] : []
      if (isSeries(addend.value)) terms.push(termOf(addend.value, minus))
      else scalars.push(scalarProduct([...minus, emit(addend.value)]))
    }
    return { addend: scalarSum(scalars), terms: fuse ? likeTerms(terms) : terms }
  }

  const emitSum = (value: number): Slot => {
    const { addend, terms } = sumParts(value)
    return sum(addend, terms)
  }

  /** Scalars meet first, then each series in turn. */
  const emitExtreme = (op: 'min' | 'max', args: readonly number[]): Slot => {
    const scalars = args.filter((arg) => !isSeries(arg)).map(emit)
    const series = args.filter(isSeries).map(emit)
    const scalar = scalars.length > 1 ? scalarStep(op, scalars) : (scalars[0] ?? NONE)
    const [begin = NONE, ...rest] = series
    const over = rest.reduce(
      (so, next) => seriesStep((out) => ({ kind: 'elementwise', op, out, args: [so, next] })),
      begin,
    )
    return scalar === NONE ? over : seriesStep((out) => ({ kind: 'elementwise', op, out, args: [over, scalar] }))
  }

  const emitNew = (value: number): Slot => {
    const { op, shape, args, path, sign, value: number } = valueAt(value)
    if (op === 'constant') return constantSlot(number)
    if (op === 'input') {
      const slot = newSlot('scalar')
      book.inputs.push({ path, slot })
      return slot
    }
    if (!isElementwise(op)) {
      const slots = args.map(emit)
      const out = newSlot(shape)
      book.steps.push({ kind: 'sequence', op, out, args: slots, sign })
      return out
    }
    if (shape === 'scalar') return scalarStep(op, args.map(emit))
    if (op === 'multiply') return emitProduct(value)
    if (op === 'add' || op === 'subtract') return emitSum(value)
    if (op === 'min' || op === 'max') return emitExtreme(op, args)
    const quotient = op === 'divide' ? emitQuotient(args) : undefined
    if (quotient !== undefined) return quotient
    const slots = args.map(emit)
    return seriesStep((out) => ({ kind: 'elementwise', op, out, args: slots }))
  }

  const emit = (value: number): Slot => {
    const known = slotOf.get(value)
    if (known !== undefined) return known
    const slot = emitNew(value)
    slotOf.set(value, slot)
    return slot
  }

  return { ...book, slotOf, emit }
}
