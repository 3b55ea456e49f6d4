import type { Locale } from '@/lib/locale'
import type { en } from './en'

/** Every word the app says. English sets the keys; a language that lacks one does not compile. */
export type Messages = Omit<typeof en, 'locale'> & { locale: Locale }

/** Only the chosen language is fetched. Tests and the default language may import it directly. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'ru') return (await import('./ru')).ru
  return (await import('./en')).en
}
