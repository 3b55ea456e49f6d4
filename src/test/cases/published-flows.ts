import * as z from 'zod/mini'
import { evaluateAnnuity } from '@/model/annuity'
import { evaluateFlow } from '@/model/flow'
import { form, type Readings } from './published-form'
import { lacks, paybackReading, type Reading } from './reading'

/*
 * Flows of money by period: a column is whatever period the rate is for.
 */

const LONGEST = 1200
const number = z.number()
const rate = number.check(z.gt(-1), z.lte(100))
const whole = (low: number) => z.int().check(z.gte(low), z.lte(LONGEST))
const flow = z.array(number).check(z.minLength(1), z.maxLength(LONGEST))

const netPresentValue = (receivedUsd: readonly number[], perPeriod: number) => (): Reading =>
  evaluateFlow(receivedUsd, perPeriod).npvUsd

const npvReadings = (receivedUsd: readonly number[], perPeriod: number): Readings => {
  const npv = netPresentValue(receivedUsd, perPeriod)
  return { npv, npv_usd: npv, pv: npv }
}

const BEGINS_NOW = 'first flow at t=0'
const BEGINS_AFTER_A_PERIOD = 'first flow at t=1'

/** The first flow falls now, unless it is said to fall a period later; `values` is a spreadsheet's NPV, where it always does. */
export const presentValues = [
  form(
    z.strictObject({
      rate,
      cashflows: flow,
      convention: z.optional(z.enum([BEGINS_NOW, BEGINS_AFTER_A_PERIOD])),
    }),
    (inputs) =>
      npvReadings(
        inputs.convention === BEGINS_AFTER_A_PERIOD ? [0, ...inputs.cashflows] : inputs.cashflows,
        inputs.rate,
      ),
  ),
  form(z.strictObject({ rate, values: flow, convention: z.optional(z.literal(BEGINS_AFTER_A_PERIOD)) }), (inputs) =>
    npvReadings([0, ...inputs.values], inputs.rate),
  ),
  // Several flows at one rate, each the output of its own name.
  form(
    z.strictObject({ rate, a: flow, b: flow, c: z.optional(flow), d: z.optional(flow) }),
    ({ rate: perPeriod, ...flows }) =>
      Object.fromEntries(
        Object.entries(flows).map(([name, receivedUsd]) => [name, netPresentValue(receivedUsd ?? [], perPeriod)]),
      ),
  ),
]

export const discountFactor = form(
  z.strictObject({ rate, n: whole(0), amount: z.optional(number) }),
  ({ rate: perPeriod, n, amount }) => {
    const worthOf = (usd: number): Reading => evaluateFlow([...Array<number>(n).fill(0), usd], perPeriod).npvUsd
    return {
      df: () => worthOf(1),
      discount_factor: () => worthOf(1),
      pv: () => (amount === undefined ? lacks('amount') : worthOf(amount)),
    }
  },
)

export const discountedPayback = form(z.strictObject({ rate, cashflows: flow }), ({ rate: perPeriod, cashflows }) => {
  const periods = (): Reading => {
    const { discountedPayback } = evaluateFlow(cashflows, perPeriod)
    return paybackReading(discountedPayback, cashflows.length - 1)
  }
  return { years: periods, months: periods, periods }
})

/** Signs as in a spreadsheet: the loan is received, payments are paid. They fall at the end of a period. */
export const loan = form(
  z.strictObject({
    rate,
    nper: whole(1),
    pv: number,
    fv: z.optional(number),
    type: z.optional(z.literal(0)),
    when: z.optional(z.enum(['end'])),
    per: z.optional(whole(1)),
    start: z.optional(whole(1)),
    end: z.optional(whole(1)),
  }),
  ({ rate: monthlyRate, nper, pv, fv = 0, per, start, end }) => {
    const terms = { principalUsd: pv, monthlyRate, months: nper, balloonUsd: -fv }
    const paid = (part: 'interestUsd' | 'repaidUsd', from: number | undefined, to: number | undefined): Reading => {
      if (from === undefined || to === undefined) return lacks('the periods')
      if (from > to || to > nper) return { why: 'periods outside the term' }
      const parts = evaluateAnnuity(terms)[part].slice(from, to + 1)
      return -parts.reduce((sum, usd) => sum + usd, 0)
    }
    return {
      pmt: () => -evaluateAnnuity(terms).paymentUsdPerMonth,
      ipmt: () => paid('interestUsd', per, per),
      ppmt: () => paid('repaidUsd', per, per),
      cumipmt: () => paid('interestUsd', start, end),
      cumprinc: () => paid('repaidUsd', start, end),
    }
  },
)
