export type Point = { x: number; y: number }
export type Box = { left: number; top: number; width: number; height: number }

/** A name for a point of the picture, with the room that it needs. */
export type Callout = Point & { width: number; height: number }

const LANE = 14
const NEAREST = 22

/**
 * Free space for each callout: above or below its point, where it crosses the fewest lines and no earlier callout,
 * the nearest of those. All in pixels; `area` is where they may stand.
 */
export function placeCallouts(callouts: readonly Callout[], lines: readonly (readonly Point[])[], area: Box): Box[] {
  const taken: Box[] = []
  for (const callout of callouts) {
    let best: { box: Box; cost: number } | null = null
    for (const box of candidates(callout, area)) {
      const crossed = lines.filter((line) => passesThrough(line, box)).length
      const covered = taken.filter((other) => meet(other, box)).length
      const cost = crossed * 1000 + covered * 10_000 + distance(callout, box)
      if (best === null || cost < best.cost) best = { box, cost }
    }
    if (best !== null) taken.push(best.box)
  }
  return taken
}

function candidates({ x, y, width, height }: Callout, area: Box): Box[] {
  const right = area.left + area.width - width
  const bottom = area.top + area.height - height
  const lefts = [x - width / 2, x - width + 8, x - 8].map((left) => Math.max(area.left, Math.min(right, left)))
  // A point may lie far outside of what is drawn: its name is sought from the edge.
  const from = Math.max(area.top, Math.min(area.top + area.height, y))
  const tops: number[] = []
  for (let top = from + NEAREST; top <= bottom; top += LANE) tops.push(top)
  for (let top = from - NEAREST - height; top >= area.top; top -= LANE) tops.push(top)
  if (tops.length === 0) tops.push(area.top)
  return tops.flatMap((top) => lefts.map((left) => ({ left, top, width, height })))
}

function distance({ x, y }: Point, box: Box): number {
  const sideways = Math.abs(box.left + box.width / 2 - x) / 10
  return sideways + (box.top > y ? box.top - y : y - box.top - box.height)
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

/** Whether a line of straight segments touches the box, to within a few pixels. */
function passesThrough(line: readonly Point[], box: Box): boolean {
  return line.some((to, index) => {
    const from = line[index - 1]
    if (from === undefined || to.x < box.left || from.x > box.left + box.width) return false
    const steps = Math.max(1, Math.ceil((to.x - from.x) / 4))
    for (let step = 0; step <= steps; step++) {
      const x = from.x + ((to.x - from.x) * step) / steps
      const y = from.y + ((to.y - from.y) * step) / steps
      if (x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height) return true
    }
    const [high, low] = from.y < to.y ? [from.y, to.y] : [to.y, from.y]
    return to.x - from.x < 4 && low >= box.top && high <= box.top + box.height
  })
}
