import type { Messages } from '@/i18n/messages'
import { calendarMonth, fiscalYear, formatFiscalYear, formatMonthRange, formatMonthYear } from '@/lib/calendar'
import type { Scenario } from '@/scenario/schema'

/** Columns of the ledger that are shown together. */
export type BudgetPeriod = {
  /** "Before start", "FY 2027". */
  label: string
  /** Which months of the calendar lie in it: "Dec 2026" before the start, "Jan–Dec" in a fiscal year. */
  months: string
  firstColumn: number
  lastColumn: number
}

/** What is paid before month 1, then the fiscal years; the first and the last may hold fewer than twelve months. */
export function budgetPeriods(scenario: Scenario, messages: Messages): readonly BudgetPeriod[] {
  const { firstYear, firstCalendarMonth, fiscalYearFirstCalendarMonth: yearStart, horizonMonths } = scenario
  const monthOf = (column: number) => calendarMonth({ year: firstYear, month: firstCalendarMonth }, column)
  const years: { startYear: number; firstColumn: number; lastColumn: number }[] = []
  for (let column = 1; column <= horizonMonths; column++) {
    const startYear = fiscalYear(monthOf(column), yearStart)
    const open = years.at(-1)
    if (open?.startYear === startYear) open.lastColumn = column
    else years.push({ startYear, firstColumn: column, lastColumn: column })
  }
  const { locale, tables } = messages
  return [
    { label: tables.budget.beforeStart, months: formatMonthYear(monthOf(0), locale), firstColumn: 0, lastColumn: 0 },
    ...years.map(({ startYear, firstColumn, lastColumn }) => ({
      label: formatFiscalYear(startYear, yearStart, locale),
      months: formatMonthRange(monthOf(firstColumn), monthOf(lastColumn), locale),
      firstColumn,
      lastColumn,
    })),
  ]
}
