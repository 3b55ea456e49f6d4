import { fixed, widthFor, type BitReader, type Bits } from './bits'
import { packNumber, unpackNumber } from './number-bits'

/*
 * The pieces a packing is described with. Each packs a value by its place alone, and against a base that both sides know:
 * one digit says whether it is the base's, and only if not the value follows.
 * They know no scenario. Their digits are part of every published link: they can be added to, never changed.
 */

export type Plain = string | number | null | Plain[] | { [key: string]: Plain }

/** All texts of a link, each once, in an order both sides know. */
export type Words = readonly string[]

export type Piece = {
  /** Names and order of everything within, for the test that keeps them from moving. */
  description: string
  /** What it is compared with where the base has nothing in its place. */
  assumed: Plain
  textsIn: (value: Plain) => string[]
  /** For a value that differs from the base. */
  packChanged: (value: Plain, base: Plain, words: Words) => Bits
  unpackChanged: (reader: BitReader, base: Plain, words: Words) => Plain
}

export function pack(piece: Piece, value: Plain, base: Plain, words: Words): Bits {
  return isSame(value, base) ? '0' : `1${piece.packChanged(value, base, words)}`
}

export function unpack(piece: Piece, reader: BitReader, base: Plain, words: Words): Plain {
  return reader.fixed(1) === 0 ? base : piece.unpackChanged(reader, base, words)
}

export function number(assumed: number): Piece {
  return {
    description: `number ${assumed}`,
    assumed,
    textsIn: () => [],
    packChanged: (value) => packNumber(typeof value === 'number' ? value : unfit('number')),
    unpackChanged: unpackNumber,
  }
}

export function text(assumed: string): Piece {
  return {
    description: `text ${JSON.stringify(assumed)}`,
    assumed,
    textsIn: (value) => (typeof value === 'string' ? [value] : unfit('text')),
    packChanged(value, _, words) {
      const index = typeof value === 'string' ? words.indexOf(value) : -1
      return fixed(index < 0 ? unfit('text') : index, widthFor(words.length))
    },
    unpackChanged: (reader, _, words) => known(words[reader.fixed(widthFor(words.length))], 'word'),
  }
}

export function record(fields: Record<string, Piece>): Piece {
  const entries = Object.entries(fields)
  return {
    description: `{ ${entries.map(([name, piece]) => `${name}: ${piece.description}`).join(', ')} }`,
    assumed: Object.fromEntries(entries.map(([name, piece]) => [name, piece.assumed])),
    textsIn: (value) => entries.flatMap(([name, piece]) => piece.textsIn(field(value, name))),
    packChanged: (value, base, words) =>
      entries.map(([name, piece]) => pack(piece, field(value, name), field(base, name), words)).join(''),
    unpackChanged: (reader, base, words) =>
      Object.fromEntries(entries.map(([name, piece]) => [name, unpack(piece, reader, field(base, name), words)])),
  }
}

export function orNull(piece: Piece): Piece {
  return {
    description: `${piece.description} or null`,
    assumed: null,
    textsIn: (value) => (value === null ? [] : piece.textsIn(value)),
    packChanged(value, base, words) {
      if (base === null) return pack(piece, value, piece.assumed, words)
      return value === null ? '0' : `1${piece.packChanged(value, base, words)}`
    },
    unpackChanged(reader, base, words) {
      if (base === null) return unpack(piece, reader, piece.assumed, words)
      return reader.fixed(1) === 0 ? null : piece.unpackChanged(reader, base, words)
    },
  }
}

/** A record that has a `kind` and, by it, other fields. */
export function oneOf(kinds: Record<string, Record<string, Piece>>): Piece {
  const entries = Object.entries(kinds).map(([kind, fields]) => ({ kind, fields: record(fields) }))
  const width = widthFor(entries.length)
  const [first = unfit('union')] = entries
  const assumedOf = (kind: string, fields: Piece, base: Plain) => (kindOf(base) === kind ? base : fields.assumed)
  return {
    description: `one of ${entries.map(({ kind, fields }) => `${kind} ${fields.description}`).join(' | ')}`,
    assumed: withKind(first.kind, first.fields.assumed),
    textsIn: (value) =>
      entries.filter(({ kind }) => kind === kindOf(value)).flatMap(({ fields }) => fields.textsIn(value)),
    packChanged(value, base, words) {
      const index = entries.findIndex(({ kind }) => kind === kindOf(value))
      const { kind, fields } = entries[index] ?? unfit('kind')
      return fixed(index, width) + fields.packChanged(value, assumedOf(kind, fields, base), words)
    },
    unpackChanged(reader, base, words) {
      const { kind, fields } = known(entries[reader.fixed(width)], 'kind')
      return withKind(kind, fields.unpackChanged(reader, assumedOf(kind, fields, base), words))
    },
  }
}

