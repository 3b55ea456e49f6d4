import type { Provenance } from './fact'

type Prices = {
  readonly inputUsdPerMTok: number
  readonly cachedInputUsdPerMTok: number
  readonly cacheWriteUsdPerMTok: number
  readonly outputUsdPerMTok: number
}

/** A kind without its own batch price follows the ratio of the input price. */
type BatchPrices = Provenance & {
  readonly inputUsdPerMTok: number
  readonly cachedInputUsdPerMTok: number | null
  readonly cacheWriteUsdPerMTok: number | null
  readonly outputUsdPerMTok: number
}

/** Price list of one API model, US dollars per 1M tokens. */
export type ApiPrice = Prices &
  Provenance & {
    readonly provider: string
    readonly name: string
    /** Open weights, served by a third party. */
    readonly open: boolean
    readonly batch: BatchPrices | null
    readonly longContext: (Prices & { readonly thresholdTokens: number }) | null
    readonly dearHours: Prices | null
  }

const GENAI_PRICES = { basis: 'read', source: 'genai-prices 0.1.8', asOf: '2026-09-23' } as const
const MODELS_DEV = { basis: 'read', source: 'models.dev f3fc692', asOf: '2026-07-02' } as const
const LITELLM = { basis: 'read', source: 'LiteLLM price file 00035b69', asOf: '2026' } as const
const FIREWORKS = { basis: 'read', source: 'docs.fireworks.ai, serverless pricing', asOf: '2026' } as const
const FLAT = { batch: null, longContext: null, dearHours: null } as const

function prices(input: number, cachedInput: number, cacheWrite: number, output: number): Prices {
  return {
    inputUsdPerMTok: input,
    cachedInputUsdPerMTok: cachedInput,
    cacheWriteUsdPerMTok: cacheWrite,
    outputUsdPerMTok: output,
  }
}

function batchPrices(input: number, cachedInput: number | null, output: number, from: Provenance): BatchPrices {
  return {
    inputUsdPerMTok: input,
    cachedInputUsdPerMTok: cachedInput,
    cacheWriteUsdPerMTok: null,
    outputUsdPerMTok: output,
    ...from,
  }
}

/*
 * A provider without a price for cache writes bills them as plain input, so there the cache write price is the input price;
 * one without a cache bills repeated input as plain input, so there the cached price is the input price too.
 */
