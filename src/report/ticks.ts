import type { Messages } from '@/i18n/messages'
import { calendarMonth, formatMonthYear, type CalendarMonth } from '@/lib/calendar'
import { formatMoneyTicks } from '@/lib/format'
import { MONTHS_PER_YEAR } from '@/lib/units-of-time'

export type Tick = { value: number; text: string }
export type MonthTick = { column: number; text: string; date: string }

const MOST_TICKS = 7
const STEPS = [1, 2, 5, 10]

/** Four to seven round marks that hold every value. Money begins at zero, unless values are negative. */
export function moneyTicks(values: readonly number[], messages: Messages): readonly Tick[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const step = roundStep(low, high)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 3, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  const texts = formatMoneyTicks(ticks, messages.locale)
  return ticks.map((value, index) => ({ value, text: texts[index] ?? '' }))
}

/** The smallest of 1, 2, 5 × a power of ten that needs no more marks than there may be. */
function roundStep(low: number, high: number): number {
  const span = high - low
  if (span === 0) return 1
  const magnitude = 10 ** Math.floor(Math.log10(span / MOST_TICKS))
  const marks = (step: number) => Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9) + 1
  return STEPS.map((step) => step * magnitude).find((step) => marks(step) <= MOST_TICKS) ?? 20 * magnitude
}

/** Marks along the months: the start, the horizon, and round months between; a date under each whole year. */
export function monthTicks(horizonMonths: number, first: CalendarMonth, messages: Messages): readonly MonthTick[] {
  const { locale, time } = messages
  const step = horizonMonths <= 18 ? 3 : horizonMonths <= 48 ? 6 : MONTHS_PER_YEAR
  const between: MonthTick[] = []
  // A mark too near the horizon would collide with its text.
  for (let column = step; column <= horizonMonths - step / 2; column += step) {
    const isYear = column % MONTHS_PER_YEAR === 0
    const date = isYear ? formatMonthYear(calendarMonth(first, column), locale) : ''
    between.push({ column, text: `${column}`, date })
  }
  return [
    { column: 0, text: time.start, date: time.startDate(formatMonthYear(first, locale)) },
    ...between,
    {
      column: horizonMonths,
      text: time.month(horizonMonths),
      date: formatMonthYear(calendarMonth(first, horizonMonths), locale),
    },
  ]
}
