/** A run of binary digits, written as the characters 0 and 1: plain to join, compare and measure. */
export type Bits = string

/** An unsigned whole number below 2^width, width at most 53. */
export function fixed(value: number, width: number): Bits {
  return width === 0 ? '' : value.toString(2).padStart(width, '0')
}

/** How many digits tell `count` things apart. */
export function widthFor(count: number): number {
  return count < 2 ? 0 : (count - 1).toString(2).length
}

const GROUP = 4
const LONGEST_GROUPS = 14

/** An unsigned whole number of any size up to 2^53: groups of four digits, lowest first, each after a 1, but for the last, after a 0. */
export function grouped(value: number): Bits {
  const rest = Math.floor(value / 2 ** GROUP)
  return (rest > 0 ? '1' : '0') + fixed(value % 2 ** GROUP, GROUP) + (rest > 0 ? grouped(rest) : '')
}

export type BitReader = {
  /** The next `width` digits as a whole number. Like all reading it throws where the text cannot be one of ours. */
  fixed: (width: number) => number
  grouped: () => number
  /** True when nothing but the filling of the last character is left. */
  atEnd: () => boolean
}

export function bitReader(bits: Bits, fillingBelow: number): BitReader {
  let at = 0

  function takeFixed(width: number): number {
    if (at + width > bits.length) throw new Error('the text ends too soon')
    const digits = bits.slice(at, at + width)
    at += width
    return width === 0 ? 0 : Number.parseInt(digits, 2)
  }

  function takeGrouped(): number {
    let value = 0
    for (let group = 0; group < LONGEST_GROUPS; group += 1) {
      const more = takeFixed(1)
      value += takeFixed(GROUP) * 2 ** (GROUP * group)
      if (more === 0 && Number.isSafeInteger(value)) return value
    }
    throw new Error('a number too long')
  }

  return {
    fixed: takeFixed,
    grouped: takeGrouped,
    atEnd: () => bits.length - at < fillingBelow && !bits.includes('1', at),
  }
}
