import type { Constant, Figure, Figures, Input, Node, Operation, Sign } from './definition'

/*
 * The spreadsheet reading: a figure is a cell (a scalar) or a row with one cell a column (a series); what lies between
 * figures is written inline. Only functions that every spreadsheet program of the last ten years has; no array formulas.
 */

/** Where things stand in the workbook. References are texts, ready to be put into a formula. */
export type SheetLayout = {
  /** The cell of a number of the scenario. */
  input: (path: string) => string
  /** A scalar figure's cell. */
  cell: (figure: string) => string
  /** A series figure's cell in one column, 0…horizon. */
  cellAt: (figure: string, column: number) => string
  /** A series figure's cells from one column to another. */
  range: (figure: string, from: number, to: number) => string
  /** The cell, and the cells, that hold the columns' numbers 0…horizon. */
  monthAt: (column: number) => string
  months: (from: number, to: number) => string
  horizon: number
}

export type Sheet = {
  /** The formula of a figure without the '='; `column` for a series. Throws where an operand that must be a row is not a figure. */
  formula: (figure: Figure, column?: number) => string
}

export function sheet(book: Figures, layout: SheetLayout): Sheet {
  return {
    formula: (figure, column = 0) => {
      const named = book.nameOf(figure.node)
      const reader = columnReader(book, layout, column)
      // A second name of the same formula refers to the first.
      if (named && named.id !== figure.id) return reader.reference(named)
      if (figure.node.op === 'constant' || figure.node.op === 'input') return reader.leaf(figure.node)
      return operationText(figure.node, reader, figure)
    },
  }
}

/** What a formula refers to, seen from one column. */
type Reader = {
  column: number
  layout: SheetLayout
  text: (node: Node | undefined) => string
  reference: (figure: Figure) => string
  leaf: (node: Constant | Input) => string
  /** The row of an operand that the formula reads as a whole. */
  row: (node: Node | undefined) => string
  isFigure: (node: Node) => boolean
}

function columnReader(book: Figures, layout: SheetLayout, column: number): Reader {
  const reader: Reader = {
    column,
    layout,
    text: (node) => {
      if (!node) return '0'
      const figure = book.nameOf(node)
      if (figure) return reader.reference(figure)
      return node.op === 'constant' || node.op === 'input' ? reader.leaf(node) : operationText(node, reader, null)
    },
    reference: ({ id, node }) => (node.shape === 'series' ? layout.cellAt(id, column) : layout.cell(id)),
    leaf: (node) => (node.op === 'input' ? layout.input(node.path) : numberText(node.value)),
    row: (node) => {
      const figure = node && book.nameOf(node)
      if (!figure) throw new Error(`a row is read that is not a figure: ${node?.op}`)
      return figure.id
    },
    isFigure: (node) => book.nameOf(node) !== undefined,
  }
  return reader
}

function operationText(node: Operation, reader: Reader, itself: Figure | null): string {
  const { op, args } = node
  const texts = args.map(reader.text)
  const [a = '0', b = '0', c = '0'] = texts
  const list = texts.join(',')
  switch (op) {
    case 'add':
      return `(${texts.join('+')})`
    case 'subtract':
      return `(${a}-${b})`
    case 'multiply':
      return texts.join('*')
    case 'divide':
      return `(${a})/(${b})`
    case 'min':
      return `MIN(${list})`
    case 'max':
      return `MAX(${list})`
    case 'up':
      return `ROUNDUP(MAX(0,${a}-1E-9),0)`
    case 'down':
      return `INT(${a}+1E-9)`
    case 'power':
      return `(${a})^(${b})`
    case 'exp':
      return `EXP(${a})`
    case 'gap':
      return `IF(ABS(${a}-${b})>1E-9*MAX(${a},${b}),${a}-${b},0)`
    case 'more':
    case 'at-least':
      return `IF(${comparison(node, reader)},1,0)`
    case 'choose':
      return `IF(${args[0] ? condition(args[0], reader) : 'FALSE'},${b},${c})`
    case 'table':
      return `CHOOSE(MAX(1,MIN(${reader.layout.monthAt(reader.column)},${args.length})),${list})`
    default:
      return op === 'total' || op === 'peak' || op === 'at' || op === 'crossing' || op === 'first' || op === 'last'
        ? reductionText(node, reader)
        : sequenceText(node, reader, itself)
  }
}

