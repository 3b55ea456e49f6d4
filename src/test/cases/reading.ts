import { evaluateScenario, evaluator } from '@/model/evaluate-scenario'
import type { Evaluation, LineId, Payback, PossibleResult } from '@/model/evaluation'
import type { Scenario } from '@/scenario/schema'
import { smallScenario, times, type SmallScenario } from './small-scenario'

/** What the model says of one output of a case. */
export type Reading =
  | number
  /** An answer in words; `beyond`: a figure larger than this would not have been found. */
  | { state: string; beyond?: number }
  /** There is no such figure for these inputs. */
  | { why: string }

export const lacks = (input: string): Reading => ({ why: `input missing: ${input}` })

/** One figure of one strategy of a small scenario. */
export function read(
  small: SmallScenario,
  strategyId: string,
  figure: (strategy: PossibleResult) => Reading | null | undefined,
): Reading {
  const document = smallScenario(small)
  if (!document.ok) return refused(document.where)
  return figureOf(evaluateScenario(document.scenario), strategyId, figure)
}

/** Where the demand is so many times the stated one: the last multiple at which `holds`, and a figure there. */
export function readAtLast(
  small: SmallScenario,
  strategyId: string,
  holds: (strategy: PossibleResult) => boolean,
  figure: (multiple: number, evaluation: Evaluation) => Reading | undefined,
): Reading {
  const document = smallScenario(small)
  if (!document.ok) return refused(document.where)
  const { evaluate } = evaluator()
  const at = (multiple: number): Evaluation => evaluate(atMultiple(document.scenario, multiple))
  const holdsAt = (multiple: number): boolean => {
    const strategy = possible(at(multiple), strategyId)
    return strategy !== undefined && holds(strategy)
  }
  const multiple = lastWhere(holdsAt, LARGEST_MULTIPLE)
  return multiple === null ? { state: 'never' } : (figure(multiple, at(multiple)) ?? NO_FIGURE)
}

/** As far as a scenario's demand can grow. */
const LARGEST_MULTIPLE = 1e6

/** By halving, to the last digit; null where it holds up to `largest`. */
function lastWhere(holds: (x: number) => boolean, largest: number): number | null {
  if (holds(largest)) return null
  let low = 0
  let high = largest
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return low
    if (holds(middle)) low = middle
    else high = middle
  }
}

export function paybackReading(payback: Payback, horizonMonths: number): Reading {
  if (payback.state === 'month') return payback.month
  return payback.state === 'not-within-horizon'
    ? { state: payback.state, beyond: horizonMonths }
    : { state: payback.state }
}

/** A figure in another unit; an answer in words stays one. */
export function converted(reading: Reading, factor: number): Reading {
  if (typeof reading === 'number') return reading * factor
  return 'state' in reading && reading.beyond !== undefined ? { ...reading, beyond: reading.beyond * factor } : reading
}

/** A line in a month; one that does not occur is zero. */
export const lineIn = ({ accrualLines }: PossibleResult, line: LineId, month = 1): number =>
  accrualLines[line]?.[month] ?? 0

const NO_FIGURE: Reading = { why: 'the model has no such figure here' }
const refused = (where: string): Reading => ({ why: `outside what a scenario can hold: ${where}` })

const possible = (evaluation: Evaluation, strategyId: string): PossibleResult | undefined =>
  evaluation.strategies.flatMap((result) => (result.possible ? [result] : [])).find((s) => s.strategyId === strategyId)

function figureOf(
  evaluation: Evaluation,
  strategyId: string,
  figure: (strategy: PossibleResult) => Reading | null | undefined,
): Reading {
  const strategy = possible(evaluation, strategyId)
  return (strategy && figure(strategy)) ?? NO_FIGURE
}

function atMultiple(scenario: Scenario, multiple: number): Scenario {
  const [stated, ...others] = scenario.workloads
  return stated ? { ...scenario, workloads: [{ ...stated, ...times(multiple) }, ...others] } : scenario
}
