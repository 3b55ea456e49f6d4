import { assumedFact, readFact, recalledFact, type Fact } from './fact'
import { SERVERS, type GpuServer } from './servers'

const LENOVO = 'Lenovo Press LP2368, system price'
const LENOVO_AS_OF = '2026-01-15'
const RUN_POD = 'RunPod list price, deploybase.ai table'
const RUN_POD_AS_OF = '2026-03-10'
const POWER_8X_B200 = 'MLPerf Inference 5.1 power logs, Lenovo 8×B200 on Llama 2 70B'

const memory = (gb: number): Fact => readFact(gb, 'ai-dynamo/aiconfigurator 095f58a5, GPU description', '2026-08-21')
const instinctMemory = (gb: number): Fact => readFact(gb, 'SemiAnalysis InferenceX, GPU constants', '2026-04-03')

const ONE_YEAR = 'On demand less 20 %, the ratio of H100: 2.35 ÷ 2.95'
const THREE_YEARS = 'On demand less 35 %, the ratio we take for H100'

/** What nobody lists of small GPUs: commitments in the ratio of the H100's, give or take a sixth. */
function committed(
  onDemand: Fact,
): Pick<GpuServer, 'onDemandUsdPerGpuHour' | 'oneYearUsdPerGpuHour' | 'threeYearUsdPerGpuHour'> {
  const less = (share: number, reason: string) => {
    const usd = onDemand.value * share
    return assumedFact(usd, (usd * 5) / 6, (usd * 7) / 6, reason)
  }
  return {
    onDemandUsdPerGpuHour: onDemand,
    oneYearUsdPerGpuHour: less(0.8, ONE_YEAR),
    threeYearUsdPerGpuHour: less(0.65, THREE_YEARS),
  }
}

