import type { Figure, Figures, Input, Node, Operator, Shape, Sign } from './definition'
import { engine, type Engine } from './engine'
import { elementwiseValue, isElementwise, sequenceValue } from './naive'
import { plan } from './plan'

/*
 * The explanation reading: a figure's own formula as a tree that stops at other figures, inputs and constants, each with
 * its numbers. Operands open in turn, down to the scenario's inputs.
 */

/** A scalar's value, or a series' values by column. */
export type Values = number | readonly number[]

/** Where an input's value is from; null where a hand typed it. */
export type InputSource = { text: string; asOf: string }

export type Expression =
  | { kind: 'constant'; value: number; unit: string }
  | { kind: 'input'; path: string; value: number; unit: string; source: InputSource | null }
  | { kind: 'figure'; id: string; unit: string; values: Values }
  | { kind: 'operation'; op: Operator; sign: Sign; shape: Shape; args: readonly Expression[] }

export type Explanation = { id: string; unit: string; values: Values; expression: Expression }

/** What is explained: the inputs' values, where each is from, and how many columns there are. */
export type Explained = {
  inputs: Iterable<readonly [string, number]>
  sourceOf: (path: string) => InputSource | null
  columns: number
}

export type Explainer = {
  explain: (figureId: string) => Explanation | null
  /** Moves an input; explanations asked for afterwards show it. */
  set: (path: string, value: number) => void
}

/** A second engine over every figure, unfused, so that what lies inside the fast one's steps can be read too. */
export function explainer(book: Figures, { inputs, sourceOf, columns }: Explained): Explainer {
  const running = engine(
    plan(
      book.all().map((figure) => figure.node),
      { fuse: false },
    ),
    columns,
  )
  const valueOf = new Map(inputs)
  for (const [path, value] of valueOf) running.set(path, value)
  running.run()
  const inputLeaf = ({ path, unit }: Input): Expression => {
    return { kind: 'input', path, value: valueOf.get(path) ?? NaN, unit, source: sourceOf(path) }
  }
  return {
    explain: (id) => {
      const figure = book.get(id)
      return figure ? explanation(book, running, inputLeaf, figure) : null
    },
    set: (path, value) => {
      valueOf.set(path, value)
      if (running.set(path, value)) running.update([path])
    },
  }
}

function explanation(
  book: Figures,
  running: Engine,
  inputLeaf: (input: Input) => Expression,
  figure: Figure,
): Explanation {
  const values = (node: Node): Values =>
    node.shape === 'series' ? Array.from(running.series(node)) : running.scalar(node)
  const expression = (node: Node, isRoot: boolean): Expression => {
    const named = book.nameOf(node)
    if (named && !(isRoot && named.id === figure.id)) {
      return { kind: 'figure', id: named.id, unit: named.unit, values: values(node) }
    }
    if (node.op === 'constant') return { kind: 'constant', value: node.value, unit: node.unit }
    if (node.op === 'input') return inputLeaf(node)
    const { op, sign = 'above', shape, args } = node
    return { kind: 'operation', op, sign, shape, args: args.map((arg) => expression(arg, false)) }
  }
  return { id: figure.id, unit: figure.unit, values: values(figure.node), expression: expression(figure.node, true) }
}

/** The figure's values again, from nothing but the numbers in its explanation. */
export function recomputed(expression: Expression, columns: number): Values {
  switch (expression.kind) {
    case 'constant':
    case 'input':
      return expression.value
    case 'figure':
      return expression.values
    case 'operation': {
      const args = expression.args.map((arg) => recomputed(arg, columns))
      const { op, sign, shape } = expression
      if (!isElementwise(op)) return sequenceValue(op, args, columns, sign)
      const at = (m: number): number =>
        elementwiseValue(
          op,
          args.map((arg) => (typeof arg === 'number' ? arg : (arg[m] ?? NaN))),
        )
      return shape === 'scalar' ? at(0) : Array.from({ length: columns }, (_, m) => at(m))
    }
  }
}

const INFIX = {
  more: { sign: ' > ', binding: 1, strictRight: true },
  'at-least': { sign: ' ≥ ', binding: 1, strictRight: true },
  add: { sign: ' + ', binding: 2, strictRight: false },
  subtract: { sign: ' − ', binding: 2, strictRight: true },
  multiply: { sign: ' × ', binding: 4, strictRight: false },
  divide: { sign: ' ÷ ', binding: 4, strictRight: true },
  power: { sign: '^', binding: 6, strictRight: true },
} as const
type InfixOperator = keyof typeof INFIX
const isInfix = (op: Operator): op is InfixOperator => op in INFIX

/** How a language says what has no sign of its own. Each gets its operands as finished texts. */
export type FormulaWords = Record<Exclude<Operator, InfixOperator>, (operands: readonly string[], sign: Sign) => string>

/** The formula in one line of words, operands named by `leaf`: once with names, once with the numbers put in. */
export function formulaText(
  expression: Expression,
  words: FormulaWords,
  leaf: (operand: Exclude<Expression, { kind: 'operation' }>) => string,
): string {
  const text = (part: Expression, binding: number): string => {
    if (part.kind !== 'operation') return leaf(part)
    const { op, args, sign } = part
    if (!isInfix(op)) {
      return words[op](
        args.map((arg) => text(arg, 0)),
        sign,
      )
    }
    const infix = INFIX[op]
    const line = args.map((arg, i) => text(arg, infix.binding + (i > 0 && infix.strictRight ? 1 : 0))).join(infix.sign)
    return infix.binding < binding ? `(${line})` : line
  }
  return text(expression, 0)
}
