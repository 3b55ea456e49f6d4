import type { Listed, ListedModel, TokenPrices } from './listed-model'

/*
 * What the price package lacks, or has wrong: whole models, and what waiting saves. Joined with it when the snapshot is
 * made (npm run catalog), never read by the page.
 */

const COST_CALCULATOR = { basis: 'read', source: 'ai-sdk-cost-calculator 7.1.14', asOf: '2026-09-23' } as const
const MODELS_DEV = { basis: 'read', source: 'models.dev f3fc692', asOf: '2026-07-02' } as const
const SBER_LIST = { basis: 'read', source: 'public list citing developers.sber.ru', asOf: '2026-09-27' } as const
const YANDEX_2025 = { basis: 'recalled', source: 'Yandex list of 2025; asynchronous mode half', asOf: '2025' } as const

const GENAI_PRICES = { basis: 'read', source: 'genai-prices 0.1.8', asOf: '2026-09-23' } as const
const LITELLM = { basis: 'read', source: 'LiteLLM price file 00035b69', asOf: '2026' } as const
const PROMPT_UNIT = { basis: 'read', source: 'promptunit.ai on batch prices', asOf: '2026' } as const
const APIDOG = { basis: 'read', source: 'apidog.com on the Claude batch API', asOf: '2026-11-02' } as const
const VERTEX = { basis: 'read', source: 'Vertex AI on batch inference', asOf: '2026' } as const
const USAGE_PRICING = { basis: 'read', source: 'usagepricing.com on batch prices', asOf: '2026-05' } as const
const FIREWORKS = { basis: 'read', source: 'docs.fireworks.ai, serverless pricing', asOf: '2026' } as const

/** Input, output, and where they are listed cached input and cache writes. */
function perMTok(input: number, output: number, cachedInput?: number, cacheWrite?: number): TokenPrices {
  return {
    inputPerMTok: input,
    ...(cachedInput === undefined ? {} : { cachedInputPerMTok: cachedInput }),
    ...(cacheWrite === undefined ? {} : { cacheWritePerMTok: cacheWrite }),
    outputPerMTok: output,
  }
}

function above(thresholdTokens: number, prices: TokenPrices): NonNullable<ListedModel['longContext']> {
  return { ...prices, thresholdTokens, wholeRequest: true }
}

const AZURE = { provider: 'Azure', currency: 'USD', ...MODELS_DEV } as const
const QWEN = { provider: 'Qwen (Alibaba)', currency: 'USD', ...COST_CALCULATOR } as const
const SBER = { provider: 'Sber', currency: 'RUB', ...SBER_LIST } as const
const YANDEX = { provider: 'Yandex', currency: 'RUB', ...YANDEX_2025 } as const

/** Whole records; one of them stands for the package's of the same id. */
export const BY_HAND: readonly ListedModel[] = [
  {
    id: 'azure/gpt-5.5',
    name: 'GPT-5.5 (Azure)',
    prices: perMTok(5, 30, 0.5),
    longContext: above(272_000, perMTok(10, 45, 1)),
    ...AZURE,
  },
  {
    id: 'azure/gpt-5.4',
    name: 'GPT-5.4 (Azure)',
    prices: perMTok(2.5, 15, 0.25),
    longContext: above(272_000, perMTok(5, 22.5, 0.5)),
    ...AZURE,
  },
  { id: 'azure/gpt-5.4-mini', name: 'GPT-5.4 mini (Azure)', prices: perMTok(0.75, 4.5, 0.075), ...AZURE },
  { id: 'azure/gpt-5.4-nano', name: 'GPT-5.4 nano (Azure)', prices: perMTok(0.2, 1.25, 0.02), ...AZURE },
  // The list has 0.125 for cached input where OpenAI itself has 0.175.
  { id: 'azure/gpt-5.2', name: 'GPT-5.2 (Azure)', prices: perMTok(1.75, 14, 0.125), ...AZURE },
  { id: 'azure/gpt-4.1', name: 'GPT-4.1 (Azure)', prices: perMTok(2, 8, 0.5), ...AZURE },
  {
    id: 'x-ai/grok-4.7',
    provider: 'xAI',
    name: 'Grok 4.7',
    currency: 'USD',
    prices: perMTok(2, 6, 0.5),
    longContext: above(199_999, perMTok(4, 12, 1)),
    ...COST_CALCULATOR,
  },
  {
    id: 'anthropic/claude-mythos-5-1',
    provider: 'Anthropic',
    name: 'Claude Mythos 5.1',
    currency: 'USD',
    prices: perMTok(10, 50, 0.25, 12.5),
    ...COST_CALCULATOR,
  },
  {
    id: 'deepseek/deepseek-v4.1-flash',
    provider: 'DeepSeek',
    name: 'DeepSeek V4.1 Flash',
    currency: 'USD',
    prices: perMTok(0.3, 1.2, 0.006),
    ...COST_CALCULATOR,
  },
  // The package still has half of it, a promotion that ended on 2026-09-09 by its own remark.
  {
    id: 'zai/GLM-5.3-Flash',
    provider: 'Z.AI',
    name: 'GLM-5.3-Flash',
    currency: 'USD',
    prices: perMTok(0.15, 0.5, 0.03),
    contextTokens: 1_000_000,
    ...COST_CALCULATOR,
  },
  { id: 'qwen/qwen3.8-max', name: 'Qwen3.8 Max', prices: perMTok(2, 6, 0.2, 2.5), ...QWEN },
  { id: 'qwen/qwen3.8-flash', name: 'Qwen3.8 Flash', prices: perMTok(0.15, 0.47, 0.015), ...QWEN },
  {
    id: 'qwen/qwen3.7-plus',
    name: 'Qwen3.7 Plus',
    prices: perMTok(0.4, 1.6, 0.08),
    longContext: above(256_000, perMTok(1.2, 4.8)),
    ...QWEN,
  },
  // Input and output are priced alike; whether VAT is in them the lists do not say.
  { id: 'sber/gigachat-2-lite', name: 'GigaChat 2 Lite', prices: perMTok(65, 65), ...SBER },
  { id: 'sber/gigachat-2-pro', name: 'GigaChat 2 Pro', prices: perMTok(500, 500), ...SBER },
  { id: 'sber/gigachat-2-max', name: 'GigaChat 2 Max', prices: perMTok(650, 650), ...SBER },
  {
    id: 'yandex/yandexgpt-lite',
    name: 'YandexGPT Lite',
    prices: perMTok(200, 200),
    batch: { ...perMTok(100, 100), ...YANDEX_2025 },
    ...YANDEX,
  },
  {
    id: 'yandex/yandexgpt-pro',
    name: 'YandexGPT Pro',
    prices: perMTok(1200, 1200),
    batch: { ...perMTok(600, 600), ...YANDEX_2025 },
    ...YANDEX,
  },
]

