import type { Listed } from './listed-model'
import type { OpenModel } from './open-models'

type Precision = 'BF16' | 'FP8' | 'INT4'

/** An open model as it is published, and what of it GPUs must hold. */
export type ListedOpenModel = Listed & {
  readonly id: string
  readonly name: string
  /** Null: not known. */
  readonly parametersBillion: number | null
  /** Parameters that a token passes through. */
  readonly activeBillion: number | null
  readonly contextTokens: number
  /** From memory, as nearly all sources leave it out; null: not known, to be read before use. */
  readonly licence: string | null
  /** Null: the sources do not tell all its dimensions, or its cache is of a kind that these cannot describe. */
  readonly memory: {
    /** GB of 10⁹ bytes, embeddings kept in BF16; INT4 in groups of 128, of gpt-oss the published MXFP4. */
    readonly weightsGb: Readonly<Record<Precision, number>>
    /** Layers whose cache grows with the context; with heads and dimension, 2 × layers × heads × dimension values a token. */
    readonly layers: number
    readonly kvHeads: number
    readonly headDimension: number
    /** At most: some layers keep only a window of the context, and all are counted as if they kept it whole. */
    readonly cache: 'exact' | 'at-most'
  } | null
}

/** Then GB in BF16, FP8 and INT4; layers, KV heads and their dimension; context in 1,024 tokens; licence. */
type Row = readonly [
  id: string,
  name: string,
  parametersBillion: number,
  activeBillion: number,
  bf16Gb: number,
  fp8Gb: number,
  int4Gb: number,
  layers: number,
  kvHeads: number,
  headDimension: number,
  contextKi: number,
  licence: string | null,
  from: Listed,
]

const APACHE = 'Apache 2.0'
const RESEARCH = 'Mistral Research'

const CONFIGS = { basis: 'read', source: 'config.json, copies in aiconfigurator 095f58a5', asOf: '2026-08-21' } as const
const GENZ = { basis: 'read', source: 'GenZ-LLM-Analyzer 091bdd0a, model table', asOf: '2026-07-29' } as const
const GENZ_AUGUST = { ...GENZ, asOf: '2026-08-21' } as const
const KV_CALCULATOR = { basis: 'read', source: 'InferenceMAX_Rocm_Team 96e2b006', asOf: '2026-08-21' } as const
const MAXTEXT = { basis: 'read', source: 'MaxText, gemma3-12b.yml', asOf: '2025' } as const
const T_LITE = { basis: 'read', source: 'public table of presets; built on Qwen3 8B', asOf: '2026-05' } as const
const GIGACHAT = { basis: 'read', source: 'GigaChat 3 README and a public price list', asOf: '2026-09-27' } as const
const PUBLIC_LISTS = { basis: 'read', source: 'public model tables', asOf: '2026' } as const
const RECALLED = { basis: 'recalled', source: 'config.json of the model, from memory', asOf: '2026-11' } as const

/**
 * One size of cache for every layer that has one. Latent attention (DeepSeek, GLM 5, Kimi) keeps 576 values a layer, which
 * is one head of 288; split over several GPUs it is kept on each. Of hybrids (Qwen3 Next, Qwen3.5) only the layers of full
 * attention count.
 */
