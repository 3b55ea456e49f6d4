import { PURCHASE_LINES, type Evaluation, type PossibleResult } from '@/model/evaluation'
import type { ChartView } from './chart-view'
import { discountFactor } from './contest'

/** One strategy's numbers in a view, columns 0…horizon, US dollars. */
export type SeriesValues = {
  valuesUsd: readonly number[]
  /** Purchases paid in the column, part of its value: they are drawn as a step. */
  purchasesUsd: readonly number[]
  /** After the horizon, with what the servers are still worth; null in the monthly view. */
  endUsd: number | null
}

export function seriesValues(result: PossibleResult, evaluation: Evaluation, view: ChartView): SeriesValues {
  const { horizonMonths, scenario } = evaluation
  const rate = view.money === 'discounted' ? scenario.discountRateAnnual : 0
  const inMoney = (usd: number, column: number): number => usd * discountFactor(rate, column)
  const byMonth = Array.from(view.basis === 'cash' ? result.cash : result.accrual, inMoney)
  const isStepped = view.basis === 'cash' && view.measure === 'cumulative'
  const purchasesUsd = byMonth.map((_, column) => (isStepped ? inMoney(purchases(result, column), column) : 0))
  if (view.measure === 'monthly') return { valuesUsd: byMonth, purchasesUsd, endUsd: null }

  const valuesUsd = runningSum(byMonth)
  // Cash is followed by what the servers would fetch, expenses by what the books must be written down by: both end at the total cost.
  const adjustmentUsd = view.basis === 'cash' ? -result.valueAtHorizonUsd : result.answers.impairmentUsd
  const endUsd = (valuesUsd[horizonMonths] ?? 0) + inMoney(adjustmentUsd, horizonMonths)
  return { valuesUsd, purchasesUsd, endUsd }
}

function purchases({ lines }: PossibleResult, column: number): number {
  return PURCHASE_LINES.reduce((sum, line) => sum + (lines[line]?.[column] ?? 0), 0)
}

function runningSum(byMonth: readonly number[]): number[] {
  let sum = 0
  return byMonth.map((usd) => (sum += usd))
}
