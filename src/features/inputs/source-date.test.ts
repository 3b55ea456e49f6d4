import { expect, test } from 'vitest'
import { sourceDate } from './source-date'

test('a day is shown as its month, a year as itself', () => {
  expect(sourceDate('2026-11-24', 'en')).toBe('Nov\u00A02026')
  expect(sourceDate('2026-11', 'ru')).toBe('нояб.\u00A02026')
  expect(sourceDate('2025', 'en')).toBe('2025')
})
