import { expect, test } from 'vitest'
import { keptInMap } from '@/test/kept-in-map'
import { keepPreferences, readPreferences } from './preferences'

const blocked = (): Storage => {
  throw new Error('blocked')
}

test('a first visit follows the browser', () => {
  expect(readPreferences(() => keptInMap(), ['ru-RU', 'en'])).toEqual({ locale: 'ru', theme: 'system' })
  expect(readPreferences(() => keptInMap(), ['de'])).toEqual({ locale: 'en', theme: 'system' })
})

test('a choice is found again', () => {
  const kept = keptInMap()
  keepPreferences(() => kept, { locale: 'ru', theme: 'dark' })
  expect(readPreferences(() => kept, ['en'])).toEqual({ locale: 'ru', theme: 'dark' })
})

test('what is kept but means nothing is passed over', () => {
  const kept = keptInMap({ 'breakeven.locale': 'xx', 'breakeven.theme': '<script>' })
  expect(readPreferences(() => kept, ['en'])).toEqual({ locale: 'en', theme: 'system' })
})

test('blocked storage breaks nothing', () => {
  expect(() => keepPreferences(blocked, { locale: 'ru', theme: 'dark' })).not.toThrow()
  expect(readPreferences(blocked, ['ru'])).toEqual({ locale: 'ru', theme: 'system' })
})
