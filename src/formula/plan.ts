import type { Node, Operator, Shape, Sign } from './definition'
import { elementwiseValue, isElementwise } from './naive'

/*
 * From a set of outputs to the shortest list of steps that fills them: shared formulas once (value numbering),
 * constants folded, scalars kept apart from series, products regrouped so that scalars meet first, and
 * k·series terms folded into the sums that alone use them. What no output needs is never reached.
 */

/** A place for a value: scalars and series are numbered apart by the engine, together here. */
export type Slot = number
/** No slot: a coefficient of 1 or an addend of 0 that is not there. */
export const NONE = -1

export type Term = Readonly<{ coefficient: Slot; series: Slot }>

export type Step =
  | Readonly<{ kind: 'scalar'; op: Operator; out: Slot; args: readonly Slot[] }>
  | Readonly<{ kind: 'product'; out: Slot; coefficient: Slot; series: readonly Slot[] }>
  | Readonly<{ kind: 'sum'; out: Slot; addend: Slot; terms: readonly Term[] }>
  /** coefficient × factor × (addend + Σ terms) */
  | Readonly<{ kind: 'scaled-sum'; out: Slot; coefficient: Slot; factor: Slot; addend: Slot; terms: readonly Term[] }>
  | Readonly<{ kind: 'elementwise'; op: Operator; out: Slot; args: readonly Slot[] }>
  | Readonly<{ kind: 'sequence'; op: Operator; out: Slot; args: readonly Slot[]; sign: Sign }>

export type Plan = Readonly<{
  shapes: readonly Shape[]
  constants: readonly Readonly<{ slot: Slot; value: number }>[]
  inputs: readonly Readonly<{ path: string; slot: Slot }>[]
  steps: readonly Step[]
  slotOf: (node: Node) => Slot | undefined
}>

/** Most series that one kernel multiplies, adds with coefficients, or adds plainly. */
const MOST_FACTORS = 3
const MOST_TERMS = 4
const MOST_PLAIN_TERMS = 8

type Value = {
  op: Operator | 'constant' | 'input'
  shape: Shape
  args: readonly number[]
  value: number
  path: string
  sign: Sign
}

export function plan(outputs: readonly Node[], options: { fuse: boolean } = { fuse: true }): Plan {
  const { values, valueOf } = numberValues(outputs)
  const kept = new Set(outputs.map((output) => valueOf(output)))
  const uses = countUses(values, kept)
  const out = emission(values, (value) => options.fuse && uses[value] === 1 && !kept.has(value))
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

/** Gives equal formulas one number, operands before what uses them. */
function numberValues(outputs: readonly Node[]): { values: Value[]; valueOf: (node: Node) => number } {
  const values: Value[] = []
  const byKey = new Map<string, number>()
  const byNode = new Map<Node, number>()

  const enter = (key: string, value: Value): number => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    values.push(value)
    byKey.set(key, values.length - 1)
    return values.length - 1
  }
  const constantValue = (value: number): number =>
    enter(`= ${Object.is(value, -0) ? 0 : value}`, { ...LEAF, op: 'constant', value })

  const visit = (node: Node): number => {
    const known = byNode.get(node)
    if (known !== undefined) return known
    const number = numbered(node)
    byNode.set(node, number)
    return number
  }
  const numbered = (node: Node): number => {
    if (node.op === 'constant') return constantValue(node.value)
    if (node.op === 'input') return enter(`@ ${node.path}`, { ...LEAF, op: 'input', path: node.path })
    const args = node.args.map(visit)
    const folded = fold(node.op, node.shape, args, values)
    if (folded !== undefined) return typeof folded === 'number' ? constantValue(folded) : folded.same
    const sign = node.sign ?? 'above'
    return enter(`${node.op} ${sign} ${args.join(' ')}`, { ...LEAF, op: node.op, shape: node.shape, args, sign })
  }

  outputs.forEach(visit)
  return { values, valueOf: (node) => byNode.get(node) ?? NONE }
}

const LEAF: Value = { op: 'constant', shape: 'scalar', args: [], value: NaN, path: '', sign: 'above' }

/** A constant where every operand is one; the operand itself where the rest changes nothing. */
function fold(
  op: Operator,
  shape: Shape,
  args: readonly number[],
  values: readonly Value[],
): number | { same: number } | undefined {
  const constants = args.map((arg) => values[arg]).filter((value) => value?.op === 'constant')
  if (shape === 'scalar' && args.length > 0 && constants.length === args.length && isElementwise(op)) {
    return elementwiseValue(
      op,
      constants.map((value) => value?.value ?? NaN),
    )
  }
  if (op === 'add' || op === 'multiply') {
    const neutral = op === 'add' ? 0 : 1
    const rest = args.filter((arg) => values[arg]?.op !== 'constant' || values[arg].value !== neutral)
    const [only] = rest
    if (only !== undefined && rest.length === 1 && values[only]?.shape === shape) return { same: only }
  }
  return undefined
}

