import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import type { Figures } from '@/formula/definition'
import { sheet, type SheetLayout } from '@/formula/sheet'

/*
 * A book of figures put into a spreadsheet engine that knows nothing of us: a row a figure, inputs below, recalculated there.
 */

initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) })

const MONTHS_ROW = 1
const FIRST_ROW = 2
const FIRST_COLUMN = 2
/** All digits of a double, where a cell shown plainly would round. */
const FULL_PRECISION = '0.0000000000000000E+00'

export type Recalculated = {
  /** A figure's value in one column (0 for a scalar); null for an error cell. */
  value: (figure: string, column: number) => number | null
  longestFormula: number
}

export function recalculated(book: Figures, inputs: ReadonlyMap<string, number>, columns: number): Recalculated {
  const figures = book.all()
  const rowOf = new Map(figures.map((figure, i) => [figure.id, FIRST_ROW + i]))
  const inputRow = new Map([...inputs.keys()].map((path, i) => [path, FIRST_ROW + figures.length + i]))
  const cell = (row: number | undefined, column: number): string => {
    if (row === undefined) throw new Error('a formula refers to what is not there')
    return `$${letters(FIRST_COLUMN + column)}$${row}`
  }
  const layout: SheetLayout = {
    input: (path) => cell(inputRow.get(path), 0),
    cell: (id) => cell(rowOf.get(id), 0),
    cellAt: (id, column) => cell(rowOf.get(id), column),
    range: (id, from, to) => `${cell(rowOf.get(id), from)}:${cell(rowOf.get(id), to)}`,
    monthAt: (column) => cell(MONTHS_ROW, column),
    months: (from, to) => `${cell(MONTHS_ROW, from)}:${cell(MONTHS_ROW, to)}`,
    horizon: columns - 1,
  }

  const workbook = new Model('book', 'en', 'UTC', 'en')
  workbook.pauseEvaluation()
  const put = (row: number, column: number, text: string): void =>
    workbook.setUserInput(0, row, FIRST_COLUMN + column, text)
  for (let m = 0; m < columns; m++) put(MONTHS_ROW, m, String(m))
  for (const [path, value] of inputs) put(inputRow.get(path) ?? 0, 0, `=${decimal(value)}`)

  const written = sheet(book, layout)
  let longestFormula = 0
  for (const figure of figures) {
    const count = figure.node.shape === 'series' ? columns : 1
    for (let m = 0; m < count; m++) {
      const formula = written.formula(figure, m)
      longestFormula = Math.max(longestFormula, formula.length)
      put(rowOf.get(figure.id) ?? 0, m, `=${formula}`)
    }
    const area = { sheet: 0, row: rowOf.get(figure.id) ?? 0, column: FIRST_COLUMN, width: count, height: 1 }
    workbook.updateRangeStyle(area, 'num_fmt', FULL_PRECISION)
  }
  workbook.resumeEvaluation()
  workbook.evaluate()

  return {
    value: (figure, column) => {
      const text = workbook.getFormattedCellValue(0, rowOf.get(figure) ?? 0, FIRST_COLUMN + column)
      const value = Number(text)
      return text === '' || Number.isNaN(value) ? null : value
    },
    longestFormula,
  }
}

/** Digits that read back to the same double, in a form that every spreadsheet takes. */
function decimal(value: number): string {
  const text = String(value).replace('e', 'E')
  return value < 0 ? `(${text})` : text
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return rest > 0 ? letters(rest) + last : last
}
