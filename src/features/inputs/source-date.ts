import { formatMonthYear } from '@/lib/calendar'
import type { Locale } from '@/lib/locale'

/** The day on which a source was read, such as 2026-11-24, as its month; a source that gives only its year has only that. */
export function sourceDate(asOf: string, locale: Locale): string {
  const [year = '', month] = asOf.split('-')
  return month === undefined ? year : formatMonthYear({ year: Number(year), month: Number(month) }, locale)
}
