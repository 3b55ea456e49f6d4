import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossingsOf, differenceOf } from './crossings'

const crossings = (...differences: number[]) => crossingsOf(Float64Array.from(differences))

describe('crossingsOf', () => {
  test('kept: 10 above in month 1, 30 below in month 2, so after a quarter of it', () => {
    expect(crossings(20, 10, -30, -40)).toEqual([{ kind: 'kept', month: 1.25, lostMonth: null }])
  })

  test('lost and won back', () => {
    // Down within month 1 (5 of 10), up within month 2 (5 of 20), down for good within month 3 (15 of 20).
    expect(crossings(5, -5, 15, -5)).toEqual([
      { kind: 'lost', month: 0.5, lostMonth: 1.25 },
      { kind: 'kept', month: 2.75, lostMonth: null },
    ])
  })

  test('cheaper from the start, until it is not', () => {
    expect(crossings(-10, -10, 10)).toEqual([{ kind: 'ended', month: 1.5, lostMonth: null }])
  })

  test.each([
    ['never below', [1, 2, 3]],
    ['always below', [-1, -2, -3]],
    ['all the same', [0, 0, 0]],
    ['the same, then above', [0, 0, 5]],
    ['only touching', [5, 0, 5]],
  ])('%s: none', (_, differences) => {
    expect(crossings(...differences)).toEqual([])
  })

  test('coming down to the same at the end is kept', () => {
    expect(crossings(4, 2, 0)).toEqual([{ kind: 'kept', month: 2, lostMonth: null }])
  })

  test('come in order of time and within the horizon', () => {
    const anyDifferences = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const months = crossings(...differences).flatMap(({ month, lostMonth }) => [month, lostMonth ?? month])
        expect(months).toEqual(months.toSorted((a, b) => a - b))
        for (const month of months) {
          expect(month).toBeGreaterThanOrEqual(0)
          expect(month).toBeLessThanOrEqual(differences.length - 1)
        }
      }),
    )
  })
})

test('noise in the last digit is no difference', () => {
  expect([...differenceOf([1e6 + 1e-4, 2], [1e6, 1])]).toEqual([0, 1])
})
