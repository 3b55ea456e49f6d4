import type { Provenance } from './fact'
import type { OPEN_MODELS } from './open-models'

/** One measured run: mean lengths of a request, and what the whole system put out at them. */
export type MeasuredRun = {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly outputTokensPerSecond: number
}

/** A serving system that was measured: one replica on `gpus` GPUs, offered as a suggestion for a typed speed. */
export type MeasuredSystem<Model extends string = keyof typeof OPEN_MODELS> = Provenance & {
  readonly model: Model
  readonly precision: 'BF16' | 'FP8' | 'FP4' | 'MXFP4' | 'INT4'
  readonly gpu: 'H100' | 'H200' | 'B200' | 'A100 80 GB' | 'L40S' | 'MI300X' | 'RTX PRO 6000' | 'RTX 5090' | 'RTX 4090'
  readonly gpus: number
  readonly engine: 'TensorRT-LLM' | 'vLLM' | 'SGLang'
  /** Requests at a time; null: as many as the system holds, with no regard to latency, so plan with about 0.6 of it. */
  readonly concurrentRequests: number | null
  readonly runs: readonly MeasuredRun[]
}

const run = (inputTokens: number, outputTokens: number, outputTokensPerSecond: number): MeasuredRun => ({
  inputTokens,
  outputTokens,
  outputTokensPerSecond,
})

const TRT_0_14 = { basis: 'read', source: 'NVIDIA TensorRT-LLM 0.14 performance overview', asOf: '2024-11-01' } as const
const TRT_1_0 = { basis: 'read', source: 'NVIDIA TensorRT-LLM 1.0 performance overview', asOf: '2025-09-01' } as const
const TRT_1_2 = {
  basis: 'read',
  source: 'NVIDIA TensorRT-LLM 1.2-dev performance overview',
  asOf: '2025-12-01',
} as const
const DSTACK = { basis: 'read', source: 'dstackai/benchmarks, prefill–decode ratio', asOf: '2025-09-25' } as const
const CLOUDRIFT = { basis: 'read', source: 'cloudrift-ai/server-benchmark f8e34f1', asOf: '2025-10-24' } as const
const GPUSTACK = { basis: 'read', source: 'GPUStack performance lab 47277d7', asOf: '2026-08-21' } as const

const TRT_FP8 = { precision: 'FP8', engine: 'TensorRT-LLM', concurrentRequests: null } as const
const TRT_BF16 = { precision: 'BF16', engine: 'TensorRT-LLM', concurrentRequests: null } as const
const TRT_MXFP4 = { precision: 'MXFP4', engine: 'TensorRT-LLM', concurrentRequests: null } as const

export const MEASURED_SYSTEMS = {
  'llama-3.3-70b-1x-h200': {
    model: 'llama-3.3-70b',
    gpu: 'H200',
    gpus: 1,
    ...TRT_FP8,
    runs: [run(1000, 1000, 2909), run(2048, 128, 442), run(5000, 500, 566), run(20_000, 2000, 283)],
    ...TRT_1_0,
  },
  'llama-3.3-70b-2x-h200': {
    model: 'llama-3.3-70b',
    gpu: 'H200',
    gpus: 2,
    ...TRT_FP8,
    runs: [run(8192, 1024, 1074), run(32_768, 1024, 240)],
    ...TRT_1_2,
  },
  'llama-3.3-70b-2x-h100': {
    model: 'llama-3.3-70b',
    gpu: 'H100',
    gpus: 2,
    ...TRT_FP8,
    runs: [run(1000, 1000, 4205), run(2048, 128, 762), run(5000, 500, 898), run(20_000, 2000, 437)],
    ...TRT_1_0,
  },
  // Measured on Llama 3.1 70B, which has the same dimensions.
  'llama-3.3-70b-4x-a100': {
    model: 'llama-3.3-70b',
    gpu: 'A100 80 GB',
    gpus: 4,
    ...TRT_BF16,
    runs: [run(1000, 1000, 1762.7), run(2048, 128, 278.4), run(5000, 500, 362.9)],
    ...TRT_0_14,
  },
  'gpt-oss-120b-1x-h200': {
    model: 'gpt-oss-120b',
    gpu: 'H200',
    gpus: 1,
    ...TRT_MXFP4,
    runs: [run(1000, 1000, 6868), run(1024, 8192, 3543), run(8192, 1024, 1828), run(32_768, 1024, 519)],
    ...TRT_1_2,
  },
  'gpt-oss-120b-4x-h100': {
    model: 'gpt-oss-120b',
    gpu: 'H100',
    gpus: 4,
    ...TRT_MXFP4,
    runs: [run(1000, 1000, 18_740), run(8192, 1024, 4676), run(32_768, 1024, 1332)],
    ...TRT_1_2,
  },
  // Prefill and decode on two GPUs each; tokens 12 ms apart, the first after 1.9 s.
  'gpt-oss-120b-4x-h200': {
    model: 'gpt-oss-120b',
    precision: 'MXFP4',
    gpu: 'H200',
    gpus: 4,
    engine: 'SGLang',
    concurrentRequests: 32,
    runs: [run(32_784, 1538, 2383.8)],
    ...DSTACK,
  },
  'llama-3.1-8b-1x-h100': {
    model: 'llama-3.1-8b',
    gpu: 'H100',
    gpus: 1,
    ...TRT_FP8,
    runs: [run(1000, 1000, 15_220), run(2048, 128, 3450), run(5000, 500, 3459)],
    ...TRT_1_0,
  },
  'llama-3.1-8b-1x-a100': {
    model: 'llama-3.1-8b',
    gpu: 'A100 80 GB',
    gpus: 1,
    ...TRT_BF16,
    runs: [run(1000, 1000, 3634.4), run(2048, 128, 795.4), run(5000, 500, 790.7)],
    ...TRT_0_14,
  },
  'llama-3.1-8b-1x-l40s': {
    model: 'llama-3.1-8b',
    gpu: 'L40S',
    gpus: 1,
    ...TRT_FP8,
    runs: [run(1000, 1000, 3726.8), run(2048, 128, 986.9), run(5000, 500, 856)],
    ...TRT_0_14,
  },
  // Two replicas on one GPU each put out 3,151 together, with 400 requests at a time; half of both is one replica.
  'qwen3-30b-a3b-1x-l40s': {
    model: 'qwen3-30b-a3b',
    precision: 'INT4',
    gpu: 'L40S',
    gpus: 1,
    engine: 'vLLM',
    concurrentRequests: 200,
    runs: [run(997, 1000, 1575.5)],
    ...CLOUDRIFT,
  },
  'qwen3-32b-1x-h100': {
    model: 'qwen3-32b',
    precision: 'FP8',
    gpu: 'H100',
    gpus: 1,
    engine: 'TensorRT-LLM',
    concurrentRequests: 500,
    runs: [run(1996, 100, 281.5), run(3996, 200, 234.7)],
    ...GPUSTACK,
  },
  'mixtral-8x7b-4x-l40s': {
    model: 'mixtral-8x7b',
    gpu: 'L40S',
    gpus: 4,
    ...TRT_FP8,
    runs: [run(1000, 1000, 5060.8), run(2048, 128, 812), run(5000, 500, 1047.3)],
    ...TRT_0_14,
  },
  'mixtral-8x7b-2x-h200': {
    model: 'mixtral-8x7b',
    gpu: 'H200',
    gpus: 2,
    ...TRT_FP8,
    runs: [run(1000, 1000, 18_712.2), run(2048, 128, 2958.1), run(5000, 500, 3742.5)],
    ...TRT_0_14,
  },
} as const satisfies Record<string, MeasuredSystem>
