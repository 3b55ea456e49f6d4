import { evaluator } from '@/model/evaluate-scenario'
import type { Evaluation } from '@/model/evaluation'
import type { Scenario } from '@/scenario/schema'

const keeping = evaluator()
let last: { scenario: Scenario; evaluation: Evaluation } | null = null

/** What a scenario costs. The last result is kept by identity, so every reader of one scenario shares one. */
export function evaluationOf(scenario: Scenario): Evaluation {
  if (last?.scenario !== scenario) last = { scenario, evaluation: keeping.evaluate(scenario) }
  return last.evaluation
}
