import type { Scenario } from '@/scenario/schema'

/*
 * What a scenario costs, as plain numbers: the one result that report, checks and exports read.
 * Arrays have one entry a column, 0…horizon; column 0 is what is paid before month 1. Money is US dollars, never rounded.
 */

/** Every line of the ledger, in the order in which it is shown and summed. */
export const LINE_IDS = [
  'api.input',
  'api.cached',
  'api.cacheWrite',
  'api.output',
  'api.fixed',
  'hardware',
  'networking',
  'installation',
  'spares',
  'duty',
  'purchaseTax',
  'resale',
  'rent',
  'power',
  'place',
  'maintenance',
  'software',
  'staff',
  'upkeep',
  'other',
  'integration',
  'migration',
  'downtime',
  'rework',
] as const
export type LineId = (typeof LINE_IDS)[number]

export type Category = 'api' | 'compute' | 'power-place' | 'people' | 'other'

export const CATEGORY: Record<LineId, Category> = {
  'api.input': 'api',
  'api.cached': 'api',
  'api.cacheWrite': 'api',
  'api.output': 'api',
  'api.fixed': 'api',
  hardware: 'compute',
  networking: 'compute',
  installation: 'compute',
  spares: 'compute',
  duty: 'compute',
  purchaseTax: 'compute',
  resale: 'compute',
  rent: 'compute',
  power: 'power-place',
  place: 'power-place',
  maintenance: 'compute',
  software: 'other',
  staff: 'people',
  upkeep: 'people',
  other: 'other',
  integration: 'other',
  migration: 'other',
  downtime: 'other',
  rework: 'other',
}

/** Lines of a purchase: capital expenditure, expensed over the servers' life in the accrual view. */
export const PURCHASE_LINES = ['hardware', 'networking', 'installation', 'spares', 'duty', 'purchaseTax'] as const
export type PurchaseLine = (typeof PURCHASE_LINES)[number]

const CAPEX: ReadonlySet<LineId> = new Set<LineId>([...PURCHASE_LINES, 'resale'])
export const isCapex = (line: LineId): boolean => CAPEX.has(line)

/** Lines that occur in a strategy; the others are zero throughout and left out. */
export type Lines = Partial<Record<LineId, Float64Array>>

/** What a payback can be. Months are fractional, interpolated within a month; none is ever negative. */
export type Payback =
  | { state: 'no-difference' }
  | { state: 'from-the-start' }
  | { state: 'month'; month: number }
  | { state: 'not-within-horizon' }
  | { state: 'never' }
  | { state: 'touched-and-lost'; touchedMonth: number; lostMonth: number }
  | { state: 'cheaper-until'; untilMonth: number }

export type AgainstReference = {
  /** Cumulative cash less the reference's, by column; below zero is cheaper. */
  cumulativeDifferenceUsd: Float64Array
  payback: Payback
  discountedPayback: Payback
  peakExposureUsd: number
  /** First column where the exposure stands at its peak; null when it is 0. */
  peakExposureColumn: number | null
  /** First month from which the run-rate cost stays below the reference's; null when none. */
  runRateCrossoverMonth: number | null
  /** Reference's NPV of cost less this one's: above zero is a saving. */
  npvSavingUsd: number
  /** (Value at the horizon less the reference's − difference at the horizon) ÷ peak exposure; null where nothing is laid out first or none of it comes back. */
  returnOnInvestmentShare: number | null
}

export type Answers = {
  cashPaidUsd: number
  tcoUsd: number
  npvUsd: number
  /** Null without demand. */
  levelisedUsdPerMTok: number | null
  levelisedUsdPerRequest: number | null
  /** Null where no workload says how many people it serves. */
  levelisedUsdPerUserMonth: number | null
  /** Book value − value at the horizon. */
  impairmentUsd: number
  /** Null for the reference itself, and where the reference is impossible. */
  againstReference: AgainstReference | null
}

/** Columns 0…horizon; column 0 is always 0. */
export type Fleet = {
  replicasNeeded: Float64Array
  gpusNeeded: Float64Array
  gpusInstalled: Float64Array
  servers: Float64Array
  instances: Float64Array
  utilisation: Float64Array
}

export type Warning =
  /** A replica is larger than a server: it needs a fast network between them. */
  | { kind: 'replica-spans-units'; gpusPerReplica: number; gpusPerUnit: number }
  /** The route asks for local service, but none begins within the horizon. */
  | { kind: 'never-serves-locally'; firstPossibleMonth: number }

export type PossibleResult = {
  possible: true
  strategyId: string
  /** When paid. */
  lines: Lines
  accrualLines: Lines
  cash: Float64Array
  accrual: Float64Array
  cumulativeCash: Float64Array
  discountedCash: Float64Array
  bookValue: Float64Array
  runRate: Float64Array
  valueAtHorizonUsd: number
  /** Commitments still owed after the horizon, with tax, undiscounted: beside the TCO, not in it. */
  stillOwedUsd: number
  fleet: Fleet
  answers: Answers
  warnings: readonly Warning[]
}

export type ImpossibleResult = {
  possible: false
  strategyId: string
  reason: 'model-does-not-fit'
  neededGb: number
  availableGb: number
  gpusPerReplica: number
  /** The smallest tensor-parallel group of 1, 2, 4 or 8 that holds it; null when none does. */
  smallestGpusPerReplica: number | null
}

export type StrategyResult = PossibleResult | ImpossibleResult

export type Evaluation = {
  scenario: Scenario
  horizonMonths: number
  /** In the scenario's order; the first is the reference. */
  strategies: readonly StrategyResult[]
  /** Index of the lowest NPV of cost; the first in the list wins a tie; null when nothing is possible. */
  recommended: number | null
  /** Index that would win if commitments still owed after the horizon were counted, where that differs. */
  recommendedCountingOwed: number | null
  demand: { requests: Float64Array; tokens: Float64Array }
}
