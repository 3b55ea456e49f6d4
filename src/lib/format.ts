import { EN_DASH, MINUS, NO_BREAK_SPACE } from './characters'
import type { Locale } from './locale'

/*
 * Numbers as people read them: the only place that rounds. Every function answers every double with a text that is fit to show:
 * what is not finite is an en dash, what rounds to zero carries no minus.
 */

/** The mark for "nothing" and for "not known": never NaN, null or an empty cell. */
export const NOTHING = EN_DASH

const LANGUAGE = { en: 'en-US', ru: 'ru-RU' } as const

const SCALES = {
  en: { thousand: 'k', million: 'M', billion: 'B', trillion: 'T' },
  ru: {
    thousand: `${NO_BREAK_SPACE}тыс.`,
    million: `${NO_BREAK_SPACE}млн`,
    billion: `${NO_BREAK_SPACE}млрд`,
    trillion: `${NO_BREAK_SPACE}трлн`,
  },
} as const

type Scale = { divisor: number; name: 'thousand' | 'million' | 'billion' | 'trillion' | null }
const ONES: Scale = { divisor: 1, name: null }
const THOUSANDS: Scale = { divisor: 1e3, name: 'thousand' }
const SCALED: readonly Scale[] = [
  { divisor: 1e12, name: 'trillion' },
  { divisor: 1e9, name: 'billion' },
  { divisor: 1e6, name: 'million' },
]

const formatters = new Map<string, Intl.NumberFormat>()

/** Digits of a magnitude, without sign; formatters are slow to make and kept. */
function digits(magnitude: number, locale: Locale, fewest: number, most: number): string {
  const key = `${locale} ${fewest} ${most}`
  const kept = formatters.get(key)
  if (kept !== undefined) return kept.format(magnitude)
  const made = new Intl.NumberFormat(LANGUAGE[locale], { minimumFractionDigits: fewest, maximumFractionDigits: most })
  formatters.set(key, made)
  return made.format(magnitude)
}

const suffix = (scale: Scale, locale: Locale): string => (scale.name === null ? '' : SCALES[locale][scale.name])

const isZero = (text: string): boolean => !/[1-9]/.test(text)

const dollars = (amount: string, locale: Locale): string =>
  locale === 'en' ? `$${amount}` : `${amount}${NO_BREAK_SPACE}$`

function signed(value: number, magnitude: string, plus = ''): string {
  if (isZero(magnitude)) return magnitude
  return `${value < 0 ? MINUS : plus}${magnitude}`
}

/** Three significant digits for a scaled amount: 1.26, 12.6, 126. */
const fractionOfScaled = (scaled: number): number => (scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0)

/** Cents, from 100 whole; below a dollar up to a tenth of a cent, below ten cents to a hundredth. */
function smallAmount(magnitude: number, locale: Locale): string {
  if (magnitude === 0) return digits(0, locale, 0, 0)
  if (magnitude >= 99.995) return digits(magnitude, locale, 0, 0)
  if (magnitude >= 0.995) return digits(magnitude, locale, 2, 2)
  if (magnitude >= 0.0995) return digits(magnitude, locale, 2, 3)
  return digits(magnitude, locale, 2, 4)
}

function shortAmount(magnitude: number, locale: Locale): string {
  const scale = SCALED.find(({ divisor }) => magnitude >= divisor * 0.9995)
  if (scale !== undefined) {
    const scaled = magnitude / scale.divisor
    const fraction = fractionOfScaled(scaled)
    return digits(scaled, locale, fraction, fraction) + suffix(scale, locale)
  }
  if (magnitude >= 9_999.5) return digits(magnitude / 1e3, locale, 0, 0) + suffix(THOUSANDS, locale)
  return smallAmount(magnitude, locale)
}

/** Money at a glance: $1.26M, $337k, $8.95, $0.0042. US dollars. */
export function formatMoney(usd: number, locale: Locale): string {
  if (!Number.isFinite(usd)) return NOTHING
  const amount = shortAmount(Math.abs(usd), locale)
  // Something that is less than the last digit shown is not nothing, so it is not shown as 0.
  if (usd > 0 && isZero(amount)) return `<${dollars(digits(0.0001, locale, 4, 4), locale)}`
  return signed(usd, isZero(amount) ? dollars(digits(0, locale, 0, 0), locale) : dollars(amount, locale))
}