const EXACT: readonly Row[] = [
  ['llama-2-7b', 'Llama 2 7B', 6.74, 6.74, 13.48, 7, 3.96, 32, 32, 128, 4, 'Llama 2', RECALLED],
  ['llama-2-13b', 'Llama 2 13B', 13, 13, 26.03, 13.34, 7.38, 40, 40, 128, 4, 'Llama 2', RECALLED],
  ['llama-2-70b', 'Llama 2 70B', 69, 69, 137.95, 69.5, 37.33, 80, 8, 128, 4, 'Llama 2', RECALLED],
  ['llama-3-8b', 'Llama 3 8B', 8.03, 8.03, 16.06, 9.08, 5.8, 32, 8, 128, 8, 'Llama 3', KV_CALCULATOR],
  ['llama-3-70b', 'Llama 3 70B', 70.6, 70.6, 141.1, 72.65, 40.48, 80, 8, 128, 8, 'Llama 3', KV_CALCULATOR],
  ['llama-3.1-8b', 'Llama 3.1 8B', 8.03, 8.03, 16.06, 9.08, 5.8, 32, 8, 128, 128, 'Llama 3.1', CONFIGS],
  ['llama-3.1-70b', 'Llama 3.1 70B', 70.6, 70.6, 141.1, 72.65, 40.48, 80, 8, 128, 128, 'Llama 3.1', CONFIGS],
  ['llama-3.1-405b', 'Llama 3.1 405B', 405, 405, 811.7, 410.05, 221.28, 126, 8, 128, 128, 'Llama 3.1', CONFIGS],
  ['llama-3.2-1b', 'Llama 3.2 1B', 1.24, 1.24, 2.47, 1.5, 1.04, 16, 8, 64, 128, 'Llama 3.2', KV_CALCULATOR],
  ['llama-3.2-3b', 'Llama 3.2 3B', 3.21, 3.21, 6.43, 3.61, 2.28, 28, 8, 128, 128, 'Llama 3.2', KV_CALCULATOR],
  ['llama-3.3-70b', 'Llama 3.3 70B', 70.6, 70.6, 141.1, 72.65, 40.48, 80, 8, 128, 128, 'Llama 3.3', CONFIGS],
  ['mistral-7b', 'Mistral 7B', 7.24, 7.24, 14.48, 7.5, 4.22, 32, 8, 128, 32, APACHE, GENZ],
  ['mixtral-8x7b', 'Mixtral 8x7B', 46.7, 12.9, 93.41, 46.96, 25.14, 32, 8, 128, 32, APACHE, CONFIGS],
  ['mixtral-8x22b', 'Mixtral 8x22B', 141, 39, 281.26, 141.03, 75.13, 56, 8, 128, 64, APACHE, CONFIGS],
  ['ministral-8b', 'Ministral 8B', 8.02, 8.02, 16.04, 9.09, 5.83, 36, 8, 128, 128, RESEARCH, GENZ],
  ['mistral-nemo-12b', 'Mistral Nemo 12B', 12.2, 12.2, 24.49, 13.59, 8.46, 40, 8, 128, 128, APACHE, GENZ],
  ['mistral-small-2409-22b', 'Mistral Small 22B', 22.2, 22.2, 44.49, 22.65, 12.38, 56, 8, 128, 32, RESEARCH, GENZ],
  ['mistral-small-3-24b', 'Mistral Small 3.2 24B', 23.6, 23.6, 47.14, 24.91, 14.47, 40, 8, 128, 128, APACHE, RECALLED],
  ['mistral-large-2407', 'Mistral Large 2 123B', 123, 123, 245.22, 123.41, 66.17, 88, 8, 128, 128, RESEARCH, GENZ],
  ['qwen2.5-0.5b', 'Qwen2.5 0.5B', 0.49, 0.49, 0.99, 0.63, 0.46, 24, 2, 64, 32, APACHE, GENZ],
  ['qwen2.5-1.5b', 'Qwen2.5 1.5B', 1.54, 1.54, 3.09, 1.78, 1.16, 28, 2, 128, 32, APACHE, GENZ],
  ['qwen2.5-3b', 'Qwen2.5 3B', 3.09, 3.09, 6.17, 3.4, 2.09, 36, 2, 128, 32, 'Qwen Research', GENZ],
  ['qwen2.5-7b', 'Qwen2.5 7B', 7.62, 7.62, 15.23, 8.71, 5.64, 28, 4, 128, 128, APACHE, GENZ],
  ['qwen2.5-14b', 'Qwen2.5 14B', 14.8, 14.8, 29.54, 16.33, 10.12, 48, 8, 128, 128, APACHE, GENZ],
  ['qwen2.5-32b', 'Qwen2.5 32B', 32.8, 32.8, 65.53, 34.32, 19.65, 64, 8, 128, 128, APACHE, GENZ],
  ['qwen2.5-72b', 'Qwen2.5 72B', 72.7, 72.7, 145.41, 75.2, 42.2, 80, 8, 128, 128, 'Qwen', GENZ],
  ['qwen3-0.6b', 'Qwen3 0.6B', 0.6, 0.6, 1.19, 0.75, 0.54, 28, 8, 128, 40, APACHE, CONFIGS],
  ['qwen3-1.7b', 'Qwen3 1.7B', 1.72, 1.72, 3.44, 2.03, 1.37, 28, 8, 128, 40, APACHE, CONFIGS],
  ['qwen3-4b', 'Qwen3 4B', 4.02, 4.02, 8.04, 4.41, 2.7, 36, 8, 128, 40, APACHE, GENZ_AUGUST],
  ['qwen3-8b', 'Qwen3 8B', 8.19, 8.19, 16.38, 9.44, 6.17, 36, 8, 128, 40, APACHE, CONFIGS],
  ['qwen3-14b', 'Qwen3 14B', 14.8, 14.8, 29.54, 16.32, 10.11, 40, 8, 128, 40, APACHE, GENZ_AUGUST],
  ['qwen3-32b', 'Qwen3 32B', 32.8, 32.8, 65.52, 34.32, 19.65, 64, 8, 128, 40, APACHE, CONFIGS],
  ['qwen3-30b-a3b', 'Qwen3 30B-A3B', 30.5, 3.3, 61.06, 31.15, 17.1, 48, 4, 128, 40, APACHE, CONFIGS],
  ['qwen3-235b-a22b', 'Qwen3 235B-A22B', 235, 22, 470.19, 236.34, 126.43, 94, 4, 128, 40, APACHE, CONFIGS],
  ['qwen3-coder-480b-a35b', 'Qwen3 Coder 480B-A35B', 480, 35, 960.31, 482.02, 257.23, 62, 8, 128, 256, APACHE, CONFIGS],
  ['qwen3-next-80b-a3b', 'Qwen3 Next 80B-A3B', 80, 3, 159.34, 80.29, 43.14, 12, 2, 256, 256, APACHE, RECALLED],
  ['qwen3.5-27b', 'Qwen3.5 27B', 27, 27, 53.74, 29.41, 17.98, 16, 4, 256, 256, APACHE, CONFIGS],
  ['qwen3.5-35b-a3b', 'Qwen3.5 35B-A3B', 35, 3, 69.31, 35.67, 19.86, 10, 2, 256, 256, APACHE, CONFIGS],
  ['qwen3.5-122b-a10b', 'Qwen3.5 122B-A10B', 122, 10, 244.19, 123.62, 66.95, 12, 2, 256, 256, APACHE, CONFIGS],
  ['qwen3.5-397b-a17b', 'Qwen3.5 397B-A17B', 397, 17, 792.64, 398.35, 213.04, 15, 2, 256, 256, APACHE, CONFIGS],
  ['phi-4-14b', 'Phi-4 14B', 14.7, 14.7, 29.32, 15.69, 9.28, 40, 10, 128, 16, 'MIT', RECALLED],
  ['deepseek-v3', 'DeepSeek V3', 671, 37, 1342.05, 672.88, 358.37, 61, 1, 288, 160, 'MIT', CONFIGS],
  ['deepseek-r1', 'DeepSeek R1', 671, 37, 1342.05, 672.88, 358.37, 61, 1, 288, 160, 'MIT', CONFIGS],
  ['deepseek-v3.1', 'DeepSeek V3.1', 671, 37, 1342.05, 672.88, 358.37, 61, 1, 288, 160, 'MIT', CONFIGS],
  ['deepseek-v3.2', 'DeepSeek V3.2', 671, 37, 1342.05, 672.88, 358.37, 61, 1, 288, 160, 'MIT', CONFIGS],
  ['glm-4.5', 'GLM 4.5', 355, 32, 705.59, 354.35, 189.26, 92, 8, 128, 128, 'MIT', KV_CALCULATOR],
  ['glm-4.6', 'GLM 4.6', 355, 32, 705.59, 354.35, 189.26, 92, 8, 128, 198, 'MIT', KV_CALCULATOR],
  ['glm-4.5-air', 'GLM 4.5 Air', 106, 12, 213.7, 108.09, 58.46, 46, 8, 128, 128, 'MIT', RECALLED],
  ['glm-5.2', 'GLM 5.2', 744, 40, 1486.36, 745.08, 396.68, 78, 1, 288, 1024, 'MIT', CONFIGS],
  ['kimi-k2', 'Kimi K2', 1026, 32, 2052.81, 1028.76, 547.45, 61, 1, 288, 128, 'Modified MIT', CONFIGS],
  ['kimi-k2.5', 'Kimi K2.5', 1026, 32, 2052.81, 1028.76, 547.45, 61, 1, 288, 256, 'Modified MIT', CONFIGS],
  ['minimax-m2.5', 'MiniMax M2.5', 229, 10, 457.38, 229.92, 123.01, 62, 8, 128, 192, 'MIT', CONFIGS],
  ['minimax-m3', 'MiniMax M3', 425.95, 24.51, 851.9, 428.41, 229.37, 60, 4, 128, 1024, null, CONFIGS],
  ['yandexgpt-5-lite-8b', 'YandexGPT 5 Lite 8B', 8.04, 8.04, 16.07, 9.09, 5.81, 32, 8, 128, 32, 'YandexGPT', RECALLED],
  ['t-lite-it-1.0', 'T-lite 1.0 8B', 7.62, 7.62, 15.23, 8.71, 5.64, 28, 4, 128, 32, APACHE, RECALLED],
  ['t-pro-it-1.0', 'T-pro 1.0 33B', 32.8, 32.8, 65.53, 34.32, 19.65, 64, 8, 128, 32, APACHE, RECALLED],
  ['t-lite-it-2.1', 'T-lite 2.1 8B', 8.19, 8.19, 16.38, 9.44, 6.17, 36, 8, 128, 40, APACHE, T_LITE],
  ['t-pro-it-2.0', 'T-pro 2.0 33B', 32.8, 32.8, 65.52, 34.32, 19.65, 64, 8, 128, 40, APACHE, RECALLED],
]

