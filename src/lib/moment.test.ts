import { expect, test } from 'vitest'
import { formatMoment } from './moment'

test('a moment is told by the reader’s clock, in his language', () => {
  const afternoon = new Date(2026, 10, 24, 14, 3).getTime()
  expect(formatMoment(afternoon, 'en')).toMatch(/^Nov 24, 2026, 2:03\sPM$/)
  expect(formatMoment(afternoon, 'ru')).toMatch(/^24 нояб\. 2026\sг\., 14:03$/)
})

test.each([0, -1, Number.NaN, 9e15])('%s is no moment that is known', (ms) => {
  expect(formatMoment(ms, 'en')).toBe('–')
})
