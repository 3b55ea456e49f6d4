import type { Messages } from '@/i18n/messages'
import { calendarMonth, formatMonthYear } from '@/lib/calendar'
import { formatMoney, formatTableUsd } from '@/lib/format'
import {
  isCapex,
  LINE_IDS,
  PURCHASE_LINES,
  type Evaluation,
  type LineId,
  type PossibleResult,
} from '@/model/evaluation'
import { budgetPeriods, type BudgetGrain, type BudgetPeriod } from './budget-periods'
import { contest, type Contender } from './contest'
import { figureId } from './figure-id'

export type BudgetBasis = 'cash' | 'accrual'

export type BudgetRow = {
  /** After: what follows the total, one figure in the last column only. */
  kind: 'line' | 'subtotal' | 'total' | 'comparison' | 'after'
  /** Which badge a line or a subtotal carries. */
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

/** A possible strategy's ledger by fiscal year, quarter or month; null where the strategy is not possible or not there. */
export function budget(
  evaluation: Evaluation,
  messages: Messages,
  strategyId: string,
  basis: BudgetBasis,
  grain: BudgetGrain,
): Budget | null {
  const { contenders, reference } = contest(evaluation, messages)
  const shown = contenders.find(({ result }) => result.strategyId === strategyId)
  if (shown === undefined) return null
  const periods = budgetPeriods(evaluation.scenario, messages, grain)
  const lines = lineRows(shown.result, periods, basis, messages)
  const { ledger } = messages
  const capexLabel = basis === 'cash' ? ledger.capex : ledger.capexExpensed
  const capex = subtotal({ kind: 'subtotal', group: 'capex', label: capexLabel }, lines, periods, messages)
  const opex = subtotal({ kind: 'subtotal', group: 'opex', label: ledger.opex }, lines, periods, messages)
  const totals = sumOf([capex, opex], periods)
  const compared = reference === null || reference === shown ? null : comparedWith(reference, periods, basis, totals)
  const row = rowMaker(messages)
  return {
    title: title(shown, reference, evaluation, basis, messages),
    subtitle: subtitle(shown, evaluation, basis, grain, messages),
    periods,
    totalHead: messages.time.months(evaluation.horizonMonths),
    rows: [
      ...lines.filter(({ group }) => group === 'capex'),
      capex,
      ...lines.filter(({ group }) => group === 'opex'),
      opex,
      row({ kind: 'total', label: messages.tables.budget.totalOf(shown.words) }, totals),
      ...(compared === null || reference === null
        ? []
        : [
            row({ kind: 'comparison', label: messages.tables.budget.comparison(reference.words) }, compared.totalUsd),
            row({ kind: 'comparison', label: messages.tables.budget.saving }, compared.savingUsd),
          ]),
      ...toTotalCost(shown.result, periods, basis, messages),
    ],
  }
}

type RowStart = Pick<BudgetRow, 'kind' | 'label'> & Partial<Pick<BudgetRow, 'group' | 'line' | 'figureId'>>

/** A row from its values, in whole dollars. */
function rowMaker({ locale }: Messages) {
  return (start: RowStart, valuesUsd: readonly number[]): BudgetRow => ({
    group: null,
    line: null,
    figureId: null,
    ...start,
    valuesUsd,
    texts: valuesUsd.map((usd) => formatTableUsd(usd, locale)),
  })
}

function lineRows(
  { lines, accrualLines, strategyId }: PossibleResult,
  periods: readonly BudgetPeriod[],
  basis: BudgetBasis,
  messages: Messages,
): readonly BudgetRow[] {
  const { ledger } = messages
  const row = rowMaker(messages)
  const expensed: ReadonlySet<LineId> = new Set<LineId>(basis === 'accrual' ? PURCHASE_LINES : [])
  return LINE_IDS.flatMap((line) => {
    const byColumn = (basis === 'cash' ? lines : accrualLines)[line]
    if (byColumn === undefined || byColumn.every((usd) => usd === 0)) return []
    const name = ledger.lines[line]
    const start: RowStart = {
      kind: 'line',
      group: isCapex(line) ? 'capex' : 'opex',
      line,
      label: expensed.has(line) ? ledger.depreciation(name) : name,
      figureId: figureId(strategyId, line),
    }
    return [row(start, byPeriod(byColumn, periods))]
  })
}

/** Sums by period, then over all columns: the last is the same number however finely the columns are parted. */
function byPeriod(byColumn: Readonly<Float64Array>, periods: readonly BudgetPeriod[]): readonly number[] {
  const sums = periods.map(({ firstColumn, lastColumn }) => sum(byColumn.subarray(firstColumn, lastColumn + 1)))
  return [...sums, sum(byColumn)]
}

const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

function sumOf(rows: readonly BudgetRow[], periods: readonly BudgetPeriod[]): readonly number[] {
  return Array.from({ length: periods.length + 1 }, (_, index) =>
    sum(rows.map(({ valuesUsd }) => valuesUsd[index] ?? 0)),
  )
}

function subtotal(
  start: RowStart,
  lines: readonly BudgetRow[],
  periods: readonly BudgetPeriod[],
  messages: Messages,
): BudgetRow {
  const ofGroup = lines.filter(({ group }) => group === start.group)
  return rowMaker(messages)(start, sumOf(ofGroup, periods))
}

function comparedWith(
  { result }: Contender,
  periods: readonly BudgetPeriod[],
  basis: BudgetBasis,
  totals: readonly number[],
): { totalUsd: readonly number[]; savingUsd: readonly number[] } {
  const totalUsd = byPeriod(result[basis], periods)
  return { totalUsd, savingUsd: totalUsd.map((usd, index) => usd - (totals[index] ?? 0)) }
}

/** From what was paid or expensed to the total cost, where the two differ: what is left at the horizon is not cash. */
function toTotalCost(
  { valueAtHorizonUsd, answers, strategyId }: PossibleResult,
  periods: readonly BudgetPeriod[],
  basis: BudgetBasis,
  messages: Messages,
): readonly BudgetRow[] {
  const { budget: words } = messages.tables
  const adjustmentUsd = basis === 'cash' ? -valueAtHorizonUsd : answers.impairmentUsd
  if (adjustmentUsd === 0) return []
  const only = (label: string, figure: 'valueAtHorizon' | 'impairment' | 'tco', usd: number): BudgetRow => ({
    ...rowMaker(messages)({ kind: 'after', label, figureId: figureId(strategyId, figure) }, [
      ...periods.map(() => 0),
      usd,
    ]),
    texts: [...periods.map(() => ''), formatTableUsd(usd, messages.locale)],
  })
  return [
    basis === 'cash'
      ? only(words.valueLeft, 'valueAtHorizon', adjustmentUsd)
      : only(words.writeDown, 'impairment', adjustmentUsd),
    only(words.tco, 'tco', answers.tcoUsd),
  ]
}

/** More years than these are summed up instead of listed. */
const MOST_LISTED_YEARS = 4

/**
 * Savings year by year after a dearer start, where that is the story; else what is paid before and after the start.
 * The finding is the same however finely the table below it is told.
 */
function title(
  { words, result }: Contender,
  reference: Contender | null,
  { horizonMonths, scenario }: Evaluation,
  basis: BudgetBasis,
  messages: Messages,
): string {
  const { locale, tables } = messages
  const money = (usd: number) => formatMoney(usd, locale)
  const years = budgetPeriods(scenario, messages, 'fiscal-year')
  const totals = byPeriod(result[basis], years)
  const compared = reference === null ? null : comparedWith(reference, years, basis, totals)
  const [startSaving = 0, ...yearSavings] = compared?.savingUsd.slice(0, -1) ?? []
  const isPayback = startSaving < 0 && yearSavings.every((usd) => usd > 0) && yearSavings.length <= MOST_LISTED_YEARS
  if (reference !== null && isPayback) {
    const listed = tables.budget.listed(yearSavings.map(money))
    return tables.budget.saves(words, money(-startSaving), reference.words.than, listed)
  }
  const [startUsd = 0] = totals
  return tables.budget.costs(words, money(startUsd), money((totals.at(-1) ?? 0) - startUsd), horizonMonths)
}

function subtitle(
  shown: Contender,
  { scenario }: Evaluation,
  basis: BudgetBasis,
  grain: BudgetGrain,
  { locale, tables }: Messages,
): string {
  const first = { year: scenario.firstYear, month: scenario.firstCalendarMonth }
  const lastMonth = calendarMonth(first, scenario.horizonMonths)
  const [from, to] = [first, lastMonth].map((month) => formatMonthYear(month, locale))
  return tables.budget.subtitle(shown.words, tables.budget.by[grain], from ?? '', to ?? '', tables.budget.basis[basis])
}
