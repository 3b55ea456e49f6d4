import type { Messages } from '@/i18n/messages'
import { formatMoney, formatNumber, formatPercent, formatTableUsd, NOTHING } from '@/lib/format'
import type { AgainstReference, Evaluation, PossibleResult } from '@/model/evaluation'
import { contest, isSameUsd, roleOf, type Contest, type Role } from './contest'
import { figureId, type FigureName } from './figure-id'
import { strategyNames } from './names'
import { paybackCell } from './payback-text'

const COLUMNS = ['cash', 'tco', 'npv', 'levelised', 'payback', 'peakExposure', 'roi', 'stillOwed'] as const
export type ComparisonColumn = (typeof COLUMNS)[number]

/** A figure of a table: its text, and its identity where it can be opened. */
export type Cell = { text: string; figureId: string | null }

export type ComparisonRow = {
  strategyId: string
  strategyIndex: number
  name: string
  role: Role
  /** '' where it is possible, else why it is not. */
  problem: string
  cells: Readonly<Record<ComparisonColumn, Cell>>
}

export type Comparison = {
  title: string
  subtitle: string
  columns: readonly { id: ComparisonColumn; head: string }[]
  rows: readonly ComparisonRow[]
}

/** Every strategy, in the scenario's order; money in whole dollars. */
export function comparison(evaluation: Evaluation, messages: Messages): Comparison {
  const { scenario, horizonMonths } = evaluation
  const words = messages.tables.comparison
  const names = strategyNames(scenario, messages)
  return {
    title: title(contest(evaluation, messages), messages),
    subtitle: words.subtitle(horizonMonths, formatPercent(scenario.discountRateAnnual, messages.locale)),
    columns: COLUMNS.map((id) => ({ id, head: words.columns[id] })),
    rows: evaluation.strategies.map((result, index) => ({
      strategyId: result.strategyId,
      strategyIndex: index,
      name: names[index]?.label ?? '',
      role: roleOf(index, evaluation),
      problem: result.possible
        ? ''
        : words.doesNotFit(gigabytes(result.neededGb, messages), gigabytes(result.availableGb, messages)),
      cells: result.possible ? cells(result, index, evaluation, messages) : UNKNOWN,
    })),
  }
}

function title({ winner, runnerUp, contenders }: Contest, messages: Messages): string {
  const words = messages.tables.comparison
  if (winner === null) return words.nothing
  if (runnerUp === null) return words.alone(winner.words)
  const marginUsd = runnerUp.result.answers.npvUsd - winner.result.answers.npvUsd
  if (isSameUsd(winner.result.answers.npvUsd, runnerUp.result.answers.npvUsd))
    return words.tied(winner.words, runnerUp.words)
  return words.cheapest(winner.words, contenders.length, formatMoney(marginUsd, messages.locale), runnerUp.words)
}

const gigabytes = (gb: number, { locale, time }: Messages): string =>
  `${formatNumber(gb, locale, 1)}\u00A0${time.gigabytes}`

const NO_CELL: Cell = { text: NOTHING, figureId: null }
const UNKNOWN = {
  cash: NO_CELL,
  tco: NO_CELL,
  npv: NO_CELL,
  levelised: NO_CELL,
  payback: NO_CELL,
  peakExposure: NO_CELL,
  roi: NO_CELL,
  stillOwed: NO_CELL,
} as const

function cells(
  result: PossibleResult,
  index: number,
  { horizonMonths }: Evaluation,
  messages: Messages,
): ComparisonRow['cells'] {
  const { answers, strategyId, stillOwedUsd } = result
  const against = answers.againstReference
  const of = (figure: FigureName, text: string): Cell => ({ text, figureId: figureId(strategyId, figure) })
  const whole = (figure: FigureName, usd: number): Cell => of(figure, formatTableUsd(usd, messages.locale))
  const reference = { text: messages.tables.comparison.reference, figureId: null }
  const withoutReference = index === 0 ? reference : NO_CELL
  return {
    cash: whole('cashPaid', answers.cashPaidUsd),
    tco: whole('tco', answers.tcoUsd),
    npv: whole('npv', answers.npvUsd),
    levelised:
      answers.levelisedUsdPerMTok === null
        ? NO_CELL
        : of('levelisedPerMTok', formatMoney(answers.levelisedUsdPerMTok, messages.locale)),
    payback: against === null ? withoutReference : of('payback', paybackCell(against.payback, horizonMonths, messages)),
    peakExposure: against === null ? NO_CELL : whole('peakExposure', against.peakExposureUsd),
    roi: roiCell(against, of, messages),
    stillOwed: whole('stillOwed', stillOwedUsd),
  }
}

/** Only where money is laid out first and comes back at least in part. */
function roiCell(
  against: AgainstReference | null,
  of: (figure: FigureName, text: string) => Cell,
  { locale }: Messages,
): Cell {
  const share = against?.returnOnInvestmentShare ?? null
  return share === null ? NO_CELL : of('returnOnInvestment', formatPercent(share, locale))
}
