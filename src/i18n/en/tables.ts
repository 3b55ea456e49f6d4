import { capitalised } from '@/i18n/capitalised'
import type { StrategyWords } from '@/i18n/strategy-words'
import { NO_BREAK_SPACE } from '@/lib/characters'
import { time } from './time'

/** Tables beside the chart: comparison, where the money goes, budget. Money comes formatted. */
export const tables = {
  strategy: 'Strategy',
  total: 'Total',
  comparison: {
    cheapest: (s: StrategyWords, count: number, margin: string, than: StrategyWords) =>
      `${capitalised(s.subject)} ${s.plural ? 'are' : 'is'} cheapest of ${count}, ${margin} below ${than.subject} in present value`,
    tied: (s: StrategyWords, than: StrategyWords) =>
      `${capitalised(s.subject)} and ${than.subject} share the lowest cost in present value`,
    alone: (s: StrategyWords) => `Only ${s.subject} can be computed`,
    nothing: 'No strategy can be computed yet',
    subtitle: (horizonMonths: number, rate: string) =>
      `${time.months(horizonMonths)}, US dollars, present value at ${rate} a year`,
    columns: {
      cash: 'Cash paid',
      tco: 'Total cost',
      npv: 'NPV of cost',
      levelised: 'Per 1M tokens',
      payback: 'Payback, months',
      peakExposure: 'Peak exposure',
      roi: 'ROI',
      stillOwed: 'Still owed',
    },
    reference: 'reference',
    states: {
      noDifference: 'the same',
      fromTheStart: 'from the start',
      notWithinHorizon: (horizonMonths: number) => `not in ${horizonMonths}`,
      never: 'never',
      touchedAndLost: (from: string, until: string) => `only ${from} to ${until}`,
      cheaperUntil: (until: string) => `only until ${until}`,
    },
    doesNotFit: (needed: string, available: string) => `does not fit: needs ${needed}, has ${available}`,
  },
  breakdown: {
    instead: (s: StrategyWords, more: readonly string[], less: readonly string[]) =>
      `${capitalised(s.subject)} ${s.plural ? 'spend' : 'spends'} ${more.join(' and ')} to save ${less.join(' and ')}`,
    onlyMore: (s: StrategyWords, more: readonly string[]) =>
      `${capitalised(s.subject)} ${s.plural ? 'spend' : 'spends'} ${more.join(' and ')}`,
    onlyLess: (s: StrategyWords, less: readonly string[]) =>
      `${capitalised(s.subject)} ${s.plural ? 'save' : 'saves'} ${less.join(' and ')}`,
    more: (amount: string, on: string) => `${amount} more on ${on}`,
    less: (amount: string, on: string) => `${amount} on ${on}`,
    same: (s: StrategyWords, other: StrategyWords) =>
      `${capitalised(s.subject)} and ${other.subject} spend the same on everything`,
    largest: (s: StrategyWords, share: string, on: string) =>
      `${capitalised(s.subject)} ${s.plural ? 'spend' : 'spends'} ${share} on ${on}`,
    nothing: 'Nothing is spent',
    subtitle: (horizonMonths: number, thousands: boolean) =>
      `${time.months(horizonMonths)}, cash less the value left, ${thousands ? 'thousand dollars' : 'dollars'}, cheapest first`,
  },
  budget: {
    beforeStart: 'Before start',
    /** Which month of the plan a month of the calendar is: the small second line of a table's head. */
    monthOfPlan: (month: number) => `month${NO_BREAK_SPACE}${month}`,
    periods: 'Periods',
    grains: { 'fiscal-year': 'Fiscal year', quarter: 'Quarter', month: 'Month' },
    by: { 'fiscal-year': 'by fiscal year', quarter: 'by quarter', month: 'by month' },
    subtitle: (s: StrategyWords, by: string, from: string, to: string, basis: string) =>
      `${s.label} ${by}, ${from} to ${to}, US dollars, ${basis}`,
    basis: { cash: 'cash', accrual: 'accrual' },
    saves: (s: StrategyWords, start: string, than: string, years: string) =>
      `${capitalised(s.subject)} ${s.plural ? 'cost' : 'costs'} ${start} more${than} before the start, then ${s.plural ? 'save' : 'saves'} ${years} by fiscal year`,
    costs: (s: StrategyWords, start: string, rest: string, horizonMonths: number) =>
      `${capitalised(s.subject)} ${s.plural ? 'cost' : 'costs'} ${start} before the start and ${rest} in ${time.months(horizonMonths)}`,
    listed: (amounts: readonly string[]) =>
      amounts.length < 2 ? amounts.join('') : `${amounts.slice(0, -1).join(', ')} and ${amounts.at(-1) ?? ''}`,
    totalOf: (s: StrategyWords) => `${s.label}, total`,
    comparison: (s: StrategyWords) => `${s.label}, for comparison`,
    saving: 'Saving, this period',
    valueLeft: 'Value left at the horizon, not cash',
    writeDown: 'Write-down to the value left',
    tco: 'Total cost',
  },
}

export type TableWords = typeof tables
