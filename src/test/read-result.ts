import { evaluateScenario } from '@/model/evaluate-scenario'
import type { Evaluation, LineId, PossibleResult } from '@/model/evaluation'
import type { Scenario } from '@/scenario/schema'

/** Strategies that can be, in the scenario's order. */
export function possibleResults(evaluation: Evaluation): PossibleResult[] {
  return evaluation.strategies.flatMap((result) => (result.possible ? [result] : []))
}

/** What one strategy of a scenario costs; to ask for one that cannot be is the test's mistake. */
export function resultOf(scenario: Scenario, strategyId: string): PossibleResult {
  const result = possibleResults(evaluateScenario(scenario)).find((possible) => possible.strategyId === strategyId)
  if (!result) throw new Error(`no result for ${strategyId}`)
  return result
}

/** A line by column, 0…horizon; a line that does not occur is zero throughout. */
export function line(result: PossibleResult, id: LineId): number[] {
  return Array.from(result.lines[id] ?? new Float64Array(result.cash.length))
}

export const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
