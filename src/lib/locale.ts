export const LOCALES = ['en', 'ru'] as const
export type Locale = (typeof LOCALES)[number]

/** The first wished-for language that the app speaks; English where it speaks none. Wishes are BCP 47 tags, best first. */
export function chooseLocale(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const found = LOCALES.find((locale) => wish.toLowerCase().split('-')[0] === locale)
    if (found !== undefined) return found
  }
  return 'en'
}
