import type { Node } from '@/formula/definition'
import { engine, type Engine } from '@/formula/engine'
import { plan } from '@/formula/plan'
import type { Route, Scenario, Source } from '@/scenario/schema'
import { LEAST_DEMAND, type PaybackFigures } from './answers'
import {
  LINE_IDS,
  type AgainstReference,
  type Answers,
  type Evaluation,
  type Fleet,
  type ImpossibleResult,
  type Lines,
  type Payback,
  type PossibleResult,
  type StrategyResult,
  type Warning,
} from './evaluation'
import type { Lines as LineFigures } from './ledger'
import type { Fit } from './fit'
import { fitOf, model, outputs, structureOf, type Model, type ModelledStrategy } from './model'
import { changedNumbers, numbersOf } from './numbers'
import { gpusPerUnit, servingCapacity, spansUnits } from './strategy'

export type Evaluator = {
  evaluate: (scenario: Scenario) => Evaluation
}

type Built = { structure: string; model: Model; engine: Engine; scenario: Scenario }

/** Keeps the formulas of the last structure, so that a changed number evaluates only what it touches. */
export function evaluator(): Evaluator {
  let built: Built | null = null

  return {
    evaluate: (scenario) => {
      const structure = structureOf(scenario)
      if (built?.structure === structure) {
        const { engine: running } = built
        const changed = changedNumbers(built.scenario, scenario).filter(({ path, value }) => running.set(path, value))
        if (changed.length > 0) running.update(changed.map(({ path }) => path))
        built = { ...built, scenario }
      } else {
        built = build(scenario, structure)
      }
      return evaluation(built)
    },
  }
}

/** A scenario evaluated once, from nothing. */
export function evaluateScenario(scenario: Scenario): Evaluation {
  return evaluation(build(scenario, structureOf(scenario)))
}

function build(scenario: Scenario, structure: string): Built {
  const formulas = model(scenario)
  const running = engine(plan(outputs(formulas)), scenario.horizonMonths + 1)
  for (const { path, value } of numbersOf(scenario)) running.set(path, value)
  running.run()
  return { structure, model: formulas, engine: running, scenario }
}

function evaluation({ model: formulas, engine: running, scenario }: Built): Evaluation {
  const strategies = formulas.strategies.map((strategy, index) => result(strategy, index, scenario, formulas, running))
  const npvOf = (strategy: PossibleResult): number => strategy.answers.npvUsd
  return {
    scenario,
    horizonMonths: scenario.horizonMonths,
    strategies,
    recommended: lowest(strategies, npvOf),
    recommendedCountingOwed: countingOwed(strategies, npvOf),
    demand: {
      requests: running.series(formulas.demand.requests).slice(),
      tokens: running.series(formulas.demand.tokens).slice(),
    },
  }
}

/** Index of the least; the first in the list wins a tie. */
function lowest(strategies: readonly StrategyResult[], cost: (result: PossibleResult) => number): number | null {
  let index: number | null = null
  let least = Infinity
  for (const [i, strategy] of strategies.entries()) {
    if (!strategy.possible || cost(strategy) >= least) continue
    index = i
    least = cost(strategy)
  }
  return index
}

function countingOwed(strategies: readonly StrategyResult[], npvOf: (result: PossibleResult) => number): number | null {
  const plain = lowest(strategies, npvOf)
  const counted = lowest(strategies, (strategy) => npvOf(strategy) + strategy.stillOwedUsd)
  return counted === plain ? null : counted
}

function result(
  strategy: ModelledStrategy,
  index: number,
  scenario: Scenario,
  formulas: Model,
  running: Engine,
): StrategyResult {
  const strategyId = scenario.strategies[index]?.id ?? ''
  const fitted = fitOf(scenario, index)
  if (!fitted.fits) return impossible(strategyId, fitted)
  if (!strategy.possible) throw new Error('formulas of another structure')
  const { ledger, need, fleet } = strategy.figures
  const series = (node: Node): Float64Array => running.series(node).slice()
  const scalar = (node: Node): number => running.scalar(node)
  const nothing = (): Float64Array => new Float64Array(scenario.horizonMonths + 1)
  const lines = (of: LineFigures): Lines => nonZeroLines(of, series)
  const fleetResult: Fleet = {
    replicasNeeded: need ? series(need.replicas) : nothing(),
    gpusNeeded: need ? series(need.gpus) : nothing(),
    gpusInstalled: fleet ? series(fleet.gpusInstalled) : nothing(),
    servers: fleet?.servers ? series(fleet.servers) : nothing(),
    instances: fleet?.instances ? series(fleet.instances) : nothing(),
    utilisation: fleet ? series(fleet.utilisation) : nothing(),
  }
  return {
    possible: true,
    strategyId,
    lines: lines(ledger.lines),
    accrualLines: lines(ledger.accrualLines),
    cash: series(ledger.cash),
    accrual: series(ledger.accrual),
    cumulativeCash: series(ledger.cumulativeCash),
    discountedCash: series(ledger.discountedCash),
    bookValue: series(ledger.bookValue),
    runRate: series(ledger.runRate),
    valueAtHorizonUsd: scalar(strategy.answers.valueAtHorizon),
    stillOwedUsd: scalar(strategy.answers.stillOwed),
    fleet: fleetResult,
    answers: answers(strategy, formulas, running, scenario),
    warnings: warnings(scenario, index, fleetResult),
  }
}

