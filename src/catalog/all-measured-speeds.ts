import type { Provenance } from './fact'
import { MEASURED_SYSTEMS, type MeasuredSystem } from './measured-speeds'

/** Its model is one of ALL_OPEN_MODELS. */
export type ListedSystem = MeasuredSystem<string> & { readonly id: string }

/** Output tokens a second of the whole system, one for each of the group's lengths; null: not measured. */
type Row = readonly [
  model: string,
  precision: ListedSystem['precision'],
  gpus: number,
  gpu: ListedSystem['gpu'],
  ...outputTokensPerSecond: (number | null)[],
]

type Group = Pick<ListedSystem, 'engine' | 'concurrentRequests'> & {
  readonly from: Provenance
  /** Mean tokens of a request, in and out. */
  readonly lengths: readonly { readonly inputTokens: number; readonly outputTokens: number }[]
  readonly rows: readonly Row[]
}

const NVIDIA = { engine: 'TensorRT-LLM', concurrentRequests: null } as const
const overview = (version: string, asOf: string): Provenance => ({
  basis: 'read',
  source: `NVIDIA TensorRT-LLM ${version} performance overview`,
  asOf,
})
const CLOUDRIFT = { basis: 'read', source: 'cloudrift-ai/server-benchmark f8e34f1', asOf: '2025-10-24' } as const
const GPUSTACK = { basis: 'read', source: 'GPUStack performance lab 47277d7', asOf: '2026-08-21' } as const

const of = (inputTokens: number, outputTokens: number) => ({ inputTokens, outputTokens })
const TENTH = [of(1000, 1000), of(5000, 500), of(20_000, 2000)]

