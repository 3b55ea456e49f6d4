import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { presetScenario } from '@/scenario/presets'
import type { Scenario } from '@/scenario/schema'
import { encodeLink } from '@/share/link-codec'
import { keptInMap } from '@/test/kept-in-map'
import { createAppStore, type AppStore } from './app-store'
import { keepDrafts } from './drafts'
import { createShelf } from './shelf'

const SHARED = presetScenario('coding-assistant')
const longer = (horizonMonths: number) => (scenario: Scenario) => ({ ...scenario, horizonMonths })

type OtherTab = (key: string | null, text: string | null) => void

/** A tab over a storage that it may share with others. */
function tab(storage: () => Storage, workId = 'work1') {
  const store = createAppStore(DEFAULT_SCENARIO, { locale: 'en', theme: 'system' }, { workId })
  let leave: () => void = () => undefined
  let remembered = ''
  let hear: OtherTab = () => undefined
  const shelf = createShelf(storage, (listener) => {
    hear = listener
  })
  keepDrafts(store, shelf, {
    recall: () => null,
    remember: (workId) => {
      remembered = workId
    },
    onLeave: (listener) => {
      leave = listener
    },
  })
  return {
    store,
    shelf,
    leave: () => leave(),
    remembered: () => remembered,
    hear: (...told: Parameters<OtherTab>) => hear(...told),
  }
}

const edit = (store: AppStore, months: number) => store.getState().editScenario(longer(months))
const link = (months: number) => encodeLink(longer(months)(DEFAULT_SCENARIO))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a page that is only looked at keeps nothing', () => {
  const storage = keptInMap()
  const { shelf, leave } = tab(() => storage)
  vi.advanceTimersByTime(1000)
  leave()
  expect(shelf.list('draft')).toEqual([])
})

test('many edits are written once in a while, the last one always', () => {
  const storage = keptInMap()
  const setItem = vi.spyOn(storage, 'setItem')
  const { store, shelf } = tab(() => storage)
  for (let months = 37; months <= 60; months++) edit(store, months)
  vi.advanceTimersByTime(1000)
  expect(setItem).toHaveBeenCalledTimes(1)
  expect(shelf.list('draft')).toMatchObject([{ id: 'work1', link: link(60) }])
})

test('a page that is left writes at once', () => {
  const storage = keptInMap()
  const { store, shelf, leave } = tab(() => storage)
  edit(store, 60)
  leave()
  expect(shelf.list('draft')).toMatchObject([{ id: 'work1', link: link(60) }])
})

test('another preset leaves the former work as it stood, and the tab remembers the new one', () => {
  const storage = keptInMap()
  const { store, shelf, remembered } = tab(() => storage)
  expect(remembered()).toBe('work1')
  edit(store, 60)
  store.getState().startWork(SHARED)
  expect(remembered()).toBe(store.getState().workId)
  vi.advanceTimersByTime(1000)
  const links = shelf.list('draft').map((kept) => kept.link)
  expect(links.toSorted()).toEqual([link(60), encodeLink(SHARED)].toSorted())
})

test('a link that was opened is kept once it is touched or taken, under an id of its own', () => {
  const storage = keptInMap()
  const { store, shelf } = tab(() => storage)
  edit(store, 60)
  store.getState().openLinked(SHARED)
  vi.advanceTimersByTime(1000)
  expect(shelf.list('draft')).toMatchObject([{ id: 'work1', link: link(60) }])
  store.getState().takeOpened()
  vi.advanceTimersByTime(1000)
  expect(shelf.list('draft')).toHaveLength(2)
})

test('two tabs keep two drafts', () => {
  const storage = keptInMap()
  const one = tab(() => storage, 'work1')
  const other = tab(() => storage, 'work2')
  edit(one.store, 60)
  edit(other.store, 48)
  vi.advanceTimersByTime(1000)
  expect(one.shelf.list('draft').map((kept) => [kept.id, kept.link])).toEqual(
    expect.arrayContaining([
      ['work1', link(60)],
      ['work2', link(48)],
    ]),
  )
})

test('a duplicated tab that hears of its twin goes on under another id, and both works stay', () => {
  const storage = keptInMap()
  const one = tab(() => storage)
  const twin = tab(() => storage)
  edit(twin.store, 48)
  edit(one.store, 60)
  one.leave()
  twin.hear('breakeven.draft.work1', 'any')
  vi.advanceTimersByTime(1000)
  expect(twin.store.getState().workId).not.toBe('work1')
  expect(one.shelf.list('draft').map((kept) => kept.link)).toEqual(expect.arrayContaining([link(60), link(48)]))
})

test.each([
  [
    'blocked',
    (): Storage => {
      throw new Error('blocked')
    },
  ],
  [
    'full',
    () => {
      const storage = keptInMap()
      vi.spyOn(storage, 'setItem').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError')
      })
      return storage
    },
  ],
])('%s storage is told once, and the work goes on', (_, storage) => {
  const { store, shelf } = tab(storage)
  edit(store, 60)
  vi.advanceTimersByTime(1000)
  expect(store.getState().notice).toEqual({ kind: 'not-kept' })
  store.getState().dismissNotice()
  edit(store, 48)
  vi.advanceTimersByTime(1000)
  expect(store.getState().notice).toBeNull()
  expect(store.getState().scenario.horizonMonths).toBe(48)
  expect(shelf.list('draft')).toMatchObject([{ link: link(48) }])
})

test('the oldest drafts are let go, saved scenarios never', () => {
  const storage = keptInMap()
  const before = createShelf(() => storage)
  for (let n = 1; n <= 25; n++) {
    before.put('draft', { id: `d${n}`, savedAtMs: n, link: 'x' })
    before.put('saved', { id: `s${n}`, savedAtMs: n, link: 'x' })
  }
  const { shelf } = tab(() => storage, 'd1')
  // The 20 latest, and the one that this tab goes on with.
  const latest = Array.from({ length: 20 }, (_, place) => `d${25 - place}`)
  expect(shelf.list('draft').map(({ id }) => id)).toEqual([...latest, 'd1'])
  expect(shelf.list('saved')).toHaveLength(25)
})
