import type { Figure, Node } from './definition'

/*
 * The unit of a formula, derived from its operands: exponents of base units, never stored with the nodes.
 * Written as in 'USD/GPU/hour' or 'replica*second/request'; '1' has none.
 */

export type Unit = ReadonlyMap<string, number>
/** A bare 0 fits any unit. */
type Derived = Unit | 'any'

export type UnitProblem = { figure: string; declared: string; problem: string }

const NO_UNIT: Unit = new Map()
const MONTH: Unit = new Map([['month', 1]])

export function parseUnit(text: string): Unit {
  const exponents = new Map<string, number>()
  let direction = 1
  for (const part of text.split(/([*/])/)) {
    if (part === '*') direction = 1
    else if (part === '/') direction = -1
    else if (part !== '1') exponents.set(part, (exponents.get(part) ?? 0) + direction)
  }
  return tidy(exponents)
}

export function unitText(unit: Unit): string {
  const side = (sign: 1 | -1): string[] =>
    [...unit].flatMap(([name, exponent]) => Array<string>(Math.max(0, sign * exponent)).fill(name)).toSorted()
  const [above, below] = [side(1), side(-1)]
  return [above.join('*') || '1', ...below].join('/')
}

/** Every figure whose formula does not have the unit it declares, with what is wrong in words. */
export function unitProblems(figures: readonly Figure[]): UnitProblem[] {
  const derive = deriver()
  return figures.flatMap(({ id, unit, node }) => {
    try {
      const derived = derive(node)
      if (derived === 'any' || same(derived, parseUnit(unit))) return []
      return [{ figure: id, declared: unit, problem: `its operands make ${unitText(derived)}` }]
    } catch (error) {
      return [{ figure: id, declared: unit, problem: error instanceof Error ? error.message : String(error) }]
    }
  })
}

/** Throws where operands do not fit each other. */
export function derivedUnit(node: Node): string {
  const unit = deriver()(node)
  return unit === 'any' ? 'any' : unitText(unit)
}

function deriver(): (node: Node) => Derived {
  const known = new Map<Node, Derived>()
  const derive = (node: Node): Derived => {
    const found = known.get(node)
    if (found !== undefined) return found
    const unit = unitOf(node, derive)
    known.set(node, unit)
    return unit
  }
  return derive
}

function unitOf(node: Node, derive: (node: Node) => Derived): Derived {
  if (node.op === 'constant') return node.value === 0 && node.unit === '1' ? 'any' : parseUnit(node.unit)
  if (node.op === 'input') return parseUnit(node.unit)
  const { op, args } = node
  const units = args.map(derive)
  const [first = NO_UNIT, second = NO_UNIT] = units
  switch (op) {
    case 'add':
    case 'subtract':
    case 'min':
    case 'max':
    case 'gap':
      return alike(op, units)
    case 'choose':
      return alike(op, units.slice(1))
    case 'more':
    case 'at-least':
      alike(op, units)
      return NO_UNIT
    case 'multiply':
      return units.reduce((product, unit) => combine(product, unit, 1), NO_UNIT)
    case 'divide':
      return combine(first, second, -1)
    case 'up':
    case 'down':
    case 'running-max':
    case 'window-min':
    case 'lag':
    case 'ahead':
    case 'term-start':
    case 'peak':
    case 'at':
      return first
    case 'exp':
    case 'power':
    case 'trend':
    case 'discount':
    case 'decay':
      units.slice(0, op === 'decay' ? 1 : 2).forEach((unit) => bare(op, unit))
      return NO_UNIT
    case 'table':
      return alike(op, units)
    case 'month':
    case 'crossing':
    case 'first':
    case 'last':
      return MONTH
    case 'impulse':
      return combine(NO_UNIT, MONTH, -1)
    // What flows by month adds up over months.
    case 'running-sum':
    case 'window-sum':
    case 'total':
      return combine(first, MONTH, 1)
    // What must stand is entered by month.
    case 'vintages':
      return combine(first, MONTH, -1)
  }
}

function combine(a: Derived, b: Derived, sign: 1 | -1): Derived {
  if (a === 'any' || b === 'any') return 'any'
  const exponents = new Map(a)
  for (const [name, exponent] of b) exponents.set(name, (exponents.get(name) ?? 0) + sign * exponent)
  return tidy(exponents)
}

function alike(op: string, units: readonly Derived[]): Derived {
  const definite = units.filter((unit) => unit !== 'any')
  const [first] = definite
  if (first === undefined) return 'any'
  const other = definite.find((unit) => !same(unit, first))
  if (other) throw new Error(`${op} of ${unitText(first)} and ${unitText(other)}`)
  return first
}

function bare(op: string, unit: Derived): void {
  if (unit !== 'any' && unit.size > 0) throw new Error(`${op} of ${unitText(unit)}`)
}

const tidy = (exponents: Map<string, number>): Unit => new Map([...exponents].filter(([, exponent]) => exponent !== 0))

const same = (a: Unit, b: Unit): boolean =>
  a.size === b.size && [...a].every(([name, exponent]) => b.get(name) === exponent)
