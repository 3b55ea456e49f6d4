import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { encodeLink } from '@/share/link-codec'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { keepAddress } from './address'
import { createAppStore } from './app-store'

function page(fragment: string) {
  const written: string[] = []
  const listeners: (() => void)[] = []
  let now = fragment
  return {
    written,
    fragment: () => now,
    replaceFragment: (text: string) => {
      now = text
      written.push(text)
    },
    onFragmentChange: (listener: () => void) => listeners.push(listener),
    paste: (text: string) => {
      now = text
      listeners.forEach((listener) => listener())
    },
  }
}

const newStore = () => createAppStore(DEFAULT_SCENARIO, { locale: 'en', theme: 'system' })
const LONGER = { ...DEFAULT_SCENARIO, horizonMonths: 60 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a first visit gets its address', () => {
  const bar = page('')
  keepAddress(newStore(), bar)
  expect(bar.written).toEqual([encodeLink(DEFAULT_SCENARIO)])
})

test('a link that the page began with stays as it came', () => {
  const bar = page(encodeLink(DEFAULT_SCENARIO))
  keepAddress(newStore(), bar)
  expect(bar.written).toEqual([])
})

test('many edits are written once in a while, the last one always', () => {
  const store = newStore()
  const bar = page('')
  keepAddress(store, bar)
  for (let months = 37; months <= 60; months++) {
    store.getState().editScenario((scenario) => ({ ...scenario, horizonMonths: months }))
  }
  vi.advanceTimersByTime(1000)
  expect(bar.written).toEqual([encodeLink(DEFAULT_SCENARIO), encodeLink(LONGER)])
})

test.each([
  ['damaged-link', encodeLink(LONGER).slice(0, -1)],
  ['damaged-link', 'what is this'],
  ['newer-link', '2.1.AAAA'],
  ['too-long-link', 'A'.repeat(40_000)],
])('%s: told, and the work and its address stay', (kind, fragment) => {
  const store = newStore()
  const bar = page('')
  keepAddress(store, bar)
  store.getState().editScenario(() => LONGER)
  bar.paste(fragment)
  expect(store.getState().notice).toMatchObject({ kind })
  expect(store.getState().scenario).toBe(LONGER)
  expect(bar.fragment()).toBe(encodeLink(LONGER))
})

test('a link pasted right after an edit is opened, not written over', () => {
  const store = newStore()
  const bar = page('')
  keepAddress(store, bar)
  const link = bar.fragment()
  store.getState().editScenario(() => LONGER)
  bar.paste(link)
  vi.advanceTimersByTime(1000)
  expect(store.getState().scenario).toEqual(DEFAULT_SCENARIO)
  expect(bar.fragment()).toBe(link)
})

test('an address that the browser refuses to change is tried again', () => {
  const store = newStore()
  const bar = page('')
  keepAddress(store, bar)
  const replace = bar.replaceFragment
  bar.replaceFragment = () => undefined
  store.getState().editScenario(() => LONGER)
  vi.advanceTimersByTime(1000)
  expect(bar.fragment()).toBe(encodeLink(DEFAULT_SCENARIO))
  bar.replaceFragment = replace
  vi.advanceTimersByTime(5000)
  expect(bar.fragment()).toBe(encodeLink(LONGER))
})

test('a good link takes the notice away', () => {
  const store = newStore()
  const bar = page('')
  keepAddress(store, bar)
  bar.paste('broken')
  expect(store.getState().notice).not.toBeNull()
  bar.paste(encodeLink(LONGER))
  expect(store.getState().notice).toBeNull()
  expect(store.getState().scenario).toEqual(LONGER)
})
