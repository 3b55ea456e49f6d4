import { describe, expect, test } from 'vitest'
import { ACCELERATORS } from './accelerators'
import { ALL_MEASURED_SYSTEMS } from './all-measured-speeds'
import { ALL_OPEN_MODELS, openModelAt } from './all-open-models'
import { ALL_SERVERS } from './all-servers'
import { API_PRICES, type ApiPrice } from './api-prices'
import { UNITS_PER_USD } from './exchange-rates'
import type { Fact, Provenance } from './fact'
import { OPEN_MODELS, type OpenModel } from './open-models'
import { loadedSalary, SALARIES } from './people'
import { COLOCATION_TREND_ANNUAL, PUE } from './power'
import { COLOCATION_BY_PLACE, TARIFFS_BY_PLACE } from './power-by-place'
import { SALARIES_BY_PLACE } from './salaries-by-place'
import type { GpuServer } from './servers'

type Found = { where: string; record: Record<string, unknown> }

/** Every record of a catalogue that says where it is from. */
function sourced(node: unknown, where: string): Found[] {
  if (typeof node !== 'object' || node === null) return []
  const record: Record<string, unknown> = Object.fromEntries(Object.entries(node))
  const inside = Object.entries(record).flatMap(([key, value]) => sourced(value, `${where}.${key}`))
  return 'basis' in record ? [{ where, record }, ...inside] : inside
}

const WHOLE = {
  API_PRICES,
  OPEN_MODELS,
  ALL_OPEN_MODELS,
  ALL_MEASURED_SYSTEMS,
  ACCELERATORS,
  ALL_SERVERS,
  TARIFFS_BY_PLACE,
  COLOCATION_BY_PLACE,
  COLOCATION_TREND_ANNUAL,
  PUE,
  SALARIES_BY_PLACE,
  UNITS_PER_USD,
}
const all = sourced(WHOLE, 'catalogue')
const apiPrices: (readonly [string, ApiPrice])[] = Object.entries(API_PRICES)

describe('every record', () => {
  test('a record or each of its numbers says where it is from', () => {
    const silent = Object.entries(WHOLE).flatMap(([list, records]) =>
      Object.entries(records)
        .filter(([, record]) => typeof record === 'object' && sourced(record, '').length === 0)
        .map(([id]) => `${list}.${id}`),
    )
    expect(silent).toEqual([])
  })

  test('names its source, its date and its basis', () => {
    const incomplete = all.filter(
      ({ record }) =>
        typeof record['source'] !== 'string' ||
        record['source'].length < 4 ||
        typeof record['asOf'] !== 'string' ||
        !/^20\d\d(-\d\d(-\d\d)?)?$/.test(record['asOf']) ||
        !['read', 'recalled', 'assumption'].includes(String(record['basis'])),
    )
    expect(incomplete.map(({ where }) => where)).toEqual([])
    expect(all.length).toBeGreaterThan(400)
  })

  test('an assumption lies within its range', () => {
    const outside = all.filter(
      ({ record: { basis, value, low, high } }) =>
        basis === 'assumption' && !(Number(low) <= Number(value) && Number(value) <= Number(high) && low !== high),
    )
    expect(outside.map(({ where }) => where)).toEqual([])
  })
})

describe('API prices', () => {
  test.each(apiPrices)('%s: a cached token is not dearer than a fresh one, an output token not cheaper', (_, price) => {
    for (const list of [price, price.longContext, price.dearHours]) {
      if (list === null) continue
      expect(list.cachedInputUsdPerMTok).toBeLessThanOrEqual(list.inputUsdPerMTok)
      expect(list.cacheWriteUsdPerMTok).toBeGreaterThanOrEqual(list.inputUsdPerMTok)
      expect(list.outputUsdPerMTok).toBeGreaterThanOrEqual(list.inputUsdPerMTok)
    }
  })

  test.each(apiPrices)('%s: waiting is not dearer; long inputs and dear hours are not cheaper', (_, price) => {
    if (price.batch !== null) {
      expect(price.batch.inputUsdPerMTok).toBeLessThan(price.inputUsdPerMTok)
      expect(price.batch.outputUsdPerMTok).toBeLessThan(price.outputUsdPerMTok)
      expect(price.batch.cachedInputUsdPerMTok ?? 0).toBeLessThan(price.cachedInputUsdPerMTok)
    }
    for (const dearer of [price.longContext, price.dearHours]) {
      expect(dearer?.inputUsdPerMTok ?? Infinity).toBeGreaterThan(price.inputUsdPerMTok)
      expect(dearer?.outputUsdPerMTok ?? Infinity).toBeGreaterThan(price.outputUsdPerMTok)
    }
  })
})