/**
 * Up to 2^lengthWidth − 1 entries. Each is compared with the base's in its place or, where that is shorter, with the one before it,
 * and all but the first say which.
 */
export function list(piece: Piece, lengthWidth: number): Piece {
  const baseOf = (base: Plain, index: number) => (Array.isArray(base) ? (base[index] ?? piece.assumed) : unfit('list'))
  return {
    description: `list of up to ${2 ** lengthWidth - 1} ${piece.description}`,
    assumed: [],
    textsIn: (value) => (Array.isArray(value) ? value.flatMap(piece.textsIn) : unfit('list')),
    packChanged(value, base, words) {
      if (!Array.isArray(value) || value.length >= 2 ** lengthWidth) return unfit('list')
      const entries = value.map((entry, index) => {
        const likeBase = pack(piece, entry, baseOf(base, index), words)
        const before = value[index - 1]
        if (before === undefined) return likeBase
        if (likeBase.length === 1) return `0${likeBase}`
        const likeBefore = pack(piece, entry, before, words)
        return likeBefore.length < likeBase.length ? `1${likeBefore}` : `0${likeBase}`
      })
      return fixed(value.length, lengthWidth) + entries.join('')
    },
    unpackChanged(reader, base, words) {
      const entries: Plain[] = []
      const length = reader.fixed(lengthWidth)
      for (let index = 0; index < length; index += 1) {
        const before = entries[index - 1]
        const likeBefore = before !== undefined && reader.fixed(1) === 1
        entries.push(unpack(piece, reader, likeBefore ? before : baseOf(base, index), words))
      }
      return entries
    },
  }
}

/** Up to 2^lengthWidth − 1 numbers, each compared with the one before it, for which no digit is spent. */
export function numbers(assumed: number, lengthWidth: number): Piece {
  const piece = number(assumed)
  const firstOf = (base: Plain) => (Array.isArray(base) ? (base[0] ?? assumed) : unfit('list'))
  return {
    description: `up to ${2 ** lengthWidth - 1} times ${piece.description}`,
    assumed: [],
    textsIn: () => [],
    packChanged(value, base, words) {
      if (!Array.isArray(value) || value.length >= 2 ** lengthWidth) return unfit('list')
      const entries = value.map((entry, index) => pack(piece, entry, value[index - 1] ?? firstOf(base), words))
      return fixed(value.length, lengthWidth) + entries.join('')
    },
    unpackChanged(reader, base, words) {
      const entries: Plain[] = []
      for (let left = reader.fixed(lengthWidth); left > 0; left -= 1) {
        entries.push(unpack(piece, reader, entries.at(-1) ?? firstOf(base), words))
      }
      return entries
    },
  }
}

function isSame(a: Plain, b: Plain): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((entry, index) => isSame(entry, b[index] ?? null))
  }
  if (a === null || typeof a !== 'object') return Object.is(a, b)
  if (b === null || typeof b !== 'object' || Array.isArray(b)) return false
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => isSame(field(a, name), b[name] ?? null))
}

function field(value: Plain, name: string): Plain {
  const found = value !== null && typeof value === 'object' && !Array.isArray(value) ? value[name] : undefined
  return found === undefined ? unfit(name) : found
}

function kindOf(value: Plain): Plain {
  return field(value, 'kind')
}

function withKind(kind: string, fields: Plain): Plain {
  return fields !== null && typeof fields === 'object' && !Array.isArray(fields) ? { kind, ...fields } : unfit('kind')
}

/** A value the packing has no place for: our own mistake, never the reader's of a link. */
function unfit(what: string): never {
  throw new TypeError(`the packing has no place for this ${what}`)
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no such ${what}`)
  return value
}
