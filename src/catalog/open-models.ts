import type { Provenance } from './fact'

/** What the memory of GPUs must hold of an open model. */
export type OpenModel = Provenance & {
  readonly name: string
  readonly parametersBillion: number
  /** Checkpoint in the precision that is usually served, embeddings included; GB of 10⁹ bytes. */
  readonly weightsGb: number
  readonly layers: number
  readonly kvHeads: number
  readonly headDimension: number
}

const CONFIGS = {
  basis: 'read',
  source: 'config.json of the model (copies in ai-dynamo/aiconfigurator 095f58a5)',
  asOf: '2026-08-21',
} as const
const GENZ = {
  basis: 'read',
  source: 'model table of abhibambhaniya/GenZ-LLM-Analyzer 091bdd0a',
  asOf: '2026-07-29',
} as const

export const OPEN_MODELS = {
  'llama-3.1-8b': {
    name: 'Llama 3.1 8B (FP8)',
    parametersBillion: 8.03,
    weightsGb: 9.08,
    layers: 32,
    kvHeads: 8,
    headDimension: 128,
    ...CONFIGS,
  },
  'llama-3.3-70b': {
    name: 'Llama 3.3 70B (FP8)',
    parametersBillion: 70.6,
    weightsGb: 72.65,
    layers: 80,
    kvHeads: 8,
    headDimension: 128,
    ...CONFIGS,
  },
  'qwen2.5-72b': {
    name: 'Qwen2.5 72B (FP8)',
    parametersBillion: 72.7,
    weightsGb: 75.2,
    layers: 80,
    kvHeads: 8,
    headDimension: 128,
    ...GENZ,
  },
  'qwen3-30b-a3b': {
    name: 'Qwen3 30B-A3B (INT4)',
    parametersBillion: 30.5,
    weightsGb: 17.1,
    layers: 48,
    kvHeads: 4,
    headDimension: 128,
    ...CONFIGS,
  },
  'qwen3-32b': {
    name: 'Qwen3 32B (FP8)',
    parametersBillion: 32.8,
    weightsGb: 34.32,
    layers: 64,
    kvHeads: 8,
    headDimension: 128,
    ...CONFIGS,
  },
  'mixtral-8x7b': {
    name: 'Mixtral 8x7B (FP8)',
    parametersBillion: 46.7,
    weightsGb: 46.96,
    layers: 32,
    kvHeads: 8,
    headDimension: 128,
    ...CONFIGS,
  },
  'gpt-oss-20b': {
    name: 'gpt-oss-20b (MXFP4)',
    parametersBillion: 20.9,
    weightsGb: 13.75,
    layers: 24,
    kvHeads: 8,
    headDimension: 64,
    ...CONFIGS,
  },
  // A window of 128 on every second layer: a cache over all layers, as we reckon, is on the safe side.
  'gpt-oss-120b': {
    name: 'gpt-oss-120b (MXFP4)',
    parametersBillion: 117,
    weightsGb: 65.17,
    layers: 36,
    kvHeads: 8,
    headDimension: 64,
    ...CONFIGS,
  },
} as const satisfies Record<string, OpenModel>
