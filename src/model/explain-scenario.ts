import { explainer, type Explainer } from '@/formula/explanation'
import { sourceOf } from '@/scenario/provenance'
import type { Scenario } from '@/scenario/schema'
import { model } from './model'
import { numbersOf } from './numbers'

/** Every figure of a scenario explained: built when the first explanation is asked for, some milliseconds once. */
export function scenarioExplainer(scenario: Scenario): Explainer {
  return explainer(model(scenario).book, {
    inputs: numbersOf(scenario).map(({ path, value }) => [path, value] as const),
    sourceOf: (path) => sourceOf(scenario, path),
    columns: scenario.horizonMonths + 1,
  })
}
