import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { presetScenario } from '@/scenario/presets'
import type { Scenario } from '@/scenario/schema'
import { createAppStore } from './app-store'

const newStore = (scenario = DEFAULT_SCENARIO) => createAppStore(scenario, { locale: 'en', theme: 'system' })
type Store = ReturnType<typeof newStore>

const horizon = (horizonMonths: number) => (scenario: Scenario) => ({ ...scenario, horizonMonths })
const rate = (discountRateAnnual: number) => (scenario: Scenario) => ({ ...scenario, discountRateAnnual })
const edit = (store: Store, ...changes: ((scenario: Scenario) => Scenario)[]) =>
  changes.forEach((change) => store.getState().editScenario(change))
const { horizonMonths: FIRST } = DEFAULT_SCENARIO
const months = (store: Store) => store.getState().scenario.horizonMonths

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a number that is typed key by key is one step, there and back', () => {
  const store = newStore()
  edit(store, horizon(12), horizon(120))
  store.getState().undo()
  expect(store.getState().scenario).toBe(DEFAULT_SCENARIO)
  store.getState().redo()
  expect(months(store)).toBe(120)
})

test.each([
  ['another field', (store: Store) => edit(store, rate(0.2))],
  ['a field that was left', (store: Store) => store.getState().endRun()],
  ['a pause', () => vi.advanceTimersByTime(1001)],
])('%s ends a run of key presses', (_, end) => {
  const store = newStore()
  edit(store, horizon(60))
  end(store)
  edit(store, horizon(84))
  store.getState().undo()
  expect(months(store)).toBe(60)
})

test('slow typing is still one run, pause by pause', () => {
  const store = newStore()
  for (const typed of [12, 13, 14, 15]) {
    edit(store, horizon(typed))
    vi.advanceTimersByTime(900)
  }
  expect(store.getState().past).toHaveLength(1)
})

test('an edit that changes nothing is no step, and neither is one that was typed back', () => {
  const store = newStore()
  edit(store, horizon(FIRST))
  expect(store.getState().past).toEqual([])
  expect(store.getState().scenario).toBe(DEFAULT_SCENARIO)
  edit(store, horizon(FIRST + 1), horizon(FIRST))
  expect(store.getState().past).toEqual([])
})

test('a step back starts the forms again; an edit does not', () => {
  const store = newStore()
  edit(store, horizon(60))
  expect(store.getState().revision).toBe(0)
  store.getState().undo()
  expect(store.getState().revision).toBe(1)
})

test('an edit after a step back leaves nothing to redo', () => {
  const store = newStore()
  edit(store, horizon(60))
  store.getState().undo()
  edit(store, rate(0.2))
  store.getState().redo()
  expect(store.getState().scenario).toMatchObject({ horizonMonths: FIRST, discountRateAnnual: 0.2 })
})

test('the ends of the history are no steps', () => {
  const store = newStore()
  store.getState().undo()
  store.getState().redo()
  expect(store.getState()).toMatchObject({ scenario: DEFAULT_SCENARIO, revision: 0 })
})

test('only so many steps are kept, the oldest go first', () => {
  const store = newStore()
  // Back and forth over 12 to 119 months: 216 steps, each the only one of its run.
  for (let step = 0; step < 216; step++) {
    edit(store, horizon(12 + (step % 108)))
    store.getState().endRun()
  }
  expect(store.getState().past).toHaveLength(100)
  store.getState().undo()
  expect(months(store)).toBe(118)
})

test('a preset is one step, and another work', () => {
  const store = newStore()
  edit(store, horizon(60))
  const { workId } = store.getState()
  store.getState().startWork(presetScenario('coding-assistant'))
  expect(store.getState().workId).not.toBe(workId)
  store.getState().undo()
  expect(store.getState()).toMatchObject({ workId, scenario: { horizonMonths: 60, preset: 'support-rag' } })
})

test('the preset that is already there is no step', () => {
  const store = newStore()
  store.getState().startWork(presetScenario('support-rag'))
  expect(store.getState().past).toEqual([])
})

const SHARED = { ...presetScenario('coding-assistant'), horizonMonths: 48 }

test('a link over own work waits for an answer, and each answer brings what it says', () => {
  const store = newStore()
  edit(store, horizon(60))
  const { workId, scenario } = store.getState()
  store.getState().openLinked(SHARED)
  expect(store.getState()).toMatchObject({ scenario: SHARED, opened: true, mine: { workId, scenario } })
  store.getState().keepMine()
  expect(store.getState()).toMatchObject({ scenario, workId, opened: false, mine: null })
  store.getState().undo()
  expect(store.getState().scenario).toBe(SHARED)
  store.getState().undo()
  expect(store.getState().scenario).toBe(scenario)

  store.getState().openLinked(SHARED)
  store.getState().takeOpened()
  expect(store.getState()).toMatchObject({ scenario: SHARED, opened: false, mine: null })
})

test('own work comes back by undo too, which answers the question', () => {
  const store = newStore()
  edit(store, horizon(60))
  store.getState().openLinked(SHARED)
  store.getState().undo()
  expect(months(store)).toBe(60)
  expect(store.getState().mine).toBeNull()
})

test('what was tried on an opened link is not lost by keeping mine', () => {
  const store = newStore()
  edit(store, horizon(60))
  store.getState().openLinked(SHARED)
  edit(store, rate(0.33))
  store.getState().keepMine()
  expect(months(store)).toBe(60)
  store.getState().undo()
  expect(store.getState().scenario).toMatchObject({ horizonMonths: 48, discountRateAnnual: 0.33 })
})

test('nothing is asked where there is nothing to lose: a preset, another link, or the very same figures', () => {
  const overPreset = newStore()
  overPreset.getState().openLinked(SHARED)
  overPreset.getState().openLinked(DEFAULT_SCENARIO)
  expect(overPreset.getState().mine).toBeNull()

  const overSame = newStore(SHARED)
  overSame.getState().openLinked(structuredClone(SHARED))
  expect(overSame.getState()).toMatchObject({ mine: null, past: [] })
})

test('a second link does not take the place of own work in the question', () => {
  const store = newStore()
  edit(store, horizon(60))
  store.getState().openLinked(SHARED)
  store.getState().openLinked(presetScenario('startup-chatbot'))
  store.getState().keepMine()
  expect(months(store)).toBe(60)
})
