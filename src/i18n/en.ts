import type { Locale } from '@/lib/locale'

const locale: Locale = 'en'

export const en = {
  locale,
}