/**
 * What a batch costs as a share of the plain price. `cachedShare`: the same of cached input, where the source says it;
 * where it is left out, cached input follows the input.
 */
export type BatchRule = {
  readonly ids: readonly string[]
  readonly share: number
  readonly cachedShare?: number
  readonly from: Listed
}

const of = (provider: string, ...models: string[]): string[] => models.map((model) => `${provider}/${model}`)

export const BATCH_RULES: readonly BatchRule[] = [
  // Listed apart, as "openai/gpt-6-sol:batch" of OpenRouter.
  { ids: of('openai', 'gpt-6-sol', 'gpt-6-luna'), share: 0.5, cachedShare: 0.5, from: GENAI_PRICES },
  {
    ids: of('openai', 'gpt-5.4-pro', 'gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4o'),
    share: 0.5,
    from: LITELLM,
  },
  {
    ids: [
      ...of('openai', 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.5', 'gpt-5.4', 'gpt-5.2', 'gpt-5.1'),
      ...of('openai', 'gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-4o-mini'),
    ],
    share: 0.5,
    from: PROMPT_UNIT,
  },
  {
    ids: [
      ...of('anthropic', 'claude-fable-5-1', 'claude-fable-5', 'claude-opus-5-5', 'claude-opus-5', 'claude-opus-4-8'),
      ...of('anthropic', 'claude-sonnet-5', 'claude-sonnet-4-6', 'claude-haiku-4-5'),
    ],
    share: 0.5,
    from: APIDOG,
  },
  // What the cache holds is not cheaper still in a batch: the two discounts do not add up.
  {
    ids: [
      ...of('google', 'gemini-3.8-flash', 'gemini-3.7-flash', 'gemini-3.6-flash', 'gemini-3.5-flash'),
      ...of('google', 'gemini-3.5-flash-lite', 'gemini-3-flash-preview'),
    ],
    share: 0.5,
    cachedShare: 1,
    from: GENAI_PRICES,
  },
  {
    ids: of('google', 'gemini-2.5-pro', 'gemini-2.5-flash', 'gemini-2.5-flash-lite'),
    share: 0.5,
    cachedShare: 1,
    from: VERTEX,
  },
  {
    ids: [
      ...of('mistral', 'mistral-large-2512', 'mistral-medium-3-5', 'mistral-medium-3-1', 'mistral-small-2603'),
      ...of('mistral', 'ministral-14b-2512', 'ministral-8b-2512', 'ministral-3b-2512'),
    ],
    share: 0.5,
    from: USAGE_PRICING,
  },
  { ids: of('groq', 'openai/gpt-oss-120b', 'openai/gpt-oss-20b'), share: 0.5, cachedShare: 1, from: PROMPT_UNIT },
  { ids: of('groq', 'llama-3.3-70b-versatile', 'llama-3.1-8b-instant'), share: 0.5, from: PROMPT_UNIT },
  { ids: of('fireworks', 'gpt-oss-120b', 'gpt-oss-20b'), share: 0.5, from: FIREWORKS },
]
