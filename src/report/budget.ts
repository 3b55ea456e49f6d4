import type { Messages } from '@/i18n/messages'
import type { Evaluation, LineId } from '@/model/evaluation'

export type BudgetBasis = 'cash' | 'accrual'

/** Columns of the ledger that are shown together. */
export type BudgetPeriod = {
  /** "Before start", "FY 2027". */
  label: string
  /** "Dec 2026", "Jan–Dec": which months lie in it. */
  months: string
  firstColumn: number
  lastColumn: number
}

export type BudgetRow = {
  kind: 'line' | 'subtotal' | 'total' | 'comparison' | 'after'
  /** Which badge a subtotal carries. */
  group: 'capex' | 'opex' | null
  line: LineId | null
  label: string
  figureId: string | null
  /** One per period, then the sum over all. */
  valuesUsd: readonly number[]
  texts: readonly string[]
}

export type Budget = {
  title: string
  subtitle: string
  periods: readonly BudgetPeriod[]
  /** Above the last column: "36 months". */
  totalHead: string
  rows: readonly BudgetRow[]
}

/** A possible strategy's ledger by fiscal year; null where the strategy is not possible or not there. */
export function budget(
  evaluation: Evaluation,
  messages: Messages,
  strategyId: string,
  basis: BudgetBasis,
): Budget | null {
  throw new Error(`not written yet: ${evaluation.horizonMonths}${messages.locale}${strategyId}${basis}`)
}