/** Operations that make a series from the columns' numbers or over the columns. */
function sequenceText({ op, args }: Operation, reader: Reader, itself: Figure | null): string {
  const { layout, column: m } = reader
  const [first, second, third] = args
  const month = layout.monthAt(m)
  const a = (): string => reader.text(first)
  const b = (): string => reader.text(second)
  const whole = (): string => layout.range(reader.row(first), 0, layout.horizon)
  const sofar = (): string => layout.range(reader.row(first), 0, m)
  const monthsSoFar = layout.months(0, m)
  switch (op) {
    case 'month':
      return month
    case 'trend':
      return `(1+${a()})^((MAX(${month},1)-1)/12)`
    case 'discount':
      return `(1+${a()})^((0-${month})/12)`
    case 'decay':
      return `(1-${a()})^(MAX(0,${b()}-${month})/12)`
    case 'impulse':
      return `IF(${month}=${a()},1,0)`
    case 'running-sum':
      return `SUM(${sofar()})`
    case 'running-max':
      return `MAX(${sofar()})`
    case 'window-sum':
      return `SUMIFS(${sofar()},${monthsSoFar},">"&(${month}-${b()}))`
    case 'window-min':
      return `IF(${month}-${b()}+1<0,0,MINIFS(${sofar()},${monthsSoFar},">"&(${month}-${b()})))`
    case 'lag':
      return `IF(${month}-${b()}<0,0,INDEX(${whole()},1,${month}-${b()}+1))`
    case 'ahead':
      return m === 0
        ? `SUMIFS(${whole()},${layout.months(0, layout.horizon)},"<="&${b()})`
        : `IF(${month}+${b()}>${layout.horizon},0,INDEX(${whole()},1,MIN(${layout.horizon},${month}+${b()})+1))`
    case 'vintages': {
      if (!itself) throw new Error('vintages read their own row: they must be a figure')
      if (m === 0) return '0'
      const before = layout.range(itself.id, 0, m - 1)
      return `MAX(0,${a()}-SUMIFS(${before},${layout.months(0, m - 1)},">"&(${month}-${b()})))`
    }
    case 'term-start': {
      const length = reader.text(third)
      const start = `${b()}+${length}*INT((${month}-${b()})/${length})`
      return `IF(OR(${b()}<0,${month}<${b()}),0,INDEX(${whole()},1,${start}+1))`
    }
    default:
      throw new Error(`no spreadsheet text for ${op}`)
  }
}

/** Operations that read a whole row into one cell. */
function reductionText({ op, args, sign = 'above' }: Operation, reader: Reader): string {
  const { layout } = reader
  const row = layout.range(reader.row(args[0]), 0, layout.horizon)
  const allMonths = layout.months(0, layout.horizon)
  const b = reader.text(args[1])
  const valueAt = (column: string): string =>
    `IF(OR(${column}<0,${column}>${layout.horizon}),0,INDEX(${row},1,MAX(0,MIN(${layout.horizon},${column}))+1))`
  const found = (extreme: 'MIN' | 'MAX', and: string): string => {
    const criterion = `${row},"${SIGN[sign]}"${and}`
    return `IF(COUNTIFS(${criterion})=0,-1,${extreme}IFS(${allMonths},${criterion}))`
  }
  switch (op) {
    case 'total':
      return `SUM(${row})`
    case 'peak':
      return `MAX(${row})`
    case 'at':
      return valueAt(b)
    case 'crossing': {
      const [here, next] = [valueAt(b), valueAt(`(${b}+1)`)]
      return `(${b}+IF(${here}=${next},0,${here}/(${here}-${next})))`
    }
    case 'first':
      return found('MIN', `,${allMonths},">="&${b}`)
    case 'last':
      return found('MAX', '')
    default:
      throw new Error(`no spreadsheet text for ${op}`)
  }
}

/** A comparison that nobody named is written where it decides, else its cell is read. */
function condition(node: Node, reader: Reader): string {
  const isComparison = node.op === 'more' || node.op === 'at-least'
  return isComparison && !reader.isFigure(node) ? comparison(node, reader) : `${reader.text(node)}<>0`
}

function comparison(node: Node, reader: Reader): string {
  const [a, b] = node.args.map(reader.text)
  return `${a}${node.op === 'more' ? '>' : '>='}${b}`
}

const SIGN: Record<Sign, string> = { above: '>0', below: '<0', 'not-above': '<=0' }

/** Full precision; negatives in brackets, since a spreadsheet reads -2^2 as (-2)^2. */
function numberText(value: number): string {
  const text = String(value).replace('e', 'E')
  return value < 0 ? `(${text})` : text
}