describe('servers', () => {
  test.each(Object.entries<GpuServer>(ALL_SERVERS))(
    '%s: idle below load, load not above nameplate; a longer term is cheaper, the name says how many GPUs',
    (id, server) => {
      expect(server.idleKw.value).toBeLessThan(server.loadKw.value)
      expect(server.loadKw.value).toBeLessThanOrEqual(server.nameplateKw.value)
      expect(server.oneYearUsdPerGpuHour.value).toBeLessThan(server.onDemandUsdPerGpuHour.value)
      expect(server.threeYearUsdPerGpuHour.value).toBeLessThan(server.oneYearUsdPerGpuHour.value)
      expect(id).toMatch(new RegExp(`^${server.gpus}x-`))
    },
  )

  test.each(Object.entries<GpuServer>(ALL_SERVERS))(
    '%s: costs between two months and six years of its rent on demand',
    (_, { gpus, priceUsd, onDemandUsdPerGpuHour }) => {
      const months = priceUsd.value / (gpus * onDemandUsdPerGpuHour.value * 730)
      expect(months).toBeGreaterThan(2)
      expect(months).toBeLessThan(72)
    },
  )
})

describe('accelerators', () => {
  test.each(Object.entries(ACCELERATORS))('%s: rents cost something, and a spot is the cheapest', (_, gpu) => {
    const usd = gpu.rents.map(({ usdPerGpuHour }) => usdPerGpuHour)
    const spot = gpu.rents.filter(({ terms }) => terms === 'spot').map(({ usdPerGpuHour }) => usdPerGpuHour)
    expect(Math.min(1, ...usd)).toBeGreaterThan(0)
    for (const price of spot) expect(price).toBe(Math.min(...usd))
  })
})

describe('open models', () => {
  const byId = new Map(ALL_OPEN_MODELS.map((model) => [model.id, model]))
  const withMemory = ALL_OPEN_MODELS.filter(({ memory }) => memory !== null)

  test('there are 82, each once; of eleven the memory is not known', () => {
    expect(byId.size).toBe(82)
    expect(ALL_OPEN_MODELS.length).toBe(82)
    expect(withMemory.length).toBe(71)
  })

  test.each(withMemory.map((model) => [model.id, model] as const))(
    '%s: 16 bits a weight, then about 8, then 4 to 8',
    (_, model) => {
      const bits = (gb: number) => (gb * 8) / (model.parametersBillion ?? Infinity)
      const { BF16, FP8, INT4 } = model.memory?.weightsGb ?? { BF16: 0, FP8: 0, INT4: 0 }
      expect(bits(BF16)).toBeGreaterThan(14.4)
      expect(bits(BF16)).toBeLessThan(16.5)
      expect(bits(FP8)).toBeGreaterThan(7.9)
      expect(bits(FP8)).toBeLessThan(10.5)
      expect(bits(INT4)).toBeGreaterThan(4)
      expect(bits(INT4)).toBeLessThan(8)
      expect(model.activeBillion ?? 0).toBeLessThanOrEqual(model.parametersBillion ?? 0)
    },
  )

  test('a token of DeepSeek’s latent cache is 61 layers of 576 values', () => {
    // Two bytes a value: 2 × 61 × 1 × 288 × 2 = 70,272 = 61 × 576 × 2.
    const { memory } = byId.get('deepseek-v3') ?? {}
    expect(2 * (memory?.layers ?? 0) * (memory?.kvHeads ?? 0) * (memory?.headDimension ?? 0) * 2).toBe(70_272)
  })

  test.each(Object.entries<OpenModel>(OPEN_MODELS))('%s: the presets hold what the list holds', (id, inPreset) => {
    const listed = byId.get(id)
    if (listed === undefined) throw new Error(`${id} is not listed`)
    const precision = /FP8/.test(inPreset.name) ? 'FP8' : 'INT4'
    const { parametersBillion, weightsGb, layers, kvHeads, headDimension } = inPreset
    expect(openModelAt(listed, precision)).toMatchObject({
      parametersBillion,
      weightsGb,
      layers,
      kvHeads,
      headDimension,
    })
  })

  test('a model of unknown memory is not guessed at', () => {
    const kimi = byId.get('kimi-k3')
    expect(kimi && openModelAt(kimi, 'FP8')).toBeNull()
  })
})

