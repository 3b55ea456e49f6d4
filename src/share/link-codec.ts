import { CURRENT_VERSION, parseDocument, toDocument } from '@/scenario/document'
import type { Scenario } from '@/scenario/schema'
import { BASE_1, WORDS_1 } from './base-1'
import { bitReader, fixed, grouped, type BitReader, type Bits } from './bits'
import { pack, unpack, type Plain } from './packing'
import { PACKING_1 } from './packing-1'
import { DIGITS, sealed, unsealed } from './seal'
import { packText, unpackText } from './text-bits'

/*
 * A link's fragment: packing version . document version . the scenario, packed, and its seal — 1.1.AbC…
 * It fixes every number that moves the result, so no later price or default changes an old link's answer.
 */

export type LinkProblem = 'empty' | 'unreadable' | 'damaged' | 'newer-than-this-app' | 'too-long' | 'invalid-scenario'

export type DecodedLink =
  | { ok: true; scenario: Scenario }
  /** `where` names the first field that was refused, as a dotted path, where there is one. */
  | { ok: false; problem: LinkProblem; where?: string }

const PACKING_VERSION = 1
/** Longer links are refused unread. Every scenario within the schema's limits is to stay below it. */
export const LONGEST_LINK = 32_000
const DIGIT_WIDTH = 6
const LINK = /^([1-9]\d{0,3})\.([1-9]\d{0,3})\.[\w-]+$/

const KNOWN_WORDS: readonly string[] = [...new Set([...PACKING_1.textsIn(BASE_1), ...WORDS_1])]

/** The text after the # of a link, of characters no program escapes; the same scenario always gives the same text. */
export function encodeLink(scenario: Scenario): string {
  const bits = packed(scenario)
  let digits = ''
  for (let at = 0; at < bits.length; at += DIGIT_WIDTH) {
    digits += DIGITS.charAt(Number.parseInt(bits.slice(at, at + DIGIT_WIDTH).padEnd(DIGIT_WIDTH, '0'), 2))
  }
  return sealed(`${PACKING_VERSION}.${toDocument(scenario).version}.${digits}`)
}

/** Never throws, and never answers with another scenario than the one that was packed: any one changed character is told. */
export function decodeLink(fragment: string): DecodedLink {
  if (fragment === '') return { ok: false, problem: 'empty' }
  if (fragment.length > LONGEST_LINK) return { ok: false, problem: 'too-long' }
  const [, packingVersion, documentVersion] = LINK.exec(fragment) ?? []
  if (packingVersion === undefined || documentVersion === undefined) return { ok: false, problem: 'unreadable' }
  if (Number(packingVersion) > PACKING_VERSION) return { ok: false, problem: 'newer-than-this-app' }
  const body = unsealed(fragment)
  if (body === null) return { ok: false, problem: 'damaged' }
  // Before unpacking: a later document may hold what this packing's description does not.
  const version = Number(documentVersion)
  if (version > CURRENT_VERSION) return { ok: false, problem: 'newer-than-this-app' }
  return opened(version, body.slice(body.lastIndexOf('.') + 1))
}

function opened(version: number, digits: string): DecodedLink {
  try {
    const bits = Array.from(digits, (digit) => fixed(DIGITS.indexOf(digit), DIGIT_WIDTH)).join('')
    const parsed = parseDocument({ version, scenario: unpacked(bitReader(bits, DIGIT_WIDTH)) })
    return parsed.ok ? parsed : { ok: false, problem: 'invalid-scenario', where: parsed.where }
  } catch {
    return { ok: false, problem: 'damaged' }
  }
}

/** First the texts that are not known to both sides, each once, then the scenario, which points at them. */
function packed(scenario: Plain): Bits {
  const texts = new Set(PACKING_1.textsIn(scenario))
  const newWords = [...texts].filter((text) => !KNOWN_WORDS.includes(text))
  const words = [...KNOWN_WORDS, ...newWords]
  return grouped(newWords.length) + newWords.map(packText).join('') + pack(PACKING_1, scenario, BASE_1, words)
}

function unpacked(reader: BitReader): Plain {
  const words = [...KNOWN_WORDS]
  for (let left = reader.grouped(); left > 0; left -= 1) words.push(unpackText(reader))
  const scenario = unpack(PACKING_1, reader, BASE_1, words)
  if (!reader.atEnd()) throw new Error('something follows the scenario')
  return scenario
}
