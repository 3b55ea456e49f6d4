import { expect, test } from 'vitest'
import { arePricesStale, pricesAge } from './price-age'

test.each([
  // September has 30 days: 7 are left after the 23rd, then October's 31 and 24 of November.
  ['2026-09-23', '2026-11-24', 62],
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-25', '2026-11-24', 0],
  // 2028 is a leap year.
  ['2028-02-28', '2028-03-01', 2],
  // Without a day the month's first counts, without a month the year's.
  ['2026-11', '2026-11-24', 23],
  ['2026', '2026-11-24', 327],
])('prices of %s are on %s %i days old', (asOf, today, days) => {
  expect(pricesAge(asOf, today)).toBe(days)
})

test('prices are warned of past 90 days', () => {
  // From 23 September: 7 + 31 + 30 days to the end of November, 22 more are 90.
  expect(arePricesStale('2026-09-23', '2026-12-22')).toBe(false)
  expect(arePricesStale('2026-09-23', '2026-12-23')).toBe(true)
})
