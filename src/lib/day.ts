import type { Locale } from './locale'

const LANGUAGE = { en: 'en-US', ru: 'ru-RU' } as const

/** A day of the calendar, as in 2026-09-23, where it is said in full: Sep 23, 2026; 23 сент. 2026 г. */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day))
}
