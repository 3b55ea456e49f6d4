import type { StrategyWords } from '@/i18n/strategy-words'

function words(
  label: string,
  subject: string,
  choose: string,
  more: { plural?: boolean; keep?: string } = {},
): StrategyWords {
  const { plural = false, keep = choose } = more
  return { label, subject, plural, choose, keep, than: ` than ${subject}` }
}

/** Strategies that the user has not named, by what is served locally and from where. */
export const strategies = {
  api: words('API', 'the API', 'Use the API', { keep: 'Stay with the API' }),
  'hosted-open': words('Hosted open model', 'the hosted open model', 'Use the hosted open model'),
  'other-api': words('Other API', 'the other API', 'Use the other API'),
  'local-own': words('Own GPUs', 'own GPUs', 'Buy your own GPUs', { plural: true }),
  'local-rented': words('Rented GPUs', 'rented GPUs', 'Rent GPUs', { plural: true }),
  'local-active-hours': words('Rented in active hours', 'GPUs rented in active hours', 'Rent GPUs in active hours', {
    plural: true,
  }),
  'local-scale-to-zero': words('Rented, scale to zero', 'GPUs scaled to zero', 'Rent GPUs that scale to zero', {
    plural: true,
  }),
  'routed-own': words('Hybrid', 'hybrid', 'Go hybrid'),
  'routed-rented': words('Hybrid, rented', 'hybrid on rented GPUs', 'Go hybrid on rented GPUs'),
  'sensitive-own': words('Sensitive on own GPUs', 'own GPUs for sensitive data', 'Buy GPUs for sensitive data only', {
    plural: true,
  }),
  'sensitive-rented': words(
    'Sensitive on rented GPUs',
    'rented GPUs for sensitive data',
    'Rent GPUs for sensitive data only',
    { plural: true },
  ),
  'share-own': words('Part on own GPUs', 'part on own GPUs', 'Move part to your own GPUs'),
  'share-rented': words('Part on rented GPUs', 'part on rented GPUs', 'Move part to rented GPUs'),
  'phased-own': words('Phased', 'the phased move', 'Move in phases'),
  'phased-rented': words('Phased, rented', 'the phased move to rented GPUs', 'Move to rented GPUs in phases'),
}

/** A name that the user typed, or that carries a number, is quoted in a sentence and alone in a table. */
export function namedStrategy(name: string): StrategyWords {
  const quoted = `“${name}”`
  return words(name, quoted, `Choose ${quoted}`, { keep: `Stay with ${quoted}` })
}

export type StrategyKind = keyof typeof strategies
