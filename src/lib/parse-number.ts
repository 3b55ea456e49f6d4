import type { Locale } from './locale'
import { numberOf } from './number-parts'

export type ParsedNumber =
  | { ok: true; value: number }
  | { ok: false; problem: 'empty' | 'not-a-number' }
  /** The marks allow two readings, largest first, and the locale does not decide. */
  | { ok: false; problem: 'ambiguous'; readings: readonly [number, number] }

/** What the field holds: `percent` is typed as per cent and answered as a share, `usd` may carry a dollar sign. */
export type NumberKind = 'plain' | 'percent' | 'usd'

const LONGEST = 100
const SPACES = /[\s\u00A0\u2007\u2009\u202F]+/g

/** What may follow the digits, in either language, and the power of ten it stands for. */
const MULTIPLES: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  к: 3,
  тыс: 3,
  m: 6,
  mln: 6,
  млн: 6,
  b: 9,
  bn: 9,
  млрд: 9,
  трлн: 12,
}

const DECIMAL_MARK = { en: '.', ru: ',' } as const
const GROUP_MARK = { en: ',', ru: ' ' } as const

const PERCENT_EXPONENT = -2

/** Sign, digits with their marks, power of ten, word for a multiple. */
const NUMBER = /^([-+\u2212\u2013]?) ?([\d.,' ]*\d[.,]?)(?:e([-+\u2212]?\d{1,4}))?(?: ?(\p{L}+)\.?)?$/iu

/**
 * A number as people type it: "1 234,5", "1,234.5", "−3.5k", "12 млн", "45 %". Never throws.
 * A mark that could part groups or decimals is read as the locale reads it, and asked about where the locale has no use for it.
 */
export function parseNumber(text: string, locale: Locale, kind: NumberKind = 'plain'): ParsedNumber {
  if (text.length > LONGEST) return NOT_A_NUMBER
  const bare = withoutUnit(text.replace(SPACES, ' ').replaceAll('\u2019', "'").trim(), kind)
  if (bare === '') return { ok: false, problem: 'empty' }
  const match = NUMBER.exec(bare)
  if (match === null) return NOT_A_NUMBER
  const [, sign = '', body = '', power = '0', word = ''] = match
  const multiple = Object.hasOwn(MULTIPLES, word.toLowerCase()) ? MULTIPLES[word.toLowerCase()] : undefined
  if (multiple === undefined) return NOT_A_NUMBER

  const exponent = Number(power.replace('\u2212', '-')) + multiple + (kind === 'percent' ? PERCENT_EXPONENT : 0)
  const negative = sign !== '' && sign !== '+'
  return answer(readings(body, locale).map((reading) => valueOf(reading, negative, exponent)))
}

const NOT_A_NUMBER: ParsedNumber = { ok: false, problem: 'not-a-number' }

/** Without the unit's sign where the field allows one; any other sign is refused later. */
function withoutUnit(text: string, kind: NumberKind): string {
  if (kind === 'percent') return text.replace(/ ?%$/, '')
  if (kind === 'usd') return text.replace(/^([-\u2212\u2013+]?) ?\$ ?/, '$1').replace(/ ?\$$/, '')
  return text
}

function answer(values: readonly number[]): ParsedNumber {
  const [value, other] = values
  if (value === undefined || !values.every(Number.isFinite)) return NOT_A_NUMBER
  return other === undefined ? { ok: true, value } : { ok: false, problem: 'ambiguous', readings: [value, other] }
}

/** Digits with at most one point, the decimal one. */
type Reading = string

function valueOf(reading: Reading, negative: boolean, exponent: number): number {
  const [whole = '', fraction = ''] = reading.split('.')
  return numberOf({ negative, digits: whole + fraction, exponent: exponent - fraction.length })
}

/** Every way to read the body that is well formed; two only where the locale does not decide between them. */
function readings(body: string, locale: Locale): readonly Reading[] {
  const [mark, other, third] = new Set(body.replace(/\d/g, ''))
  if (mark === undefined) return [body]
  if (other !== undefined) return third === undefined ? withGroupsAndDecimals(body, mark, other) : []
  const grouped = withoutGroups(body, mark)
  const decimal = isDecimalMark(mark) && body.split(mark).length === 2 ? [body.replace(mark, '.')] : []
  if (mark === DECIMAL_MARK[locale]) return [...decimal, ...grouped].slice(0, 1)
  return mark === GROUP_MARK[locale] ? [...grouped, ...decimal].slice(0, 1) : [...grouped, ...decimal]
}

/** Two kinds of mark: the first parts groups, the other stands once, before the decimals. */
function withGroupsAndDecimals(body: string, group: string, decimal: string): readonly Reading[] {
  const [whole = '', fraction = '', more] = body.split(decimal)
  if (!isDecimalMark(decimal) || more !== undefined) return []
  return withoutGroups(whole, group).map((joined) => `${joined}.${fraction}`)
}

/** The digits without their group marks, where these part them into threes. */
function withoutGroups(whole: string, mark: string): readonly string[] {
  const [head = '', ...groups] = whole.split(mark)
  const inThrees = /^[1-9]\d{0,2}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group))
  return inThrees ? [head + groups.join('')] : []
}

const isDecimalMark = (mark: string): boolean => mark === '.' || mark === ','
