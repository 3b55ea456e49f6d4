import { fixed, grouped, type BitReader, type Bits } from './bits'

/*
 * Any text, UTF-16 unit for unit (half a surrogate pair is not ours to mend). Two digits say how, then the count of units:
 *   0   six digits each, for letters, digits, hyphen and space
 *   1   eight digits each: ASCII, or one further block of 128, named in nine digits — most alphabets fit in one
 *   2   sixteen digits each
 */
const WAY = 2
const PLAIN = 0
const ONE_BLOCK = 1
const WHOLE_UNITS = 2

const PLAIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789- '
const BLOCK_SIZE = 128
const BLOCK_NUMBER = 9

export function packText(text: string): Bits {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const start = (way: number) => fixed(way, WAY) + grouped(units.length)
  const plain = units.map((unit) => PLAIN_LETTERS.indexOf(String.fromCharCode(unit)))
  if (!plain.includes(-1)) return start(PLAIN) + plain.map((index) => fixed(index, 6)).join('')

  const block = Math.floor((units.find((unit) => unit >= BLOCK_SIZE) ?? 0) / BLOCK_SIZE)
  if (units.every((unit) => unit < BLOCK_SIZE || Math.floor(unit / BLOCK_SIZE) === block)) {
    const inBlock = (unit: number) => (unit < BLOCK_SIZE ? unit : BLOCK_SIZE + (unit % BLOCK_SIZE))
    return start(ONE_BLOCK) + fixed(block, BLOCK_NUMBER) + units.map((unit) => fixed(inBlock(unit), 8)).join('')
  }
  return start(WHOLE_UNITS) + units.map((unit) => fixed(unit, 16)).join('')
}

export function unpackText(reader: BitReader): string {
  const way = reader.fixed(WAY)
  const length = reader.grouped()
  const block = way === ONE_BLOCK ? reader.fixed(BLOCK_NUMBER) : 0
  let text = ''
  // Grows only as long as there is something to read: a length that lies costs nothing.
  for (let index = 0; index < length; index += 1) text += unpackUnit(reader, way, block)
  return text
}

function unpackUnit(reader: BitReader, way: number, block: number): string {
  if (way === PLAIN) return PLAIN_LETTERS.charAt(reader.fixed(6))
  if (way === WHOLE_UNITS) return String.fromCharCode(reader.fixed(16))
  if (way !== ONE_BLOCK) throw new Error('no such way of writing text')
  const unit = reader.fixed(8)
  return String.fromCharCode(unit < BLOCK_SIZE ? unit : block * BLOCK_SIZE + (unit % BLOCK_SIZE))
}
