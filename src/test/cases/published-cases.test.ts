import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Tolerance } from './outcome'
import { judged, publishedCaseSchema, publishedReadings, toleranceOf } from './published-case'
import { casesIn, runCases } from './run-cases'

const file = casesIn(readFileSync('src/test/reference/published-cases.json', 'utf8'))
const cases = file.ok ? file.cases : []
const report = runCases(cases)

/** By category: cases, held, not expressible. A case that stops being expressible fails here. */
const EXPECTED: Record<string, readonly [cases: number, held: number, notExpressible: number]> = {
  breakeven_months: [20, 20, 0],
  breakeven_hours: [2, 2, 0],
  breakeven_tokens: [1, 1, 0],
  onprem_capacity: [4, 4, 0],
  onprem_hourly: [1, 1, 0],
  electricity: [4, 4, 0],
  cost_per_M_tokens: [7, 7, 0],
  cost_vs_load: [35, 35, 0],
  api_bill: [1, 1, 0],
  api_request: [1, 1, 0],
  api_cost: [1, 1, 0],
  api_vs_selfhost: [2, 2, 0],
  selfhost_month: [1, 1, 0],
  amortisation: [1, 1, 0],
  monthly_owned_cost: [1, 1, 0],
  npv: [4, 4, 0],
  loan: [4, 4, 0],
  discounted_payback: [3, 3, 0],
  discount_factor: [1, 1, 0],
  // One says itself that its only output does not follow from its inputs.
  negative_control: [8, 7, 1],
  // The model writes off in a straight line, and takes a speed instead of deriving one from a chip.
  depreciation: [16, 0, 16],
  cost_per_1K: [3, 0, 3],
  irr: [4, 0, 4],
  mirr: [1, 0, 1],
  xirr: [1, 0, 1],
  fv: [1, 0, 1],
}

describe('published figures', () => {
  test('as many are held as can be, by category', () => {
    const counted = report.categories.map(({ category, cases: all, held, notExpressible }) => [
      category,
      [all, held, notExpressible],
    ])
    expect(Object.fromEntries(counted)).toEqual(EXPECTED)
  })

  test.each(report.results)('$id: $result', (result) => {
    expect(result).not.toMatchObject({ result: 'failed' })
    const held = EXPECTED[result.category]?.[1] ?? 0
    expect(result.result).toBe(held > 0 && result.id !== 'negative-anthropic-sonnet4' ? 'held' : 'not-expressible')
  })
})

describe('a figure that is not what was printed', () => {
  const held = cases.flatMap((raw, index) => {
    const { id = '', result } = report.results[index] ?? {}
    const published = publishedCaseSchema.parse(raw)
    const follows = published.verdict !== 'does_not_reproduce' && published.category !== 'negative_control'
    return result === 'held' ? [{ id, published, follows, read: publishedReadings(published) }] : []
  })

  test('fails the case, whichever of its figures it is', () => {
    let figures = 0
    for (const { id, published, follows, read } of held) {
      if (!follows || !read.ok) continue
      for (const name of read.readings.keys()) {
        figures++
        for (const direction of [1, -1]) {
          const printed = moved(Number(published.outputs[name]), toleranceOf(published, name), direction)
          const outcome = judged({ ...published, outputs: { ...published.outputs, [name]: printed } }, read)
          const mismatches = [{ figure: name, expected: printed }]
          expect(outcome, `${id} ${name}`).toMatchObject({ kind: 'failed', mismatches })
        }
      }
    }
    expect(figures).toBe(FIGURES)
  })

  test('is asked for where the printed figure does not follow from the inputs', () => {
    const doNotFollow = held.filter(({ follows }) => !follows)
    expect(doNotFollow).toHaveLength(11)
    for (const { published, read } of doNotFollow) {
      const recomputed = read.ok ? Object.fromEntries(read.readings) : {}
      expect(judged({ ...published, outputs: recomputed }, read)).toMatchObject({ kind: 'failed' })
    }
  })
})

/** Outputs that are compared, over all cases that are held and whose figures follow. */
const FIGURES = 157

/** Twice the tolerance away from what was printed, out of reach of whatever lay within it. */
function moved(printed: number, { abs = 0, rel = 0 }: Tolerance, direction: number): number {
  return printed + direction * 2.1 * Math.max(abs, rel * Math.abs(printed))
}
