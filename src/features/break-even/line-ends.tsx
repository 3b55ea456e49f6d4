import type { BreakEvenChart } from '@/report/series'
import { seriesColour } from '@/ui/series-mark'
import type { Scales } from './scales'
import { spreadLabels } from './spread-labels'

const TWO_LINES = 31
const ONE_LINE = 16

/** Names at the line ends, pushed apart and tied to their line. */
export function LineEnds({ chart, scales }: { chart: BreakEvenChart; scales: Scales }) {
  const { top, bottom, right } = scales.plot
  const ends = chart.series.map(({ endUsd, valuesUsd }) => scales.y(endUsd ?? valuesUsd.at(-1) ?? 0))
  const gap = TWO_LINES * ends.length <= bottom - top + TWO_LINES ? TWO_LINES : ONE_LINE
  const places = spreadLabels(ends, gap, top + 6, bottom - 6)
  const from = scales.end ?? right
  return chart.series.map((series, index) => {
    const end = ends[index] ?? 0
    const place = places[index] ?? end
    const strong = series.role === 'recommended'
    return (
      <g key={series.strategyId}>
        <path
          d={`M${from + 1} ${end}L${from + 9} ${place}H${from + 16}`}
          fill="none"
          stroke={seriesColour(series.strategyIndex)}
          strokeWidth={strong ? 1.5 : 1}
        />
        <text
          x={from + 20}
          y={gap === TWO_LINES ? place - 3 : place + 4}
          className={strong ? 'end-label strong' : 'end-label'}
        >
          <tspan className="end-name">{series.name}</tspan>
          {gap === TWO_LINES ? (
            <tspan x={from + 20} dy="14" className="end-value">
              {series.endText}
            </tspan>
          ) : (
            <tspan dx="5" className="end-value">
              {series.endText}
            </tspan>
          )}
          <tspan dx="5" className="end-difference">
            {series.endDifference}
          </tspan>
        </text>
      </g>
    )
  })
}
