import { EM_DASH, NO_BREAK_SPACE } from '@/lib/characters'

/** Units that a number is not parted from; Russian nouns by their stems. */
const UNITS = '%|\\$|тыс|млн|млрд|ГБ|кВт|GB|GPU|мес|час|токен|запрос|год|лет|сервер|реплик'

/**
 * Russian text as it is set: a short word stays with the next one, a dash with the one before it, a number with its unit.
 * A piece of a sentence may end in a short word, for a figure follows it.
 */
export function typesetRussian(text: string): string {
  return text
    .replace(/(?<=^|[\s(«„])(\p{L}{1,2}) /gu, `$1${NO_BREAK_SPACE}`)
    .replaceAll(` ${EM_DASH}`, NO_BREAK_SPACE + EM_DASH)
    .replace(NUMBER_BEFORE_UNIT, NO_BREAK_SPACE)
}

const NUMBER_BEFORE_UNIT = new RegExp(`(?<=\\d) (?=${UNITS})`, 'gu')

/** A dictionary whose every text, and every text its functions answer with, is typeset. Its shape stays. */
export function typesetAll<T>(words: T): T
export function typesetAll(words: unknown): unknown {
  return typeset(words)
}

function typeset(words: unknown): unknown {
  if (typeof words === 'string') return typesetRussian(words)
  if (typeof words === 'function') {
    return (...given: unknown[]) => {
      const answer: unknown = Reflect.apply(words, undefined, given)
      return typeset(answer)
    }
  }
  if (Array.isArray(words)) return words.map(typeset)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, word]: [string, unknown]) => [key, typeset(word)]))
}
