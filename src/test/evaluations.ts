import type {
  AgainstReference,
  Evaluation,
  ImpossibleResult,
  Lines,
  LineId,
  Payback,
  PossibleResult,
  Warning,
} from '@/model/evaluation'
import type { Scenario } from '@/scenario/schema'
import { scenarioWith } from './scenarios'

/*
 * Evaluations by hand: a test writes the cash of each line, and every sum is plain arithmetic over it.
 * The discount rate is the scenario's, 0 where nothing else is said; the first strategy is the reference.
 */

export type StrategyPlan = {
  id: string
  /** Cash by line; from column 0, what is missing at the end is 0. */
  lines: Partial<Record<LineId, readonly number[]>>
  accrualLines?: Partial<Record<LineId, readonly number[]>>
  payback?: Payback
  discountedPayback?: Payback
  returnOnInvestmentShare?: number
  runRateCrossoverMonth?: number | null
  valueAtHorizonUsd?: number
  bookValueUsd?: number
  stillOwedUsd?: number
  warnings?: readonly Warning[]
}

export type Plan = {
  strategies: readonly (StrategyPlan | ImpossibleResult)[]
  recommendedCountingOwed?: number | null
  /** A month, in every month; default 1,000 requests of 2,000 tokens. */
  requestsPerMonth?: number
  tokensPerMonth?: number
  change?: (scenario: Scenario) => Scenario
}

const MONTHS = 12

/** The same amount in every month, after one in column 0. */
export const monthly = (startUsd: number, usdPerMonth: number): number[] => [
  startUsd,
  ...Array<number>(MONTHS).fill(usdPerMonth),
]

export function evaluationOf(plan: Plan): Evaluation {
  const change = plan.change ?? ((scenario) => scenario)
  const ids = plan.strategies.map((strategy) => ('id' in strategy ? strategy.id : strategy.strategyId))
  const scenario = scenarioWith((base) => {
    const changed = change({ ...base, horizonMonths: MONTHS })
    return { ...changed, strategies: ids.flatMap((id) => changed.strategies.filter((strategy) => strategy.id === id)) }
  })
  const [first] = plan.strategies
  const reference = first !== undefined && 'id' in first ? possible(first, scenario, null, plan) : null
  const strategies = plan.strategies.map((strategy, index) => {
    if (!('id' in strategy)) return strategy
    return index === 0 && reference !== null ? reference : possible(strategy, scenario, reference, plan)
  })
  let recommended: number | null = null
  let lowestUsd = Number.POSITIVE_INFINITY
  for (const [index, strategy] of strategies.entries()) {
    if (strategy.possible && strategy.answers.npvUsd < lowestUsd) {
      recommended = index
      lowestUsd = strategy.answers.npvUsd
    }
  }
  return {
    scenario,
    horizonMonths: MONTHS,
    strategies,
    recommended,
    recommendedCountingOwed: plan.recommendedCountingOwed ?? null,
    demand: {
      requests: Float64Array.from(monthly(0, plan.requestsPerMonth ?? 1_000)),
      tokens: Float64Array.from(monthly(0, plan.tokensPerMonth ?? 2_000_000)),
    },
  }
}

const columns = (values: readonly number[]): Float64Array =>
  Float64Array.from({ length: MONTHS + 1 }, (_, column) => values[column] ?? 0)

const linesOf = (lines: Partial<Record<LineId, readonly number[]>>): Lines =>
  Object.fromEntries(Object.entries(lines).map(([line, values]) => [line, columns(values)]))

function totalOf(lines: Lines): Float64Array {
  const total = columns([])
  for (const line of Object.values(lines)) line.forEach((usd, column) => (total[column] = (total[column] ?? 0) + usd))
  return total
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0
  return values.map((value) => (sum += value))
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

function possible(
  plan: StrategyPlan,
  scenario: Scenario,
  reference: PossibleResult | null,
  whole: Plan,
): PossibleResult {
  const factor = (column: number): number => (1 + scenario.discountRateAnnual) ** (-column / 12)
  const lines = linesOf(plan.lines)
  const accrualLines = linesOf(plan.accrualLines ?? plan.lines)
  const cash = totalOf(lines)
  const discountedCash = cash.map((usd, column) => usd * factor(column))
  const valueAtHorizonUsd = plan.valueAtHorizonUsd ?? 0
  const npvUsd = sumOf(discountedCash) - valueAtHorizonUsd * factor(MONTHS)
  const per = (monthlyAmount: number): number | null => {
    const discounted = sumOf(columns(monthly(0, monthlyAmount)).map((amount, column) => amount * factor(column)))
    return discounted > 0 ? npvUsd / discounted : null
  }
  const requestsPerMonth = whole.requestsPerMonth ?? 1_000
  const cumulativeCash = runningSum(cash)
  return {
    possible: true,
    strategyId: plan.id,
    lines,
    accrualLines,
    cash,
    accrual: totalOf(accrualLines),
    cumulativeCash,
    discountedCash,
    bookValue: columns([]),
    runRate: totalOf(accrualLines),
    valueAtHorizonUsd,
    stillOwedUsd: plan.stillOwedUsd ?? 0,
    fleet: {
      replicasNeeded: columns([]),
      gpusNeeded: columns([]),
      gpusInstalled: columns([]),
      servers: columns([]),
      instances: columns([]),
      utilisation: columns([]),
    },
    answers: {
      cashPaidUsd: sumOf(cash),
      tcoUsd: sumOf(cash) - valueAtHorizonUsd,
      npvUsd,
      levelisedUsdPerMTok: per((whole.tokensPerMonth ?? 2_000_000) / 1e6),
      levelisedUsdPerRequest: per(requestsPerMonth),
      levelisedUsdPerUserMonth: null,
      impairmentUsd: (plan.bookValueUsd ?? valueAtHorizonUsd) - valueAtHorizonUsd,
      againstReference: reference === null ? null : against(plan, cumulativeCash, npvUsd, reference),
    },
    warnings: plan.warnings ?? [],
  }
}

function against(
  plan: StrategyPlan,
  cumulativeCash: Float64Array,
  npvUsd: number,
  reference: PossibleResult,
): AgainstReference {
  const cumulativeDifferenceUsd = cumulativeCash.map((usd, column) => usd - (reference.cumulativeCash[column] ?? 0))
  const peakExposureUsd = Math.max(0, ...cumulativeDifferenceUsd)
  const payback = plan.payback ?? { state: 'never' }
  return {
    cumulativeDifferenceUsd,
    payback,
    discountedPayback: plan.discountedPayback ?? payback,
    peakExposureUsd,
    peakExposureColumn: peakExposureUsd > 0 ? cumulativeDifferenceUsd.indexOf(peakExposureUsd) : null,
    runRateCrossoverMonth: plan.runRateCrossoverMonth ?? null,
    npvSavingUsd: reference.answers.npvUsd - npvUsd,
    returnOnInvestmentShare: plan.returnOnInvestmentShare ?? null,
  }
}

/** Own GPUs whose model needs more memory than they have. */
export const misfit: ImpossibleResult = {
  possible: false,
  strategyId: 'own',
  reason: 'model-does-not-fit',
  neededGb: 695,
  availableGb: 576,
  gpusPerReplica: 8,
  smallestGpusPerReplica: null,
}
