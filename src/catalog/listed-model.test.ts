import { describe, expect, test } from 'vitest'
import { apiModel } from '@/scenario/from-catalogue'
import { apiModelSchema } from '@/scenario/schema'
import { bare } from '@/scenario/sourced'
import { LISTED_MODELS } from './api-price-snapshot'
import { API_PRICES, type ApiPrice } from './api-prices'
import { apiPriceOf, priceListOn, type ListedModel, type PriceList, type TokenPrices } from './listed-model'

const named = LISTED_MODELS.map((model) => [model.id, model] as const)

/** The list and those announced. */
function listsOf(model: ListedModel): readonly PriceList[] {
  return [model, ...(model.scheduled ?? [])]
}

function pricesOf({ prices, batch, longContext, dearHours }: PriceList): readonly TokenPrices[] {
  return [prices, batch, longContext, dearHours].flatMap((list) => list ?? [])
}

describe.each(named)('%s', (id, model) => {
  test('says where it is from, and when; has a name of its own', () => {
    for (const { source, asOf } of [model, ...listsOf(model).flatMap(({ batch }) => batch ?? [])]) {
      expect(source.length).toBeGreaterThan(4)
      expect(asOf).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
    }
    expect(LISTED_MODELS.filter((other) => other.id === id || other.name === model.name)).toEqual([model])
  })

  test('a cached token is not dearer than a fresh one, a written one not cheaper, an output token not cheaper', () => {
    for (const list of listsOf(model).flatMap(pricesOf)) {
      const { inputPerMTok: input, outputPerMTok: output } = list
      expect(input).toBeGreaterThan(0)
      expect(output).toBeGreaterThanOrEqual(input)
      expect(list.cachedInputPerMTok ?? 0).toBeLessThanOrEqual(input)
      expect(list.cacheWritePerMTok ?? input).toBeGreaterThanOrEqual(input)
    }
  })

  test('waiting is not dearer; long inputs and dear hours are not cheaper', () => {
    for (const { prices, batch, longContext, dearHours } of listsOf(model)) {
      for (const kind of ['inputPerMTok', 'cachedInputPerMTok', 'cacheWritePerMTok', 'outputPerMTok'] as const) {
        const plain = prices[kind]
        if (plain === undefined) continue
        expect(batch?.[kind] ?? 0).toBeLessThanOrEqual(plain)
        expect(longContext?.[kind] ?? Infinity).toBeGreaterThanOrEqual(plain)
        expect(dearHours?.[kind] ?? Infinity).toBeGreaterThanOrEqual(plain)
      }
    }
  })

  test('is taken by a scenario', () => {
    for (const day of ['2026-11-24', '2027-06-01']) {
      const price = apiPriceOf(model, day, 77.4)
      expect(apiModelSchema.safeParse(bare(apiModel('some', price))).success).toBe(true)
    }
  })
})

test('the list covers every provider that was asked for', () => {
  const providers = new Set(LISTED_MODELS.map(({ provider }) => provider))
  const wanted =
    'OpenAI,Anthropic,Google,Azure,Mistral,DeepSeek,xAI,Qwen (Alibaba),AWS,Groq,Fireworks,Together,Sber,Yandex'
  expect(wanted.split(',').filter((provider) => !providers.has(provider))).toEqual([])
})

/** The presets take the prices of 2027, which are announced for some. */
const PRESETS_DAY = '2027-01-01'

test.each(Object.entries<ApiPrice>(API_PRICES))('%s costs in the presets what the list says', (_, price) => {
  const model = LISTED_MODELS.find(({ name }) => name === price.name)
  if (model === undefined) throw new Error(`${price.name} is not listed`)
  const { batch, ...listed } = apiPriceOf(model, PRESETS_DAY, 1)
  expect({ ...price, batch: null }).toEqual({ ...listed, batch: null })
  // The presets were written before some batch prices were read: where they have one, it is the list's.
  if (price.batch !== null) {
    expect(batch).toMatchObject({
      inputUsdPerMTok: price.batch.inputUsdPerMTok,
      outputUsdPerMTok: price.batch.outputUsdPerMTok,
    })
  }
})

describe('a list on a day', () => {
  const flash = LISTED_MODELS.find(({ id }) => id === 'google/gemini-3.8-flash')
  if (flash === undefined) throw new Error('Gemini 3.8 Flash is not listed')

  test('an introductory price ends on its day', () => {
    expect(priceListOn(flash, '2026-12-31').prices.inputPerMTok).toBe(0.75)
    expect(priceListOn(flash, '2027-01-01').prices.inputPerMTok).toBe(1.5)
    expect(priceListOn(flash, '2027-01-01').batch?.inputPerMTok).toBe(0.75)
  })
})

test('a tier that prices only the tokens beyond it is not told as one that prices them all', () => {
  const tier = { inputPerMTok: 2, outputPerMTok: 2, thresholdTokens: 1000 }
  const model: ListedModel = {
    id: 'maker/one',
    provider: 'Maker',
    name: 'One',
    currency: 'USD',
    prices: { inputPerMTok: 1, outputPerMTok: 1 },
    basis: 'read',
    source: 'a list',
    asOf: '2026',
  }
  const told = (wholeRequest: boolean) =>
    apiPriceOf({ ...model, longContext: { ...tier, wholeRequest } }, '2027-01-01', 1)
  expect(told(true).longContext).toMatchObject({ thresholdTokens: 1000, inputUsdPerMTok: 2 })
  expect(told(false).longContext).toBeNull()
})

describe('a list in roubles', () => {
  const pro = LISTED_MODELS.find(({ id }) => id === 'yandex/yandexgpt-pro')
  if (pro === undefined) throw new Error('YandexGPT Pro is not listed')

  test('is divided by the roubles of a dollar; what is not listed is billed as plain input', () => {
    // 1,200 ÷ 80 = 15; a batch 600 ÷ 80 = 7.5.
    expect(apiPriceOf(pro, '2026-11-24', 80)).toEqual({
      provider: 'Yandex',
      name: 'YandexGPT Pro',
      open: false,
      inputUsdPerMTok: 15,
      cachedInputUsdPerMTok: 15,
      cacheWriteUsdPerMTok: 15,
      outputUsdPerMTok: 15,
      batch: {
        inputUsdPerMTok: 7.5,
        cachedInputUsdPerMTok: null,
        cacheWriteUsdPerMTok: null,
        outputUsdPerMTok: 7.5,
        basis: 'recalled',
        source: 'Yandex list of 2025; asynchronous mode half',
        asOf: '2025',
      },
      longContext: null,
      dearHours: null,
      basis: 'recalled',
      source: 'Yandex list of 2025; asynchronous mode half',
      asOf: '2025',
    })
  })
})
