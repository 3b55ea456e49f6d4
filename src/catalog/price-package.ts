/** The package that API prices are from, and the day of its prices, which it does not say itself. */
export const PRICE_PACKAGE = { version: '0.1.8', source: 'genai-prices 0.1.8', asOf: '2026-09-23' } as const
