import { add, constant, figures, impulse, multiply, table, type Figures, type Node } from '@/formula/definition'
import { engine } from '@/formula/engine'
import { plan } from '@/formula/plan'
import { MONTHS_PER_YEAR } from '@/lib/units-of-time'
import { comparedAnswers, ownAnswers, type DiscountedDemand } from './answers'
import { paybackState } from './evaluate-scenario'
import type { Payback } from './evaluation'
import { ledger } from './ledger'
import { inService } from './time'

export type FlowAnswers = {
  npvUsd: number
  /** In columns: months only where a column is one. */
  payback: Payback
  discountedPayback: Payback
}

/** A rate for each month, as the effective annual rate that discounts by it: 1 % a month is 12.68 % a year. */
export function annualRate(ratePerMonth: number): number {
  return (1 + ratePerMonth) ** MONTHS_PER_YEAR - 1
}

/**
 * A bare flow of money, received above zero and paid below, one value a column from column 0 on. It is judged by the very
 * formulas that judge a strategy: what is paid is one ledger, what is received another that it spares.
 * `ratePerColumn` is the rate for the time between two columns, be it a month or a year.
 */
export function evaluateFlow(receivedUsd: readonly number[], ratePerColumn: number): FlowAnswers {
  const book = figures()
  const own = side(
    book.under('paid'),
    receivedUsd.map((usd) => Math.max(0, -usd)),
  )
  const reference = side(
    book.under('received'),
    receivedUsd.map((usd) => Math.max(0, usd)),
  )
  const compared = comparedAnswers(book, own, reference)
  const { payback, discountedPayback, npvSaving } = compared
  const runRates = [own.ledger.runRate, reference.ledger.runRate]
  const kept = [...Object.values(payback), ...Object.values(discountedPayback), npvSaving, ...runRates]
  const running = engine(plan(kept), receivedUsd.length)
  running.set('horizonMonths', receivedUsd.length - 1)
  running.set('discountRateAnnual', annualRate(ratePerColumn))
  running.run()

  const scalar = (node: Node): number => running.scalar(node)
  const lastOf = (node: Node): number => running.series(node).at(-1) ?? 0
  const runRateIsBelow = lastOf(own.ledger.runRate) < lastOf(reference.ledger.runRate)
  return {
    npvUsd: scalar(npvSaving),
    payback: paybackState(payback, scalar, runRateIsBelow),
    discountedPayback: paybackState(discountedPayback, scalar, runRateIsBelow),
  }
}

/** Nothing is asked for, so nothing is divided by it. */
const NO_DEMAND: DiscountedDemand = {
  tokens: constant(0, 'token'),
  requests: constant(0, 'request'),
  userMonths: constant(0, 'user*month'),
}

function side(book: Figures, usd: readonly number[]) {
  const kept = ledger(book, { other: columns(usd) }, {}, null)
  return { ledger: kept, answers: ownAnswers(book, kept, null, null, NO_DEMAND) }
}

/** One amount a column; a table speaks of months from 1 on, so column 0 is put beside it. */
function columns([first = 0, ...rest]: readonly number[]): Node {
  const amount = (usd: number): Node => constant(usd, 'USD/month')
  const begin = multiply(amount(first), impulse(constant(0, 'month')))
  return rest.length === 0 ? begin : add(begin, multiply(table(...rest.map(amount)), inService))
}
