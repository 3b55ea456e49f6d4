import type { ScreenWords } from '@/i18n/en/screen'
import type { ParsedNumber } from '@/lib/parse-number'
import type { Limit } from './limit'

/** The sentence under a field that is wrong: the limit it ran into, and the value that the answer uses meanwhile. */
export function problemText(
  parsed: ParsedNumber | null,
  limit: Limit | null,
  used: string,
  inWords: (value: number) => string,
  words: ScreenWords['problems'],
): string | undefined {
  if (parsed !== null && !parsed.ok) {
    if (parsed.problem === 'ambiguous') {
      const [one, other] = parsed.readings
      return words.ambiguous(inWords(one), inWords(other), used)
    }
    return parsed.problem === 'empty' ? words.empty(used) : words.notNumber(used)
  }
  if (limit === null) return undefined
  switch (limit.kind) {
    case 'at-most':
      return words.atMost(inWords(limit.value), used)
    case 'at-least':
      return words.atLeast(inWords(limit.value), used)
    case 'not-whole':
      return words.notWhole(used)
    case 'cached-share':
      return words.cachedShare(used)
    case 'commitments':
      return words.commitments(used)
    case 'phases':
      return words.phases(used)
    case 'other':
      return words.other(used)
  }
}
