import type { Messages } from '@/i18n/messages'
import type { Evaluation } from '@/model/evaluation'

export type ChartView = {
  measure: 'cumulative' | 'monthly'
  basis: 'cash' | 'accrual'
  money: 'nominal' | 'discounted'
}

/** Weight follows the role; colour, dash and marker follow `strategyIndex` for good. */
export type SeriesRole = 'recommended' | 'reference' | 'other'

export type Series = {
  strategyId: string
  /** Place in the scenario's order, impossible strategies counted. */
  strategyIndex: number
  name: string
  role: SeriesRole
  /** Columns 0…horizon, US dollars. */
  valuesUsd: readonly number[]
  /** After the horizon: cumulative cost less the value at the horizon (a valuation, not cash). Null in the monthly view. */
  endUsd: number | null
  /** What the line's end is labelled with: value, and difference against the reference. */
  endText: string
  endDifference: string
}

/** A column of the ledger across the possible strategies, in the order of `series`. The same rows feed chart, table and paper. */
export type ChartRow = {
  column: number
  /** "Month 24 · December 2028"; column 0 is the start. */
  label: string
  valuesUsd: readonly number[]
}

/** A point to draw: as a row, but where a purchase is paid the column comes twice, before and after, so that it stands as a vertical step. */
export type ChartPoint = { x: number; valuesUsd: readonly number[] }

export type Crossing = {
  strategyId: string
  strategyIndex: number
  /** Kept: at or below the reference from here to the horizon. Lost: below it here, above it again from `lostMonth`. Ended: was below from the start, and is not from here on. */
  kind: 'kept' | 'lost' | 'ended'
  month: number
  lostMonth: number | null
  valueUsd: number
  title: string
  detail: string
}

export type Tick = { value: number; text: string }
export type MonthTick = { column: number; text: string; date: string }

export type BreakEvenChart = {
  title: string
  subtitle: string
  series: readonly Series[]
  rows: readonly ChartRow[]
  points: readonly ChartPoint[]
  crossings: readonly Crossing[]
  moneyTicks: readonly Tick[]
  monthTicks: readonly MonthTick[]
  /** What the slot after the horizon is called; null where there is none. */
  endSlot: string | null
  table: { head: readonly string[]; rows: readonly { label: string; cells: readonly string[] }[] }
}

export function breakEvenChart(evaluation: Evaluation, messages: Messages, view: ChartView): BreakEvenChart {
  throw new Error(`not written yet: ${evaluation.horizonMonths}${messages.locale}${view.basis}`)
}
