import { expect, test } from 'vitest'
import { chooseLocale } from './locale'

test.each([
  [['ru-RU', 'en'], 'ru'],
  [['de', 'ru'], 'ru'],
  [['EN-gb'], 'en'],
  [['run', 'de'], 'en'],
  [[], 'en'],
])('%j is answered in %s', (wishes, locale) => {
  expect(chooseLocale(wishes)).toBe(locale)
})
