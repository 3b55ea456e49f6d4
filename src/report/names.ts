import { API_PRICES, type ApiPrice } from '@/catalog/api-prices'
import type { StrategyKind } from '@/i18n/en/strategies'
import type { Messages } from '@/i18n/messages'
import type { StrategyWords } from '@/i18n/strategy-words'
import type { Scenario, SimpleRoute, Source, Strategy } from '@/scenario/schema'

/** What each strategy is called, in the scenario's order: the user's name, else one after its route and source, numbered where two are of a kind. */
export function strategyNames(scenario: Scenario, messages: Messages): readonly StrategyWords[] {
  const own = scenario.strategies.map(({ name }) => spoken(name))
  const kinds = scenario.strategies.map((strategy) => strategyKind(scenario, strategy))
  const labels = kinds.map((kind, index) => own[index] || messages.strategies[kind].label)
  return kinds.map((kind, index) => {
    const label = labels[index] ?? ''
    const sameBefore = labels.slice(0, index).filter((other) => other === label).length
    const isShared = labels.filter((other) => other === label).length > 1
    if (isShared) return messages.namedStrategy(`${label} ${sameBefore + 1}`)
    return own[index] ? messages.namedStrategy(label) : messages.strategies[kind]
  })
}

export function workloadNames(scenario: Scenario, messages: Messages): readonly string[] {
  const known = new Map<string, string>(Object.entries(messages.unnamed.workloads))
  return scenario.workloads.map(
    ({ id, name }, index) => spoken(name) || (known.get(id) ?? messages.unnamed.workload(index + 1)),
  )
}

export function capacityNames(scenario: Scenario, messages: Messages): readonly string[] {
  const labels = scenario.capacities.map(({ name, source }) => spoken(name) || messages.unnamed.capacities[source.kind])
  return labels.map((label, index) => {
    const sameBefore = labels.slice(0, index).filter((other) => other === label).length
    return labels.filter((other) => other === label).length > 1 ? `${label} ${sameBefore + 1}` : label
  })
}

/** The scenario's title, else its preset's, else a word for neither. */
export function scenarioTitle(scenario: Scenario, messages: Messages): string {
  if (spoken(scenario.title) !== '') return spoken(scenario.title)
  return scenario.preset === null ? messages.unnamed.scenario : messages.presets[scenario.preset].title
}

/** A typed name on one line, without characters that turn or hide what stands beside them; '' where nothing is left. */
function spoken(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What a strategy is, by its route and by where its local part is served. */
function strategyKind(scenario: Scenario, strategy: Strategy): StrategyKind {
  const { route } = strategy
  const source = scenario.capacities.find(({ id }) => id === strategy.capacity)?.source
  if (route.kind === 'api' || source === undefined) return apiKind(scenario, strategy)
  const where = source.kind === 'own' ? 'own' : 'rented'
  if (route.kind === 'local') return LOCAL[source.kind]
  return ROUTES[route.kind][where]
}

/** Served by a third party: called open only where every model goes by the name of one that is listed with open weights. */
function apiKind(scenario: Scenario, { apiModels }: Strategy): StrategyKind {
  if (apiModels === null) return 'api'
  const isOpen = (id: string): boolean => {
    const name = scenario.apiModels.find((model) => model.id === id)?.name
    return Object.values<ApiPrice>(API_PRICES).some((price) => price.open && price.name === name)
  }
  return apiModels.every(isOpen) ? 'hosted-open' : 'other-api'
}

const LOCAL: Record<Source['kind'], StrategyKind> = {
  own: 'local-own',
  'rent-always-on': 'local-rented',
  'rent-active-hours': 'local-active-hours',
  'rent-scale-to-zero': 'local-scale-to-zero',
}

const ROUTES: Record<
  Exclude<SimpleRoute['kind'], 'api' | 'local'> | 'phased',
  Record<'own' | 'rented', StrategyKind>
> = {
  routed: { own: 'routed-own', rented: 'routed-rented' },
  'sensitive-only': { own: 'sensitive-own', rented: 'sensitive-rented' },
  'fixed-share': { own: 'share-own', rented: 'share-rented' },
  phased: { own: 'phased-own', rented: 'phased-rented' },
}
