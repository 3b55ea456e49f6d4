import { expect, test } from 'vitest'
import type { Growth } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { line, resultOf } from '@/test/read-result'
import { chat, scenarioWith } from '@/test/scenarios'
import { evaluateScenario } from './evaluate-scenario'

const growing = (growth: Growth) => scenarioWith((s) => ({ ...s, workloads: [{ ...chat, growth }] }))
/** Millions of requests in the columns asked for. */
const requestsIn = (growth: Growth, ...columns: number[]): number[] => {
  const { requests } = evaluateScenario(growing(growth)).demand
  return columns.map((m) => (requests[m] ?? NaN) / 1e6)
}

test('no growth: the same every month, nothing before month 1', () => {
  expectNear(requestsIn({ kind: 'none' }, 0, 1, 2, 24), [0, 1, 1, 1])
})

test('compound: 44 % a year is 1.2 after half a year, 1.44 after a whole one', () => {
  expectNear(requestsIn({ kind: 'compound', rateAnnual: 0.44 }, 0, 1, 7, 13), [0, 1, 1.2, 1.44])
})

test('linear: 5 % of the first month more each month', () => {
  expectNear(requestsIn({ kind: 'linear', shareOfFirstMonthPerMonth: 0.05 }, 1, 2, 11), [1, 1.05, 1.5])
})

test('linear decline ends at nothing and stays there', () => {
  expectNear(requestsIn({ kind: 'linear', shareOfFirstMonthPerMonth: -0.1 }, 1, 10, 11, 12, 24), [1, 0.1, 0, 0, 0])
})

test('s-curve: begins at 1 and approaches the final multiple', () => {
  // Steepness ln 3, middle month 2: L(1) = 1 ÷ (1 + 3) = 1/4, L(2) = 1/2, L(3) = 3/4, so of the way from 1 to 5
  // (1/2 − 1/4) ÷ (1 − 1/4) = 1/3 is gone in month 2 and 2/3 in month 3.
  const growth: Growth = { kind: 's-curve', finalMultiple: 5, steepnessPerMonth: Math.log(3), midpointMonth: 2 }
  expectNear(requestsIn(growth, 0, 1, 2, 3, 24), [0, 1, 1 + 4 / 3, 1 + 8 / 3, 5])
})

test('table: month by month, the last multiple holds', () => {
  expectNear(requestsIn({ kind: 'table', multiples: [1, 2, 0.5] }, 0, 1, 2, 3, 4, 24), [0, 1, 2, 0.5, 0.5, 0.5])
})

test('tokens are input + output as the API counts them, whatever the own model counts', () => {
  const scenario = scenarioWith((s) => ({ ...s, workloads: [{ ...chat, inputTokenRatio: 2, outputTokenRatio: 3 }] }))
  // 1,000,000 × (1,000 + 200)
  expect(evaluateScenario(scenario).demand.tokens[1]).toBe(1.2e9)
})

test('several workloads add up, each with its own growth', () => {
  const scenario = scenarioWith((s) => ({
    ...s,
    workloads: [
      { ...chat, growth: { kind: 'table', multiples: [1, 2] } },
      { ...chat, id: 'mail', requestsPerMonth: 500_000 },
    ],
    capacities: s.capacities.map((c) => ({ ...c, speeds: [...c.speeds, ...c.speeds] })),
  }))
  const { requests } = evaluateScenario(scenario).demand
  expectNear(requests.subarray(0, 3), [0, 1_500_000, 2_500_000])
  // 0.004 a request
  expectNear(line(resultOf(scenario, 'api'), 'api.output').slice(0, 3), [0, 1.5 * 2_000, 2.5 * 2_000])
})

test('people served grow with the demand: the cost per person stays', () => {
  const scenario = scenarioWith((s) => ({
    ...s,
    workloads: [{ ...chat, users: 100, growth: { kind: 'table', multiples: [1, 3] } }],
  }))
  // 4,000 a month for 100 people
  expect(resultOf(scenario, 'api').answers.levelisedUsdPerUserMonth).toBeCloseTo(40, 9)
})
