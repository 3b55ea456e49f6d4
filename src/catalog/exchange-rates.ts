import { readFact, recalledFact, type Fact } from './fact'

/**
 * Units of a currency per US dollar: where a user starts from, to be edited. None is a quote; the page shows the date
 * beside each. Any other currency is the user's own.
 */
export const UNITS_PER_USD = {
  USD: readFact(1, 'by definition', '2026-11-24'),
  EUR: recalledFact(0.86, 'rounded, from memory', '2025-12'),
  RUB: readFact(77.4, 'implied by NSN: 5.26 roubles are 0.068 dollars', '2025-12-06'),
  GBP: recalledFact(0.75, 'rounded, from memory', '2025-12'),
  CNY: recalledFact(7.1, 'rounded, from memory', '2025-12'),
} as const satisfies Record<string, Fact>
