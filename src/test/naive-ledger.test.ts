import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateScenario } from '@/model/evaluate-scenario'
import { LINE_IDS, type PossibleResult } from '@/model/evaluation'
import type { Scenario } from '@/scenario/schema'
import { anyScenario } from './arbitraries'
import { naiveLedger, type NaiveLedger } from './naive-ledger'
import { line, possibleResults } from './read-result'

/** What the naive ledger knows: the API, own servers and instances that are always on; nothing is done again. */
const anyKnownScenario = anyScenario.map((s): Scenario => ({
  ...s,
  capacities: s.capacities.filter(({ source }) => source.kind === 'own' || source.kind === 'rent-always-on'),
  strategies: s.strategies.map((strategy) => ({ ...strategy, redoShare: 0 })),
}))

/** Figures that differ by more than 1e-9 of the largest amount of their line, a dollar at least. */
function disagreements(result: PossibleResult, naive: NaiveLedger): string[] {
  const apart = (name: string, model: readonly number[], other: readonly number[]): string[] => {
    const scale = Math.max(1, ...model.map(Math.abs), ...other.map(Math.abs))
    return model.flatMap((usd, m) => {
      const expected = other[m] ?? 0
      return Math.abs(usd - expected) <= 1e-9 * scale ? [] : [`${name} in ${m}: ${usd}, naively ${expected}`]
    })
  }
  return [
    ...LINE_IDS.flatMap((id) => apart(id, line(result, id), naive.lines[id] ?? [])),
    ...apart('value at the horizon', [result.valueAtHorizonUsd], [naive.valueAtHorizonUsd]),
    ...apart('still owed', [result.stillOwedUsd], [naive.stillOwedUsd]),
  ]
}

test('every line in every column is what plain loops over the definitions give', { timeout: 120_000 }, () => {
  let compared = 0
  fc.assert(
    fc.property(anyKnownScenario, (scenario) => {
      const kinds = new Map(scenario.strategies.map((strategy) => [strategy.id, strategy]))
      for (const result of possibleResults(evaluateScenario(scenario))) {
        const strategy = kinds.get(result.strategyId)
        if (!strategy) throw new Error('a result belongs to a strategy')
        expect(disagreements(result, naiveLedger(scenario, strategy))).toEqual([])
        compared++
      }
    }),
    { numRuns: 200, seed: 4 },
  )
  expect(compared).toBeGreaterThan(400)
})
