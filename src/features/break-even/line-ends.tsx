import type { BreakEvenChart } from '@/report/series'
import { seriesColour } from '@/ui/series-mark'
import type { Scales } from './scales'
import { spreadLabels } from './spread-labels'
import { wrapText } from './wrap-text'

/** Room right of the plot, in pixels, and how many characters of 12 px text a line of it holds. */
export const LABEL_COLUMN = 176
const LONGEST_LINE = 21
const LINE = 14
const BETWEEN = 3

/** Names at the line ends, pushed apart and tied to their line. */
export function LineEnds({ chart, scales }: { chart: BreakEvenChart; scales: Scales }) {
  const { top, bottom, right } = scales.plot
  const names = chart.series.map(({ name }) => wrapText(name, LONGEST_LINE))
  const ends = chart.series.map(({ endUsd, valuesUsd }) => scales.y(endUsd ?? valuesUsd.at(-1) ?? 0))
  const tallest = Math.max(...names.map((lines) => lines.length)) + 1
  const gap = Math.min(tallest * LINE + BETWEEN, (bottom - top) / Math.max(1, ends.length - 1))
  const places = spreadLabels(ends, gap, top + 6, bottom - 6)
  const from = scales.end ?? right
  return chart.series.map((series, index) => {
    const end = ends[index] ?? 0
    const place = places[index] ?? end
    const lines = names[index] ?? []
    const strong = series.role === 'recommended'
    return (
      <g key={series.strategyId}>
        <path
          d={`M${from + 1} ${end}L${from + 9} ${place}H${from + 16}`}
          fill="none"
          stroke={seriesColour(series.strategyIndex)}
          strokeWidth={strong ? 1.5 : 1}
        />
        <text y={place + 11 - ((lines.length + 1) * LINE) / 2} className={strong ? 'end-label strong' : 'end-label'}>
          {lines.map((line, row) => (
            <tspan key={line} x={from + 20} dy={row === 0 ? 0 : LINE}>
              {line}
            </tspan>
          ))}
          <tspan x={from + 20} dy={LINE}>
            {series.endText}
          </tspan>
          <tspan dx="5" className="end-difference">
            {series.endDifference}
          </tspan>
        </text>
      </g>
    )
  })
}