export const API_PRICES = {
  'gpt-6-astra': {
    provider: 'OpenAI',
    name: 'GPT-6 Astra',
    open: false,
    ...prices(10, 1, 12.5, 50),
    ...FLAT,
    // The list names prompts below 272K, so the tier begins above 271,999.
    longContext: { thresholdTokens: 271_999, ...prices(20, 2, 25, 75) },
    ...GENAI_PRICES,
  },
  'gpt-6-sol': {
    provider: 'OpenAI',
    name: 'GPT-6 Sol',
    open: false,
    ...prices(2, 0.2, 2.5, 10),
    batch: batchPrices(1, 0.1, 5, GENAI_PRICES),
    longContext: { thresholdTokens: 272_000, ...prices(4, 0.4, 5, 15) },
    dearHours: null,
    ...GENAI_PRICES,
  },
  'gpt-6-luna': {
    provider: 'OpenAI',
    name: 'GPT-6 Luna',
    open: false,
    ...prices(0.1, 0.01, 0.125, 0.5),
    batch: batchPrices(0.05, 0.005, 0.25, GENAI_PRICES),
    longContext: { thresholdTokens: 272_000, ...prices(0.2, 0.02, 0.25, 0.75) },
    dearHours: null,
    ...GENAI_PRICES,
  },
  'gpt-5-4-mini': {
    provider: 'OpenAI',
    name: 'GPT-5.4 mini',
    open: false,
    ...prices(0.75, 0.075, 0.75, 4.5),
    batch: batchPrices(0.375, null, 2.25, LITELLM),
    longContext: null,
    dearHours: null,
    ...GENAI_PRICES,
  },
  'claude-opus-5-5': {
    provider: 'Anthropic',
    name: 'Claude Opus 5.5',
    open: false,
    // Writes that live five minutes; an hour costs 8.
    ...prices(4, 0.2, 5, 20),
    ...FLAT,
    ...GENAI_PRICES,
  },
  'claude-sonnet-5': {
    provider: 'Anthropic',
    name: 'Claude Sonnet 5',
    open: false,
    // Writes that live five minutes; an hour costs 4.
    ...prices(2, 0.2, 2.5, 10),
    ...FLAT,
    ...GENAI_PRICES,
  },
  'claude-haiku-4-5': {
    provider: 'Anthropic',
    name: 'Claude Haiku 4.5',
    open: false,
    // Writes that live five minutes; an hour costs 2.
    ...prices(1, 0.1, 1.25, 5),
    ...FLAT,
    ...GENAI_PRICES,
  },
  'gemini-3-8-flash': {
    provider: 'Google',
    name: 'Gemini 3.8 Flash',
    open: false,
    // Introductory 0.75 / 0.075 / 3.75 ends on 2026-12-31: these are the prices from 2027-01-01. No charge for writes as such.
    ...prices(1.5, 0.15, 1.5, 7.5),
    // Batch is half the standard price.
    batch: batchPrices(0.75, null, 3.75, GENAI_PRICES),
    longContext: null,
    dearHours: null,
    ...GENAI_PRICES,
  },
  'gemini-3-1-pro': {
    provider: 'Google',
    name: 'Gemini 3.1 Pro Preview',
    open: false,
    ...prices(2, 0.2, 2, 12),
    ...FLAT,
    longContext: { thresholdTokens: 200_000, ...prices(4, 0.4, 4, 18) },
    ...GENAI_PRICES,
  },
  'azure-gpt-5-4': {
    provider: 'Azure',
    name: 'GPT-5.4 (Azure)',
    open: false,
    ...prices(2.5, 0.25, 2.5, 15),
    ...FLAT,
    longContext: { thresholdTokens: 272_000, ...prices(5, 0.5, 5, 22.5) },
    ...MODELS_DEV,
  },
  'mistral-large-3': {
    provider: 'Mistral',
    name: 'Mistral Large 3',
    open: true,
    ...prices(0.5, 0.05, 0.5, 1.5),
    ...FLAT,
    ...GENAI_PRICES,
  },
  'mistral-medium-3-5': {
    provider: 'Mistral',
    name: 'Mistral Medium 3.5',
    open: false,
    ...prices(1.5, 0.15, 1.5, 7.5),
    ...FLAT,
    ...GENAI_PRICES,
  },
  'deepseek-v4-flash': {
    provider: 'DeepSeek',
    name: 'DeepSeek V4 Flash',
    open: true,
    ...prices(0.22, 0.007, 0.22, 0.66),
    ...FLAT,
    // 01:00–04:00 and 06:00–10:00 UTC. Other lists still print the flat prices of before August 2026.
    dearHours: prices(0.44, 0.014, 0.44, 1.32),
    ...GENAI_PRICES,
  },
  'deepseek-v4-pro': {
    provider: 'DeepSeek',
    name: 'DeepSeek V4 Pro',
    open: true,
    ...prices(0.66, 0.022, 0.66, 1.98),
    ...FLAT,
    // 01:00–04:00 and 06:00–10:00 UTC.
    dearHours: prices(1.32, 0.044, 1.32, 3.96),
    ...GENAI_PRICES,
  },
  'aws-gpt-oss-120b': {
    provider: 'AWS',
    name: 'gpt-oss-120b (AWS)',
    open: true,
    ...prices(0.15, 0.15, 0.15, 0.6),
    ...FLAT,
    ...GENAI_PRICES,
  },
  'fireworks-gpt-oss-120b': {
    provider: 'Fireworks',
    name: 'gpt-oss-120b (Fireworks)',
    open: true,
    ...prices(0.15, 0.014, 0.15, 0.6),
    // Half the serverless price of input and output.
    batch: batchPrices(0.075, null, 0.3, FIREWORKS),
    longContext: null,
    dearHours: null,
    ...GENAI_PRICES,
  },
  'groq-gpt-oss-120b': {
    provider: 'Groq',
    name: 'gpt-oss-120b (Groq)',
    open: true,
    ...prices(0.15, 0.075, 0.15, 0.6),
    ...FLAT,
    ...GENAI_PRICES,
  },
} as const satisfies Record<string, ApiPrice>
