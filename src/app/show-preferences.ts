import type { Locale } from '@/lib/locale'
import type { Preferences } from '@/state/preferences'

/** The page's own language and theme, where style sheets and screen readers look for them. */
export function showPreferences({ locale, theme }: Preferences): void {
  const page = document.documentElement
  page.lang = locale
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
  sendForLetters(locale)
}

const CYRILLIC = `${import.meta.env.BASE_URL}fonts/inter-cyrillic.woff2`

/** At once, beside the words: found only when they are laid out, the letters would come after the first paint. */
function sendForLetters(locale: Locale): void {
  if (locale !== 'ru' || document.head.querySelector(`link[href="${CYRILLIC}"]`) !== null) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href: CYRILLIC })
  document.head.append(link)
}
