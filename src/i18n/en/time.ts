import { NO_BREAK_SPACE } from '@/lib/characters'
import { formatMonths } from '@/lib/format'

const monthWord = (shown: string): string => (shown === '1' ? 'month' : 'months')
const month = (month: number): string => `month${NO_BREAK_SPACE}${formatMonths(month, 'en')}`

export const time = {
  /** A length: 28.7 months, 1 month. */
  months: (months: number) => {
    const amount = formatMonths(months, 'en')
    return `${amount}${NO_BREAK_SPACE}${monthWord(amount)}`
  },
  /** A point of the plan as what it takes to get there: "pays back in month 28.7". */
  month,
  /** A point of the plan after "from" or "until"; the number alone goes before the word. */
  fromMonth: month,
  monthNumber: (month: number) => formatMonths(month, 'en'),
  /** The unit behind a figure that stands alone. */
  monthsUnit: (months: number) => monthWord(formatMonths(months, 'en')),
  gigabytes: 'GB',
  start: 'start',
  startDate: (monthYear: string) => `1${NO_BREAK_SPACE}${monthYear}`,
  startLabel: (monthYear: string) => `Start · ${monthYear}`,
  monthLabel: (month: number, monthYear: string) => `Month${NO_BREAK_SPACE}${month} · ${monthYear}`,
}
export type TimeWords = typeof time
