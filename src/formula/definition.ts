/*
 * A formula is a tree of plain frozen nodes over months. It knows no finance and computes nothing by itself:
 * engine.ts reads its number, explanation.ts its words, sheet.ts its spreadsheet text, units.ts its unit.
 * A node is a scalar or a series with one value a column, 0…horizon; column m is month m, column 0 what lies before month 1.
 */

export type Shape = 'scalar' | 'series'

/** What an operation does to a series' values to decide "here": compared with zero. */
export type Sign = 'above' | 'below' | 'not-above'

export type Operator =
  // elementwise; scalars join any series
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'min'
  | 'max'
  | 'up'
  | 'down'
  | 'power'
  | 'exp'
  | 'gap'
  | 'more'
  | 'at-least'
  | 'choose'
  // made from the column's number
  | 'month'
  | 'trend'
  | 'discount'
  | 'decay'
  | 'impulse'
  | 'table'
  // over the columns, series to series
  | 'running-sum'
  | 'running-max'
  | 'window-sum'
  | 'window-min'
  | 'lag'
  | 'ahead'
  | 'vintages'
  | 'term-start'
  // series to scalar
  | 'total'
  | 'peak'
  | 'at'
  | 'crossing'
  | 'first'
  | 'last'

export type Constant = Readonly<{ op: 'constant'; shape: 'scalar'; value: number; unit: string; args: readonly [] }>
/** A number of the scenario, by its dotted path. */
export type Input = Readonly<{ op: 'input'; shape: 'scalar'; path: string; unit: string; args: readonly [] }>
export type Operation = Readonly<{ op: Operator; shape: Shape; args: readonly Node[]; sign?: Sign }>
export type Node = Constant | Input | Operation

export function constant(value: number, unit = '1'): Constant {
  return Object.freeze({ op: 'constant', shape: 'scalar', value, unit, args: [] as const })
}

export function input(path: string, unit: string): Input {
  return Object.freeze({ op: 'input', shape: 'scalar', path, unit, args: [] as const })
}

/** Numbers stand for constants without a unit. */
export type Operand = Node | number

const nodeOf = (operand: Operand): Node => (typeof operand === 'number' ? constant(operand) : operand)

function operation(op: Operator, shape: Shape, operands: readonly Operand[], sign?: Sign): Operation {
  const args = Object.freeze(operands.map(nodeOf))
  return Object.freeze(sign === undefined ? { op, shape, args } : { op, shape, args, sign })
}

function elementwise(op: Operator, operands: readonly Operand[]): Operation {
  const series = operands.some((operand) => typeof operand !== 'number' && operand.shape === 'series')
  return operation(op, series ? 'series' : 'scalar', operands)
}

function seriesOnly(op: Operator, series: Node): void {
  if (series.shape !== 'series') throw new Error(`${op} reads a series, not a scalar`)
}

export const add = (...terms: Operand[]): Node => elementwise('add', terms)
export const subtract = (from: Operand, what: Operand): Node => elementwise('subtract', [from, what])
export const multiply = (...factors: Operand[]): Node => elementwise('multiply', factors)
export const divide = (dividend: Operand, divisor: Operand): Node => elementwise('divide', [dividend, divisor])
export const min = (...operands: Operand[]): Node => elementwise('min', operands)
export const max = (...operands: Operand[]): Node => elementwise('max', operands)
/** ceil(max(0, x − 1e-9)): noise in the last digit never buys a whole unit. */
export const up = (x: Operand): Node => elementwise('up', [x])
/** floor(x + 1e-9). */
export const down = (x: Operand): Node => elementwise('down', [x])
export const power = (base: Operand, exponent: Operand): Node => elementwise('power', [base, exponent])
export const exp = (x: Operand): Node => elementwise('exp', [x])
/** a − b, or 0 where they differ by no more than 1e-9 of the larger: noise in the last digits is no difference. */
export const gap = (a: Operand, b: Operand): Node => elementwise('gap', [a, b])
/** 1 where a > b, else 0. */
export const more = (a: Operand, b: Operand): Node => elementwise('more', [a, b])
/** 1 where a ≥ b, else 0. */
export const atLeast = (a: Operand, b: Operand): Node => elementwise('at-least', [a, b])
/** `yes` where the condition is not 0, else `no`; the branch not taken may be anything. */
export const choose = (condition: Operand, yes: Operand, no: Operand): Node =>
  elementwise('choose', [condition, yes, no])

