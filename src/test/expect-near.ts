import { expect } from 'vitest'

/** Within a millionth, inside what toEqual expects. */
export const near = (value: number): unknown => expect.closeTo(value, 6)

/** Equal to within a millionth, column by column. */
export function expectNear(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(Array.from(actual)).toEqual(expected.map(near))
}
