import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constant } from '@/formula/definition'
import { derivedUnit } from '@/formula/units'
import { sum } from '@/test/read-result'
import { annuityPayment, annuitySchedule, evaluateAnnuity } from './annuity'

type Terms = Parameters<typeof evaluateAnnuity>[0]

const anyTerms: fc.Arbitrary<Terms> = fc.record({
  principalUsd: fc.double({ min: 1, max: 1e8, noNaN: true }),
  monthlyRate: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.1, noNaN: true })),
  months: fc.integer({ min: 1, max: 240 }),
  balloonUsd: fc.double({ min: 0, max: 1e8, noNaN: true }),
})

/** As a share of the largest amount of the terms; at tiny rates the interest itself is lost in rounding. */
const NOISE = 1e-6

describe('a level payment', () => {
  // 2,100 at 10 % a month over two months: 1,210 ÷ 1.1 + 1,210 ÷ 1.21 = 1,100 + 1,000.
  // Interest 210, then 10 % of the 1,100 still owed.
  test('pays interest on what is owed, and the rest off', () => {
    const paid = evaluateAnnuity({ principalUsd: 2_100, monthlyRate: 0.1, months: 2, balloonUsd: 0 })
    expect(paid.paymentUsdPerMonth).toBeCloseTo(1_210, 9)
    expect(paid.interestUsd[1]).toBeCloseTo(210, 9)
    expect(paid.repaidUsd[1]).toBeCloseTo(1_000, 9)
    expect(paid.interestUsd[2]).toBeCloseTo(110, 9)
    expect(paid.repaidUsd[2]).toBeCloseTo(1_100, 9)
  })

  // A balloon of 1,210 after two months is worth 1,000 today: the payments for 3,100 are those for 2,100.
  test('leaves the balloon', () => {
    const paid = evaluateAnnuity({ principalUsd: 3_100, monthlyRate: 0.1, months: 2, balloonUsd: 1_210 })
    expect(paid.paymentUsdPerMonth).toBeCloseTo(1_210, 9)
    expect(sum(paid.repaidUsd)).toBeCloseTo(3_100 - 1_210, 9)
  })

  // 1,200 over a year: 100 a month.
  test('without interest is the principal in equal parts', () => {
    const paid = evaluateAnnuity({ principalUsd: 1_200, monthlyRate: 0, months: 12, balloonUsd: 0 })
    expect(paid.paymentUsdPerMonth).toBe(100)
    expect(sum(paid.interestUsd)).toBe(0)
  })

  test('has the unit of money a month', () => {
    const terms = {
      principal: constant(1, 'USD'),
      monthlyRate: constant(0.01),
      months: constant(12, 'month'),
      balloon: constant(0.5, 'USD'),
    }
    const nodes = [annuityPayment(terms), ...Object.values(annuitySchedule(terms))]
    expect(nodes.map(derivedUnit)).toEqual(Array(4).fill('USD/month'))
  })
})

describe('for any terms', () => {
  const largest = (terms: Terms): number => Math.max(terms.principalUsd, terms.balloonUsd)

  test('payments and balloon are worth the principal', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { paymentUsdPerMonth } = evaluateAnnuity(terms)
        const worth = (usd: number, month: number): number => usd / (1 + terms.monthlyRate) ** month
        const payments = sum(Array.from({ length: terms.months }, (_, m) => worth(paymentUsdPerMonth, m + 1)))
        const total = payments + worth(terms.balloonUsd, terms.months)
        expect(Math.abs(total - terms.principalUsd) / largest(terms)).toBeLessThan(NOISE)
      }),
    )
  })

  test('interest is the rate of what is owed, and the repayments leave the balloon', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { paymentUsdPerMonth, interestUsd, repaidUsd } = evaluateAnnuity(terms)
        let owed = terms.principalUsd
        // This loop carries its own rounding forward, and the rate multiplies it month by month.
        const carried = NOISE * Math.max(1, 1e-8 * (1 + terms.monthlyRate) ** terms.months)
        for (let m = 1; m <= terms.months; m++) {
          expect(Math.abs((interestUsd[m] ?? NaN) - owed * terms.monthlyRate) / largest(terms)).toBeLessThan(carried)
          expect((interestUsd[m] ?? NaN) + (repaidUsd[m] ?? NaN)).toBeCloseTo(paymentUsdPerMonth, 3)
          owed -= repaidUsd[m] ?? NaN
        }
        expect(Math.abs(owed - terms.balloonUsd) / largest(terms)).toBeLessThan(carried)
      }),
    )
  })
})
