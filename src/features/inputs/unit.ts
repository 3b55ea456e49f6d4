import type { ScreenWords } from '@/i18n/en/screen'
import { NO_BREAK_SPACE } from '@/lib/characters'
import { formatNumber } from '@/lib/format'
import { formatInput } from '@/lib/format-input'
import type { Locale } from '@/lib/locale'
import type { NumberKind } from '@/lib/parse-number'
import { HOURS_PER_MONTH } from '@/lib/units-of-time'

/** How a field's number is typed and what is written behind it. */
export type Unit = {
  kind: NumberKind
  word: keyof ScreenWords['units']
  year?: true
  /** How many of the scenario's own unit one of it is; left out: it is that unit. */
  inOwn?: number
}

const HOURS_PER_DAY = 24

const plain = (word: Unit['word']): Unit => ({ kind: 'plain', word })
const percent = (word: Unit['word']): Unit => ({ kind: 'percent', word })
const usd = (word: Unit['word']): Unit => ({ kind: 'usd', word })

export const UNITS = {
  perMonth: plain('perMonth'),
  // As the model counts: 730 hours a month.
  perDay: { kind: 'plain', word: 'perDay', inOwn: HOURS_PER_MONTH / HOURS_PER_DAY },
  tokens: plain('tokens'),
  times: plain('times'),
  hours: plain('hours'),
  months: plain('months'),
  month: plain('month'),
  gpus: plain('gpus'),
  people: plain('people'),
  kw: plain('kw'),
  gigabytes: plain('gigabytes'),
  bytes: plain('bytes'),
  billions: plain('billions'),
  engineers: plain('engineers'),
  replicas: plain('replicas'),
  servers: plain('servers'),
  seconds: plain('seconds'),
  perSecond: plain('perSecond'),
  tokensPerSecond: plain('tokensPerSecond'),
  none: plain('none'),
  year: { kind: 'plain', word: 'none', year: true },
  percent: percent('percent'),
  percentPerYear: percent('percentPerYear'),
  percentPerMonth: percent('percentPerMonth'),
  ofPrice: percent('ofPrice'),
  usd: usd('dollars'),
  usdPerMTok: usd('dollarsPerMTok'),
  usdPerMonth: usd('dollarsPerMonth'),
  usdPerYear: usd('dollarsPerYear'),
  usdPerHour: usd('dollarsPerHour'),
  usdPerGpuHour: usd('dollarsPerGpuHour'),
  usdPerKwh: usd('dollarsPerKwh'),
  usdPerKwMonth: usd('dollarsPerKwMonth'),
  usdPerServerMonth: usd('dollarsPerServerMonth'),
  usdPerGpuYear: usd('dollarsPerGpuYear'),
  usdPerCase: usd('dollarsPerCase'),
} satisfies Record<string, Unit>

/** More digits than a hand types are the trace of a calculation: the field shows the first six, the scenario keeps them all. */
const MOST_DIGITS = 10
const SHOWN_DIGITS = 6
/** Outside of these a number is written in all its digits. */
const SMALLEST = 1e-6
const LARGEST = 1e15

/** The text of a field; a year has no marks between its digits. */
export function fieldText(own: number, unit: Unit, locale: Locale): string {
  const value = own / (unit.inOwn ?? 1)
  if (unit.year && Number.isFinite(value)) return String(value)
  const exact = formatInput(value, locale, unit.kind)
  const digits = exact.replace(/\D/g, '').replace(/^0+/, '')
  const typed = unit.kind === 'percent' ? value * 100 : value
  if (digits.length <= MOST_DIGITS || Math.abs(typed) < SMALLEST || Math.abs(typed) > LARGEST) return exact
  const decimals = SHOWN_DIGITS - 1 - Math.floor(Math.log10(Math.abs(typed)))
  return formatNumber(typed, locale, Math.max(0, decimals))
}

/** A field's value inside a sentence, in all its digits: 95 %, $184,000, 1,400. */
export function spoken(value: number, unit: Unit, locale: Locale): string {
  const text = fieldText(value, unit, locale)
  if (unit.kind === 'percent') return `${text}${NO_BREAK_SPACE}%`
  if (unit.kind === 'plain') return text
  return locale === 'en' ? text.replace(/^(\u2212?)/, '$1$$') : `${text}${NO_BREAK_SPACE}$`
}
