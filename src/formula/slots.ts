import type { Operator, Shape, Sign } from './definition'

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

/** Most series that one kernel multiplies, adds with coefficients, or adds plainly. */
const MOST_FACTORS = 3
export const MOST_TERMS = 4
const MOST_PLAIN_TERMS = 8

/** Slots and steps as they are handed out, scalar steps shared between all that need the same one. */
export type SlotBook = {
  shapes: Shape[]
  constants: { slot: Slot; value: number }[]
  inputs: { path: string; slot: Slot }[]
  steps: Step[]
  newSlot: (shape: Shape) => Slot
  constantSlot: (value: number) => Slot
  scalarStep: (op: Operator, args: readonly Slot[]) => Slot
  /** NONE for an empty list, the slot itself for a single one. */
  scalarProduct: (slots: readonly Slot[]) => Slot
  scalarSum: (slots: readonly Slot[]) => Slot
  seriesStep: (make: (out: Slot) => Step) => Slot
  product: (coefficient: Slot, series: readonly Slot[]) => Slot
  sum: (addend: Slot, terms: readonly Term[]) => Slot
  likeTerms: (terms: readonly Term[]) => Term[]
}

export function slotBook(): SlotBook {
  const shapes: Shape[] = []
  const constants: { slot: Slot; value: number }[] = []
  const inputs: { path: string; slot: Slot }[] = []
  const steps: Step[] = []
  const scalarSlots = new Map<string, Slot>()

  const newSlot = (shape: Shape): Slot => shapes.push(shape) - 1

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

  const product = (coefficient: Slot, series: readonly Slot[]): Slot => {
    if (series.length <= MOST_FACTORS) return seriesStep((out) => ({ kind: 'product', out, coefficient, series }))
    const begun = product(coefficient, series.slice(0, MOST_FACTORS))
    return product(NONE, [begun, ...series.slice(MOST_FACTORS)])
  }

  /** Terms on one series become one: their coefficients are scalars, and meet first. */
  const likeTerms = (terms: readonly Term[]): Term[] => {
    const coefficients = new Map<Slot, Slot[]>()
    for (const { coefficient, series } of terms) {
      coefficients.set(series, [...(coefficients.get(series) ?? []), coefficient])
    }
    return [...coefficients].map(([series, slots]) => {
      const [only = NONE] = slots
      if (slots.length === 1) return { coefficient: only, series }
      return { coefficient: scalarSum(slots.map((slot) => (slot === NONE ? constantSlot(1) : slot))), series }
    })
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

  return {
    shapes,
    constants,
    inputs,
    steps,
    newSlot,
    constantSlot,
    scalarStep,
    scalarProduct,
    scalarSum,
    seriesStep,
    product,
    sum,
    likeTerms,
  }
}
