import { expect, test } from 'vitest'
import { wrapText } from './wrap-text'

test('what fits is one line', () => expect(wrapText('Own GPUs', 21)).toEqual(['Own GPUs']))

test('what does not breaks at the last space that fits', () =>
  expect(wrapText('Открытая модель у\u00A0провайдера', 21)).toEqual(['Открытая модель', 'у\u00A0провайдера']))

test('a word longer than a line is kept whole', () =>
  expect(wrapText('a Supercalifragilistic b', 10)).toEqual(['a', 'Supercalifragilistic', 'b']))
