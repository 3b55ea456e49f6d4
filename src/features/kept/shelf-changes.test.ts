import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { LIMITS, type Scenario } from '@/scenario/schema'
import { createShelf, type Shelf } from '@/state/shelf'
import { keptInMap } from '@/test/kept-in-map'
import { duplicate, entriesOf, rename, save } from './shelf-changes'

const titled = (title: string, horizonMonths = 60): Scenario => ({ ...DEFAULT_SCENARIO, title, horizonMonths })

function emptyShelf(): Shelf {
  const storage = keptInMap()
  return createShelf(() => storage)
}

const titles = (shelf: Shelf, kind: 'saved' | 'draft' = 'saved') =>
  entriesOf(shelf, kind).map(({ opened }) => (opened.ok ? opened.scenario.title : opened.problem))

function only(shelf: Shelf) {
  const [entry, ...others] = entriesOf(shelf, 'saved')
  if (entry?.opened.ok !== true || others.length > 0) throw new Error('not one saved scenario')
  return { kept: entry.kept, scenario: entry.opened.scenario }
}

test('what is saved is found under its name, to the last figure', () => {
  const shelf = emptyShelf()
  expect(save(shelf, titled('Plan'), 1000)).toEqual({ done: 'saved', stays: true })
  expect(only(shelf)).toMatchObject({ kept: { savedAtMs: 1000 }, scenario: titled('Plan') })
})

test('saving under the same name goes on with it, and the version before becomes a draft', () => {
  const shelf = emptyShelf()
  save(shelf, titled('Plan', 60), 1000)
  expect(save(shelf, titled('Plan', 84), 2000).done).toBe('replaced')
  expect(only(shelf)).toMatchObject({ kept: { savedAtMs: 2000 }, scenario: titled('Plan', 84) })
  expect(entriesOf(shelf, 'draft')).toMatchObject([
    { kept: { savedAtMs: 1000 }, opened: { scenario: titled('Plan', 60) } },
  ])
})

test('saving the same again leaves no draft', () => {
  const shelf = emptyShelf()
  save(shelf, titled('Plan'), 1000)
  expect(save(shelf, titled('Plan'), 2000).done).toBe('saved')
  expect(titles(shelf, 'draft')).toEqual([])
})

test('a new name keeps the date and the figures; a name that another has is refused', () => {
  const shelf = emptyShelf()
  save(shelf, titled('Plan'), 1000)
  const { kept, scenario } = only(shelf)
  expect(rename(shelf, kept, scenario, 'Better plan').done).toBe('saved')
  expect(only(shelf)).toMatchObject({ kept: { id: kept.id, savedAtMs: 1000 }, scenario: titled('Better plan') })
  save(shelf, titled('Other'), 2000)
  expect(rename(shelf, kept, scenario, 'Other').done).toBe('name-taken')
  expect(titles(shelf)).toEqual(['Other', 'Better plan'])
})

test('copies are numbered, and stay within the longest name', () => {
  const shelf = emptyShelf()
  save(shelf, titled('Plan'), 1000)
  expect(duplicate(shelf, titled('Plan'), 'Plan', 2000).title).toBe('Plan 2')
  expect(duplicate(shelf, titled('Plan'), 'Plan', 3000).title).toBe('Plan 3')
  // 29 faces of two units and two letters fill the 60 units; two of them leave for the number.
  const longest = `ab${'😀'.repeat(29)}`
  expect(longest).toHaveLength(LIMITS.nameLength)
  expect(duplicate(shelf, titled(longest), longest, 4000).title).toBe(`ab${'😀'.repeat(28)} 2`)
})

test('what was saved under one name by two tabs is there twice', () => {
  const storage = keptInMap()
  const one = createShelf(() => storage)
  const other = createShelf(() => storage)
  save(one, titled('Plan', 60), 1000)
  save(other, titled('Plan', 84), 2000)
  const months = (kind: 'saved' | 'draft') =>
    entriesOf(one, kind).map(({ opened }) => opened.ok && opened.scenario.horizonMonths)
  expect([...months('saved'), ...months('draft')]).toEqual([84, 60])
})

test('where nothing can be written, it is said, and the list still has it', () => {
  const shelf = createShelf(() => {
    throw new Error('blocked')
  })
  expect(save(shelf, titled('Plan'), 1000)).toEqual({ done: 'saved', stays: false })
  expect(titles(shelf)).toEqual(['Plan'])
})

test('damaged and newer entries are answers, and never in the way', () => {
  const storage = keptInMap({ 'breakeven.saved.bad': '5 1.1.AAAA', 'breakeven.saved.new': '6 7.1.AAAA' })
  const shelf = createShelf(() => storage)
  save(shelf, titled('Plan'), 1000)
  expect(titles(shelf)).toEqual(['Plan', 'newer-than-this-app', 'damaged'])
})