function countUses(values: readonly Value[], kept: ReadonlySet<number>): number[] {
  const uses = values.map(() => 0)
  const reached = new Set<number>()
  const reach = (value: number): void => {
    if (reached.has(value)) return
    reached.add(value)
    for (const arg of values[value]?.args ?? []) {
      uses[arg] = (uses[arg] ?? 0) + 1
      reach(arg)
    }
  }
  kept.forEach(reach)
  return uses
}

type Emission = {
  shapes: Shape[]
  constants: { slot: Slot; value: number }[]
  inputs: { path: string; slot: Slot }[]
  steps: Step[]
  slotOf: Map<number, Slot>
  emit: (value: number) => Slot
}

/** `absorbed` says which values may dissolve into the one step that uses them. */
function emission(values: readonly Value[], absorbed: (value: number) => boolean): Emission {
  const shapes: Shape[] = []
  const constants: { slot: Slot; value: number }[] = []
  const inputs: { path: string; slot: Slot }[] = []
  const steps: Step[] = []
  const slotOf = new Map<number, Slot>()
  const scalarSlots = new Map<string, Slot>()

  const newSlot = (shape: Shape): Slot => shapes.push(shape) - 1
  const valueAt = (value: number): Value => values[value] ?? LEAF
  const isSeries = (value: number): boolean => valueAt(value).shape === 'series'

  const constantSlot = (value: number): Slot => {
    const known = constants.find((entry) => entry.value === value)
    if (known) return known.slot
    const slot = newSlot('scalar')
    constants.push({ slot, value })
    return slot
  }

  /** A scalar step, shared between all that need the same one. */
  const scalarStep = (op: Operator, args: readonly Slot[]): Slot => {
    const key = `${op} ${args.join(' ')}`
    const known = scalarSlots.get(key)
    if (known !== undefined) return known
    const out = newSlot('scalar')
    steps.push({ kind: 'scalar', op, out, args })
    scalarSlots.set(key, out)
    return out
  }
  const scalarProduct = (slots: readonly Slot[]): Slot => {
    const [only] = slots
    return only === undefined ? NONE : slots.length === 1 ? only : scalarStep('multiply', slots)
  }
  const scalarSum = (slots: readonly Slot[]): Slot => {
    const [only] = slots
    return only === undefined ? NONE : slots.length === 1 ? only : scalarStep('add', slots)
  }
  const seriesStep = (make: (out: Slot) => Step): Slot => {
    const out = newSlot('series')
    steps.push(make(out))
    return out
  }

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

  const product = (coefficient: Slot, series: readonly Slot[]): Slot => {
    if (series.length <= MOST_FACTORS) return seriesStep((out) => ({ kind: 'product', out, coefficient, series }))
    const begun = product(coefficient, series.slice(0, MOST_FACTORS))
    return product(NONE, [begun, ...series.slice(MOST_FACTORS)])
  }

  const sumParts = (value: number): { addend: Slot; terms: Term[] } => {
    const scalars: Slot[] = []
    const terms: Term[] = []
    for (const addend of addendsOf(value, 1)) {
      const minus = addend.sign === -1 ? [constantSlot(-1)] : []
      if (!isSeries(addend.value)) {
        scalars.push(scalarProduct([...minus, emit(addend.value)]))
      } else if (valueAt(addend.value).op === 'multiply' && absorbed(addend.value)) {
        const { coefficient, series } = productParts(addend.value)
        const [only] = series
        if (only !== undefined && series.length === 1) {
          terms.push({
            coefficient: scalarProduct([...minus, coefficient].filter((s) => s !== NONE)),
            series: emit(only),
          })
        } else {
          terms.push({ coefficient: scalarProduct(minus), series: emit(addend.value) })
        }
      } else {
        terms.push({ coefficient: scalarProduct(minus), series: emit(addend.value) })
      }
    }
    return { addend: scalarSum(scalars), terms }
  }

  const emitSum = (value: number): Slot => {
    const { addend, terms } = sumParts(value)
    return sum(addend, terms)
  }

  const sum = (addend: Slot, terms: readonly Term[]): Slot => {
    const plain = addend === NONE && terms.every((term) => term.coefficient === NONE)
    const most = plain ? MOST_PLAIN_TERMS : MOST_TERMS
    if (terms.length <= most) return seriesStep((out) => ({ kind: 'sum', out, addend, terms }))
    // Terms with coefficients first, so that the long plain rest runs through the widest kernels.
    const ordered = [...terms.filter((t) => t.coefficient !== NONE), ...terms.filter((t) => t.coefficient === NONE)]
    const begun = sum(addend, ordered.slice(0, most))
    return sum(NONE, [{ coefficient: NONE, series: begun }, ...ordered.slice(most)])
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
      inputs.push({ path, slot })
      return slot
    }
    if (!isElementwise(op)) {
      const slots = args.map(emit)
      const out = newSlot(shape)
      steps.push({ kind: 'sequence', op, out, args: slots, sign })
      return out
    }
    if (shape === 'scalar') return scalarStep(op, args.map(emit))
    if (op === 'multiply') return emitProduct(value)
    if (op === 'add' || op === 'subtract') return emitSum(value)
    if (op === 'min' || op === 'max') return emitExtreme(op, args)
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

  return { shapes, constants, inputs, steps, slotOf, emit }
}
