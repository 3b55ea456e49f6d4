import { NO_BREAK_SPACE } from '@/lib/characters'
import { formatMonths } from '@/lib/format'
import { pluralForm } from '@/lib/plural'
import type { TimeWords } from '@/i18n/en/time'

const MONTH_WORDS = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' } as const

/** The word for an amount of months as it is shown; what is left of a whole month takes the form of fractions. */
function monthWord(shown: string): string {
  const amount = Number(shown)
  return MONTH_WORDS[Number.isInteger(amount) ? pluralForm(amount, 'ru') : 'other']
}

function months(count: number): string {
  const amount = formatMonths(count, 'ru')
  return `${amount}${NO_BREAK_SPACE}${monthWord(amount)}`
}

/** A whole month is an ordinal, a fraction is not: с 9-го до 12,5 месяца. */
function monthNumber(month: number): string {
  const amount = formatMonths(month, 'ru')
  return Number.isInteger(Number(amount)) ? `${amount}-го` : amount
}

export const time: TimeWords = {
  months,
  month: months,
  fromMonth: (month) => `${monthNumber(month)}${NO_BREAK_SPACE}месяца`,
  monthNumber,
  monthsUnit: (count) => monthWord(formatMonths(count, 'ru')),
  gigabytes: 'ГБ',
  start: 'старт',
  startDate: (monthYear) => `1${NO_BREAK_SPACE}${monthYear}`,
  startLabel: (monthYear) => `Старт · ${monthYear}`,
  monthLabel: (month, monthYear) => `${month}-й${NO_BREAK_SPACE}месяц · ${monthYear}`,
}