/** A difference in money, with its sign always shown: +$143k, −$80k. */
export function formatMoneyChange(usd: number, locale: Locale): string {
  return usd > 0 && Number.isFinite(usd) ? `+${formatMoney(usd, locale)}` : formatMoney(usd, locale)
}

/** Whole dollars of a table, whose head names the currency: 184,000, −239,380, and an en dash for zero. */
export function formatTableUsd(usd: number, locale: Locale): string {
  const amount = Number.isFinite(usd) ? digits(Math.abs(usd), locale, 0, 0) : ''
  return isZero(amount) ? NOTHING : signed(usd, amount)
}

/** Whole dollars in a sum or a sentence that must be exact: $17,359. */
export function formatFullUsd(usd: number, locale: Locale): string {
  if (!Number.isFinite(usd)) return NOTHING
  return signed(usd, dollars(digits(Math.abs(usd), locale, 0, 0), locale))
}

const DECIMALS_OF_TICKS = [0, 1, 2, 3, 4, 5]
const remainder = (x: number): number => x - Math.round(x)

/** The marks of a money axis, all in one unit and with the same number of decimals: $0, $0.2M, $0.4M. */
export function formatMoneyTicks(ticks: readonly number[], locale: Locale): string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs))
  const scale = [...SCALED, THOUSANDS].find(({ divisor }) => largest >= divisor) ?? ONES
  const isExact = (decimals: number) =>
    ticks.every((usd) => Math.abs(remainder((usd / scale.divisor) * 10 ** decimals)) < 1e-6)
  const decimals = DECIMALS_OF_TICKS.find(isExact) ?? 6
  return ticks.map((usd) => {
    if (usd === 0) return dollars(digits(0, locale, 0, 0), locale)
    const amount = digits(Math.abs(usd) / scale.divisor, locale, decimals, decimals)
    return signed(usd, dollars(amount + suffix(scale, locale), locale))
  })
}

/** A month or a number of months: 28.7, 34. What is left of a month is never rounded away to nothing. */
export function formatMonths(months: number, locale: Locale): string {
  if (!Number.isFinite(months)) return NOTHING
  const amount = digits(Math.abs(months), locale, 0, 1)
  return months > 0 && isZero(amount) ? `<${digits(0.1, locale, 1, 1)}` : signed(months, amount)
}

/** A share as per cent: 14 %, 2.5 %. One decimal below ten. */
export function formatPercent(share: number, locale: Locale): string {
  return percent(share, locale, '')
}

/** A relative change, with its sign: −27 %, +3 %. */
export function formatPercentChange(share: number, locale: Locale): string {
  return percent(share, locale, '+')
}

function percent(share: number, locale: Locale, plus: string): string {
  const magnitude = Math.abs(share) * 100
  if (!Number.isFinite(magnitude)) return NOTHING
  const amount = digits(magnitude, locale, 0, magnitude < 9.95 ? 1 : 0)
  return `${signed(share, amount, plus)}${NO_BREAK_SPACE}%`
}

/** A count at a glance: 33M, 236M, 12,000, 1,234, 0.4. */
export function formatCount(count: number, locale: Locale): string {
  if (!Number.isFinite(count)) return NOTHING
  const magnitude = Math.abs(count)
  const scale = SCALED.find(({ divisor }) => magnitude >= divisor * 0.9995)
  if (scale === undefined) return signed(count, digits(magnitude, locale, 0, magnitude < 99.95 ? 1 : 0))
  const scaled = magnitude / scale.divisor
  return signed(count, digits(scaled, locale, 0, scaled < 9.95 ? 1 : 0) + suffix(scale, locale))
}

/** A plain number with at most so many decimals, default 2: 1.35, 0.4, 5,200. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  if (!Number.isFinite(value)) return NOTHING
  return signed(value, digits(Math.abs(value), locale, 0, decimals))
}
