import { describe, expect, test } from 'vitest'
import { bitReader } from './bits'
import { list, number, numbers, oneOf, orNull, pack, record, text, unpack, type Piece, type Plain } from './packing'

const words = ['own', 'rent', 'both']

function roundTrip(piece: Piece, value: Plain, base: Plain) {
  const bits = pack(piece, value, base, words)
  return { length: bits.length, back: unpack(piece, bitReader(bits, 6), base, words) }
}

const server = record({ id: text('own'), gpus: number(8), usd: number(0) })
const growth = oneOf({ none: {}, compound: { rate: number(0.5) }, table: { multiples: numbers(1, 4) } })

describe('what has not changed', () => {
  test('takes one digit, however large', () => {
    const value = { id: 'rent', gpus: 8, usd: 250_000 }
    expect(roundTrip(server, value, { ...value })).toEqual({ length: 1, back: value })
  })

  test('within what has changed takes one digit each', () => {
    const base = { id: 'rent', gpus: 8, usd: 250_000 }
    // The record's digit, three fields' digits, and ten for the number 4.
    expect(roundTrip(server, { ...base, gpus: 4 }, base)).toEqual({ length: 1 + 3 + 10, back: { ...base, gpus: 4 } })
  })
})

describe('each piece', () => {
  test('a text is its place among the words', () => {
    expect(roundTrip(text(''), 'both', 'own')).toEqual({ length: 1 + 2, back: 'both' })
  })

  test('zero and minus zero are two numbers', () => {
    expect(roundTrip(number(0), -0, 0).back).toBe(-0)
  })

  test.each<[Plain, Plain]>([
    [null, 5],
    [5, null],
    [7, 5],
    [null, null],
    [1, null],
  ])('a number or nothing: %s where the base has %s', (value, base) => {
    expect(roundTrip(orNull(number(1)), value, base).back).toBe(value)
  })

  test.each<[Plain, Plain]>([
    [{ kind: 'none' }, { kind: 'compound', rate: 0.2 }],
    [
      { kind: 'compound', rate: 0.3 },
      { kind: 'compound', rate: 0.2 },
    ],
    [{ kind: 'compound', rate: 0.3 }, { kind: 'none' }],
    [{ kind: 'table', multiples: [1, 1, 2.5] }, { kind: 'none' }],
    [
      { kind: 'table', multiples: [3] },
      { kind: 'table', multiples: [1, 2, 3] },
    ],
  ])('a kind with its fields: %j where the base has %j', (value, base) => {
    expect(roundTrip(growth, value, base).back).toEqual(value)
  })

  test('a list entry takes after the base or the entry before, whichever is shorter', () => {
    const entry = { id: 'own', gpus: 4, usd: 123_456 }
    const alone = roundTrip(list(server, 4), [entry], []).length
    // A second one like it: one digit says "the one before", one "the same".
    expect(roundTrip(list(server, 4), [entry, { ...entry }], [])).toEqual({ length: alone + 2, back: [entry, entry] })
    expect(roundTrip(list(server, 4), [], [entry]).back).toEqual([])
    expect(roundTrip(list(server, 4), [entry, { ...entry, usd: 5 }], [entry, { ...entry, usd: 6 }]).back).toEqual([
      entry,
      { ...entry, usd: 5 },
    ])
  })
})

test('what no description has a place for is our own mistake and throws', () => {
  expect(() => pack(number(0), 'five', 0, words)).toThrow('no place')
  expect(() => pack(text(''), 'unheard-of', '', words)).toThrow('no place')
  expect(() => pack(server, { id: 'own' }, { id: 'own', gpus: 1, usd: 1 }, words)).toThrow('no place')
  expect(() => pack(growth, { kind: 'wild' }, { kind: 'none' }, words)).toThrow('no place')
  expect(() => pack(list(number(0), 2), [1, 2, 3, 4], [], words)).toThrow('no place')
  expect(() => pack(numbers(0, 2), [1, 2, 3, 4], [], words)).toThrow('no place')
})

test('digits that no packing wrote are refused', () => {
  expect(() => unpack(text(''), bitReader('111', 6), '', words)).toThrow('no such word')
  expect(() => unpack(growth, bitReader('111', 6), { kind: 'none' }, words)).toThrow('no such kind')
})

test('a description names every field, kind, length and assumption in order', () => {
  expect(record({ a: number(1), b: orNull(list(text('x'), 3)), c: growth }).description).toBe(
    '{ a: number 1, b: list of up to 7 text "x" or null, ' +
      'c: one of none {  } | compound { rate: number 0.5 } | table { multiples: up to 15 times number 1 } }',
  )
})
