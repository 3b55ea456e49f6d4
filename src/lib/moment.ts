import { NOTHING } from './format'
import type { Locale } from './locale'

const LANGUAGE = { en: 'en-US', ru: 'ru-RU' } as const
const LAST_MS = 8.64e15

/** When something was done, by the reader's own clock: Nov 24, 2026, 2:03 PM; 24 нояб. 2026 г., 14:03. Milliseconds since 1970; 0 is not known. */
export function formatMoment(ms: number, locale: Locale): string {
  if (!(ms > 0 && ms <= LAST_MS)) return NOTHING
  return new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(ms)
}
