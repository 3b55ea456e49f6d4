import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument, toDocument } from '@/scenario/document'
import type { Memory, Scenario } from '@/scenario/schema'
import { anyScenario } from '@/test/arbitraries'
import { differences } from '@/test/differences'
import { ownServers, scenarioWith } from '@/test/scenarios'
import { withNumber } from '@/test/with-number'
import { evaluateScenario, evaluator } from './evaluate-scenario'
import { numbersOf } from './numbers'

const PATIENCE = { timeout: 120_000 }

/** One number, by its place among all of them, times a factor or rounded down: what somebody may type next. */
type Edit = { place: number; factor: number }

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat({ max: 10_000 }),
  factor: fc.oneof(fc.constantFrom(0, 0.5, 2), fc.double({ min: 0, max: 3, noNaN: true })),
})

/** The scenario after an edit; unchanged where the schema refuses it. */
function edited(scenario: Scenario, { place, factor }: Edit): Scenario {
  const numbers = numbersOf(scenario)
  const number = numbers[place % numbers.length]
  if (!number) return scenario
  const { path, value } = number
  const scaled = (value === 0 ? 0.25 : value) * factor
  const next = [scaled, Math.floor(scaled)].map((to) => withNumber(scenario, path, to))
  return next.find((candidate) => parseDocument(toDocument(candidate)).ok) ?? scenario
}

describe('an evaluator that keeps its formulas', PATIENCE, () => {
  test('gives what an evaluation from nothing gives, after any edits', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (first, edits) => {
        const kept = evaluator()
        kept.evaluate(first)
        // After the last edit against a fresh start: a number left behind anywhere would show.
        const walked = edits.reduce((scenario, edit) => {
          const next = edited(scenario, edit)
          kept.evaluate(next)
          return next
        }, first)
        expect(differences(evaluateScenario(walked), kept.evaluate(walked))).toEqual([])
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  test('gives the same after a walk through other structures and back', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (one, other) => {
        const kept = evaluator()
        const before = kept.evaluate(one)
        kept.evaluate(other)
        expect(differences(before, kept.evaluate(one))).toEqual([])
      }),
      { numRuns: 30, seed: 3 },
    )
  })

  test('leaves the results it gave before as they were', () => {
    const kept = evaluator()
    const base = scenarioWith()
    const first = kept.evaluate(base)
    kept.evaluate(withNumber(base, 'workloads.0.requestsPerMonth', 5_000_000))
    expect(first).toEqual(evaluateScenario(base))
  })

  test('tells the memory of a model that still does not fit, after it has changed', () => {
    const tooLarge = (parametersBillion: number) =>
      scenarioWith((s) => ({
        ...s,
        capacities: s.capacities.map((c) => ({ ...c, memory: { ...memory, parametersBillion } })),
      }))
    const kept = evaluator()
    kept.evaluate(tooLarge(400))
    const { strategies } = kept.evaluate(tooLarge(500))
    // 500e9 × 2 bytes = 1,000 GB.
    expect(strategies[1]).toMatchObject({ possible: false, neededGb: 1_000 })
  })
})

const memory: Memory = {
  parametersBillion: 400,
  bytesPerWeight: 2,
  layers: 1,
  kvHeads: 1,
  headDimension: 1,
  bytesPerKvValue: 1,
  concurrentRequests: 0,
  contextTokens: 0,
  gpuMemoryGb: 80,
  usableMemoryShare: 0.9,
}

test('an impossible strategy stays in its place, cannot be recommended, and as the reference compares with nothing', () => {
  const scenario = scenarioWith((s) => ({
    ...s,
    capacities: [{ ...ownServers, memory }, ...s.capacities.slice(1)],
    strategies: s.strategies.toReversed().toSorted((a, b) => Number(b.id === 'own') - Number(a.id === 'own')),
  }))
  const { strategies, recommended } = evaluateScenario(scenario)
  expect(strategies.map(({ strategyId, possible }) => [strategyId, possible])).toEqual([
    ['own', false],
    ['rent', true],
    ['api', true],
  ])
  // 4,000 a month by the API against 11,680 for one instance of eight GPUs.
  expect(recommended).toBe(2)
  expect(strategies.slice(1).map((r) => r.possible && r.answers.againstReference)).toEqual([null, null])
})
