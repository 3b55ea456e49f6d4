import type { ConditionalPrice, ModelInfo, ModelPrice, Provider } from '@pydantic/genai-prices'
import type { BatchRule } from '@/catalog/api-prices-by-hand'
import type { Selection } from '@/catalog/api-price-selection'
import type { Listed, ListedModel, PriceList, TokenPrices } from '@/catalog/listed-model'
import type { PRICE_PACKAGE } from '@/catalog/price-package'

type Sources = {
  package: typeof PRICE_PACKAGE
  selection: Readonly<Record<string, Selection>>
  byHand: readonly ListedModel[]
  batchRules: readonly BatchRule[]
  findProvider: (key: string) => Provider | undefined
}

/** The package's prices joined with those by hand, sorted by id. Throws where one does not fit the other. */
export function buildSnapshot(sources: Sources): ListedModel[] {
  const byHand = new Set(sources.byHand.map(({ id }) => id))
  const fromPackage = Object.entries(sources.selection).flatMap(([key, selection]) => {
    const provider = sources.findProvider(key)
    if (provider === undefined) throw new Error(`The price package has no provider ${key}`)
    return listedModels(provider, selection, sources.package)
  })
  const clash = fromPackage.find(({ id }) => byHand.has(id))
  if (clash) throw new Error(`${clash.id} is both selected and written by hand`)

  const all = [...fromPackage, ...sources.byHand]
  const known = new Set(all.map(({ id }) => id))
  const unknown = sources.batchRules.flatMap(({ ids }) => ids).filter((id) => !known.has(id))
  if (unknown.length > 0) throw new Error(`Batch prices of models that are not listed: ${unknown.join(', ')}`)
  return all
    .map((model) => withBatch(model, sources.batchRules))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function listedModels(provider: Provider, selection: Selection, { source, asOf }: Sources['package']): ListedModel[] {
  const from = { basis: 'read', source, asOf } as const
  const names = [
    ...Object.entries(selection.closed ?? {}).map(([id, name]) => ({ id, name, weights: {} })),
    ...Object.entries(selection.open ?? {}).map(([id, name]) => ({ id, name, weights: { open: true } as const })),
  ]
  return names.map(({ id, name, weights }) => {
    const model = provider.models.find((candidate) => candidate.id === id)
    if (model === undefined) throw new Error(`The price package has no model ${provider.id}/${id}`)
    return {
      id: `${provider.id}/${id}`,
      provider: selection.provider,
      name,
      currency: 'USD',
      ...priceLists(model, asOf),
      ...(model.context_window === undefined ? {} : { contextTokens: model.context_window }),
      ...weights,
      ...from,
    }
  })
}

/** The list in force on the package's day, the dear hours, and what is announced. */
function priceLists(model: ModelInfo, asOf: string): PriceList & Pick<ListedModel, 'scheduled'> {
  const lists: readonly ConditionalPrice[] = Array.isArray(model.prices) ? model.prices : [{ prices: model.prices }]
  const startOf = ({ constraint }: ConditionalPrice) => (constraint?.type === 'start_date' ? constraint.start_date : '')
  const dated = lists.filter(({ constraint }) => constraint?.type !== 'time_of_date')
  const now = dated.findLast((list) => startOf(list) <= asOf)
  if (now === undefined) throw new Error(`${model.id} has no price on ${asOf}`)
  const later = dated
    .filter((list) => startOf(list) > asOf)
    .map((list) => ({ from: startOf(list), ...priceList(model.id, list.prices) }))
  return {
    ...priceList(model.id, now.prices),
    ...dearHours(model.id, lists),
    ...(later.length === 0 ? {} : { scheduled: later }),
  }
}

function dearHours(id: string, lists: readonly ConditionalPrice[]): Pick<PriceList, 'dearHours'> {
  const windows = lists.flatMap(({ constraint, prices }) =>
    constraint?.type === 'time_of_date'
      ? [{ hours: `${constraint.start_time.slice(0, 5)}–${constraint.end_time.slice(0, 5)}`, prices }]
      : [],
  )
  const [first] = windows
  if (first === undefined) return {}
  const prices = flat(id, first.prices)
  if (windows.some((window) => JSON.stringify(flat(id, window.prices)) !== JSON.stringify(prices))) {
    throw new Error(`${id} has more than one price for its dear hours`)
  }
  return { dearHours: { ...prices, hoursUtc: windows.map(({ hours }) => hours).join(', ') } }
}

const KINDS = {
  input_mtok: 'inputPerMTok',
  cache_read_mtok: 'cachedInputPerMTok',
  cache_write_mtok: 'cacheWritePerMTok',
  output_mtok: 'outputPerMTok',
} as const

/** All prices at one place of their tiers: the base, or above the threshold. */
function pricesAt(id: string, price: ModelPrice, tier: 'base' | 'above'): TokenPrices {
  const amounts = Object.entries(KINDS).flatMap(([key, name]) => {
    const listed = price[key]
    if (listed === undefined) return []
    if (typeof listed === 'number') return [[name, listed] as const]
    return [[name, tier === 'base' ? listed.base : (listed.tiers[0]?.price ?? listed.base)] as const]
  })
  const { inputPerMTok, outputPerMTok, ...cache } = Object.fromEntries(amounts)
  if (inputPerMTok === undefined || outputPerMTok === undefined)
    throw new Error(`${id} has no price for input or output`)
  return { inputPerMTok, ...cache, outputPerMTok }
}

const flat = (id: string, price: ModelPrice): TokenPrices => pricesAt(id, price, 'base')

function priceList(id: string, price: ModelPrice): PriceList {
  const tiered = Object.keys(KINDS).flatMap((key) => {
    const listed = price[key]
    return listed === undefined || typeof listed === 'number' ? [] : [listed.tiers]
  })
  const thresholds = new Set(tiered.flat().map(({ start }) => start))
  const [thresholdTokens] = thresholds
  if (thresholdTokens === undefined) return { prices: flat(id, price) }
  if (thresholds.size > 1) throw new Error(`${id} has more than one long-context threshold: only one is modelled`)
  // The package prices all tokens of a request beyond the threshold at the tier, as the providers' lists do.
  return {
    prices: flat(id, price),
    longContext: { ...pricesAt(id, price, 'above'), thresholdTokens, wholeRequest: true },
  }
}

function withBatch(model: ListedModel, rules: readonly BatchRule[]): ListedModel {
  const [rule, another] = rules.filter(({ ids }) => ids.includes(model.id))
  if (rule === undefined) return model
  if (another !== undefined || model.batch !== undefined) throw new Error(`${model.id} has two batch prices`)
  return {
    ...model,
    batch: batchOf(model.prices, rule),
    ...(model.scheduled === undefined
      ? {}
      : { scheduled: model.scheduled.map((later) => ({ ...later, batch: batchOf(later.prices, rule) })) }),
  }
}

function batchOf(prices: TokenPrices, { share, cachedShare, from }: BatchRule): TokenPrices & Listed {
  const { cachedInputPerMTok: cached } = prices
  return {
    inputPerMTok: prices.inputPerMTok * share,
    ...(cached === undefined || cachedShare === undefined ? {} : { cachedInputPerMTok: cached * cachedShare }),
    outputPerMTok: prices.outputPerMTok * share,
    ...from,
  }
}
