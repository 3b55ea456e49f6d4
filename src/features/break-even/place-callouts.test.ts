import { expect, test } from 'vitest'
import { placeCallouts } from './place-callouts'

const area = { left: 0, top: 0, width: 400, height: 200 }
const callout = { x: 200, y: 100, width: 100, height: 30 }

test('with nothing in the way a name stands just below its point, centred on it', () => {
  expect(placeCallouts([callout], [], area)).toEqual([{ left: 150, top: 122, width: 100, height: 30 }])
})

test('a line below sends the name above', () => {
  const below = [
    { x: 0, y: 150 },
    { x: 400, y: 150 },
  ]
  // Every place from 122 to 164 crosses the line at 150 but the last lanes, further away than the one above at 48.
  const [box] = placeCallouts([callout], [below], area)
  expect(box?.top).toBe(48)
})

test('two names on the same point do not cover each other', () => {
  const [first, second] = placeCallouts([callout, callout], [], area)
  expect(first?.top).toBe(122)
  expect((second?.top ?? 0) + 30 <= 122 || (second?.top ?? 0) >= 152).toBe(true)
})

test('a name at the edge stays inside', () => {
  const [box] = placeCallouts([{ x: 395, y: 100, width: 100, height: 30 }], [], area)
  expect(box?.left).toBe(300)
})

test('a point far outside of the picture is named at its edge', () => {
  expect(placeCallouts([{ ...callout, y: -1e18 }], [], area)[0]?.top).toBe(22)
  expect(placeCallouts([{ ...callout, y: 1e18 }], [], area)[0]?.top).toBe(148)
})
