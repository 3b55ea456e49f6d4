import { describe, expect, test } from 'vitest'
import { CURRENT_VERSION } from '@/scenario/document'
import type { Scenario } from '@/scenario/schema'
import { decodeLink, encodeLink } from './link-codec'
import { LINKS_IN_THE_WILD } from './links-in-the-wild'

test('every document version ever published has its link', () => {
  const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => String(index + 1))
  expect(Object.keys(LINKS_IN_THE_WILD)).toEqual(versions)
})

function opened(version: number): Scenario {
  const answer = decodeLink(LINKS_IN_THE_WILD[version] ?? '')
  if (!answer.ok) throw new Error(`the link of version ${version} is ${answer.problem}`)
  return answer.scenario
}

describe('the link of document version 1', () => {
  const scenario = opened(1)
  const [rag, summary] = scenario.workloads
  const [own, rent, burst] = scenario.capacities

  test('opens to its decisions', () => {
    expect(scenario).toMatchObject({
      title: 'Поддержка, 2027 🚀',
      preset: 'support-rag',
      horizonMonths: 60,
      firstYear: 2027,
    })
    expect(scenario.api).toEqual({
      priceTrendAnnual: -0.1,
      committedDiscountShare: 0,
      fixedUsdPerMonth: 0,
      staffFte: 0.25,
      integrationUsd: 40_000,
      priceShock: { fromMonth: 13, changeShare: 0.5 },
      availabilityShare: 0.997,
    })
    expect(scenario.people).toEqual({ salaryUsdPerYear: 191_750, wageTrendAnnual: 0.035 })
    expect(scenario.place).toEqual({
      pue: 1.54,
      usdPerKwh: 0.0904,
      tariffTrendAnnual: 0.03,
      placeTrendAnnual: 0.065,
      site: { kind: 'colo-metered', usdPerKwMonth: 194.95 },
    })
  })

  test('opens to its traffic', () => {
    expect(rag).toMatchObject({
      id: 'rag',
      requestsPerMonth: 1_234_567,
      growth: { kind: 's-curve', finalMultiple: 4, steepnessPerMonth: 0.1 + 0.2, midpointMonth: 18 },
      inputTokensPerRequest: 6_000,
      outputTokensPerRequest: 400,
      cachedShare: 0.6,
      apiModel: 'frontier',
    })
    expect(summary).toMatchObject({
      id: 'summary',
      name: 'Night summaries',
      requestsPerMonth: 800_000,
      growth: { kind: 'table', multiples: [1, 1.1, 1.1, 1 / 3] },
      batchShare: 1,
    })
  })

  test('opens to its prices', () => {
    expect(scenario.apiModels).toMatchObject([
      {
        name: 'GPT-6 Sol',
        inputUsdPerMTok: 2,
        outputUsdPerMTok: 10,
        batch: { inputUsdPerMTok: 1, cacheWriteUsdPerMTok: null },
        longContext: { thresholdTokens: 272_000, outputUsdPerMTok: 15 },
        source: 'OpenAI: genai-prices 0.1.8, 2026-09-23',
      },
      { name: 'gpt-oss-120b (Fireworks)', cachedInputUsdPerMTok: 0.014, outputUsdPerMTok: 0.6, longContext: null },
      { name: 'GPT-6 Luna', inputUsdPerMTok: 0.1, batch: { cachedInputUsdPerMTok: 0.005 } },
    ])
  })

  test('opens to its capacities', () => {
    expect(own).toMatchObject({
      speeds: [{ secondsPerRequest: 0.20734857627866016 }, { secondsPerRequest: 0.16102331046594168 }],
      memory: { parametersBillion: 117, bytesPerWeight: 0.5570085470085471, gpuMemoryGb: 141 },
      source: { kind: 'own', serverUsd: 277_897.75, lifeMonths: 60, valueDeclineAnnual: 0.33, loadKw: 8.4 },
    })
    expect(rent?.source).toEqual({
      kind: 'rent-always-on',
      gpusPerInstance: 1,
      onDemandUsdPerGpuHour: 3.5,
      priceTrendAnnual: 0,
      oneYearShare: 0.75,
      oneYearUsdPerGpuHour: 3,
      threeYearShare: 0,
      threeYearUsdPerGpuHour: 2.3,
    })
    expect(burst).toMatchObject({
      id: 'burst',
      speeds: [
        { kind: 'request-rate', requestsPerSecond: 2.5 },
        { kind: 'output-rate', outputTokensPerSecond: 900 },
      ],
      memory: null,
      source: {
        kind: 'rent-scale-to-zero',
        onDemandUsdPerGpuHour: 4.25,
        priceTrendAnnual: -0.1,
        keepAliveSeconds: 600,
      },
    })
  })

  test('opens to its strategies', () => {
    expect(scenario.strategies.map(({ id, route, capacity }) => [id, route.kind, capacity])).toEqual([
      ['api', 'api', null],
      ['hosted', 'api', null],
      ['rent', 'local', 'rent'],
      ['own', 'local', 'own'],
      ['hybrid', 'routed', 'own'],
      ['phased', 'phased', 'own'],
      ['burst', 'sensitive-only', 'burst'],
    ])
    expect(scenario.strategies[5]?.route).toEqual({
      kind: 'phased',
      phases: [
        { fromMonth: 4, route: { kind: 'fixed-share', shares: [0.1, 1] } },
        { fromMonth: 10, route: { kind: 'local' } },
      ],
    })
    expect(scenario.strategies[6]).toMatchObject({
      name: 'Бёрст',
      apiModels: ['small', 'frontier'],
      dualRunningMonths: 2,
    })
  })

  test('is written today as it was then', () => {
    expect(encodeLink(scenario)).toBe(LINKS_IN_THE_WILD[1])
  })
})
