import { expect, test } from 'vitest'
import { keysOf, stepOfKeys } from './shortcuts'

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const CTRL = { ...NONE, ctrlKey: true }

test.each([
  ['Ctrl+Z', { ...CTRL, key: 'z', code: 'KeyZ' }, 'undo'],
  ['Cmd+Z', { ...NONE, metaKey: true, key: 'z', code: 'KeyZ' }, 'undo'],
  ['Shift+Ctrl+Z', { ...CTRL, shiftKey: true, key: 'Z', code: 'KeyZ' }, 'redo'],
  ['Ctrl+Y', { ...CTRL, key: 'y', code: 'KeyY' }, 'redo'],
  ['Ctrl+Я on a Russian keyboard', { ...CTRL, key: 'я', code: 'KeyZ' }, 'undo'],
  ['Ctrl+Н on a Russian keyboard', { ...CTRL, key: 'н', code: 'KeyY' }, 'redo'],
  ['Ctrl+Z on a German keyboard, where the keys are swapped', { ...CTRL, key: 'z', code: 'KeyY' }, 'undo'],
  ['a plain z', { ...NONE, key: 'z', code: 'KeyZ' }, null],
  ['AltGr+Z, which writes a letter', { ...CTRL, altKey: true, key: 'ż', code: 'KeyZ' }, null],
  ['Shift+Ctrl+Y', { ...CTRL, shiftKey: true, key: 'Y', code: 'KeyY' }, null],
  ['Ctrl+A', { ...CTRL, key: 'a', code: 'KeyA' }, null],
])('%s', (_, keys, step) => {
  expect(stepOfKeys(keys)).toBe(step)
})

test('the keys are called as they are printed', () => {
  expect(keysOf('redo', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)').printed).toBe('Shift+Cmd+Z')
  expect(keysOf('undo', 'Mozilla/5.0 (X11; Linux x86_64)').printed).toBe('Ctrl+Z')
})
