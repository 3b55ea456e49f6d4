import type { Locale } from './locale'

/** Which form of a noun goes with a number as it is shown; English knows one and other, Russian also few and many. */
export type PluralForm = 'one' | 'few' | 'many' | 'other'

const RULES = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru') } as const

/** Of a number that is rounded as it is shown: 21 месяц, 2 месяца, 36 месяцев, 28,7 месяца. */
export function pluralForm(shown: number, locale: Locale): PluralForm {
  const form = RULES[locale].select(shown)
  return form === 'one' || form === 'few' || form === 'many' ? form : 'other'
}