describe('measured speeds', () => {
  const systems = ALL_MEASURED_SYSTEMS.map((system) => [system.id, system] as const)

  test('there are some 150 runs of systems that are named once, on models that are listed', () => {
    expect(new Set(ALL_MEASURED_SYSTEMS.map(({ id }) => id)).size).toBe(ALL_MEASURED_SYSTEMS.length)
    expect(ALL_MEASURED_SYSTEMS.flatMap(({ runs }) => runs).length).toBeGreaterThan(140)
    const known = new Set(ALL_OPEN_MODELS.map(({ id }) => id))
    expect(ALL_MEASURED_SYSTEMS.filter(({ model }) => !known.has(model))).toEqual([])
  })

  // From a 70B model on two cards without a link to a model of 3.6 billion active parameters on a B200.
  test.each(systems)('%s: a GPU takes in and puts out 200 to 120,000 tokens a second', (_, system) => {
    expect(system.runs.length).toBeGreaterThan(0)
    for (const { inputTokens, outputTokens, outputTokensPerSecond } of system.runs) {
      const perGpu = (outputTokensPerSecond * (inputTokens + outputTokens)) / outputTokens / system.gpus
      expect(perGpu).toBeGreaterThan(200)
      expect(perGpu).toBeLessThan(120_000)
    }
  })

  test.each(systems)('%s: a request that is longer in both ways takes longer', (_, { runs }) => {
    const seconds = (run: (typeof runs)[number]) => run.outputTokens / run.outputTokensPerSecond
    const contradictions = runs.flatMap((short) =>
      runs.filter(
        (long) =>
          long.inputTokens > short.inputTokens &&
          long.outputTokens >= short.outputTokens &&
          seconds(long) <= seconds(short),
      ),
    )
    expect(contradictions).toEqual([])
  })

  test.each(systems)('%s: its model fits into its GPUs', (_, { model, precision, gpus, gpu }) => {
    const listed = ALL_OPEN_MODELS.find(({ id }) => id === model)
    const gb = listed?.memory?.weightsGb[precision === 'BF16' || precision === 'FP8' ? precision : 'INT4'] ?? Infinity
    expect(gb).toBeLessThan(gpus * GPU_MEMORY_GB[gpu])
  })
})

const GPU_MEMORY_GB = {
  H100: 80,
  H200: 141,
  B200: 180,
  'A100 80 GB': 80,
  L40S: 48,
  MI300X: 192,
  'RTX PRO 6000': 96,
  'RTX 5090': 32,
  'RTX 4090': 24,
} as const

describe('places and money', () => {
  const between = (facts: readonly Fact[], low: number, high: number) =>
    facts.filter(({ value }) => value < low || value > high)

  test('a kilowatt-hour costs 3 to 50 cents, a kilowatt of colocation 50 to 500 a month, an engineer 20 to 300 thousand', () => {
    const tariffs = Object.values(TARIFFS_BY_PLACE).map(({ usdPerKwh }) => usdPerKwh)
    const salaries = Object.values(SALARIES_BY_PLACE).map(loadedSalary)
    expect(between(tariffs, 0.03, 0.5)).toEqual([])
    expect(between(Object.values(COLOCATION_BY_PLACE), 50, 500)).toEqual([])
    expect(between(salaries, 20_000, 300_000)).toEqual([])
  })

  test('a dollar is a dollar', () => {
    expect(UNITS_PER_USD.USD.value).toBe(1)
    expect(Object.keys(UNITS_PER_USD)).toEqual(['USD', 'EUR', 'RUB', 'GBP', 'CNY'])
  })
})

test('a loaded salary is gross × load, and no better known than either', () => {
  // 147,500 × 1.3 = 191,750; 147,500 × 1.25 = 184,375; 147,500 × 1.4 = 206,500.
  const salary: { value: number } & Provenance = loadedSalary(SALARIES['united-states'])
  expect(salary).toMatchObject({ value: 191_750, basis: 'assumption', low: 184_375, high: 206_500 })
})
