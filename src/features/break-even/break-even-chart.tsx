import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { MONTHS_PER_YEAR } from '@/lib/units-of-time'
import type { BreakEvenChart as ChartWords, ChartRow, MonthTick } from '@/report/series'
import { seriesColour } from '@/ui/series-mark'
import { ChartLines } from './chart-lines'
import { ChartTooltip } from './chart-tooltip'
import { Crossings } from './crossings'
import { LABEL_COLUMN, LineEnds } from './line-ends'
import type { Scales } from './scales'
import './break-even.css'

/** The slot after the horizon, as a share of the months. */
const SLOT_SHARE = 0.05
/** Width of a digit of an axis mark, and half the mean width of its characters, in pixels. */
const DIGIT = 7
const HALF_CHARACTER = 3.4

/** Cumulative or monthly cost of every strategy over the months. It is told what to draw; it decides nothing. */
export function BreakEvenChart({ chart, phone }: { chart: ChartWords; phone: boolean }) {
  const last = chart.rows.length - 1
  const slot = chart.endSlot === null ? 0 : last * SLOT_SHARE
  const moneyMarks = new Map(chart.moneyTicks.map(({ value, text }) => [value, text]))
  const [lowest = 0, highest = 1] = [chart.moneyTicks.at(0)?.value, chart.moneyTicks.at(-1)?.value]
  const monthMarks = phone ? yearMarks(chart.monthTicks, last) : chart.monthTicks
  const widest = Math.max(1, ...chart.moneyTicks.map(({ text }) => text.length))
  return (
    <ComposedChart
      responsive
      className="break-even-chart"
      aria-label={chart.title}
      data={chart.rows.slice()}
      margin={{ top: 10, right: phone ? 10 : LABEL_COLUMN, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line-1)" />
      <XAxis
        type="number"
        dataKey="column"
        domain={[0, last + slot]}
        ticks={monthMarks.map(({ column }) => column)}
        interval={0}
        height={38}
        axisLine={{ stroke: 'var(--text-3)' }}
        tickLine={{ stroke: 'var(--text-3)' }}
        tick={<MonthMark marks={monthMarks} inward={phone ? last : null} />}
      />
      <YAxis
        domain={[lowest, highest]}
        ticks={[...moneyMarks.keys()]}
        interval={0}
        width={widest * DIGIT + 12}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--text-3)', fontSize: 12 }}
        tickFormatter={(value: number) => moneyMarks.get(value) ?? ''}
      />
      {lowest < 0 && <ReferenceLine y={0} stroke="var(--text-3)" />}
      {slot > 0 && <ReferenceLine x={last} stroke="var(--line-2)" />}
      <Picture chart={chart} end={slot > 0 ? last + slot : null} phone={phone} />
      {chart.series.map((series, place) => (
        <Line
          key={series.strategyId}
          dataKey={(row: ChartRow) => row.valuesUsd[place] ?? 0}
          name={series.name}
          stroke="none"
          dot={false}
          activeDot={{
            r: 4,
            fill: seriesColour(series.strategyIndex),
            stroke: 'var(--surface-page)',
            strokeWidth: 1.5,
          }}
          isAnimationActive={false}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--text-3)', strokeDasharray: '2 2' }}
        content={<ChartTooltip chart={chart} />}
      />
    </ComposedChart>
  )
}

/** What is drawn by hand on the axes: lines with halos and steps, line ends, crossings. */
function Picture({ chart, end, phone }: { chart: ChartWords; end: number | null; phone: boolean }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const scales: Scales = {
    x: (column) => Number(x(column)),
    y: (usd) => Number(y(usd)),
    end: end === null ? null : Number(x(end)),
    plot: { left: area.x, top: area.y, right: area.x + area.width, bottom: area.y + area.height },
  }
  return (
    <g aria-hidden="true">
      <ChartLines chart={chart} scales={scales} />
      <Crossings chart={phone ? mostWeighty(chart) : chart} scales={scales} />
      {!phone && <LineEnds chart={chart} scales={scales} />}
      {!phone && chart.endSlot !== null && (
        <text
          className="month-mark"
          x={scales.x(chart.rows.length - 1) + (chart.monthTicks.at(-1)?.text.length ?? 0) * HALF_CHARACTER + 6}
          y={scales.plot.bottom + 16}
        >
          {chart.endSlot}
        </text>
      )}
    </g>
  )
}

/** A phone has room for the names of the recommended strategy's crossings alone. */
function mostWeighty(chart: ChartWords): ChartWords {
  const recommended = chart.series.find(({ role }) => role === 'recommended')
  return {
    ...chart,
    crossings: chart.crossings
      .filter(({ strategyId }) => strategyId === recommended?.strategyId)
      .map((crossing) => ({ ...crossing, detail: '' })),
  }
}

/** A phone has room for the years alone, and for the dates of the first and the last mark; what would meet the last goes. */
function yearMarks(marks: readonly MonthTick[], last: number): MonthTick[] {
  return marks
    .filter(({ column }) => column === last || (column % MONTHS_PER_YEAR === 0 && column < last - MONTHS_PER_YEAR))
    .map((mark) => (mark.column === 0 || mark.column === last ? mark : { ...mark, date: '' }))
}

/** Recharts puts place and value into the element that it is given. `inward`: the last column, where marks stay inside the plot. */
function MonthMark(props: {
  marks: readonly MonthTick[]
  inward: number | null
  x?: number
  y?: number
  payload?: { value: number }
}) {
  const { x = 0, y = 0, inward } = props
  const mark = props.marks.find(({ column }) => column === props.payload?.value)
  const anchor = inward === null || mark === undefined ? 'middle' : mark.column === 0 ? 'start' : 'middle'
  return (
    <text className="month-mark" x={x} y={y + 8} textAnchor={mark?.column === inward ? 'end' : anchor}>
      <tspan x={x}>{mark?.text}</tspan>
      <tspan x={x} dy="14">
        {mark?.date}
      </tspan>
    </text>
  )
}
