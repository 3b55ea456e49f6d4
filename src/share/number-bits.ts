import { fixed, grouped, type BitReader, type Bits } from './bits'

/*
 * Any double, bit for bit. What people type is a short whole number times a power of ten and takes about eleven digits;
 * what a computation left behind takes the double itself. The first digits say which:
 *
 *   0 ffff   m × 10^−6 … m × 10^5 for forms 0…11, −m × 10^−4 … −m × 10^−1 for forms 12…15; then m
 *   10       a positive double with an exponent of two in −24…39: six digits of exponent, 52 of fraction
 *   11       all 64 digits of the double
 */
const FORM = 4
const LOWEST_POWER = -6
const HIGHEST_POWER = 5
const FIRST_NEGATIVE_FORM = 12
const LOWEST_NEGATIVE_POWER = -4
const HIGHEST_NEGATIVE_POWER = -1

const EXPONENT = 6
const LOWEST_EXPONENT = -24
const EXPONENT_BIAS = 1023
const SHORTEST_DOUBLE = 2 + EXPONENT + 52

export function packNumber(value: number): Bits {
  const asDecimal = packDecimal(value)
  return asDecimal !== null && asDecimal.length < SHORTEST_DOUBLE ? asDecimal : packDouble(value)
}

export function unpackNumber(reader: BitReader): number {
  if (reader.fixed(1) === 0) return unpackDecimal(reader)
  if (reader.fixed(1) === 1) return doubleOf(reader.fixed(32), reader.fixed(32))
  const exponent = reader.fixed(EXPONENT) + LOWEST_EXPONENT + EXPONENT_BIAS
  return doubleOf(exponent * 2 ** 20 + reader.fixed(20), reader.fixed(32))
}

function packDouble(value: number): Bits {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const high = view.getUint32(0)
  const low = fixed(view.getUint32(4), 32)
  const exponent = Math.floor(high / 2 ** 20) - EXPONENT_BIAS - LOWEST_EXPONENT
  if (exponent < 0 || exponent >= 2 ** EXPONENT) return `11${fixed(high, 32)}${low}`
  return `10${fixed(exponent, EXPONENT)}${fixed(high % 2 ** 20, 20)}${low}`
}

function doubleOf(high: number, low: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, high)
  view.setUint32(4, low)
  return view.getFloat64(0)
}

/** Null when the number is no whole number times one of the powers of ten. */
function packDecimal(value: number): Bits | null {
  // Without an argument toExponential gives the shortest digits that read back as the same double.
  const [digits = '', exponent] = Math.abs(value).toExponential().split('e')
  const sign = value < 0 ? '-' : ''
  const [lowest, highest, formOfLowest] =
    value < 0 ? [LOWEST_NEGATIVE_POWER, HIGHEST_NEGATIVE_POWER, FIRST_NEGATIVE_FORM] : [LOWEST_POWER, HIGHEST_POWER, 0]
  const shortestPower = Number(exponent) - Math.max(0, digits.length - 2)
  const power = Math.min(shortestPower, highest)
  const factor = Number(`${digits.replace('.', '')}e${shortestPower - power}`)
  if (power < lowest || !Number.isSafeInteger(factor)) return null
  if (!Object.is(Number(`${sign}${factor}e${power}`), value)) return null
  return `0${fixed(power - lowest + formOfLowest, FORM)}${grouped(factor)}`
}

function unpackDecimal(reader: BitReader): number {
  const form = reader.fixed(FORM)
  const factor = reader.grouped()
  return form < FIRST_NEGATIVE_FORM
    ? Number(`${factor}e${form + LOWEST_POWER}`)
    : Number(`-${factor}e${form - FIRST_NEGATIVE_FORM + LOWEST_NEGATIVE_POWER}`)
}
