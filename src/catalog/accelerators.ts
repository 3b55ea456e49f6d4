import { assumedFact, readFact, recalledFact, type Fact } from './fact'
import type { Listed } from './listed-model'

/** One offer of one GPU for an hour. */
export type Rent = Listed & {
  readonly provider: string
  readonly terms: 'on-demand' | 'one-year' | 'three-years' | 'spot'
  readonly usdPerGpuHour: number
}

/** One GPU: what it holds, what it may draw, what it costs to buy and to rent. */
export type Accelerator = {
  readonly name: string
  readonly memoryGb: Fact
  /** Nameplate of the board alone. */
  readonly boardWatts: Fact
  /** Null: sold in whole servers only. */
  readonly cardUsd: Fact | null
  readonly rents: readonly Rent[]
}

const AICONFIGURATOR = 'ai-dynamo/aiconfigurator 095f58a5, GPU description'
const INFERENCE_X = 'SemiAnalysis InferenceX, GPU constants'

/** Memory and board power as that description of accelerators has them. */
function described(memoryGb: number, boardWatts: number, source = AICONFIGURATOR, asOf = '2026-08-21') {
  return { memoryGb: readFact(memoryGb, source, asOf), boardWatts: readFact(boardWatts, source, asOf) }
}

/** The middle of a range of asked prices. */
function between(low: number, high: number, where: string): Fact {
  return assumedFact((low + high) / 2, low, high, `Middle of what is asked: ${where}`)
}

type Offer = [usdPerGpuHour: number, terms?: Rent['terms']]
type Lister = (...offer: Offer) => Rent

const lister =
  (provider: string, source: string, asOf: string): Lister =>
  (usdPerGpuHour, terms = 'on-demand') => ({ provider, terms, usdPerGpuHour, basis: 'read', source, asOf })

const verda = lister('Verda', 'SkyPilot catalogue', '2026-01')
const nebius = lister('Nebius', 'SkyPilot catalogue', '2026-01')
const lambda = lister('Lambda', 'SkyPilot catalogue', '2026-01')
const runPod = lister('RunPod', 'deploybase.ai, table of RunPod', '2026-03-10')
const packet = lister('packet.ai', 'packet.ai, blog', '2026-06')
const semiAnalysis = lister('market', INFERENCE_X, '2026-04-03')
const index = lister('market', 'AIMultiple GPU price index, median of 37 providers', '2026-05-20')
const reserved = lister('market', 'SemiAnalysis, one-year reserved', '2026-03')
const cliffCenter = (provider: string): Lister => lister(provider, 'cliffcenter GPU index', '2026-05-18')

// Whole instances of eight GPUs (AWS G6e: four) by the hour.
const LENOVO_TABLES = ['Lenovo Press LP2368, tables 2–4', '2025-12-23'] as const
const azure = lister('Azure', ...LENOVO_TABLES)
const google = lister('Google Cloud', ...LENOVO_TABLES)
const aws = lister('AWS', ...LENOVO_TABLES)

