import {
  add,
  at,
  choose,
  constant,
  crossing,
  divide,
  first,
  gap,
  last,
  max,
  more,
  multiply,
  peak,
  subtract,
  total,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { Demand } from './demand'
import type { LedgerFigures } from './ledger'
import { discountFactor, horizon, oneMonth } from './time'

/** Demand over the horizon, discounted like its costs: the denominators of levelised cost. */
export type DiscountedDemand = { tokens: Node; requests: Node; userMonths: Node }

export function discountedDemand(book: Figures, demand: Demand): DiscountedDemand {
  const discounted = (id: string, unit: string, series: Node): Node =>
    total(book.name(id, unit, multiply(series, discountFactor)))
  return {
    tokens: book.name('npvTokens', 'token', discounted('discountedTokens', 'token/month', demand.tokens)),
    requests: book.name('npvRequests', 'request', discounted('discountedRequests', 'request/month', demand.requests)),
    userMonths: book.name('npvUserMonths', 'user*month', discounted('discountedUsers', 'user', demand.users)),
  }
}

export type OwnAnswers = {
  cashPaid: Node
  tco: Node
  npv: Node
  levelisedPerMTok: Node
  levelisedPerRequest: Node
  levelisedPerUserMonth: Node
  impairment: Node
  valueAtHorizon: Node
  stillOwed: Node
}

const tokensPerMTok = constant(1e6, 'token/Mtoken')

/** Less than a millionth of a token, request or person over the whole horizon is no demand: to divide by it would overflow. */
export const LEAST_DEMAND = 1e-6

export function ownAnswers(
  book: Figures,
  ledger: LedgerFigures,
  valueAtHorizon: Node | null,
  stillOwed: Node | null,
  demand: DiscountedDemand,
): OwnAnswers {
  const value = valueAtHorizon ?? constant(0, 'USD')
  const cashPaid = book.name('cashPaid', 'USD', at(ledger.cumulativeCash, horizon))
  const npv = book.name(
    'npv',
    'USD',
    subtract(at(ledger.cumulativeDiscountedCash, horizon), multiply(value, at(discountFactor, horizon))),
  )
  // Without demand there is nothing to divide by: 0 here, absent in the result.
  const per = (denominator: Node, unit: string): Node =>
    choose(more(denominator, constant(LEAST_DEMAND, unit)), divide(npv, denominator), 0)
  return {
    cashPaid,
    tco: book.name('tco', 'USD', subtract(cashPaid, value)),
    npv,
    levelisedPerMTok: book.name('levelisedPerMTok', 'USD/Mtoken', multiply(per(demand.tokens, 'token'), tokensPerMTok)),
    levelisedPerRequest: book.name('levelisedPerRequest', 'USD/request', per(demand.requests, 'request')),
    levelisedPerUserMonth: book.name('levelisedPerUserMonth', 'USD/user/month', per(demand.userMonths, 'user*month')),
    impairment: book.name('impairment', 'USD', subtract(at(ledger.bookValue, horizon), value)),
    valueAtHorizon: value,
    stillOwed: stillOwed ?? constant(0, 'USD'),
  }
}

/** Of payback, what decides its state and its months; paybackState reads them. */
export type PaybackFigures = {
  difference: Node
  lastAbove: Node
  firstAbove: Node
  firstBelow: Node
  lastNotAbove: Node
  atHorizon: Node
  month: Node
  touched: Node
  lost: Node
}

export type ComparedAnswers = {
  payback: PaybackFigures
  discountedPayback: PaybackFigures
  peakExposure: Node
  peakExposureColumn: Node
  /** Run-rate margin below the reference by more than 1e-9 of it: above 0 where cheaper. */
  lastNotCheaper: Node
  npvSaving: Node
  /** 1 where the money laid out comes back at least in part: only there a return on it means something. */
  hasReturn: Node
  returnOnInvestment: Node
}

export function comparedAnswers(
  book: Figures,
  own: { ledger: LedgerFigures; answers: OwnAnswers },
  reference: { ledger: LedgerFigures; answers: OwnAnswers },
): ComparedAnswers {
  const payback = paybackFigures(book.under('payback'), gap(own.ledger.cumulativeCash, reference.ledger.cumulativeCash))
  const exposure = max(peak(payback.difference), 0)
  // By the size of the cash, not of the difference: where it stays at its peak, noise must not choose the column.
  const belowPeak = book.name(
    'belowPeak',
    'USD',
    gap(add(exposure, reference.ledger.cumulativeCash), own.ledger.cumulativeCash),
  )
  const margin = book.name(
    'runRateMargin',
    'USD/month',
    subtract(multiply(1 - 1e-9, reference.ledger.runRate), own.ledger.runRate),
  )
  return {
    payback,
    discountedPayback: paybackFigures(
      book.under('discountedPayback'),
      gap(own.ledger.cumulativeDiscountedCash, reference.ledger.cumulativeDiscountedCash),
    ),
    peakExposure: book.name('peakExposure', 'USD', exposure),
    peakExposureColumn: book.name('peakExposureColumn', 'month', first(belowPeak, 'not-above')),
    lastNotCheaper: book.name('lastNotCheaper', 'month', last(margin, 'not-above')),
    npvSaving: book.name('npvSaving', 'USD', subtract(reference.answers.npv, own.answers.npv)),
    ...returnOnInvestment(
      book,
      payback,
      exposure,
      belowPeak,
      subtract(own.answers.valueAtHorizon, reference.answers.valueAtHorizon),
    ),
  }
}

/** A millionth of a dollar is no outlay: a return on it would overflow. */
const leastOutlay = constant(1e-6, 'USD')

/**
 * ROI = (value at the horizon less the reference's − D(H)) ÷ peak exposure, only where the flow begins with an outlay
 * and D comes down from its peak.
 */
function returnOnInvestment(
  book: Figures,
  { difference, atHorizon }: PaybackFigures,
  exposure: Node,
  belowPeak: Node,
  extraValue: Node,
): Pick<ComparedAnswers, 'hasReturn' | 'returnOnInvestment'> {
  const beginsWithOutlay = more(at(difference, constant(0, 'month')), leastOutlay)
  const comesBack = more(at(belowPeak, horizon), 0)
  const hasReturn = book.name('hasReturn', '1', multiply(beginsWithOutlay, comesBack))
  const gained = subtract(extraValue, atHorizon)
  return {
    hasReturn,
    returnOnInvestment: book.name('returnOnInvestment', '1', choose(hasReturn, divide(gained, exposure), 0)),
  }
}

/** Where cumulative cost crosses the reference's, by straight lines within a month. */
function paybackFigures(book: Figures, compared: Node): PaybackFigures {
  const difference = book.name('difference', 'USD', compared)
  const lastAbove = book.name('lastAbove', 'month', last(difference, 'above'))
  const firstAbove = book.name('firstAbove', 'month', first(difference, 'above'))
  const lastNotAbove = book.name('lastNotAbove', 'month', last(difference, 'not-above'))
  const firstBackAfter = book.name('firstNotAboveAfter', 'month', first(difference, 'not-above', firstAbove))
  return {
    difference,
    lastAbove,
    firstAbove,
    firstBelow: book.name('firstBelow', 'month', first(difference, 'below')),
    lastNotAbove,
    atHorizon: book.name('atHorizon', 'USD', at(difference, horizon)),
    month: book.name('month', 'month', crossing(difference, lastAbove)),
    lost: book.name('lost', 'month', crossing(difference, lastNotAbove)),
    touched: book.name('touched', 'month', crossing(difference, subtract(firstBackAfter, oneMonth))),
  }
}
