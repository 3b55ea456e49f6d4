import type { BreakEvenChart, ChartPoint, Series } from '@/report/series'
import { SeriesMarker, seriesColour, seriesDash } from '@/ui/series-mark'
import type { Point } from './place-callouts'
import type { Scales } from './scales'

const STROKE = { recommended: 3, reference: 2.25, other: 1.75 } as const
/** How much wider than its line the halo of the surface under it is, in pixels. */
const HALO = 3

/**
 * Every strategy as straight segments through its points. All halos lie under all lines, and the thin lines over the thick,
 * so that where two fall together neither is lost.
 */
export function ChartLines({ chart, scales }: { chart: BreakEvenChart; scales: Scales }) {
  const lines = chart.series
    .map((series, place) => ({ series, place, path: pathOf(linePoints(chart.points, series, place, scales)) }))
    .toSorted((a, b) => STROKE[b.series.role] - STROKE[a.series.role])
  return (
    <>
      {lines.map(({ series, path }) => (
        <path
          key={series.strategyId}
          d={path}
          fill="none"
          stroke="var(--surface-page)"
          strokeWidth={STROKE[series.role] + HALO}
          strokeLinejoin="round"
        />
      ))}
      {lines.map(({ series, path }) => (
        <path
          key={series.strategyId}
          d={path}
          fill="none"
          stroke={seriesColour(series.strategyIndex)}
          strokeWidth={STROKE[series.role]}
          strokeLinejoin="round"
          style={{ strokeDasharray: seriesDash(series.strategyIndex) }}
        />
      ))}
      {lines.map(({ series, place }) => (
        <Markers key={series.strategyId} chart={chart} scales={scales} place={place} index={series.strategyIndex} />
      ))}
    </>
  )
}

function Markers(props: { chart: BreakEvenChart; scales: Scales; place: number; index: number }) {
  const { chart, scales, place, index } = props
  return markerColumns(chart.rows.length, place, chart.series.length).map((column) => {
    const value = chart.rows[column]?.valuesUsd[place]
    return value === undefined ? null : (
      <SeriesMarker key={column} index={index} x={scales.x(column)} y={scales.y(value)} />
    )
  })
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

/** A line in pixels, with its way to the value at the horizon in a slot of its own after the last month. */
export function linePoints(points: readonly ChartPoint[], series: Series, place: number, scales: Scales): Point[] {
  const line = points.map(({ x, valuesUsd }) => ({ x: scales.x(x), y: scales.y(valuesUsd[place] ?? 0) }))
  if (series.endUsd !== null && scales.end !== null) line.push({ x: scales.end, y: scales.y(series.endUsd) })
  return line
}

/** Three markers a line, each line's at months of its own, so that they do not cover each other. */
function markerColumns(columns: number, place: number, lines: number): number[] {
  const step = (columns - 1) / 3
  return [0, 1, 2]
    .map((turn) => Math.floor(step * (turn + (place + 1) / (lines + 1))))
    .filter((column) => column < columns)
}
