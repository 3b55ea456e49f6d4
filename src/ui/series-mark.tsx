/*
 * Colour, dash and marker of a strategy belong together and to its place in the scenario for good,
 * so that a line is known again in every chart and table, on paper without colour too.
 */

const MARKERS = ['circle', 'square', 'triangle-up', 'diamond', 'triangle-down', 'plus', 'ring', 'cross'] as const

const place = (index: number): number => index % MARKERS.length

export const seriesColour = (index: number): string => `var(--series-${place(index) + 1})`
export const seriesDash = (index: number): string => `var(--series-${place(index) + 1}-dash)`

const SHAPES: Record<(typeof MARKERS)[number], string> = {
  circle: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  square: 'M-3-3H3V3H-3Z',
  'triangle-up': 'M0-4L3.8 3H-3.8Z',
  diamond: 'M0-4.4L4.4 0L0 4.4L-4.4 0Z',
  'triangle-down': 'M0 4L3.8-3H-3.8Z',
  plus: 'M-1.2-4H1.2V-1.2H4V1.2H1.2V4H-1.2V1.2H-4V-1.2H-1.2Z',
  ring: 'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0Z',
  cross: 'M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5',
}

export function SeriesMarker({ index, x, y }: { index: number; x: number; y: number }) {
  const marker = MARKERS[place(index)] ?? 'circle'
  const open = marker === 'ring' || marker === 'cross'
  const colour = seriesColour(index)
  return (
    <path
      d={SHAPES[marker]}
      transform={`translate(${x} ${y})`}
      fill={marker === 'ring' ? 'var(--surface-page)' : marker === 'cross' ? 'none' : colour}
      stroke={open ? colour : 'var(--surface-page)'}
      strokeWidth={open ? 2 : 1}
    />
  )
}

/** The line of a strategy, beside its name. */
export function SeriesKey({ index }: { index: number }) {
  return (
    <svg className="series-key" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      <path
        d="M0 5H26"
        fill="none"
        stroke={seriesColour(index)}
        strokeWidth="2"
        style={{ strokeDasharray: seriesDash(index) }}
      />
      <SeriesMarker index={index} x={13} y={5} />
    </svg>
  )
}
