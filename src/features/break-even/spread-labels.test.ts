import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spread-labels'

test('labels with room stay where they are wanted', () => {
  expect(spreadLabels([20, 100, 60], 30, 0, 200)).toEqual([20, 100, 60])
})

test('two on the same place part by half a label each', () => {
  expect(spreadLabels([100, 100], 30, 0, 200)).toEqual([85, 115])
})

test('a crowd at the edge is pushed inwards', () => {
  expect(spreadLabels([195, 198, 200], 30, 0, 200)).toEqual([140, 170, 200])
})

test('none covers another, all stay in order and inside while there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 8 }), (wanted) => {
      const places = spreadLabels(wanted, 30, 0, 300)
      const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
      const sorted = order.map((index) => places[index] ?? Number.NaN)
      sorted.forEach((place, i) => {
        if (i > 0) expect(place - (sorted[i - 1] ?? Number.NaN)).toBeGreaterThanOrEqual(30 - 1e-9)
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(300 + 1e-9)
      })
    }),
  )
})
