import { describe, expect, test } from 'vitest'
import { API_PRICES, type ApiPrice } from './api-prices'
import type { Provenance } from './fact'
import { MEASURED_SYSTEMS, type MeasuredRun } from './measured-speeds'
import { OPEN_MODELS } from './open-models'
import { loadedSalary, SALARIES } from './people'
import { COLOCATION, COLOCATION_TREND_ANNUAL, PUE, TARIFFS } from './power'
import { SERVERS } from './servers'

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
  MEASURED_SYSTEMS,
  OPEN_MODELS,
  SALARIES,
  COLOCATION,
  COLOCATION_TREND_ANNUAL,
  PUE,
  TARIFFS,
  SERVERS,
}
const all = sourced(WHOLE, 'catalogue')
const apiPrices: (readonly [string, ApiPrice])[] = Object.entries(API_PRICES)

describe('every record', () => {
  test('a record or each of its numbers says where it is from', () => {
    const silent = Object.entries({
      ...API_PRICES,
      ...MEASURED_SYSTEMS,
      ...OPEN_MODELS,
      ...SALARIES,
      ...TARIFFS,
      ...SERVERS,
    })
      .filter(([, record]) => sourced(record, '').length === 0)
      .map(([id]) => id)
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
    expect(all.length).toBeGreaterThan(80)
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
  test.each(Object.entries(SERVERS))(
    '%s: idle below load, load not above nameplate; a longer term is cheaper',
    (_, server) => {
      expect(server.idleKw.value).toBeLessThan(server.loadKw.value)
      expect(server.loadKw.value).toBeLessThanOrEqual(server.nameplateKw.value)
      expect(server.oneYearUsdPerGpuHour.value).toBeLessThan(server.onDemandUsdPerGpuHour.value)
      expect(server.threeYearUsdPerGpuHour.value).toBeLessThan(server.oneYearUsdPerGpuHour.value)
    },
  )
})

describe('open models', () => {
  test.each(Object.entries(OPEN_MODELS))('%s: between 4 and 10 bits a weight, as it is served', (_, model) => {
    const bits = (model.weightsGb * 8) / model.parametersBillion
    expect(bits).toBeGreaterThan(4)
    expect(bits).toBeLessThan(10)
  })
})

describe('measured speeds', () => {
  test.each(Object.entries(MEASURED_SYSTEMS))(
    '%s: a GPU takes in and puts out 800 to 60,000 tokens a second',
    (_, system) => {
      for (const { inputTokens, outputTokens, outputTokensPerSecond } of system.runs) {
        const perGpu = (outputTokensPerSecond * (inputTokens + outputTokens)) / outputTokens / system.gpus
        expect(perGpu).toBeGreaterThan(800)
        expect(perGpu).toBeLessThan(60_000)
      }
    },
  )

  test.each(Object.entries(MEASURED_SYSTEMS))('%s: a request that is longer in both ways takes longer', (_, system) => {
    const runs: readonly MeasuredRun[] = system.runs
    const seconds = (run: MeasuredRun) => run.outputTokens / run.outputTokensPerSecond
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
})

test('a loaded salary is gross × load, and no better known than either', () => {
  // 147,500 × 1.3 = 191,750; 147,500 × 1.25 = 184,375; 147,500 × 1.4 = 206,500.
  const salary: { value: number } & Provenance = loadedSalary(SALARIES['united-states'])
  expect(salary).toMatchObject({ value: 191_750, basis: 'assumption', low: 184_375, high: 206_500 })
})
