import type { Preferences } from '@/state/preferences'

/** The page's own language and theme, where style sheets and screen readers look for them. */
export function showPreferences({ locale, theme }: Preferences): void {
  const page = document.documentElement
  page.lang = locale
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
}
