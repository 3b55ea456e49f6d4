import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, toDocument } from '@/scenario/document'
import { LIMITS } from '@/scenario/schema'
import { anyLargestScenario, anyScenario, anyWildScenario } from './arbitraries'

test.each([
  ['likely', anyScenario, 300],
  ['wild', anyWildScenario, 30],
  ['largest', anyLargestScenario, 3],
])('every %s scenario drawn is one the document door lets in, unchanged', (_, anyOne, numRuns) => {
  fc.assert(
    fc.property(anyOne, (scenario) => {
      expect(parseDocument(toDocument(scenario))).toEqual({ ok: true, scenario })
    }),
    { numRuns },
  )
})

test('the likely ones meet every kind of growth, speed, source, site and route', () => {
  const met = new Set(
    fc
      .sample(anyScenario, { numRuns: 200, seed: 1 })
      .flatMap((s) => [
        s.place.site.kind,
        ...s.workloads.map((workload) => workload.growth.kind),
        ...s.capacities.flatMap(({ source, speeds }) => [source.kind, ...speeds.map((speed) => speed.kind)]),
        ...s.strategies.map(({ route }) => `route ${route.kind}`),
      ]),
  )
  expect(met.size).toBe(3 + 5 + 4 + 4 + 6)
})

test('the largest ones stand at every limit', () => {
  const [s] = fc.sample(anyLargestScenario, 1)
  expect(s?.workloads).toHaveLength(LIMITS.workloads)
  expect(s?.apiModels).toHaveLength(LIMITS.apiModels)
  expect(s?.capacities).toHaveLength(LIMITS.capacities)
  expect(s?.strategies).toHaveLength(LIMITS.strategies)
  expect(s?.apiModels[0]?.source).toHaveLength(LIMITS.sourceLength)
  expect(s?.workloads[0]?.growth).toMatchObject({ multiples: { length: LIMITS.growthMultiples } })
  expect(s?.strategies[0]?.route).toMatchObject({ phases: { length: LIMITS.phases } })
})
