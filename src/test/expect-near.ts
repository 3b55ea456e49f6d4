import { expect } from 'vitest'

/** Equal to within a millionth, column by column. */
export function expectNear(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(Array.from(actual)).toEqual(expected.map((value): unknown => expect.closeTo(value, 6)))
}
