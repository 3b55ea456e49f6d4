import { LOCALES, chooseLocale, type Locale } from '@/lib/locale'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How one person likes the app. It stays on the device and out of every link. */
export type Preferences = { locale: Locale; theme: Theme }

const LOCALE_KEY = 'breakeven.locale'
const THEME_KEY = 'breakeven.theme'

/** Kept choices, else the browser's languages and the system's theme. Storage may be blocked: then nothing is kept. */
export function readPreferences(storage: () => Storage, languages: readonly string[]): Preferences {
  const locale = LOCALES.find((known) => known === readKept(storage, LOCALE_KEY))
  const theme = THEMES.find((known) => known === readKept(storage, THEME_KEY))
  return { locale: locale ?? chooseLocale(languages), theme: theme ?? 'system' }
}

export function keepPreferences(storage: () => Storage, { locale, theme }: Preferences): void {
  try {
    storage().setItem(LOCALE_KEY, locale)
    storage().setItem(THEME_KEY, theme)
  } catch {
    // Blocked or full: the choice holds until the page is closed.
  }
}

function readKept(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}
