import { NO_BREAK_SPACE } from './characters'
import type { Locale } from './locale'
import { numberParts } from './number-parts'
import type { NumberKind } from './parse-number'

const DECIMAL = { en: '.', ru: ',' } as const
const GROUP = { en: ',', ru: NO_BREAK_SPACE } as const

/** Beyond these many digits before the point, or zeros after it, a power of ten is easier to read. */
const MOST_WHOLE_DIGITS = 21
const MOST_LEADING_ZEROS = 6

/**
 * A number as the text of its field, in every digit: parseNumber gives the same double back, for every finite one.
 * A percent field shows a share × 100, by moving the point and not by multiplying.
 */
export function formatInput(value: number, locale: Locale, kind: NumberKind = 'plain'): string {
  if (!Number.isFinite(value)) return ''
  const { negative, digits, exponent } = numberParts(value)
  const wholeDigits = digits.length + exponent + (kind === 'percent' ? 2 : 0)
  return (negative ? '\u2212' : '') + unsigned(digits, value === 0 ? 1 : wholeDigits, locale)
}

function unsigned(digits: string, wholeDigits: number, locale: Locale): string {
  if (wholeDigits > MOST_WHOLE_DIGITS || wholeDigits < -MOST_LEADING_ZEROS) {
    return `${joined(digits.slice(0, 1), digits.slice(1), locale)}e${wholeDigits - 1}`
  }
  if (wholeDigits <= 0) return joined('0', '0'.repeat(-wholeDigits) + digits, locale)
  const whole = digits.slice(0, wholeDigits).padEnd(wholeDigits, '0')
  return joined(whole.replace(/\B(?=(\d{3})+$)/g, GROUP[locale]), digits.slice(wholeDigits), locale)
}

const joined = (whole: string, fraction: string, locale: Locale): string =>
  fraction === '' ? whole : whole + DECIMAL[locale] + fraction
