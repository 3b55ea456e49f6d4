import { fields } from './en/fields'
import { screen } from './en/screen'

/** English: the language that sets the keys. */
export const en = {
  locale: 'en' as const,
  fields,
  screen,
}
