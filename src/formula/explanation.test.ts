import { describe, expect, test } from 'vitest'
import * as f from './definition'
import { explainer, formulaText, type Expression, type FormulaWords } from './explanation'

function powerBook() {
  const book = f.figures()
  const draw = book.name(
    'draw',
    'kW',
    f.add(
      f.input('idle', 'kW'),
      f.multiply(f.subtract(f.input('load', 'kW'), f.input('idle', 'kW')), f.input('used', '1')),
    ),
  )
  const energy = book.name('energy', 'kW*hour/month', f.multiply(draw, f.constant(730, 'hour/month')))
  book.name(
    'electricity',
    'USD/month',
    f.multiply(energy, f.input('tariff', 'USD/kW/hour'), f.trend(f.input('rise', '1'))),
  )
  return book
}
const inputs = [
  ['idle', 2],
  ['load', 8],
  ['used', 0.5],
  ['tariff', 0.1],
  ['rise', 0],
] as const

/** The tariff is from a price list; a hand typed the rest. */
const sourceOf = (path: string) => (path === 'tariff' ? { text: 'Price list', asOf: '2026-11-24' } : null)

const word = (name: string) => (operands: readonly string[]) => `${name}(${operands.join(', ')})`
const WORDS: FormulaWords = {
  min: word('least of'),
  max: word('most of'),
  up: word('rounded up'),
  down: word('rounded down'),
  exp: word('exp'),
  gap: word('difference'),
  choose: word('if'),
  month: word('month'),
  trend: word('trend'),
  discount: word('discount'),
  decay: word('left'),
  impulse: word('once in'),
  table: word('table'),
  'running-sum': word('sum so far'),
  'running-max': word('most so far'),
  'window-sum': word('sum over'),
  'window-min': word('least over'),
  lag: word('earlier'),
  ahead: word('later'),
  vintages: word('entering'),
  'term-start': word('at term start'),
  total: word('total'),
  peak: word('peak'),
  at: word('at'),
  crossing: word('crossing'),
  first: word('first'),
  last: word('last'),
}
const name = (leaf: Exclude<Expression, { kind: 'operation' }>): string =>
  leaf.kind === 'figure' ? leaf.id : leaf.kind === 'input' ? leaf.path : String(leaf.value)
const number = (leaf: Exclude<Expression, { kind: 'operation' }>): string =>
  String(leaf.kind === 'figure' ? (typeof leaf.values === 'number' ? leaf.values : leaf.values[1]) : leaf.value)

describe('an explanation', () => {
  // 2 + (8 − 2) × 0.5 = 5 kW; × 730 h = 3,650 kWh; × $0.1 = $365
  test('is the formula in words and with the numbers put in, stopping at other figures', () => {
    const { explain } = explainer(powerBook(), { inputs, sourceOf, columns: 13 })
    const electricity = explain('electricity')
    const draw = explain('draw')
    if (!electricity || !draw) throw new Error('both are figures')
    expect(formulaText(electricity.expression, WORDS, name)).toBe('energy × tariff × trend(rise)')
    expect(formulaText(electricity.expression, WORDS, number)).toBe('3650 × 0.1 × trend(0)')
    expect(formulaText(draw.expression, WORDS, name)).toBe('idle + (load − idle) × used')
    expect(draw.values).toBe(5)
    expect(typeof electricity.values === 'number' ? [] : electricity.values[1]).toBeCloseTo(365, 9)
  })

  test('opens operand by operand down to inputs, each with its source', () => {
    const { explain } = explainer(powerBook(), { inputs, sourceOf, columns: 13 })
    const opened: string[] = []
    const sourced: string[] = []
    const open = (expression: Expression): void => {
      if (expression.kind === 'operation') expression.args.forEach(open)
      if (expression.kind === 'input') opened.push(expression.path)
      if (expression.kind === 'input' && expression.source) sourced.push(expression.source.text)
      if (expression.kind === 'figure') open(explain(expression.id)?.expression ?? expression)
    }
    open(explain('electricity')?.expression ?? { kind: 'constant', value: 0, unit: '1' })
    expect(sourced).toEqual(['Price list'])
    expect(new Set(opened)).toEqual(new Set(['idle', 'load', 'used', 'tariff', 'rise']))
  })

  test('follows a changed input, and knows no figure that is not there', () => {
    const explaining = explainer(powerBook(), { inputs, sourceOf, columns: 13 })
    explaining.set('used', 1)
    expect(explaining.explain('draw')?.values).toBe(8)
    expect(explaining.explain('nothing')).toBeNull()
  })

  test('keeps subtraction and division apart from what follows them', () => {
    const book = f.figures()
    const [a, b, c] = ['a', 'b', 'c'].map((path) => f.input(path, '1'))
    if (!a || !b || !c) throw new Error('three inputs')
    book.name('x', '1', f.subtract(a, f.subtract(b, c)))
    book.name('y', '1', f.divide(a, f.multiply(b, c)))
    const { explain } = explainer(book, { inputs: [], sourceOf, columns: 2 })
    const text = (id: string): string =>
      formulaText(explain(id)?.expression ?? { kind: 'constant', value: 0, unit: '1' }, WORDS, name)
    expect(text('x')).toBe('a − (b − c)')
    expect(text('y')).toBe('a ÷ (b × c)')
  })
})
