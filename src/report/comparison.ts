import type { Messages } from '@/i18n/messages'
import type { Evaluation } from '@/model/evaluation'

export type ComparisonColumn = 'cash' | 'tco' | 'npv' | 'levelised' | 'payback' | 'peakExposure' | 'stillOwed'

/** A figure of a table: its text, and its identity where it can be opened. */
export type Cell = { text: string; figureId: string | null }

export type ComparisonRow = {
  strategyId: string
  strategyIndex: number
  name: string
  role: 'recommended' | 'reference' | 'other'
  /** '' where it is possible, else why it is not. */
  problem: string
  cells: Readonly<Record<ComparisonColumn, Cell>>
}

export type Comparison = {
  title: string
  subtitle: string
  columns: readonly { id: ComparisonColumn; head: string }[]
  rows: readonly ComparisonRow[]
}

/** Every strategy, in the scenario's order. */
export function comparison(evaluation: Evaluation, messages: Messages): Comparison {
  throw new Error(`not written yet: ${evaluation.horizonMonths}${messages.locale}`)
}