/** Some layers keep a window only: what is told here is at most. Of Gemma 4 the full layers may differ in size. */
const WINDOWED: readonly Row[] = [
  ['llama-4-scout', 'Llama 4 Scout 109B', 109, 17, 215.54, 109.84, 60.16, 48, 8, 128, 10240, 'Llama 4', CONFIGS],
  ['llama-4-maverick', 'Llama 4 Maverick 400B', 400, 17, 801.42, 402.78, 215.42, 48, 8, 128, 1024, 'Llama 4', CONFIGS],
  ['gemma-2-2b', 'Gemma 2 2B', 2.61, 2.61, 5.23, 3.2, 2.25, 26, 4, 256, 8, 'Gemma terms', GENZ],
  ['gemma-2-9b', 'Gemma 2 9B', 9.24, 9.24, 18.48, 10.16, 6.25, 42, 8, 256, 8, 'Gemma terms', GENZ],
  ['gemma-2-27b', 'Gemma 2 27B', 27.2, 27.2, 54.45, 28.41, 16.16, 46, 16, 128, 8, 'Gemma terms', GENZ],
  ['gemma-3-1b', 'Gemma 3 1B', 1, 1, 2, 1.3, 0.97, 26, 1, 256, 32, 'Gemma terms', GENZ],
  ['gemma-3-4b', 'Gemma 3 4B', 4.3, 4.3, 7.76, 4.55, 3.04, 34, 4, 256, 128, 'Gemma terms', RECALLED],
  ['gemma-3-12b', 'Gemma 3 12B', 12.2, 12.2, 23.53, 12.77, 7.72, 48, 8, 256, 128, 'Gemma terms', MAXTEXT],
  ['gemma-3-27b', 'Gemma 3 27B', 27.4, 27.4, 54.02, 28.42, 16.39, 62, 16, 128, 128, 'Gemma terms', GENZ],
  ['gemma-4-31b', 'Gemma 4 31B', 31, 31, 60.29, 31.55, 18.05, 60, 16, 256, 256, null, CONFIGS],
  ['gpt-oss-20b', 'gpt-oss-20b', 20.9, 3.6, 41.82, 22.07, 13.75, 24, 8, 64, 128, APACHE, CONFIGS],
  ['gpt-oss-120b', 'gpt-oss-120b', 117, 5.1, 233.58, 117.95, 65.17, 36, 8, 64, 128, APACHE, CONFIGS],
  ['step-3.7-flash', 'Step 3.7 Flash', 196, 11, 391.66, 196.89, 105.34, 45, 8, 128, 64, null, CONFIGS],
]

