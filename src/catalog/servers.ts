import { assumedFact, readFact, type Fact } from './fact'

/** A server of GPUs: bought, or rented by the GPU hour. */
export type GpuServer = {
  readonly name: string
  readonly gpus: number
  readonly gpuMemoryGb: Fact
  readonly priceUsd: Fact
  readonly idleKw: Fact
  /** Under sustained inference, measured at the wall where the source says so. */
  readonly loadKw: Fact
  readonly nameplateKw: Fact
  readonly onDemandUsdPerGpuHour: Fact
  readonly oneYearUsdPerGpuHour: Fact
  readonly threeYearUsdPerGpuHour: Fact
}

const gpuMemory = (gb: number): Fact => readFact(gb, 'ai-dynamo/aiconfigurator 095f58a5, GPU description', '2026-08-21')

const LENOVO = 'Lenovo Press LP2368, system price'
const LENOVO_AS_OF = '2026-01-15'
const POWER_8X_H100 = 'Latif et al., IEEE Access 13 (2025): 8×H100 under load, rated 10.2 kW'
const IDLE_8X_H200 = assumedFact(2.4, 1.8, 2.9, 'MLPerf v4.1 power logs of an 8×H200 server: 2.38–2.40 kW idle')

export const SERVERS = {
  '8x-h100': {
    name: '8×H100 80 GB',
    gpus: 8,
    gpuMemoryGb: gpuMemory(80),
    priceUsd: readFact(250_141.8, LENOVO, LENOVO_AS_OF),
    idleKw: IDLE_8X_H200,
    loadKw: readFact(8.4, POWER_8X_H100, '2025'),
    nameplateKw: readFact(10.2, POWER_8X_H100, '2025'),
    onDemandUsdPerGpuHour: readFact(2.95, 'AIMultiple GPU price index, median of 37 providers', '2026-05-20'),
    oneYearUsdPerGpuHour: readFact(2.35, 'SemiAnalysis, one-year reserved', '2026-03'),
    threeYearUsdPerGpuHour: assumedFact(
      1.9,
      1.3,
      2.35,
      'Between the one-year rate and SemiAnalysis’ bulk rate of 1.30',
    ),
  },
  '8x-h200': {
    name: '8×H200 141 GB',
    gpus: 8,
    gpuMemoryGb: gpuMemory(141),
    priceUsd: readFact(277_897.75, LENOVO, LENOVO_AS_OF),
    idleKw: IDLE_8X_H200,
    loadKw: assumedFact(8.4, 6.3, 10.2, 'As 8×H100 of the same 700 W (Latif et al. 2025); capped at 500 W: 6.2 kW'),
    nameplateKw: assumedFact(10.2, 10.2, 11.3, 'As 8×H100 of the same 700 W (Latif et al. 2025)'),
    onDemandUsdPerGpuHour: readFact(3.5, 'Nebius list price, SkyPilot catalogue', '2026-01'),
    // 210,240 USD a year ÷ 8 GPUs ÷ 8,760 hours.
    oneYearUsdPerGpuHour: readFact(3, 'Qubrid bare metal, 8×H200 for a year, price list', '2026-09-20'),
    threeYearUsdPerGpuHour: assumedFact(2.3, 1.6, 2.8, 'Between the one-year rate and SemiAnalysis’ bulk rate of 1.60'),
  },
  '8x-a100': {
    name: '8×A100 80 GB, used',
    gpus: 8,
    gpuMemoryGb: gpuMemory(80),
    priceUsd: assumedFact(100_000, 80_000, 130_000, 'Used: eight A100 at 8–12 thousand and a chassis'),
    idleKw: assumedFact(1.5, 1, 2, 'A quarter of the nameplate, as the H200 server'),
    loadKw: assumedFact(5, 4.5, 5.5, '75–82 % of the nameplate, as measured on 8×H100'),
    nameplateKw: assumedFact(6.5, 6, 6.5, 'Data sheet of an 8×A100 server, from memory'),
    onDemandUsdPerGpuHour: readFact(1.39, 'RunPod list price, deploybase.ai table', '2026-03-10'),
    oneYearUsdPerGpuHour: assumedFact(1.11, 0.9, 1.3, 'On demand less 20 %, the ratio of H100: 2.35 ÷ 2.95'),
    threeYearUsdPerGpuHour: assumedFact(0.9, 0.7, 1.1, 'On demand less 35 %, the ratio we take for H100'),
  },
  '4x-l40s': {
    name: '4×L40S 48 GB',
    gpus: 4,
    gpuMemoryGb: gpuMemory(48),
    priceUsd: readFact(52_390.5, LENOVO, LENOVO_AS_OF),
    idleKw: assumedFact(0.6, 0.4, 0.8, 'Host of about 0.45 kW and four idle GPUs of 35 W'),
    loadKw: assumedFact(1.9, 1.6, 2.1, 'About 79 % of the nameplate, as measured on 8×H100'),
    nameplateKw: assumedFact(2.4, 2.2, 2.7, 'Four GPUs of 350 W and a host of 1 kW'),
    onDemandUsdPerGpuHour: readFact(1.55, 'Nebius list price, SkyPilot catalogue', '2026-01'),
    oneYearUsdPerGpuHour: assumedFact(1.24, 1, 1.4, 'On demand less 20 %, the ratio of H100: 2.35 ÷ 2.95'),
    threeYearUsdPerGpuHour: assumedFact(1, 0.8, 1.2, 'On demand less 35 %, the ratio we take for H100'),
  },
} as const satisfies Record<string, GpuServer>
