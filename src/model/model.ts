import { figures, type Figures, type Node } from '@/formula/definition'
import type { Scenario } from '@/scenario/schema'
import { apiPriceLevel } from './api'
import {
  comparedAnswers,
  discountedDemand,
  ownAnswers,
  type ComparedAnswers,
  type DiscountedDemand,
  type OwnAnswers,
} from './answers'
import { demand, type Demand } from './demand'
import { fit, type Fit } from './fit'
import { wageLevel } from './people'
import { discountFactor } from './time'
import {
  servingCapacity,
  sharedPrices,
  spansUnits,
  strategyFigures,
  type Shared,
  type StrategyFigures,
} from './strategy'

/** A strategy that can be: its figures. Why one cannot is read off the numbers at hand (fitOf): they may change within a structure. */
export type ModelledStrategy =
  | {
      possible: true
      figures: StrategyFigures
      answers: OwnAnswers
      /** Null for the reference, and where the reference itself is impossible. */
      compared: ComparedAnswers | null
    }
  | { possible: false }

/** All formulas of a scenario's structure; its numbers only flow through them. */
export type Model = {
  book: Figures
  demand: Demand
  discounted: DiscountedDemand
  strategies: readonly ModelledStrategy[]
}

export function model(scenario: Scenario): Model {
  const book = figures()
  book.name('discountFactor', '1', discountFactor)
  const asked = demand(book.under('demand'), scenario.workloads)
  const shared: Shared = {
    scenario,
    demand: asked,
    apiLevel: apiPriceLevel(book, scenario.api),
    wages: wageLevel(book),
    priceOf: sharedPrices(book.under('price'), scenario.apiModels),
  }
  const discounted = discountedDemand(book.under('demand'), asked)

  const built = scenario.strategies.map((strategy, index) => {
    if (!fitOf(scenario, index).fits) return { possible: false as const }
    const own = book.under(`strategy.${strategy.id}`)
    const parts = strategyFigures(own, shared, strategy, index)
    const { valueAtHorizon = null, stillOwed = null } = parts.fleet ?? {}
    return {
      possible: true as const,
      own,
      figures: parts,
      answers: ownAnswers(own, parts.ledger, valueAtHorizon, stillOwed, discounted),
    }
  })

  const [reference] = built
  const strategies = built.map((strategy, index): ModelledStrategy => {
    if (!strategy.possible) return strategy
    const { own, figures: parts, answers } = strategy
    const comparable = index > 0 && reference?.possible
    const compared = comparable
      ? comparedAnswers(
          own,
          { ledger: parts.ledger, answers },
          { ledger: reference.figures.ledger, answers: reference.answers },
        )
      : null
    return { possible: true, figures: parts, answers, compared }
  })
  return { book, demand: asked, discounted, strategies }
}

/** Whether a strategy's model fits the GPUs that serve its local part. */
export function fitOf(scenario: Scenario, strategyIndex: number): Fit {
  const strategy = scenario.strategies[strategyIndex]
  const index = strategy ? servingCapacity(scenario, strategy) : null
  const capacity = index === null ? undefined : scenario.capacities[index]
  return capacity ? fit(capacity) : { fits: true }
}

/** Everything the result is read from: what the engine must keep. */
export function outputs({ demand: asked, discounted, strategies }: Model): Node[] {
  const nodes: Node[] = [asked.requests, asked.tokens, ...Object.values(discounted)]
  for (const strategy of strategies) {
    if (!strategy.possible) continue
    const { lines, accrualLines, ...sums } = strategy.figures.ledger
    nodes.push(...Object.values(lines), ...Object.values(accrualLines), ...Object.values(sums))
    nodes.push(...Object.values(strategy.answers))
    const { need, fleet } = strategy.figures
    if (need && fleet) {
      nodes.push(need.replicas, need.gpus, fleet.gpusInstalled, fleet.utilisation)
      if (fleet.servers) nodes.push(fleet.servers)
      if (fleet.instances) nodes.push(fleet.instances)
    }
    if (strategy.compared) {
      const { payback, discountedPayback, ...rest } = strategy.compared
      nodes.push(...Object.values(payback), ...Object.values(discountedPayback), ...Object.values(rest))
    }
  }
  return nodes
}

/**
 * What decides which formulas exist. Two scenarios of one structure differ only in numbers that flow through.
 * Derived from the scenario with its numbers blanked, so a new choice in the schema cannot be forgotten here.
 */
export function structureOf(scenario: Scenario): string {
  const blanked = JSON.stringify(scenario, (key, value: unknown) =>
    typeof value === 'number' ? 0 : WORDS.has(key) ? '' : value,
  )
  const sizes = scenario.capacities.map((capacity) => {
    const fitted = fit(capacity)
    return [spansUnits(capacity), fitted.fits]
  })
  return `${scenario.horizonMonths} ${JSON.stringify(sizes)} ${blanked}`
}

/** Texts that only the screen shows. */
const WORDS: ReadonlySet<string> = new Set(['title', 'name', 'preset'])
