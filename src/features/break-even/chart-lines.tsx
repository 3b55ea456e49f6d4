import type { BreakEvenChart, ChartPoint, Series } from '@/report/series'
import { SeriesMarker, seriesColour, seriesDash } from '@/ui/series-mark'
import type { Point } from './place-callouts'
import type { Scales } from './scales'

const STROKE = { recommended: 3, reference: 2.25, other: 1.75 } as const
/** How much wider than its line the halo of the surface under it is, in pixels. */
const HALO = 3

/** Every strategy as straight segments through its points, the recommended one on top. */
export function ChartLines({ chart, scales }: { chart: BreakEvenChart; scales: Scales }) {
  const order = chart.series
    .map((series, place) => ({ series, place }))
    .toSorted((a, b) => weight(a.series) - weight(b.series))
  return order.map(({ series, place }) => {
    const line = linePoints(chart.points, series, place, scales)
    const path = line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
    return (
      <g key={series.strategyId}>
        <path
          d={path}
          fill="none"
          stroke="var(--surface-page)"
          strokeWidth={STROKE[series.role] + HALO}
          strokeLinejoin="round"
        />
        <path
          d={path}
          fill="none"
          stroke={seriesColour(series.strategyIndex)}
          strokeWidth={STROKE[series.role]}
          strokeLinejoin="round"
          style={{ strokeDasharray: seriesDash(series.strategyIndex) }}
        />
        {markerColumns(chart.rows.length, place, chart.series.length).map((column) => {
          const value = chart.rows[column]?.valuesUsd[place]
          return value === undefined ? null : (
            <SeriesMarker key={column} index={series.strategyIndex} x={scales.x(column)} y={scales.y(value)} />
          )
        })}
      </g>
    )
  })
}

/** A line in pixels, with its way to the value at the horizon in a slot of its own after the last month. */
export function linePoints(points: readonly ChartPoint[], series: Series, place: number, scales: Scales): Point[] {
  const line = points.map(({ x, valuesUsd }) => ({ x: scales.x(x), y: scales.y(valuesUsd[place] ?? 0) }))
  if (series.endUsd !== null && scales.end !== null) line.push({ x: scales.end, y: scales.y(series.endUsd) })
  return line
}

const weight = (series: Series): number => STROKE[series.role]

/** Three markers a line, each line's at months of its own, so that they do not cover each other. */
function markerColumns(columns: number, place: number, lines: number): number[] {
  const step = (columns - 1) / 3
  return [0, 1, 2]
    .map((turn) => Math.floor(step * (turn + (place + 1) / (lines + 1))))
    .filter((column) => column < columns)
}
