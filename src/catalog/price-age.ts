/** Beyond this many days prices are warned of. */
const STALE_AFTER_DAYS = 90

const DAY_MS = 86_400_000

/**
 * How many whole days before `today` (as in '2026-11-24') prices were read. Of a date without month or day the first day
 * counts: never younger than they are. A date yet to come is 0 days old.
 */
export function pricesAge(asOf: string, today: string): number {
  return Math.max(0, (dayMs(today) - dayMs(asOf)) / DAY_MS)
}

export function arePricesStale(asOf: string, today: string): boolean {
  return pricesAge(asOf, today) > STALE_AFTER_DAYS
}

function dayMs(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}
