/** From months and dollars to pixels. */
export type Scales = {
  x: (column: number) => number
  y: (usd: number) => number
  /** Where the slot after the horizon ends; null where there is none. */
  end: number | null
  plot: { left: number; top: number; right: number; bottom: number }
}
