import type { StrategyKind } from '@/i18n/en/strategies'
import type { StrategyWords } from '@/i18n/strategy-words'

function words(
  label: string,
  subject: string,
  genitive: string,
  choose: string,
  more: { plural?: boolean; keep?: string } = {},
): StrategyWords {
  const { plural = false, keep = choose } = more
  return { label, subject, plural, choose, keep, than: ` ${genitive}` }
}

export const strategies: Record<StrategyKind, StrategyWords> = {
  api: words('API', 'API', 'API', 'Используйте API', { keep: 'Оставайтесь на API' }),
  'hosted-open': words(
    'Открытая модель у провайдера',
    'открытая модель у провайдера',
    'открытой модели у провайдера',
    'Берите открытую модель у провайдера',
  ),
  'other-api': words('Другой API', 'другой API', 'другого API', 'Переходите на другой API'),
  'local-own': words('Свои GPU', 'свои GPU', 'своих GPU', 'Покупайте свои GPU', { plural: true }),
  'local-rented': words('Аренда GPU', 'аренда GPU', 'аренды GPU', 'Арендуйте GPU'),
  'local-active-hours': words(
    'Аренда в рабочие часы',
    'аренда GPU в рабочие часы',
    'аренды GPU в рабочие часы',
    'Арендуйте GPU на рабочие часы',
  ),
  'local-scale-to-zero': words(
    'Аренда с отключением',
    'аренда GPU с отключением',
    'аренды GPU с отключением',
    'Арендуйте GPU с отключением в простое',
  ),
  'routed-own': words('Гибрид', 'гибрид', 'гибрида', 'Выбирайте гибрид'),
  'routed-rented': words('Гибрид на аренде', 'гибрид на аренде', 'гибрида на аренде', 'Выбирайте гибрид на аренде'),
  'sensitive-own': words(
    'Свои GPU для защищаемых данных',
    'свои GPU для защищаемых данных',
    'своих GPU для защищаемых данных',
    'Держите защищаемые данные на своих GPU',
    { plural: true },
  ),
  'sensitive-rented': words(
    'Аренда для защищаемых данных',
    'аренда GPU для защищаемых данных',
    'аренды GPU для защищаемых данных',
    'Держите защищаемые данные на арендованных GPU',
  ),
  'share-own': words('Часть на своих GPU', 'часть на своих GPU', 'части на своих GPU', 'Перенесите часть на свои GPU'),
  'share-rented': words('Часть на аренде', 'часть на аренде', 'части на аренде', 'Перенесите часть на аренду'),
  'phased-own': words('Поэтапно', 'поэтапный переход', 'поэтапного перехода', 'Переходите поэтапно'),
  'phased-rented': words(
    'Поэтапно на аренду',
    'поэтапный переход на аренду',
    'поэтапного перехода на аренду',
    'Переходите на аренду поэтапно',
  ),
}

export function namedStrategy(name: string): StrategyWords {
  const quoted = `«${name}»`
  return {
    label: name,
    subject: quoted,
    plural: false,
    choose: `Выбирайте ${quoted}`,
    keep: `Оставьте ${quoted}`,
    than: `, чем ${quoted}`,
  }
}
