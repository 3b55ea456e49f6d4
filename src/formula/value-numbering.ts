import { NONE } from './slots'
import type { Node, Operator, Shape, Sign } from './definition'
import { elementwiseValue, isElementwise } from './naive'

/* Equal formulas get one number, constants fold, and uses are counted: what plan.ts decides by. */

export type Value = {
  op: Operator | 'constant' | 'input'
  shape: Shape
  args: readonly number[]
  value: number
  path: string
  sign: Sign
}

/** Gives equal formulas one number, operands before what uses them. */
export function numberValues(outputs: readonly Node[]): { values: Value[]; valueOf: (node: Node) => number } {
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

export const LEAF: Value = { op: 'constant', shape: 'scalar', args: [], value: NaN, path: '', sign: 'above' }

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

export function countUses(values: readonly Value[], kept: ReadonlySet<number>): number[] {
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
