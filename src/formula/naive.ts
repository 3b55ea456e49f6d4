import type { Operator, Sign } from './definition'

/*
 * What every operation means, one column at a time and as plainly as possible. Folding of constants and the
 * explanation's own arithmetic use it; the fast kernels and the spreadsheet text are tested against it.
 */

const NOISE = 1e-9

/** The value of an elementwise operation. */
export function elementwiseValue(op: Operator, args: readonly number[]): number {
  const [a = NaN, b = NaN, c = NaN] = args
  switch (op) {
    case 'add':
      return args.reduce((sum, term) => sum + term, 0)
    case 'subtract':
      return a - b
    case 'multiply':
      return args.reduce((product, factor) => product * factor, 1)
    case 'divide':
      return a / b
    case 'min':
      return Math.min(...args)
    case 'max':
      return Math.max(...args)
    case 'up':
      return Math.ceil(Math.max(0, a - NOISE))
    case 'down':
      return Math.floor(a + NOISE)
    case 'power':
      return a ** b
    case 'exp':
      return Math.exp(a)
    case 'gap':
      return Math.abs(a - b) > NOISE * Math.max(a, b) ? a - b : 0
    case 'more':
      return a > b ? 1 : 0
    case 'at-least':
      return a >= b ? 1 : 0
    case 'choose':
      return a !== 0 ? b : c
    default:
      throw new Error(`${op} is not elementwise`)
  }
}

const ELEMENTWISE: ReadonlySet<Operator> = new Set<Operator>([
  'add',
  'subtract',
  'multiply',
  'divide',
  'min',
  'max',
  'up',
  'down',
  'power',
  'exp',
  'gap',
  'more',
  'at-least',
  'choose',
])
export const isElementwise = (op: Operator): boolean => ELEMENTWISE.has(op)

const hasSign = (value: number, sign: Sign): boolean =>
  sign === 'above' ? value > 0 : sign === 'below' ? value < 0 : value <= 0

type Argument = number | readonly number[]

/** The value of any other operation over columns 0…columns − 1: a list for a series, a number for a scalar. */
export function sequenceValue(op: Operator, args: readonly Argument[], columns: number, sign?: Sign): Argument {
  const scalar = (i: number): number => {
    const value = args[i]
    return typeof value === 'number' ? value : NaN
  }
  const series = (i: number): readonly number[] => {
    const value = args[i]
    return typeof value === 'object' ? value : []
  }
  const s = series(0)
  const here = (m: number): number => s[m] ?? 0
  const each = (value: (m: number) => number): number[] => Array.from({ length: columns }, (_, m) => value(m))
  const within = (from: number, to: number): number[] => s.filter((_, j) => j > from && j <= to)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

  switch (op) {
    case 'month':
      return each((m) => m)
    case 'trend':
      return each((m) => (1 + scalar(0)) ** ((Math.max(m, 1) - 1) / 12))
    case 'discount':
      return each((m) => (1 + scalar(0)) ** (-m / 12))
    case 'decay':
      return each((m) => (1 - scalar(0)) ** (Math.max(0, scalar(1) - m) / 12))
    case 'impulse':
      return each((m) => (m === scalar(0) ? 1 : 0))
    case 'table':
      return each((m) => scalar(Math.max(0, Math.min(m, args.length) - 1)))
    case 'running-sum':
      return each((m) => sum(within(-1, m)))
    case 'running-max':
      return each((m) => Math.max(...within(-1, m)))
    case 'window-sum':
      return each((m) => sum(within(m - scalar(1), m)))
    case 'window-min':
      return each((m) => (m - scalar(1) + 1 < 0 ? 0 : Math.min(...within(m - scalar(1), m))))
    case 'lag':
      return each((m) => (m - scalar(1) < 0 ? 0 : here(m - scalar(1))))
    case 'ahead':
      return each((m) => (m === 0 ? sum(within(-1, scalar(1))) : here(m + scalar(1))))
    case 'vintages': {
      const entered: number[] = []
      for (let m = 0; m < columns; m++) {
        const inService = sum(entered.filter((_, j) => j > m - scalar(1)))
        entered.push(m === 0 ? 0 : Math.max(0, here(m) - inService))
      }
      return entered
    }
    case 'term-start': {
      const [begin, length] = [scalar(1), scalar(2)]
      return each((m) => (begin < 0 || m < begin ? 0 : here(begin + length * Math.floor((m - begin) / length))))
    }
    case 'total':
      return sum(s)
    case 'peak':
      return Math.max(...s)
    case 'at':
      return scalar(1) < 0 || scalar(1) >= columns ? 0 : here(scalar(1))
    case 'crossing': {
      const at = (m: number): number => (m < 0 || m >= columns ? 0 : here(m))
      const fall = at(scalar(1)) - at(scalar(1) + 1)
      return fall === 0 ? scalar(1) : scalar(1) + at(scalar(1)) / fall
    }
    case 'first':
      return s.findIndex((value, m) => m >= scalar(1) && hasSign(value, sign ?? 'above'))
    case 'last':
      return s.findLastIndex((value) => hasSign(value, sign ?? 'above'))
    default:
      throw new Error(`${op} is elementwise`)
  }
}