const GROUPS: readonly Group[] = [
  {
    ...NVIDIA,
    from: overview('0.14', '2024-11-01'),
    lengths: TENTH,
    // The 70B rows were measured on Llama 3.1 70B, which has the same dimensions.
    rows: [
      ['llama-3.3-70b', 'BF16', 8, 'A100 80 GB', 3190, 670.4, 362.9],
      ['mixtral-8x7b', 'BF16', 4, 'A100 80 GB', 7357.2, 1603.8, 778.7],
      ['llama-3.3-70b', 'FP8', 4, 'L40S', 1161.5, 236.1, 140.6],
      ['mixtral-8x7b', 'FP8', 2, 'H100', 15_931.9, 3563.8, 1659.6],
      ['mixtral-8x22b', 'FP8', 8, 'H100', 16_918, 3578.5, 2189.6],
    ],
  },
  {
    ...NVIDIA,
    from: overview('0.20', '2025-06-15'),
    lengths: TENTH,
    rows: [
      ['llama-3.3-70b', 'FP8', 4, 'H100', 7436, 1553, 904],
      ['llama-3.3-70b', 'FP8', 8, 'H100', 11_019, 2370, 1554],
      ['llama-3.3-70b', 'FP8', 4, 'H200', 8685, 1698, 1161],
      ['llama-3.3-70b', 'FP8', 8, 'H200', 12_745, 2655, 1986],
      ['llama-3.3-70b', 'FP4', 2, 'B200', 10_816, 2420, 1177],
      ['llama-3.3-70b', 'FP4', 4, 'B200', 16_413, 3687, 2121],
    ],
  },
  {
    ...NVIDIA,
    from: overview('1.0', '2025-09-01'),
    lengths: TENTH,
    rows: [
      ['llama-3.1-8b', 'FP8', 1, 'H200', 17_744, 3902, 1804],
      ['llama-3.3-70b', 'FP4', 1, 'B200', 7007, 1459, 665],
      ['llama-3.1-405b', 'FP8', 8, 'H100', 2919, 610, 345],
      ['llama-3.1-405b', 'FP8', 8, 'H200', 3330, 650, 505],
      ['llama-3.1-405b', 'FP4', 4, 'B200', 5209, 1048, 672],
      ['qwen3-235b-a22b', 'FP8', 8, 'H100', 14_898, 3225, null],
      ['qwen3-235b-a22b', 'FP8', 8, 'H200', 23_789, 3623, 1876],
      ['llama-4-maverick', 'FP8', 8, 'H200', 31_782, 8456, 4106],
      ['llama-4-scout', 'FP8', 4, 'H100', 12_129, 3342, null],
      ['llama-4-scout', 'FP8', 4, 'H200', 21_636, 4605, 2105],
      ['llama-4-scout', 'FP4', 1, 'B200', 10_591, 2937, 1644],
      ['llama-3.3-70b', 'FP4', 1, 'RTX PRO 6000', 1787, 401, 142],
      ['llama-3.3-70b', 'FP4', 2, 'RTX PRO 6000', 3707, 812, 319],
      ['llama-3.3-70b', 'FP4', 8, 'RTX PRO 6000', 8166, 2491, 1148],
      ['qwen3-235b-a22b', 'FP4', 8, 'RTX PRO 6000', 10_697, 3173, null],
    ],
  },
  {
    ...NVIDIA,
    from: overview('1.2-dev', '2025-12-01'),
    lengths: [of(1000, 1000), of(1024, 8192), of(8192, 1024), of(32_768, 1024)],
    rows: [
      ['gpt-oss-120b', 'MXFP4', 2, 'B200', 51_886, 34_578, 12_222, 2784],
      ['gpt-oss-20b', 'MXFP4', 1, 'B200', 53_812, 34_702, 11_904, 2645],
      ['gpt-oss-20b', 'MXFP4', 1, 'H100', 11_557, 8617, 3366, 785],
      ['gpt-oss-20b', 'MXFP4', 1, 'H200', 13_858, 12_743, 4015, 915],
      ['qwen3-235b-a22b', 'FP8', 4, 'H200', 13_152, 5668, 2508, 536],
      ['qwen3-235b-a22b', 'FP4', 4, 'B200', 23_056, 13_556, 5640, 1276],
      ['qwen3-30b-a3b', 'FP4', 1, 'B200', 26_971, 13_497, 5735, 1265],
      ['qwen3-30b-a3b', 'FP4', 1, 'RTX PRO 6000', 9938, 3621, 1914, 374],
      ['deepseek-r1', 'FP8', 8, 'H200', 13_016, 9744, null, null],
      ['deepseek-r1', 'FP4', 4, 'B200', 25_852, 15_448, 4672, null],
      ['llama-4-maverick', 'FP4', 4, 'B200', 45_348, 20_696, 13_116, 3436],
    ],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 400,
    from: CLOUDRIFT,
    lengths: [of(997, 1000)],
    rows: [
      ['qwen3-30b-a3b', 'INT4', 1, 'RTX 4090', 1131.2],
      ['llama-3.3-70b', 'INT4', 2, 'RTX 4090', 234],
      ['glm-4.5-air', 'INT4', 4, 'RTX 4090', 866.4],
      ['qwen3-30b-a3b', 'INT4', 1, 'RTX 5090', 2288.1],
      ['llama-3.3-70b', 'INT4', 2, 'RTX 5090', 615.9],
      ['glm-4.5-air', 'INT4', 4, 'RTX 5090', 2312.8],
      ['qwen3-30b-a3b', 'INT4', 1, 'RTX PRO 6000', 4218.3],
      ['glm-4.5-air', 'INT4', 1, 'RTX PRO 6000', 1585.6],
      ['glm-4.5-air', 'INT4', 2, 'L40S', 829.1],
    ],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 256,
    from: CLOUDRIFT,
    lengths: [of(999, 1000)],
    rows: [
      ['glm-4.5-air', 'INT4', 1, 'H200', 2796.8],
      ['glm-4.6', 'FP8', 8, 'RTX PRO 6000', 1349.2],
      // Two replicas on four GPUs each put out 4,863.7 together, with 512 requests at a time; half of both is one.
      ['qwen3-coder-480b-a35b', 'INT4', 4, 'H200', 2431.9],
    ],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 128,
    from: CLOUDRIFT,
    lengths: [of(997, 1000)],
    // As above: half of 2,248.2 and of 256 requests.
    rows: [['qwen3-coder-480b-a35b', 'INT4', 4, 'RTX PRO 6000', 1124.1]],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 64,
    from: { basis: 'read', source: 'cloudrift-ai/deplodock 9da9d04', asOf: '2026-03-09' },
    lengths: [of(4000, 4000), of(8000, 8000)],
    // The lower of two runs where there are two.
    rows: [
      ['kimi-k2.5', 'FP4', 4, 'B200', null, 1487.9],
      ['qwen3-next-80b-a3b', 'FP8', 1, 'RTX PRO 6000', 1097, null],
      ['qwen3.5-122b-a10b', 'FP8', 8, 'RTX PRO 6000', 1850.3, null],
    ],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 128,
    from: { basis: 'read', source: 'dstackai/benchmarks, DeepSeek-R1', asOf: '2025-03-18' },
    lengths: [of(3200, 800), of(3200, 1600), of(3200, 3200)],
    rows: [['deepseek-r1', 'FP8', 8, 'MI300X', 914.7, 1072.7, 1136.6]],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 256,
    from: { basis: 'read', source: 'dstackai/benchmarks, H100 and MI300X', asOf: '2024-12-05' },
    lengths: [of(2048, 2048)],
    rows: [['llama-3.1-405b', 'FP8', 8, 'MI300X', 1567.4]],
  },
  {
    engine: 'vLLM',
    concurrentRequests: null,
    // The result was read (5.1-0001, server); how long its requests are is from memory.
    from: { basis: 'recalled', source: 'MLPerf Inference 5.1, lengths from memory', asOf: '2025-09-09' },
    lengths: [of(295, 294)],
    rows: [['llama-2-70b', 'FP8', 8, 'MI300X', 24_593.8]],
  },
  {
    engine: 'SGLang',
    concurrentRequests: 500,
    from: GPUSTACK,
    lengths: [of(2000, 100), of(4000, 200)],
    rows: [
      ['deepseek-v3.2', 'FP8', 8, 'H200', 1319.6, 978.4],
      ['glm-4.5-air', 'BF16', 4, 'A100 80 GB', 521.7, 431.1],
    ],
  },
  {
    engine: 'SGLang',
    concurrentRequests: 500,
    from: GPUSTACK,
    lengths: [of(1996, 100), of(3996, 200)],
    rows: [['qwen3-14b', 'FP8', 1, 'H100', 704.3, 583.2]],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 500,
    from: GPUSTACK,
    lengths: [of(1998, 98), of(3998, 136)],
    rows: [['gpt-oss-120b', 'MXFP4', 1, 'A100 80 GB', 433.3, 278.8]],
  },
  {
    engine: 'vLLM',
    concurrentRequests: 500,
    from: GPUSTACK,
    lengths: [of(1998, 94), of(3998, 106)],
    rows: [['gpt-oss-20b', 'MXFP4', 1, 'A100 80 GB', 849.4, 426.3]],
  },
]

function systemsOf({ engine, concurrentRequests, from, lengths, rows }: Group): ListedSystem[] {
  return rows.map(([model, precision, gpus, gpu, ...speeds]) => ({
    id: `${model}-${precision}-${gpus}x-${gpu}`.toLowerCase().replaceAll(' ', '-'),
    model,
    precision,
    gpu,
    gpus,
    engine,
    concurrentRequests,
    runs: lengths.flatMap((length, index) => {
      const outputTokensPerSecond = speeds[index] ?? null
      return outputTokensPerSecond === null ? [] : [{ ...length, outputTokensPerSecond }]
    }),
    ...from,
  }))
}

const OF_PRESETS = Object.entries<MeasuredSystem>(MEASURED_SYSTEMS).map(([id, system]) => ({ id, ...system }))

/** Every system that was measured, those of the presets first. */
export const ALL_MEASURED_SYSTEMS: readonly ListedSystem[] = [...OF_PRESETS, ...GROUPS.flatMap(systemsOf)]
