/*
 * Six characters that end every link and depend on all before them. CRC-32 tells every substitution and every swap of neighbours
 * for certain; the length, which it carries along, tells a character too few or too many.
 */

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SEAL_LENGTH = 6
const LENGTHS_TOLD_APART = 8

export function sealed(text: string): string {
  return text + sealOf(text)
}

/** The text without its seal, or null where they do not belong together. */
export function unsealed(text: string): string | null {
  const body = text.slice(0, -SEAL_LENGTH)
  return sealed(body) === text ? body : null
}

/** 35 binary digits, lowest first, so that the last character is always a letter: programs that find links drop a trailing - or _. */
function sealOf(text: string): string {
  let rest = (text.length % LENGTHS_TOLD_APART) * 2 ** 32 + crc32(text)
  let seal = ''
  for (let index = 0; index < SEAL_LENGTH; index += 1) {
    seal += DIGITS.charAt(rest % DIGITS.length)
    rest = Math.floor(rest / DIGITS.length)
  }
  return seal
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
  return remainder
})

/** The CRC-32 of zip and PNG (reflected polynomial EDB88320) over a text of ASCII characters. */
export function crc32(text: string): number {
  let crc = 0xffffffff
  for (let index = 0; index < text.length; index += 1) {
    crc = (crc >>> 8) ^ (REMAINDERS[(crc ^ text.charCodeAt(index)) & 0xff] ?? 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
