import type { ApiPrice } from './api-prices'
import type { Provenance } from './fact'

/** What a price list says; an assumption has no place in one. */
export type Listed = Extract<Provenance, { basis: 'read' | 'recalled' }>

/** Per 1M tokens, in the currency of the list. A price left out is not listed: such tokens are billed as plain input. */
export type TokenPrices = {
  readonly inputPerMTok: number
  readonly cachedInputPerMTok?: number
  readonly cacheWritePerMTok?: number
  readonly outputPerMTok: number
}

/** A batch price that is left out follows the ratio of the input price. */
export type BatchList = TokenPrices & Listed

/** Above the threshold; `wholeRequest`: these prices hold for all its tokens, not only for those beyond. */
export type LongContextList = TokenPrices & { readonly thresholdTokens: number; readonly wholeRequest: boolean }

/** `hoursUtc` as in '01:00–04:00, 06:00–10:00', every day: that DeepSeek has none at weekends no list can say yet. */
export type DearHoursList = TokenPrices & { readonly hoursUtc: string }

export type PriceList = {
  readonly prices: TokenPrices
  readonly batch?: BatchList
  readonly longContext?: LongContextList
  readonly dearHours?: DearHoursList
}

/** One model of one provider's price list. */
export type ListedModel = PriceList &
  Listed & {
    /** The provider's key and the name that its API takes: 'openai/gpt-6-sol'. */
    readonly id: string
    readonly provider: string
    readonly name: string
    readonly currency: 'USD' | 'RUB'
    /** Announced prices, each from a day on, in order. */
    readonly scheduled?: readonly (PriceList & { readonly from: string })[]
    readonly contextTokens?: number
    /** Weights that anybody may download. Left out: they are not, or it is not known. */
    readonly open?: true
  }

/** The list in force on a day, as in '2027-01-31'. */
export function priceListOn(model: ListedModel, day: string): PriceList {
  return model.scheduled?.findLast(({ from }) => from <= day) ?? model
}

/** A listed model as scenarios take prices, in US dollars at so many units of the list's currency a dollar. */
export function apiPriceOf(model: ListedModel, day: string, unitsPerUsd: number): ApiPrice {
  const { prices, batch, longContext, dearHours } = priceListOn(model, day)
  const usd = (amount: number) => amount / unitsPerUsd
  const orNull = (amount: number | undefined) => (amount === undefined ? null : usd(amount))
  // No price of its own: billed as plain input.
  const all = (list: TokenPrices) => ({
    inputUsdPerMTok: usd(list.inputPerMTok),
    cachedInputUsdPerMTok: usd(list.cachedInputPerMTok ?? list.inputPerMTok),
    cacheWriteUsdPerMTok: usd(list.cacheWritePerMTok ?? list.inputPerMTok),
    outputUsdPerMTok: usd(list.outputPerMTok),
  })
  return {
    provider: model.provider,
    name: model.name,
    open: model.open === true,
    ...all(prices),
    batch: batch
      ? {
          inputUsdPerMTok: usd(batch.inputPerMTok),
          cachedInputUsdPerMTok: orNull(batch.cachedInputPerMTok),
          cacheWriteUsdPerMTok: orNull(batch.cacheWritePerMTok),
          outputUsdPerMTok: usd(batch.outputPerMTok),
          ...provenance(batch),
        }
      : null,
    // A tier that prices only the tokens beyond it cannot be told to a scenario: none is as near as we come, and too cheap.
    longContext: longContext?.wholeRequest
      ? { thresholdTokens: longContext.thresholdTokens, ...all(longContext) }
      : null,
    dearHours: dearHours ? all(dearHours) : null,
    ...provenance(model),
  }
}

function provenance({ basis, source, asOf }: Listed): Listed {
  return { basis, source, asOf }
}