type UnknownRow = readonly [
  id: string,
  name: string,
  parametersBillion: number | null,
  activeBillion: number | null,
  contextKi: number,
  licence: string | null,
  from: Listed,
]

/** Sparse, latent and hybrid caches whose sizes the sources do not tell. */
const UNKNOWN: readonly UnknownRow[] = [
  ['deepseek-v4-flash', 'DeepSeek V4 Flash', 284, 13, 1024, null, CONFIGS],
  ['deepseek-v4-pro', 'DeepSeek V4 Pro', 1600, 49, 1024, null, CONFIGS],
  ['kimi-k3', 'Kimi K3', null, null, 1024, null, CONFIGS],
  ['gemma-4-26b-a4b', 'Gemma 4 26B-A4B', 26, 4, 256, null, CONFIGS],
  ['nemotron-3-nano-30b-a3b', 'Nemotron 3 Nano 30B-A3B', 30, 3, 256, null, CONFIGS],
  ['nemotron-3-super-120b-a12b', 'Nemotron 3 Super 120B-A12B', 120, 12, 256, null, CONFIGS],
  ['nemotron-3-ultra-550b-a55b', 'Nemotron 3 Ultra 550B-A55B', 550, 55, 256, null, CONFIGS],
  ['mimo-v2-flash', 'MiMo V2 Flash', 309, 15, 256, null, CONFIGS],
  ['gigachat3-10b-a1.8b', 'GigaChat 3.1 10B-A1.8B', 10, 1.8, 256, 'MIT', GIGACHAT],
  ['gigachat3-702b-a36b', 'GigaChat 3.1 702B-A36B', 702, 36, 128, 'MIT', GIGACHAT],
  ['gigachat-20b-a3b', 'GigaChat 20B-A3B', 20, 3, 128, 'MIT', PUBLIC_LISTS],
]

