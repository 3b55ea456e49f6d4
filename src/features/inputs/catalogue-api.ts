import { LISTED_MODELS } from '@/catalog/api-price-snapshot'
import { UNITS_PER_USD } from '@/catalog/exchange-rates'
import { apiPriceOf, type ListedModel } from '@/catalog/listed-model'
import { apiModel } from '@/scenario/from-catalogue'
import { apiModelSchema, LIMITS, type ApiModel } from '@/scenario/schema'
import { bare, type Sourced } from '@/scenario/sourced'
import { factAt, isSameIn } from './catalogue-facts'

export type ListedPrices = { id: string; name: string; inputUsdPerMTok: number; outputUsdPerMTok: number }

/** Models of the price lists as they are on a day such as 2026-11-24, by provider. */
export function listedModels(day: string): { provider: string; models: readonly ListedPrices[] }[] {
  const providers = [...new Set(LISTED_MODELS.map(({ provider }) => provider))].toSorted((a, b) => a.localeCompare(b))
  return providers.map((provider) => ({
    provider,
    models: LISTED_MODELS.filter((model) => model.provider === provider).map((model) => {
      const { inputUsdPerMTok, outputUsdPerMTok } = priceOn(model, day)
      return { id: model.id, name: model.name, inputUsdPerMTok, outputUsdPerMTok }
    }),
  }))
}

const priceOn = (model: ListedModel, day: string) => apiPriceOf(model, day, UNITS_PER_USD[model.currency].value)

/** The model with the prices of its list on that day; a list in roubles at the catalogue's rate, which its source then tells. */
function sourced(model: ListedModel, day: string, id: string): Sourced<ApiModel> {
  const priced = apiModel(id, priceOn(model, day))
  if (model.currency === 'USD') return priced
  const rate = UNITS_PER_USD[model.currency].value
  return { ...priced, source: `${rate} ${model.currency}/USD, ${priced.source}`.slice(0, LIMITS.sourceLength) }
}

/** The listed model in the place of another one, which keeps its id. */
export function takeModel(instead: ApiModel, listedId: string, day: string): ApiModel {
  const listed = LISTED_MODELS.find(({ id }) => id === listedId)
  return listed === undefined ? instead : apiModelSchema.parse(bare(sourced(listed, day, instead.id)))
}

/** Which listed model it is, price for price; null where it is none, or not any more. */
export function listedModelIdOf(model: ApiModel, day: string): string | null {
  const sameName = LISTED_MODELS.filter(({ name }) => name === model.name)
  const { source: _, ...prices } = model
  return sameName.find((listed) => isSameIn(prices, sourced(listed, day, model.id)))?.id ?? null
}

/** The source of one price, where it is that of the listed model of this name. */
export function priceFact(model: ApiModel, rest: readonly string[], value: number, day: string) {
  for (const listed of LISTED_MODELS.filter(({ name }) => name === model.name)) {
    const fact = factAt(sourced(listed, day, model.id), rest)
    if (fact?.value === value) return fact
  }
  return null
}
