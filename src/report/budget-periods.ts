import type { Messages } from '@/i18n/messages'
import {
  calendarMonth,
  fiscalQuarter,
  fiscalYear,
  formatFiscalQuarter,
  formatFiscalYear,
  formatMonthRange,
  formatMonthYear,
  type CalendarMonth,
} from '@/lib/calendar'
import type { Scenario } from '@/scenario/schema'

/** How finely a budget is told, the most summed up first. Quarters are those of the fiscal year. */
export const BUDGET_GRAINS = ['fiscal-year', 'quarter', 'month'] as const
export type BudgetGrain = (typeof BUDGET_GRAINS)[number]

/** Columns of the ledger that are shown together. */
export type BudgetPeriod = {
  /** "Before start", "FY 2027", "Q1 2027", "Jan 2027". */
  label: string
  /** Where it lies: "Dec 2026" before the start, "Jan–Dec" in a year or a quarter, "month 1" where it is a month. */
  note: string
  firstColumn: number
  lastColumn: number
}

/** What is paid before month 1, then the periods; the first and the last may be cut short by the plan. */
export function budgetPeriods(scenario: Scenario, messages: Messages, grain: BudgetGrain): readonly BudgetPeriod[] {
  const { firstYear, firstCalendarMonth, horizonMonths } = scenario
  const monthOf = (column: number) => calendarMonth({ year: firstYear, month: firstCalendarMonth }, column)
  const { locale, tables } = messages
  const periods: BudgetPeriod[] = [
    { label: tables.budget.beforeStart, note: formatMonthYear(monthOf(0), locale), firstColumn: 0, lastColumn: 0 },
  ]
  for (let column = 1; column <= horizonMonths; column++) {
    const label = labelOf(monthOf(column), scenario, messages, grain)
    const open = periods.at(-1)
    if (open?.label === label) open.lastColumn = column
    else periods.push({ label, note: '', firstColumn: column, lastColumn: column })
  }
  for (const period of periods.slice(1)) {
    period.note =
      grain === 'month'
        ? tables.budget.monthOfPlan(period.firstColumn)
        : formatMonthRange(monthOf(period.firstColumn), monthOf(period.lastColumn), locale)
  }
  return periods
}

/** Months with the same label lie in the same period. */
function labelOf(
  month: CalendarMonth,
  { fiscalYearFirstCalendarMonth: yearStart }: Scenario,
  { locale }: Messages,
  grain: BudgetGrain,
): string {
  const year = fiscalYear(month, yearStart)
  switch (grain) {
    case 'fiscal-year':
      return formatFiscalYear(year, yearStart, locale)
    case 'quarter':
      return formatFiscalQuarter(fiscalQuarter(month, yearStart), year, yearStart, locale)
    case 'month':
      return formatMonthYear(month, locale)
  }
}
