import { EN_DASH, NO_BREAK_SPACE } from './characters'
import type { Locale } from './locale'
import { MONTHS_PER_YEAR } from './units-of-time'

/** A month of the calendar; month 1–12. */
export type CalendarMonth = { year: number; month: number }

/** The calendar month of a ledger column. Column 1 is the first month, column 0 the month before it. */
export function calendarMonth(first: CalendarMonth, column: number): CalendarMonth {
  const months = first.year * MONTHS_PER_YEAR + (first.month - 1) + (column - 1)
  return { year: Math.floor(months / MONTHS_PER_YEAR), month: (months % MONTHS_PER_YEAR) + 1 }
}

/** The fiscal year of a calendar month, by the calendar year in which it begins. */
export function fiscalYear({ year, month }: CalendarMonth, firstCalendarMonth: number): number {
  return month >= firstCalendarMonth ? year : year - 1
}

/** FY 2027 where the fiscal year is the calendar year, else both years it touches: FY 2027/28. */
export function formatFiscalYear(startYear: number, firstCalendarMonth: number, locale: Locale): string {
  const years = firstCalendarMonth === 1 ? `${startYear}` : yearsTouched(startYear)
  if (locale === 'en') return `FY${NO_BREAK_SPACE}${years}`
  return `${years}${NO_BREAK_SPACE}${firstCalendarMonth === 1 ? 'год' : `фин.${NO_BREAK_SPACE}год`}`
}

const MONTHS_PER_QUARTER = 3

/** Which quarter of its fiscal year a month of the calendar lies in, 1–4. */
export function fiscalQuarter({ month }: CalendarMonth, firstCalendarMonth: number): number {
  const monthsSinceYearStart = (month - firstCalendarMonth + MONTHS_PER_YEAR) % MONTHS_PER_YEAR
  return Math.floor(monthsSinceYearStart / MONTHS_PER_QUARTER) + 1
}

/** Q2 2027; of a fiscal year that is not the calendar year Q2 FY 2027/28. The year comes as in formatFiscalYear. */
export function formatFiscalQuarter(
  quarter: number,
  startYear: number,
  firstCalendarMonth: number,
  locale: Locale,
): string {
  const ofCalendarYear = firstCalendarMonth === 1
  const years = ofCalendarYear ? `${startYear}` : yearsTouched(startYear)
  if (locale === 'ru') return `${quarter}${NO_BREAK_SPACE}кв. ${years}`
  return `Q${quarter} ${ofCalendarYear ? years : `FY${NO_BREAK_SPACE}${years}`}`
}

const yearsTouched = (startYear: number): string => `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`

const MONTHS = {
  en: {
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  ru: {
    short: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
    long: [
      'январь',
      'февраль',
      'март',
      'апрель',
      'май',
      'июнь',
      'июль',
      'август',
      'сентябрь',
      'октябрь',
      'ноябрь',
      'декабрь',
    ],
  },
} as const

/** Dec 2027, дек. 2027; long: December 2027, декабрь 2027. Own names, because engines disagree about Intl's. */
export function formatMonthYear(
  { year, month }: CalendarMonth,
  locale: Locale,
  length: 'short' | 'long' = 'short',
): string {
  return `${MONTHS[locale][length][month - 1] ?? EN_DASH}${NO_BREAK_SPACE}${year}`
}

/** Jan–Dec, янв.–дек.: the months between two of them, or the one month where they are the same; for table heads. */
export function formatMonthRange(from: CalendarMonth, to: CalendarMonth, locale: Locale): string {
  const name = ({ month }: CalendarMonth) => MONTHS[locale].short[month - 1] ?? EN_DASH
  return from.month === to.month && from.year === to.year ? name(from) : `${name(from)}${EN_DASH}${name(to)}`
}
