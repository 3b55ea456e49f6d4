import { expect, test } from 'vitest'
import { formatDay } from './day'

test('a day is the same day everywhere', () => {
  expect(formatDay('2026-09-23', 'en')).toBe('Sep 23, 2026')
  expect(formatDay('2026-09-01', 'ru')).toMatch(/^1\sсент\.\s2026/)
})
