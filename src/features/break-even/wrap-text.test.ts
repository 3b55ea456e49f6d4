import { expect, test } from 'vitest'
import { wrapText } from './wrap-text'

test('what fits is one line', () => expect(wrapText('Own GPUs', 21)).toEqual(['Own GPUs']))

test('what does not breaks at the last space that fits', () =>
  expect(wrapText('Открытая модель у\u00A0провайдера', 21)).toEqual(['Открытая модель', 'у\u00A0провайдера']))

test('a word longer than a line is broken within, by whole characters', () => {
  expect(wrapText('a Supercalifragilistic b', 10)).toEqual(['a', 'Supercalif', 'ragilistic', 'b'])
  expect(wrapText('🚀🚀🚀', 4)).toEqual(['🚀🚀', '🚀'])
})