function impossible(strategyId: string, fit: Extract<Fit, { fits: false }>): ImpossibleResult {
  const { neededGb, availableGb, gpusPerReplica, smallestGpusPerReplica } = fit
  return {
    possible: false,
    strategyId,
    reason: 'model-does-not-fit',
    neededGb,
    availableGb,
    gpusPerReplica,
    smallestGpusPerReplica,
  }
}

function nonZeroLines(of: LineFigures, series: (node: Node) => Float64Array): Lines {
  const found: Lines = {}
  for (const id of LINE_IDS) {
    const node = of[id]
    if (node === undefined) continue
    const values = series(node)
    if (values.some((value) => value !== 0)) found[id] = values
  }
  return found
}

type Possible = Extract<ModelledStrategy, { possible: true }>

function answers(strategy: Possible, formulas: Model, running: Engine, scenario: Scenario): Answers {
  const own = strategy.answers
  const scalar = (node: Node): number => running.scalar(node)
  const perUnit = (figure: Node, denominator: Node): number | null =>
    scalar(denominator) > LEAST_DEMAND ? scalar(figure) : null
  return {
    cashPaidUsd: scalar(own.cashPaid),
    tcoUsd: scalar(own.tco),
    npvUsd: scalar(own.npv),
    levelisedUsdPerMTok: perUnit(own.levelisedPerMTok, formulas.discounted.tokens),
    levelisedUsdPerRequest: perUnit(own.levelisedPerRequest, formulas.discounted.requests),
    levelisedUsdPerUserMonth: perUnit(own.levelisedPerUserMonth, formulas.discounted.userMonths),
    impairmentUsd: scalar(own.impairment),
    againstReference: againstReference(strategy, formulas, running, scenario.horizonMonths),
  }
}

function againstReference(
  strategy: Possible,
  formulas: Model,
  running: Engine,
  horizonMonths: number,
): AgainstReference | null {
  const { compared } = strategy
  const [reference] = formulas.strategies
  if (compared === null || !reference?.possible) return null
  const scalar = (node: Node): number => running.scalar(node)
  const at = (node: Node): number => running.series(node)[horizonMonths] ?? NaN
  const runRateIsBelow = at(strategy.figures.ledger.runRate) < at(reference.figures.ledger.runRate)
  const peakExposureUsd = scalar(compared.peakExposure)
  const crossover = Math.max(1, scalar(compared.lastNotCheaper) + 1)
  return {
    cumulativeDifferenceUsd: running.series(compared.payback.difference).slice(),
    payback: paybackState(compared.payback, scalar, runRateIsBelow),
    discountedPayback: paybackState(compared.discountedPayback, scalar, runRateIsBelow),
    peakExposureUsd,
    peakExposureColumn: peakExposureUsd > 0 ? scalar(compared.peakExposureColumn) : null,
    runRateCrossoverMonth: crossover <= horizonMonths ? crossover : null,
    npvSavingUsd: scalar(compared.npvSaving),
    returnOnInvestmentShare: scalar(compared.hasReturn) > 0 ? scalar(compared.returnOnInvestment) : null,
  }
}

/** The states of payback in words; the figures behind them are formulas. */
export function paybackState(
  figures: PaybackFigures,
  scalar: (node: Node) => number,
  runRateIsBelow: boolean,
): Payback {
  const everAbove = scalar(figures.firstAbove) >= 0
  const everBelow = scalar(figures.firstBelow) >= 0
  if (!everAbove && !everBelow) return { state: 'no-difference' }
  if (!everAbove) return { state: 'from-the-start' }
  if (scalar(figures.atHorizon) <= 0) return { state: 'month', month: scalar(figures.month) }
  if (!everBelow) return { state: runRateIsBelow ? 'not-within-horizon' : 'never' }
  const lostMonth = scalar(figures.lost)
  return scalar(figures.firstAbove) < scalar(figures.firstBelow)
    ? { state: 'touched-and-lost', touchedMonth: scalar(figures.touched), lostMonth }
    : { state: 'cheaper-until', untilMonth: lostMonth }
}

function warnings(scenario: Scenario, index: number, fleet: Fleet): Warning[] {
  const strategy = scenario.strategies[index]
  const capacityIndex = strategy ? servingCapacity(scenario, strategy) : null
  const capacity = capacityIndex === null ? undefined : scenario.capacities[capacityIndex]
  if (capacity === undefined) return []
  const found: Warning[] = []
  const unit = gpusPerUnit(capacity)
  if (unit !== null && spansUnits(capacity)) {
    found.push({ kind: 'replica-spans-units', gpusPerReplica: capacity.gpusPerReplica, gpusPerUnit: unit })
  }
  const firstPossibleMonth = Math.max(firstAskedMonth(strategy?.route), firstServingMonth(capacity.source))
  if (firstPossibleMonth > scenario.horizonMonths && fleet.gpusInstalled.every((gpus) => gpus === 0)) {
    found.push({ kind: 'never-serves-locally', firstPossibleMonth })
  }
  return found
}

const firstServingMonth = (source: Source): number => (source.kind === 'own' ? 1 + source.leadTimeMonths : 1)

/** The month from which a route asks for local service. */
function firstAskedMonth(route: Route | undefined): number {
  if (route?.kind !== 'phased') return 1
  return route.phases.find((phase) => phase.route.kind !== 'api')?.fromMonth ?? 1
}
