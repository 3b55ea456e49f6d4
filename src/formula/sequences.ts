import type { Sign } from './definition'

/*
 * Loops over the columns in which one value depends on others: what kernels.ts cannot do column by column.
 * `columns` is horizon + 1; what lies in an array's padding after it is never read.
 */

export function monthSeries(out: Float64Array, columns: number): void {
  for (let m = 0; m < columns; m++) out[m] = m
}

/**
 * One power and running products: a power a month costs 1.5 µs a series. Four products side by side, each a step of four
 * months, so that no multiplication waits for the one before. `from` is the column that stands at 1.
 */
function geometric(out: Float64Array, columns: number, from: number, monthly: number): void {
  const square = monthly * monthly
  const stride = square * square
  let a = 1
  let b = monthly
  let c = square
  let d = square * monthly
  for (let m = from; m < columns; m += 4) {
    out[m] = a
    out[m + 1] = b
    out[m + 2] = c
    out[m + 3] = d
    a *= stride
    b *= stride
    c *= stride
    d *= stride
  }
}

/** Writes up to three columns past the last: into the padding, where an array has any, else nowhere. */
export function trendSeries(out: Float64Array, columns: number, rateAnnual: number): void {
  out[0] = 1
  geometric(out, columns, 1, (1 + rateAnnual) ** (1 / 12))
}

export function discountSeries(out: Float64Array, columns: number, rateAnnual: number): void {
  geometric(out, columns, 0, (1 + rateAnnual) ** (-1 / 12))
}

export function decaySeries(out: Float64Array, columns: number, rateAnnual: number, until: number): void {
  const monthly = (1 - rateAnnual) ** (1 / 12)
  let left = (1 - rateAnnual) ** (Math.max(0, until - columns + 1) / 12)
  for (let m = columns - 1; m >= 0; m--) {
    out[m] = left
    if (m <= until) left *= monthly
  }
}

export function impulseSeries(out: Float64Array, columns: number, column: number): void {
  out.fill(0)
  if (column >= 0 && column < columns) out[column] = 1
}

export function tableSeries(out: Float64Array, columns: number, values: Float64Array): void {
  const holding = values.length - 1
  for (let m = 0; m < columns; m++) out[m] = values[Math.min(Math.max(m - 1, 0), holding)]!
}

export function runningSum(out: Float64Array, columns: number, a: Float64Array): void {
  let sum = 0
  for (let m = 0; m < columns; m++) {
    sum += a[m]!
    out[m] = sum
  }
}

export function runningMax(out: Float64Array, columns: number, a: Float64Array): void {
  let highest = -Infinity
  for (let m = 0; m < columns; m++) {
    highest = Math.max(highest, a[m]!)
    out[m] = highest
  }
}

/** Spread forward rather than slid: taking a leaving amount off a sliding sum leaves 1e-12 instead of 0. */
export function windowSum(out: Float64Array, columns: number, a: Float64Array, length: number): void {
  const span = Math.ceil(length)
  out.fill(0)
  for (let j = 0; j < columns; j++) {
    const value = a[j]!
    if (value === 0) continue
    const end = Math.min(columns, j + span)
    for (let m = j; m < end; m++) out[m]! += value
  }
}

export function windowMin(out: Float64Array, columns: number, a: Float64Array, length: number): void {
  const span = Math.ceil(length)
  out.set(a)
  for (let back = 1; back < span; back++) {
    for (let m = columns - 1; m >= back; m--) out[m] = Math.min(out[m]!, a[m - back]!)
  }
  out.fill(0, 0, Math.min(columns, Math.max(0, span - 1)))
}

export function lag(out: Float64Array, columns: number, a: Float64Array, by: number): void {
  const back = Math.floor(by)
  for (let m = 0; m < columns; m++) out[m] = m >= back ? a[m - back]! : 0
}

export function ahead(out: Float64Array, columns: number, a: Float64Array, by: number): void {
  const forth = Math.floor(by)
  let piled = 0
  for (let m = 0; m <= forth && m < columns; m++) piled += a[m]!
  for (let m = 0; m < columns; m++) out[m] = m + forth < columns ? a[m + forth]! : 0
  out[0] = piled
}

/** Counts are whole, so the sliding sum of what is in service is exact. Math.max, not a comparison: it keeps a NaN in sight. */
export function vintages(out: Float64Array, columns: number, required: Float64Array, life: number): void {
  const span = Math.ceil(life)
  let inService = 0
  out[0] = 0
  for (let m = 1; m < columns; m++) {
    if (m - span >= 1) inService -= out[m - span]!
    const entering = Math.max(0, required[m]! - inService)
    out[m] = entering
    inService += entering
  }
}

export function termStart(out: Float64Array, columns: number, a: Float64Array, first: number, length: number): void {
  out.fill(0)
  if (first < 0) return
  for (let start = first; start < columns; start += length) {
    const value = a[start]!
    const end = Math.min(columns, start + length)
    for (let m = start; m < end; m++) out[m] = value
  }
}

export function total(a: Float64Array, columns: number): number {
  let sum = 0
  for (let m = 0; m < columns; m++) sum += a[m]!
  return sum
}

export function peak(a: Float64Array, columns: number): number {
  let highest = -Infinity
  for (let m = 0; m < columns; m++) highest = Math.max(highest, a[m]!)
  return highest
}

export function at(a: Float64Array, columns: number, column: number): number {
  return column >= 0 && column < columns ? a[Math.floor(column)]! : 0
}

/** Where a straight line from column `from` to the next meets 0; `from` itself where there is no such line. */
export function crossing(a: Float64Array, columns: number, from: number): number {
  const here = at(a, columns, from)
  const fall = here - at(a, columns, from + 1)
  return fall === 0 ? from : from + here / fall
}

export function firstColumn(a: Float64Array, columns: number, sign: Sign, from: number): number {
  for (let m = Math.max(0, from); m < columns; m++) if (hasSign(a[m]!, sign)) return m
  return -1
}

export function lastColumn(a: Float64Array, columns: number, sign: Sign): number {
  for (let m = columns - 1; m >= 0; m--) if (hasSign(a[m]!, sign)) return m
  return -1
}

function hasSign(value: number, sign: Sign): boolean {
  return sign === 'above' ? value > 0 : sign === 'below' ? value < 0 : value <= 0
}
