/**
 * Where a difference of cumulative costs passes zero. Below zero is cheaper; straight lines within a month.
 * Kept: at or below zero from `month` to the end. Lost: below from `month`, above again from `lostMonth`.
 * Ended: never above before, above from `month` on.
 */
export type DifferenceCrossing = { kind: 'kept' | 'lost' | 'ended'; month: number; lostMonth: number | null }

/** Every crossing in order of time. `differences` by column from 0, US dollars. */
export function crossingsOf(differences: Readonly<Float64Array>): readonly DifferenceCrossing[] {
  const at = (column: number): number => differences[column] ?? 0
  /** Where the line from this column to the next meets zero. */
  const meetsZeroAfter = (column: number): number => column + at(column) / (at(column) - at(column + 1))
  const crossings: DifferenceCrossing[] = []
  for (const { first, last } of runsNotAbove(differences)) {
    const isLast = last === differences.length - 1
    // Touching zero without going below is no crossing, unless it stays there.
    const isBelow = isLast || differences.slice(first, last + 1).some((usd) => usd < 0)
    if (!isBelow) continue
    if (first === 0) {
      if (!isLast) crossings.push({ kind: 'ended', month: meetsZeroAfter(last), lostMonth: null })
    } else if (isLast) crossings.push({ kind: 'kept', month: meetsZeroAfter(first - 1), lostMonth: null })
    else crossings.push({ kind: 'lost', month: meetsZeroAfter(first - 1), lostMonth: meetsZeroAfter(last) })
  }
  return crossings
}

/** Stretches of columns in which the difference is not above zero. */
function runsNotAbove(differences: Readonly<Float64Array>): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  differences.forEach((usd, column) => {
    if (usd > 0) return
    const run = runs.at(-1)
    if (run !== undefined && run.last === column - 1) run.last = column
    else runs.push({ first: column, last: column })
  })
  return runs
}

/** One running total less another; what is left of noise in the last digits is no difference. */
export function differenceOf(own: readonly number[], reference: readonly number[]): Float64Array {
  return Float64Array.from(own, (usd, column) => {
    const other = reference[column] ?? 0
    return Math.abs(usd - other) <= 1e-9 * Math.max(Math.abs(usd), Math.abs(other)) ? 0 : usd - other
  })
}