export const ACCELERATORS = {
  'h100-sxm': {
    name: 'H100 80 GB SXM',
    ...described(80, 700),
    cardUsd: between(25_000, 30_000, 'new, data-gate 2026; used 22–25 thousand'),
    rents: [
      index(2.95),
      nebius(2.95),
      runPod(2.69),
      verda(1.99),
      reserved(2.35, 'one-year'),
      semiAnalysis(1.3, 'three-years'),
      nebius(1.25, 'spot'),
      aws(55.04 / 8),
      azure(98.32 / 8),
      azure(62.92 / 8, 'one-year'),
      azure(43.16 / 8, 'three-years'),
    ],
  },
  'h100-pcie': { name: 'H100 80 GB PCIe', ...described(80, 350), cardUsd: null, rents: [runPod(1.99)] },
  'h200-sxm': {
    name: 'H200 141 GB SXM',
    ...described(141, 700),
    cardUsd: between(28_000, 31_000, 'runlocalai.co, first quarter of 2026'),
    rents: [
      nebius(3.5),
      runPod(3.59),
      verda(2.59),
      packet(2.25),
      semiAnalysis(1.6, 'three-years'),
      nebius(1.45, 'spot'),
      aws(63.296 / 8),
      google(84.808 / 8),
      google(58.47 / 8, 'one-year'),
      google(37.2 / 8, 'three-years'),
    ],
  },
  b200: {
    name: 'B200 180 GB',
    ...described(180, 1000),
    cardUsd: between(37_000, 50_000, 'digiterialabs and data-gate, 2026'),
    rents: [
      nebius(5.5),
      runPod(5.98),
      verda(3.79),
      packet(3.75),
      semiAnalysis(2.9, 'three-years'),
      aws(113.9328 / 8),
      google(88.68 / 8, 'one-year'),
      google(56.55 / 8, 'three-years'),
    ],
  },
  b300: {
    name: 'B300 288 GB',
    ...described(288, 1100),
    cardUsd: null,
    rents: [verda(4.95), semiAnalysis(3.48, 'three-years'), verda(1.24, 'spot'), aws(142.416 / 8)],
  },
  gb200: {
    name: 'GB200 NVL72, per GPU',
    ...described(192, 1200),
    cardUsd: readFact(3_100_000 / 72, 'Morgan Stanley: about 3.1 million a rack of 72', '2026-05'),
    rents: [semiAnalysis(3.3, 'three-years')],
  },
  gb300: {
    name: 'GB300 NVL72, per GPU',
    ...described(288, 1400),
    cardUsd: readFact(4_000_000 / 72, 'Morgan Stanley: about 4 million a rack of 72', '2026-05'),
    rents: [semiAnalysis(3.96, 'three-years')],
  },
  'a100-80-sxm': {
    name: 'A100 80 GB SXM',
    ...described(80, 400),
    cardUsd: between(8000, 12_000, 'used, from memory'),
    rents: [runPod(1.39), verda(1.16)],
  },
  'a100-80-pcie': {
    name: 'A100 80 GB PCIe',
    ...described(80, 300),
    cardUsd: between(9000, 15_000, 'used, from memory'),
    rents: [runPod(1.19)],
  },
  mi300x: {
    name: 'MI300X 192 GB',
    ...described(192, 750, INFERENCE_X, '2026-04-03'),
    cardUsd: between(15_000, 20_000, 'data-gate 2026'),
    rents: [
      cliffCenter('market')(1.99),
      cliffCenter('Vultr')(1.85),
      cliffCenter('TensorWave')(1.5),
      semiAnalysis(1.55, 'three-years'),
      cliffCenter('Azure, Oracle')(6),
    ],
  },
  mi325x: {
    name: 'MI325X 256 GB',
    memoryGb: readFact(256, INFERENCE_X, '2026-04-03'),
    boardWatts: recalledFact(1000, 'AMD data sheet', '2026-11'),
    cardUsd: null,
    rents: [cliffCenter('TensorWave')(1.95), semiAnalysis(1.8, 'three-years')],
  },
  mi355x: {
    name: 'MI355X 288 GB',
    ...described(288, 1400, INFERENCE_X, '2026-04-03'),
    cardUsd: between(25_000, 30_000, 'from memory'),
    rents: [semiAnalysis(2.1, 'three-years')],
  },
  l40s: {
    name: 'L40S 48 GB',
    ...described(48, 350),
    cardUsd: between(7500, 9000, 'new, from memory'),
    rents: [nebius(1.55), verda(0.91), runPod(0.79), aws(15.06559 / 4)],
  },
  l4: {
    name: 'L4 24 GB',
    ...described(24, 72),
    cardUsd: between(2300, 2800, 'new, from memory'),
    rents: [runPod(0.44)],
  },
  'rtx-pro-6000': {
    name: 'RTX PRO 6000 Blackwell 96 GB',
    ...described(96, 600),
    cardUsd: between(8000, 9200, 'newgearhub, April 2026; above 10,000 later in the year'),
    rents: [verda(1.39), runPod(0.89), packet(0.66)],
  },
  'rtx-5090': {
    name: 'RTX 5090 32 GB',
    ...described(32, 575, 'VladislavDuma/gpu_specs 103f3414; spheron.network', '2026-05-20'),
    cardUsd: between(2500, 5000, 'aihardwareindex, January 2026; list price 1,999'),
    rents: [runPod(0.69)],
  },
  'rtx-4090': {
    name: 'RTX 4090 24 GB',
    ...described(24, 450, 'VladislavDuma/gpu_specs 103f3414; hmc-tech.com', '2025'),
    cardUsd: between(950, 1900, 'used, second quarter of 2026; list price 1,599'),
    rents: [runPod(0.34)],
  },
  'rtx-6000-ada': {
    name: 'RTX 6000 Ada 48 GB',
    memoryGb: readFact(48, 'VladislavDuma/gpu_specs 103f3414', '2025'),
    boardWatts: recalledFact(300, 'NVIDIA data sheet', '2026-11'),
    cardUsd: between(6500, 7500, 'new, from memory'),
    rents: [verda(0.83)],
  },
  'rtx-a6000': {
    name: 'RTX A6000 48 GB',
    memoryGb: readFact(48, 'hahnyuan/LLM-Viewer 472f71f', '2024-07-30'),
    boardWatts: recalledFact(300, 'NVIDIA data sheet', '2026-11'),
    cardUsd: between(3500, 4500, 'used and new, from memory'),
    rents: [lambda(0.8), verda(0.49)],
  },
  'rtx-3090': {
    name: 'RTX 3090 24 GB',
    memoryGb: readFact(24, 'xiaozheyao/triteia, GPU specifications', '2024'),
    boardWatts: recalledFact(350, 'NVIDIA data sheet', '2026-11'),
    cardUsd: between(500, 800, 'used, local-llm.net 2026'),
    rents: [runPod(0.22)],
  },
  'dgx-spark': {
    name: 'DGX Spark 128 GB',
    memoryGb: recalledFact(128, 'NVIDIA data sheet', '2026-11'),
    boardWatts: recalledFact(240, 'NVIDIA data sheet', '2026-11'),
    cardUsd: between(3999, 4699, 'list price, from memory'),
    rents: [],
  },
} as const satisfies Record<string, Accelerator>