const MORE_SERVERS = {
  '8x-b200': {
    name: '8×B200 180 GB',
    gpus: 8,
    gpuMemoryGb: memory(180),
    priceUsd: readFact(338_495.75, LENOVO, LENOVO_AS_OF),
    idleKw: assumedFact(2.6, 2.36, 2.9, 'MLPerf 5.1 power logs of 8×B200 servers: 2.36–2.9 kW idle'),
    loadKw: readFact(10.4, POWER_8X_B200, '2025-09'),
    nameplateKw: recalledFact(14.3, 'Data sheet of an 8×B200 server', '2026-11'),
    onDemandUsdPerGpuHour: readFact(5.5, 'Nebius list price, SkyPilot catalogue', '2026-01'),
    oneYearUsdPerGpuHour: assumedFact(4.4, 3.4, 5.2, ONE_YEAR),
    threeYearUsdPerGpuHour: assumedFact(3.5, 2.9, 4.2, 'Between the one-year rate and SemiAnalysis’ bulk rate of 2.90'),
  },
  '8x-b300': {
    name: '8×B300 288 GB',
    gpus: 8,
    gpuMemoryGb: memory(288),
    priceUsd: readFact(461_567.5, LENOVO, LENOVO_AS_OF),
    idleKw: assumedFact(2.8, 2.3, 3.4, 'As 8×B200 and a little more'),
    loadKw: assumedFact(11.4, 10, 13, '8×B200 under load, 10.4 kW, × 1.1 as the boards’ 1,100 W to 1,000 W'),
    nameplateKw: assumedFact(15, 14, 16, 'Data sheets say about 14 kW, from memory'),
    onDemandUsdPerGpuHour: readFact(4.95, 'Verda list price, SkyPilot catalogue', '2026-01'),
    oneYearUsdPerGpuHour: assumedFact(4.2, 3.6, 4.9, 'Between on demand and SemiAnalysis’ bulk rate of 3.48'),
    threeYearUsdPerGpuHour: assumedFact(3.7, 3.2, 4.2, 'A little above SemiAnalysis’ bulk rate of 3.48'),
  },
  '8x-mi300x': {
    name: '8×MI300X 192 GB',
    gpus: 8,
    gpuMemoryGb: instinctMemory(192),
    priceUsd: assumedFact(190_000, 150_000, 280_000, 'Eight modules at 15–20 thousand (data-gate 2026) and a chassis'),
    idleKw: assumedFact(2.2, 1.5, 3, 'As the 8×H200 server'),
    loadKw: assumedFact(8.7, 7, 10, '8×H100 under load, 8.4 kW, × 1.79 ÷ 1.73 of SemiAnalysis'),
    nameplateKw: assumedFact(10.8, 10.2, 12, 'As 8×H100, and 50 W more a board'),
    onDemandUsdPerGpuHour: readFact(1.99, 'cliffcenter GPU index, median', '2026-05-18'),
    oneYearUsdPerGpuHour: assumedFact(1.75, 1.5, 1.95, 'Between on demand and SemiAnalysis’ bulk rate of 1.55'),
    threeYearUsdPerGpuHour: assumedFact(1.6, 1.4, 1.8, 'A little above SemiAnalysis’ bulk rate of 1.55'),
  },
  '8x-rtx-pro-6000': {
    name: '8×RTX PRO 6000 96 GB',
    gpus: 8,
    gpuMemoryGb: memory(96),
    priceUsd: assumedFact(105_000, 85_000, 140_000, 'Eight cards at 8,000–9,200 (newgearhub, 2026-04) and a server'),
    idleKw: assumedFact(1.2, 0.7, 1.8, 'Host of about 0.8 kW and eight idle cards'),
    loadKw: assumedFact(5.4, 4.6, 6.2, 'About 79 % of the nameplate, as measured on 8×H100'),
    nameplateKw: assumedFact(6.8, 6, 7.5, 'Eight cards of 600 W and a host of 2 kW'),
    ...committed(readFact(0.89, RUN_POD, RUN_POD_AS_OF)),
  },
  '1x-l4': {
    name: '1×L4 24 GB',
    gpus: 1,
    gpuMemoryGb: memory(24),
    priceUsd: assumedFact(8000, 5000, 14_000, 'A card of 2,300–2,800, from memory, and a small server'),
    idleKw: assumedFact(0.12, 0.08, 0.2, 'Small server at rest'),
    loadKw: assumedFact(0.3, 0.2, 0.4, 'A card of 72 W and a busy host'),
    nameplateKw: assumedFact(0.5, 0.4, 0.8, 'Power supply of a small server'),
    ...committed(readFact(0.44, RUN_POD, RUN_POD_AS_OF)),
  },
  '1x-rtx-pro-6000': {
    name: 'Workstation, 1×RTX PRO 6000 96 GB',
    gpus: 1,
    gpuMemoryGb: memory(96),
    priceUsd: assumedFact(13_500, 11_000, 18_000, 'A card of 8,000–9,200 (newgearhub, 2026-04) and a workstation'),
    idleKw: assumedFact(0.1, 0.07, 0.15, 'Workstation at rest'),
    loadKw: assumedFact(0.78, 0.6, 0.9, 'A card of 600 W and a host of 0.2 kW'),
    nameplateKw: assumedFact(1.1, 0.9, 1.3, 'A card of 600 W and a host of 0.5 kW'),
    ...committed(readFact(0.89, RUN_POD, RUN_POD_AS_OF)),
  },
  '2x-rtx-5090': {
    name: 'Workstation, 2×RTX 5090 32 GB',
    gpus: 2,
    gpuMemoryGb: readFact(32, 'VladislavDuma/gpu_specs 103f3414; spheron.network', '2026-05-20'),
    priceUsd: assumedFact(
      12_000,
      8500,
      16_000,
      'Two cards of 2,500–5,000 (aihardwareindex, 2026-01) and a workstation',
    ),
    idleKw: assumedFact(0.15, 0.1, 0.2, 'Workstation at rest'),
    loadKw: assumedFact(1.25, 1, 1.5, 'Two cards of 575 W at nine tenths and a host of 0.2 kW'),
    nameplateKw: assumedFact(1.6, 1.5, 2, 'Two cards of 575 W and a host of 0.45 kW'),
    ...committed(readFact(0.69, RUN_POD, RUN_POD_AS_OF)),
  },
  '2x-rtx-4090': {
    name: 'Workstation, 2×RTX 4090 24 GB',
    gpus: 2,
    gpuMemoryGb: readFact(24, 'VladislavDuma/gpu_specs 103f3414; hmc-tech.com', '2025'),
    priceUsd: assumedFact(6500, 5000, 9000, 'Two used cards of 950–1,900 (second quarter of 2026) and a workstation'),
    idleKw: assumedFact(0.13, 0.09, 0.2, 'Workstation at rest'),
    loadKw: assumedFact(0.95, 0.8, 1.1, 'Geerling: a whole PC with one card drew up to 509 W; one card of 450 W more'),
    nameplateKw: assumedFact(1.3, 1.2, 1.6, 'Two cards of 450 W and a host of 0.4 kW'),
    ...committed(readFact(0.34, RUN_POD, RUN_POD_AS_OF)),
  },
} as const satisfies Record<string, GpuServer>

/** Every server that is offered; the presets take theirs from the small list. */
export const ALL_SERVERS = { ...SERVERS, ...MORE_SERVERS } as const satisfies Record<string, GpuServer>