function known(cache: 'exact' | 'at-most') {
  return (row: Row): ListedOpenModel => {
    const [id, name, total, active, bf16, fp8, int4, layers, kvHeads, headDimension, contextKi, licence, from] = row
    const weightsGb = { BF16: bf16, FP8: fp8, INT4: int4 }
    const memory = { weightsGb, layers, kvHeads, headDimension, cache }
    return { id, name, ...sizes(total, active, contextKi), licence, memory, ...from }
  }
}

function unknown([id, name, total, active, contextKi, licence, from]: UnknownRow): ListedOpenModel {
  return { id, name, ...sizes(total, active, contextKi), licence, memory: null, ...from }
}

function sizes(parametersBillion: number | null, activeBillion: number | null, contextKi: number) {
  return { parametersBillion, activeBillion, contextTokens: contextKi * 1024 }
}

export const ALL_OPEN_MODELS: readonly ListedOpenModel[] = [
  ...EXACT.map(known('exact')),
  ...WINDOWED.map(known('at-most')),
  ...UNKNOWN.map(unknown),
]

/** A model in one precision as scenarios take it; null where its memory is not known. */
export function openModelAt(model: ListedOpenModel, precision: Precision): OpenModel | null {
  const { name, parametersBillion, memory, basis, source, asOf } = model
  if (memory === null || parametersBillion === null) return null
  return {
    name: `${name} (${precision})`,
    parametersBillion,
    weightsGb: memory.weightsGb[precision],
    layers: memory.layers,
    kvHeads: memory.kvHeads,
    headDimension: memory.headDimension,
    basis,
    source,
    asOf,
  }
}
