import {
  add,
  atLeast,
  choose,
  constant,
  divide,
  input,
  month,
  more,
  multiply,
  power,
  subtract,
  type Node,
} from '@/formula/definition'
import { engine } from '@/formula/engine'
import { plan } from '@/formula/plan'
import { oneMonth } from './time'

/** A loan or a lease: level payments at each month's end that bring `principal` down to `balloon`. */
export type AnnuityTerms = {
  /** USD received in column 0. */
  principal: Node
  /** Share of what is owed, for each month. */
  monthlyRate: Node
  months: Node
  /** USD still owed after the last payment, due with it. */
  balloon: Node
}

const perMonth = constant(1, '1/month')

/** Squares of monthly rates up to this are no interest: below a rate of 1e-9 its share of a payment is lost in rounding. */
const NO_INTEREST = 1e-18

/** USD/month. Discounted at the rate, the payments and the balloon are worth the principal. */
export function annuityPayment({ principal, monthlyRate, months, balloon }: AnnuityTerms): Node {
  const worthOfLast = power(add(1, monthlyRate), subtract(0, divide(months, oneMonth)))
  const withInterest = divide(
    multiply(monthlyRate, subtract(principal, multiply(balloon, worthOfLast)), perMonth),
    subtract(1, worthOfLast),
  )
  const bearsInterest = more(multiply(monthlyRate, monthlyRate), NO_INTEREST)
  return choose(bearsInterest, withInterest, divide(subtract(principal, balloon), months))
}

/** Series of USD/month over the term, 0 outside it: each payment is interest on what was owed, the rest pays off. */
export type AnnuitySchedule = { payment: Node; interest: Node; repaid: Node }

export function annuitySchedule(terms: AnnuityTerms): AnnuitySchedule {
  const { principal, monthlyRate, months } = terms
  const level = annuityPayment(terms)
  const running = multiply(atLeast(month(), oneMonth), atLeast(months, month()))
  // What is owed falls by each repayment, so the next bears less interest by the rate of it: repayments grow by the rate.
  const firstRepaid = subtract(level, multiply(principal, monthlyRate, perMonth))
  const grown = power(add(1, monthlyRate), divide(subtract(month(), oneMonth), oneMonth))
  const payment = multiply(running, level)
  const repaid = multiply(running, firstRepaid, grown)
  return { payment, interest: subtract(payment, repaid), repaid }
}

/** The schedule in numbers, columns 0…months; column 0 is 0. */
export function evaluateAnnuity(terms: {
  principalUsd: number
  monthlyRate: number
  months: number
  balloonUsd: number
}): { paymentUsdPerMonth: number; interestUsd: Float64Array; repaidUsd: Float64Array } {
  const schedule = annuitySchedule({
    principal: input('principalUsd', 'USD'),
    monthlyRate: input('monthlyRate', '1'),
    months: input('months', 'month'),
    balloon: input('balloonUsd', 'USD'),
  })
  const running = engine(plan(Object.values(schedule)), terms.months + 1)
  for (const [path, value] of Object.entries(terms)) running.set(path, value)
  running.run()
  return {
    paymentUsdPerMonth: running.series(schedule.payment)[1] ?? 0,
    interestUsd: running.series(schedule.interest).slice(),
    repaidUsd: running.series(schedule.repaid).slice(),
  }
}
