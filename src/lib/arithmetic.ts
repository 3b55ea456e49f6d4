import type { Locale } from './locale'
import { parseNumber, type NumberKind, type ParsedNumber } from './parse-number'

/*
 * expression = term, then any of + − and a term; term = factor, then any of × ÷ and a factor;
 * factor = a sign and a factor, an expression in parentheses, or a number as people type it.
 */

const LONGEST = 100
const PERCENT = 100

/** The digits of a number with their marks, a power of ten, a word for a multiple, and a dollar sign where it has one. */
const OPERAND = /^\$?\s*(?:[\d.,'’\s]*\d[.,]?)(?:e[-+\u2212]?\d{1,4})?(?:\s?(?!e)\p{L}+\.?)?(?:\s?\$)?/iu

const PLUS = '+'
const MINUS = '-'
const SIGNS: Readonly<Record<string, string>> = {
  '\u2212': MINUS,
  '\u2013': MINUS,
  '\u00D7': '*',
  '\u00B7': '*',
  '\u00F7': '/',
}

const NOT_A_NUMBER: ParsedNumber = { ok: false, problem: 'not-a-number' }

/**
 * A number, or a sum of numbers as people type them: "12*1.5e6", "40 млн / 30", "(1 + 0,2) × 500". Never throws.
 * A sum in a percent field is of per cent: "2*15" is 30 %. What can be read in two ways makes the whole sum be asked about.
 */
export function parseAmount(text: string, locale: Locale, kind: NumberKind = 'plain'): ParsedNumber {
  const plain = parseNumber(text, locale, kind)
  if (plain.ok || plain.problem !== 'not-a-number' || text.length > LONGEST) return plain
  const bare = kind === 'percent' ? text.replace(/\s*%\s*$/, '') : text
  const readings = new Set([0, 1].map((reading) => evaluated(bare, locale, kind, reading)))
  const [one, other] = [...readings].map((value) => (kind === 'percent' ? value / PERCENT : value))
  if (one === undefined || ![...readings].every(Number.isFinite)) return NOT_A_NUMBER
  return other === undefined
    ? { ok: true, value: one }
    : { ok: false, problem: 'ambiguous', readings: one > other ? [one, other] : [other, one] }
}

/** NaN where the text is no sum; `reading` says which of two readings an ambiguous operand takes. */
function evaluated(text: string, locale: Locale, kind: NumberKind, reading: number): number {
  let rest = text.trim()

  const sign = (allowed: string): string | null => {
    const [first = ''] = rest
    const known = SIGNS[first] ?? first
    if (first === '' || !allowed.includes(known)) return null
    rest = rest.slice(1).trimStart()
    return known
  }
  const operand = (): number => {
    const [match = ''] = OPERAND.exec(rest) ?? []
    rest = rest.slice(match.length).trimStart()
    const parsed = parseNumber(match, locale, kind === 'usd' ? 'usd' : 'plain')
    if (parsed.ok) return parsed.value
    return parsed.problem === 'ambiguous' ? (parsed.readings[reading] ?? Number.NaN) : Number.NaN
  }
  const factor = (): number => {
    const before = sign(PLUS + MINUS)
    if (before !== null) return before === MINUS ? -factor() : factor()
    if (sign('(') === null) return operand()
    const inside = expression()
    return sign(')') === null ? Number.NaN : inside
  }
  const term = (): number => {
    let value = factor()
    for (let by = sign('*/'); by !== null; by = sign('*/')) value = by === '*' ? value * factor() : value / factor()
    return value
  }
  const expression = (): number => {
    let value = term()
    for (let by = sign(PLUS + MINUS); by !== null; by = sign(PLUS + MINUS)) {
      value = by === PLUS ? value + term() : value - term()
    }
    return value
  }

  const value = expression()
  return rest === '' ? value : Number.NaN
}
