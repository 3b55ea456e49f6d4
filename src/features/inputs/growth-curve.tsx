import { useMemo } from 'react'
import { formatCount } from '@/lib/format'
import { requestsByMonth } from '@/model/requests-by-month'
import type { Workload } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

const WIDTH = 100
const HEIGHT = 40
/** The line is not cut off at its highest and lowest. */
const ROOM = 2

/** What the growth of a workload comes to, as a little curve over the months of the plan, from zero, and its two ends in words. */
export function GrowthCurve({ workload }: { workload: Workload }) {
  const { locale, fields } = useMessages()
  const store = useAppStore()
  const horizonMonths = useApp((state) => state.scenario.horizonMonths)
  const requests = useMemo(
    () => requestsByMonth({ ...store.getState().scenario, horizonMonths }, workload).subarray(1),
    [store, horizonMonths, workload],
  )
  return (
    <div className="growth-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="growth-zero" />
        <polyline points={pointsOf(requests)} className="growth-line" />
      </svg>
      <p className="field-note">
        {fields.growth.ends(
          formatCount(requests[0] ?? 0, locale),
          formatCount(requests.at(-1) ?? 0, locale),
          horizonMonths,
        )}
      </p>
    </div>
  )
}

/** Months from left to right; the highest at the top, with room for the line itself. */
function pointsOf(requests: Float64Array): string {
  const highest = Math.max(...requests)
  const top = highest > 0 ? highest : 1
  const step = WIDTH / Math.max(1, requests.length - 1)
  const y = (value: number): number => HEIGHT - ROOM - (value / top) * (HEIGHT - 2 * ROOM)
  return Array.from(requests, (value, month) => `${month * step},${y(value)}`).join(' ')
}
