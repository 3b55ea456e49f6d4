import type { BreakEvenChart, Crossing } from '@/report/series'
import { linePoints } from './chart-lines'
import { placeCallouts, type Callout } from './place-callouts'
import type { Scales } from './scales'
import { wrapText } from './wrap-text'

const LINE_HEIGHT = 15
/** Widths of characters of 12 px text, in pixels: mean, capital, and the widest capitals. */
const CHARACTER = 6.6
const CAPITAL = 8.6
const WIDE_CAPITAL = 11.6
/** A longer name goes on in another line. */
const LONGEST_LINE = 40

/** Where lines cross the reference: ringed, tied to free space, named. */
export function Crossings({ chart, scales }: { chart: BreakEvenChart; scales: Scales }) {
  const { plot } = scales
  const crossings = chart.crossings.toSorted((a, b) => rank(chart, a) - rank(chart, b))
  const texts = crossings.map((crossing) => ({
    title: wrapText(crossing.title, LONGEST_LINE),
    detail: crossing.detail === '' ? [] : wrapText(crossing.detail, LONGEST_LINE),
  }))
  const callouts = crossings.map((crossing, index): Callout => {
    const written = [...(texts[index]?.title ?? []), ...(texts[index]?.detail ?? [])]
    return {
      x: scales.x(crossing.month),
      y: scales.y(crossing.valueUsd),
      width: Math.max(...written.map(textWidth)),
      height: LINE_HEIGHT * written.length + 2,
    }
  })
  const lines = chart.series.map((series, place) => linePoints(chart.points, series, place, scales))
  const boxes = placeCallouts(callouts, lines, {
    left: plot.left + 4,
    top: plot.top,
    width: plot.right - plot.left - 8,
    height: plot.bottom - plot.top - 6,
  })
  return crossings.map((crossing, index) => {
    const callout = callouts[index]
    const box = boxes[index]
    if (callout === undefined || box === undefined) return null
    const below = box.top > callout.y
    const kept = crossing.kind === 'kept' && isRecommended(chart, crossing)
    const middle = box.left + box.width / 2
    return (
      <g key={`${crossing.strategyId} ${crossing.month}`}>
        <path
          d={`M${callout.x} ${callout.y}V${below ? box.top - 1 : box.top + box.height + 1}`}
          stroke="var(--text-3)"
          strokeWidth="1"
        />
        <circle
          cx={callout.x}
          cy={callout.y}
          r={kept ? 5.5 : 4}
          fill="var(--surface-page)"
          stroke="var(--text-1)"
          strokeWidth={kept ? 2 : 1.5}
        />
        <text className={kept ? 'callout strong' : 'callout'} textAnchor="middle" x={middle} y={box.top + 11}>
          {texts[index]?.title.map((written, place) => (
            <tspan key={written} x={middle} dy={place === 0 ? 0 : LINE_HEIGHT}>
              {written}
            </tspan>
          ))}
          {texts[index]?.detail.map((written) => (
            <tspan key={written} x={middle} dy={LINE_HEIGHT} className="callout-detail">
              {written}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}

/** About as wide as it is drawn: enough to keep a name inside the plot. */
function textWidth(text: string): number {
  const widths = Array.from(text, (character) => {
    if (/[WMШЩЖЮФЫ@]/.test(character)) return WIDE_CAPITAL
    return /\p{Lu}/u.test(character) ? CAPITAL : CHARACTER
  })
  return widths.reduce((sum, width) => sum + width, 0)
}

/** The recommended strategy's names are placed first, while there is room. */
const rank = (chart: BreakEvenChart, crossing: Crossing): number => (isRecommended(chart, crossing) ? 0 : 1)

function isRecommended(chart: BreakEvenChart, { strategyId }: Crossing): boolean {
  return chart.series.some((series) => series.strategyId === strategyId && series.role === 'recommended')
}
