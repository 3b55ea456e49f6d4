import { expect, test, vi } from 'vitest'
import { keptInMap } from '@/test/kept-in-map'
import { createShelf } from './shelf'

const ONE = { id: 'one', savedAtMs: 1000, link: '1.1.AAAA' }
const TWO = { id: 'two', savedAtMs: 2000, link: '1.1.BBBB' }

test('what is put is found again, by kind, the latest first, by another page too', () => {
  const storage = keptInMap()
  const shelf = createShelf(() => storage)
  expect(shelf.put('saved', ONE)).toBe(true)
  shelf.put('saved', TWO)
  shelf.put('draft', { ...ONE, id: 'three' })
  expect(createShelf(() => storage).list('saved')).toEqual([TWO, ONE])
  shelf.remove('saved', 'two')
  expect(shelf.list('saved')).toEqual([ONE])
})

test('putting again takes the place of what has the same id', () => {
  const storage = keptInMap()
  const shelf = createShelf(() => storage)
  shelf.put('draft', ONE)
  shelf.put('draft', { ...ONE, savedAtMs: 3000 })
  expect(shelf.list('draft')).toEqual([{ ...ONE, savedAtMs: 3000 }])
})

test('blocked storage: nothing is written, and nothing is lost while the page lives', () => {
  const shelf = createShelf(() => {
    throw new Error('blocked')
  })
  expect(shelf.list('saved')).toEqual([])
  expect(shelf.put('saved', ONE)).toBe(false)
  expect(shelf.list('saved')).toEqual([ONE])
  shelf.remove('saved', 'one')
  expect(shelf.list('saved')).toEqual([])
})

test('full storage: what was there stays there, and the newer text is held until there is room', () => {
  const storage = keptInMap()
  const shelf = createShelf(() => storage)
  shelf.put('draft', ONE)
  const full = vi.spyOn(storage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const newer = { ...ONE, link: '1.1.CCCC' }
  expect(shelf.put('draft', newer)).toBe(false)
  expect(shelf.list('draft')).toEqual([newer])
  expect(createShelf(() => storage).list('draft')).toEqual([ONE])
  full.mockRestore()
  expect(shelf.put('draft', newer)).toBe(true)
  expect(createShelf(() => storage).list('draft')).toEqual([newer])
})

test('what is no entry of ours is listed as the oldest, and other keys are not ours', () => {
  const storage = keptInMap({
    'breakeven.draft.x1': 'garbage',
    'breakeven.draft.x2': '99999999999999999999 1.1.AAAA',
    'breakeven.locale': 'ru',
    'breakeven.draft.../../x': '1 1.1.AAAA',
    'somebody.else': '1 1.1.AAAA',
  })
  const shelf = createShelf(() => storage)
  shelf.put('draft', ONE)
  expect(shelf.list('draft').map(({ id }) => id)).toEqual(['one', 'x1', 'x2'])
  expect(shelf.list('draft').at(1)).toEqual({ id: 'x1', savedAtMs: 0, link: 'garbage' })
})

test('what another tab puts or removes is told, what is not ours is not', () => {
  let tell: (key: string | null, text: string | null) => void = () => undefined
  const shelf = createShelf(
    () => keptInMap(),
    (listener) => {
      tell = listener
    },
  )
  const changed = vi.fn<() => void>()
  const put = vi.fn<(kind: string, id: string) => void>()
  const end = shelf.onChange(changed)
  shelf.onPutElsewhere(put)
  tell('breakeven.draft.one', '1 1.1.AAAA')
  tell('breakeven.draft.one', null)
  tell('breakeven.theme', 'dark')
  tell(null, null)
  expect(put.mock.calls).toEqual([['draft', 'one']])
  expect(changed).toHaveBeenCalledTimes(3)
  expect(shelf.changes()).toBe(3)
  end()
  tell(null, null)
  expect(changed).toHaveBeenCalledTimes(3)
})
