import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyScenario } from '@/test/arbitraries'
import { near } from '@/test/expect-near'
import { chat, scenarioWith } from '@/test/scenarios'
import { evaluateScenario } from './evaluate-scenario'
import { requestsByMonth } from './requests-by-month'

test('a fifth more a year: nothing before the start, then 1.2 times after twelve months', () => {
  const workload = { ...chat, growth: { kind: 'compound' as const, rateAnnual: 0.2 } }
  const requests = requestsByMonth(scenarioWith(), workload)
  expect([requests[0], requests[1], requests[13]]).toEqual([0, 1_000_000, near(1_200_000)])
  expect(requests).toHaveLength(25)
})

test('the workloads of a scenario add up to its demand', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const each = scenario.workloads.map((workload) => requestsByMonth(scenario, workload))
      const { requests } = evaluateScenario(scenario).demand
      const sums = requests.map((_, column) => each.reduce((sum, one) => sum + (one[column] ?? 0), 0))
      const apart = sums.map((sum, column) => Math.abs(sum - (requests[column] ?? 0)) / Math.max(1, sum))
      expect(Math.max(...apart)).toBeLessThan(1e-9)
    }),
    { numRuns: 30 },
  )
})
