import type { Node } from './definition'
import type { Plan } from './plan'
import type { Slot, Step, Term } from './slots'
import { closure } from './closures'

/** Kernels are unrolled: arrays are padded to a multiple of this. */
const PADDING = 8

export type Engine = {
  /** Writes an input without evaluating; false when it already had this value, or no output depends on it. */
  set: (path: string, value: number) => boolean
  /** Evaluates everything. */
  run: () => void
  /** Evaluates what these inputs touch, once. */
  update: (paths: readonly string[]) => void
  /** The same as a function to call in a loop: for draws and searches over the same inputs. */
  only: (paths: readonly string[]) => () => void
  paths: readonly string[]
  scalar: (node: Node) => number
  /** The live buffer, columns 0…horizon: overwritten by the next evaluation. */
  series: (node: Node) => Float64Array
  stepCount: number
}

/** Buffers and closures for a plan over `columns` columns (horizon + 1). Inputs begin as NaN: set them, then run. */
export function engine(plan: Plan, columns: number): Engine {
  const padded = Math.ceil(columns / PADDING) * PADDING
  const scalars = new Float64Array(plan.shapes.length + 1)
  const none = new Float64Array(0)
  const series = plan.shapes.map((shape) => (shape === 'series' ? new Float64Array(padded) : none))
  for (const { slot, value } of plan.constants) scalars[slot] = value
  for (const { slot } of plan.inputs) scalars[slot] = NaN

  const memory = { scalars, series, padded, columns, shapes: plan.shapes }
  const steps = plan.steps.map((step) => closure(step, memory))
  const slotOfPath = new Map(plan.inputs.map(({ path, slot }) => [path, slot]))
  const all = (): void => {
    for (let i = 0; i < steps.length; i++) steps[i]!()
  }

  const reach = touched(plan)
  const cached = new Map<string, () => void>()
  const only = (paths: readonly string[]): (() => void) => {
    const key = paths.length === 1 ? (paths[0] ?? '') : paths.toSorted().join('\n')
    const known = cached.get(key)
    if (known) return known
    const slots = paths.map((path) => slotOfPath.get(path)).filter((slot) => slot !== undefined)
    const chosen = reach(slots).flatMap((index) => steps[index] ?? [])
    const run = (): void => {
      for (let i = 0; i < chosen.length; i++) chosen[i]!()
    }
    cached.set(key, run)
    return run
  }

  const slotOf = (node: Node): Slot => {
    const slot = plan.slotOf(node)
    if (slot === undefined) throw new Error('read what was not planned as an output')
    return slot
  }

  return {
    set: (path, value) => {
      const slot = slotOfPath.get(path)
      if (slot === undefined || scalars[slot] === value) return false
      scalars[slot] = value
      return true
    },
    run: all,
    update: (paths) => only(paths)(),
    only,
    paths: [...slotOfPath.keys()],
    scalar: (node) => scalars[slotOf(node)] ?? NaN,
    series: (node) => {
      const slot = slotOf(node)
      if (plan.shapes[slot] === 'scalar') return new Float64Array(columns).fill(scalars[slot] ?? NaN)
      return (series[slot] ?? none).subarray(0, columns)
    },
    stepCount: steps.length,
  }
}

/** For a set of changed slots, the steps to run again, in order. */
function touched(plan: Plan): (slots: readonly Slot[]) => number[] {
  return (slots) => {
    const dirty = new Set<Slot>(slots)
    return plan.steps.flatMap((step, index) => {
      if (!readBy(step).some((slot) => dirty.has(slot))) return []
      dirty.add(step.out)
      return [index]
    })
  }
}

function readBy(step: Step): readonly Slot[] {
  const ofTerms = (terms: readonly Term[]): Slot[] => terms.flatMap((term) => [term.coefficient, term.series])
  switch (step.kind) {
    case 'product':
      return [step.coefficient, ...step.series]
    case 'sum':
      return [step.addend, ...ofTerms(step.terms)]
    case 'scaled-sum':
      return [step.coefficient, step.factor, step.addend, ...ofTerms(step.terms)]
    default:
      return step.args
  }
}
