import { expect, test } from 'vitest'
import { keepPreferences, readPreferences } from './preferences'

function storage(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept))
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (index) => [...map.keys()][index] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  }
}

const blocked = (): Storage => {
  throw new Error('blocked')
}

test('a first visit follows the browser', () => {
  expect(readPreferences(() => storage(), ['ru-RU', 'en'])).toEqual({ locale: 'ru', theme: 'system' })
  expect(readPreferences(() => storage(), ['de'])).toEqual({ locale: 'en', theme: 'system' })
})

test('a choice is found again', () => {
  const kept = storage()
  keepPreferences(() => kept, { locale: 'ru', theme: 'dark' })
  expect(readPreferences(() => kept, ['en'])).toEqual({ locale: 'ru', theme: 'dark' })
})

test('what is kept but means nothing is passed over', () => {
  const kept = storage({ 'breakeven.locale': 'xx', 'breakeven.theme': '<script>' })
  expect(readPreferences(() => kept, ['en'])).toEqual({ locale: 'en', theme: 'system' })
})

test('blocked storage breaks nothing', () => {
  expect(() => keepPreferences(blocked, { locale: 'ru', theme: 'dark' })).not.toThrow()
  expect(readPreferences(blocked, ['ru'])).toEqual({ locale: 'ru', theme: 'system' })
})