/** The column's number, 0…horizon. */
export const month = (): Node => operation('month', 'series', [])
/** (1 + g)^((max(m, 1) − 1) ÷ 12): month 1 and column 0 stand at 1. */
export const trend = (rateAnnual: Operand): Node => operation('trend', 'series', [rateAnnual])
/** (1 + r)^(−m ÷ 12): the effective monthly rate, paid at the month's end, column 0 undiscounted. */
export const discount = (rateAnnual: Operand): Node => operation('discount', 'series', [rateAnnual])
/** (1 − d)^((until − m) ÷ 12): the share left in column `until` of what began in each column up to it; 1 after it. */
export const decay = (rateAnnual: Operand, until: Operand): Node => operation('decay', 'series', [rateAnnual, until])
/** One unit in a single column; nothing where the column lies outside. */
export const impulse = (column: Operand): Node => operation('impulse', 'series', [column])
/** The m-th of the scalars in month m, the last one holding; column 0 has the first. */
export const table = (...values: Operand[]): Node => operation('table', 'series', values)

export function runningSum(series: Node): Node {
  seriesOnly('running-sum', series)
  return operation('running-sum', 'series', [series])
}

export function runningMax(series: Node): Node {
  seriesOnly('running-max', series)
  return operation('running-max', 'series', [series])
}

/** Sum over the last `length` columns, this one included. */
export function windowSum(series: Node, length: Operand): Node {
  seriesOnly('window-sum', series)
  return operation('window-sum', 'series', [series, length])
}

/** Least value of the last `length` columns, this one included; what lies before column 0 counts as 0. */
export function windowMin(series: Node, length: Operand): Node {
  seriesOnly('window-min', series)
  return operation('window-min', 'series', [series, length])
}

/** The value `columns` columns earlier; 0 before there is one. */
export function lag(series: Node, columns: Operand): Node {
  seriesOnly('lag', series)
  return operation('lag', 'series', [series, columns])
}

/** The value `columns` columns later: paid earlier than it serves. What would fall before column 0 piles up in it. */
export function ahead(series: Node, columns: Operand): Node {
  seriesOnly('ahead', series)
  return operation('ahead', 'series', [series, columns])
}

/**
 * What must newly enter each month so that the entries of the last `life` months cover what is required:
 * n(m) = max(0, required(m) − Σ n over the life − 1 months before). Nothing enters in column 0.
 */
export function vintages(required: Node, life: Operand): Node {
  seriesOnly('vintages', required)
  return operation('vintages', 'series', [required, life])
}

/** The series' value at the first month of the running term: terms of `length` months follow each other from `first` on; 0 before it. */
export function termStart(series: Node, first: Operand, length: Operand): Node {
  seriesOnly('term-start', series)
  return operation('term-start', 'series', [series, first, length])
}

/** Sum over all columns. */
export function total(series: Node): Node {
  seriesOnly('total', series)
  return operation('total', 'scalar', [series])
}

/** Greatest value over all columns. */
export function peak(series: Node): Node {
  seriesOnly('peak', series)
  return operation('peak', 'scalar', [series])
}

/** The value in one column; 0 where the column lies outside. */
export function at(series: Node, column: Operand): Node {
  seriesOnly('at', series)
  return operation('at', 'scalar', [series, column])
}

/**
 * The column, with its fraction, at which a straight line from the value in column `from` to the next meets 0:
 * from + s(from) ÷ (s(from) − s(from + 1)); `from` itself where the two are equal. Outside the columns values are 0.
 */
export function crossing(series: Node, from: Operand): Node {
  seriesOnly('crossing', series)
  return operation('crossing', 'scalar', [series, from])
}

/** The first column, from `from` on, whose value has this sign; −1 when none has. */
export function first(series: Node, sign: Sign, from: Operand = 0): Node {
  seriesOnly('first', series)
  return operation('first', 'scalar', [series, from], sign)
}

/** The last column whose value has this sign; −1 when none has. */
export function last(series: Node, sign: Sign): Node {
  seriesOnly('last', series)
  return operation('last', 'scalar', [series], sign)
}

/** A definition's name, kept beside the nodes so that naming costs the evaluation nothing. */
export type Figure = Readonly<{ id: string; unit: string; node: Node }>

export type Figures = {
  /** Names a node and gives it back. Ids are unique; a node may carry several, the first is what others refer to. */
  name: (id: string, unit: string, node: Node) => Node
  /** The same book, with every id under a prefix. */
  under: (prefix: string) => Figures
  get: (id: string) => Figure | undefined
  nameOf: (node: Node) => Figure | undefined
  all: () => readonly Figure[]
}

export function figures(): Figures {
  const byId = new Map<string, Figure>()
  const byNode = new Map<Node, Figure>()
  const book = (prefix: string): Figures => ({
    name: (id, unit, node) => {
      const figure = Object.freeze({ id: prefix + id, unit, node })
      if (byId.has(figure.id)) throw new Error(`two figures are named ${figure.id}`)
      byId.set(figure.id, figure)
      if (!byNode.has(node)) byNode.set(node, figure)
      return node
    },
    under: (more) => book(`${prefix}${more}.`),
    get: (id) => byId.get(prefix + id),
    nameOf: (node) => byNode.get(node),
    all: () => [...byId.values()],
  })
  return book('')
}
