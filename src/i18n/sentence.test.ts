import { expect, test } from 'vitest'
import { plainText, say } from './sentence'

const saving = { text: '$337k', figureId: 'hybrid.tcoSaving' }

test('a sentence is its texts and its figures, in order, without empty pieces', () => {
  expect(say`${saving} less${', '}${say`in ${saving}`}${''}.`).toEqual([saving, ' less, in ', saving, '.'])
  expect(say`${''}`).toEqual([])
})

test('plain text drops only the identities', () => {
  expect(plainText(say`It costs ${saving} less.`)).toBe('It costs $337k less.')
})
