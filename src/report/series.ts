import type { Messages } from '@/i18n/messages'
import { calendarMonth, formatMonthYear } from '@/lib/calendar'
import { formatMoney, formatPercentChange, formatTableUsd } from '@/lib/format'
import type { Evaluation } from '@/model/evaluation'
import { chartSubtitle, chartTitle } from './chart-title'
import type { ChartView } from './chart-view'
import { contest, roleOf, type Contender, type Contest, type Role } from './contest'
import { namedCrossings, type Crossing } from './named-crossings'
import { seriesValues, type SeriesValues } from './series-values'
import { moneyTicks, monthTicks, type MonthTick, type Tick } from './ticks'

/** Weight follows the role; colour, dash and marker follow `strategyIndex` for good. */
export type Series = {
  strategyId: string
  /** Place in the scenario's order, impossible strategies counted. */
  strategyIndex: number
  name: string
  role: Role
  /** Columns 0…horizon, US dollars. */
  valuesUsd: readonly number[]
  /** After the horizon, with what the servers are still worth (a valuation, not cash). Null in the monthly view. */
  endUsd: number | null
  /** What the line's end is labelled with: value, and difference against the reference. */
  endText: string
  endDifference: string
}

/** A column of the ledger across the possible strategies, in the order of `series`. */
export type ChartRow = {
  column: number
  /** "Month 24 · December 2028"; column 0 is the start. */
  label: string
  valuesUsd: readonly number[]
}

/** A point to draw: as a row, but where a purchase is paid the column comes twice, before and after, so that it stands as a vertical step. */
export type ChartPoint = { x: number; valuesUsd: readonly number[] }

export type BreakEvenChart = {
  title: string
  subtitle: string
  series: readonly Series[]
  rows: readonly ChartRow[]
  points: readonly ChartPoint[]
  /** Only in the cumulative view, and only where the reference is possible. */
  crossings: readonly Crossing[]
  moneyTicks: readonly Tick[]
  monthTicks: readonly MonthTick[]
  /** What the slot after the horizon is called; null where there is none. */
  endSlot: string | null
  /** The same rows as text, in whole dollars; the last one is the slot after the horizon. */
  table: { head: readonly string[]; rows: readonly { label: string; cells: readonly string[] }[] }
}

export type { ChartView } from './chart-view'
export type { Crossing } from './named-crossings'
export type { MonthTick, Tick } from './ticks'

/** The one set of rows that chart, table and paper read. */
export function breakEvenChart(evaluation: Evaluation, messages: Messages, view: ChartView): BreakEvenChart {
  const between = contest(evaluation, messages)
  const drawn = new Map(between.contenders.map((one) => [one, seriesValues(one.result, evaluation, view)]))
  const { scenario, horizonMonths } = evaluation
  const first = { year: scenario.firstYear, month: scenario.firstCalendarMonth }
  const series = chartSeries(evaluation, between, drawn, messages)
  const rows = chartRows(evaluation, series, messages)
  const ends = series.flatMap(({ endUsd }) => (endUsd === null ? [] : [endUsd]))
  return {
    title: chartTitle(evaluation, between, drawn, view, messages),
    subtitle: chartSubtitle(evaluation, view, messages),
    series,
    rows,
    points: chartPoints(rows, [...drawn.values()]),
    crossings: view.measure === 'monthly' ? [] : crossings(evaluation, between, drawn, messages),
    moneyTicks: moneyTicks([...rows.flatMap(({ valuesUsd }) => valuesUsd), ...ends], messages),
    monthTicks: monthTicks(horizonMonths, first, messages),
    endSlot: view.measure === 'monthly' ? null : messages.chart.endSlot[view.basis],
    table: {
      head: [messages.chart.month, ...series.map(({ name }) => name)],
      rows: [
        ...rows.map(({ label, valuesUsd }) => ({
          label,
          cells: valuesUsd.map((usd) => formatTableUsd(usd, messages.locale)),
        })),
        ...(ends.length === 0
          ? []
          : [
              {
                label: messages.chart.endRow[view.basis],
                cells: ends.map((usd) => formatTableUsd(usd, messages.locale)),
              },
            ]),
      ],
    },
  }
}

type Drawn = ReadonlyMap<Contender, SeriesValues>

function chartSeries(
  evaluation: Evaluation,
  { contenders, reference }: Contest,
  drawn: Drawn,
  messages: Messages,
): readonly Series[] {
  const endOf = (contender: Contender): number => {
    const values = drawn.get(contender)
    return values?.endUsd ?? values?.valuesUsd.at(-1) ?? 0
  }
  const referenceEndUsd = reference === null ? 0 : endOf(reference)
  return contenders.map((contender) => {
    const { valuesUsd = [], endUsd = null } = drawn.get(contender) ?? {}
    const difference =
      referenceEndUsd > 0 ? formatPercentChange(endOf(contender) / referenceEndUsd - 1, messages.locale) : ''
    return {
      strategyId: contender.result.strategyId,
      strategyIndex: contender.index,
      name: contender.words.label,
      role: roleOf(contender.index, evaluation),
      valuesUsd,
      endUsd,
      endText: formatMoney(endOf(contender), messages.locale),
      endDifference: contender === reference ? messages.chart.reference : difference,
    }
  })
}

function chartRows(
  { horizonMonths, scenario }: Evaluation,
  series: readonly Series[],
  { time, locale }: Messages,
): readonly ChartRow[] {
  const first = { year: scenario.firstYear, month: scenario.firstCalendarMonth }
  return Array.from({ length: horizonMonths + 1 }, (_, column) => ({
    column,
    label: rowLabel(column, formatMonthYear(calendarMonth(first, column), locale, 'long'), time),
    valuesUsd: series.map(({ valuesUsd }) => valuesUsd[column] ?? 0),
  }))
}

const rowLabel = (column: number, monthYear: string, time: Messages['time']): string =>
  column === 0 ? time.startLabel(monthYear) : time.monthLabel(column, monthYear)

function chartPoints(rows: readonly ChartRow[], drawn: readonly SeriesValues[]): readonly ChartPoint[] {
  return rows.flatMap(({ column, valuesUsd }) => {
    const purchasesUsd = drawn.map((values) => values.purchasesUsd[column] ?? 0)
    const after = { x: column, valuesUsd }
    // What is paid before the start is where the line begins.
    if (column === 0 || purchasesUsd.every((usd) => usd === 0)) return [after]
    return [{ x: column, valuesUsd: valuesUsd.map((usd, index) => usd - (purchasesUsd[index] ?? 0)) }, after]
  })
}

function crossings(
  evaluation: Evaluation,
  { contenders, reference }: Contest,
  drawn: Drawn,
  messages: Messages,
): readonly Crossing[] {
  if (reference === null) return []
  const line = (contender: Contender) => ({ contender, valuesUsd: drawn.get(contender)?.valuesUsd ?? [] })
  return contenders
    .filter((contender) => contender !== reference)
    .flatMap((contender) =>
      namedCrossings(line(contender), line(reference), contender.index === evaluation.recommended, messages),
    )
}
