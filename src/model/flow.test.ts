import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultOf } from '@/test/read-result'
import { ownServers, rentedGpus, scenarioWith } from '@/test/scenarios'
import type { Payback } from './evaluation'
import { annualRate, evaluateFlow } from './flow'

const monthOf = (payback?: Payback): number => (payback?.state === 'month' ? payback.month : NaN)

describe('a flow', () => {
  // −1,000 + 550 ÷ 1.1 + 605 ÷ 1.21 = −1,000 + 500 + 500.
  test('at its rate of return is worth nothing', () => {
    expect(evaluateFlow([-1_000, 550, 605], 0.1).npvUsd).toBeCloseTo(0, 9)
  })

  // Still 400 short after column 1, 500 come in column 2: 1 + 400 ÷ 500. Discounted: 1,000 − 600 ÷ 1.25 = 520 short, 800 ÷ 1.5625 = 512 come: short by 8.
  test('pays back within a column, later or never when discounted', () => {
    expect(evaluateFlow([-1_000, 600, 500], 0).payback).toEqual({ state: 'month', month: 1.8 })
    expect(evaluateFlow([-1_000, 600, 800], 0.25).discountedPayback).toEqual({ state: 'not-within-horizon' })
  })

  test('that only pays never pays back, one that only receives is ahead from the start', () => {
    expect(evaluateFlow([-1_000, -10], 0).payback).toEqual({ state: 'never' })
    expect(evaluateFlow([5], 0.1)).toMatchObject({ npvUsd: 5, payback: { state: 'from-the-start' } })
  })

  // 1.01 ^ 12 = 1.1268…
  test('a rate a month is an effective rate a year', () => expect(annualRate(0.01)).toBeCloseTo(0.126825, 6))

  // Servers at 20,000 in place of 200,000, so that they pay back within the horizon.
  test('of a strategy against its reference is judged as the strategy is', () => {
    const capacity = { ...ownServers, source: { ...ownServers.source, serverUsd: 20_000 } }
    const scenario = scenarioWith((s) => ({
      ...s,
      discountRateAnnual: annualRate(0.01),
      capacities: [capacity, rentedGpus],
    }))
    const [own, api] = [resultOf(scenario, 'own'), resultOf(scenario, 'api')]
    const against = own.answers.againstReference
    const flow = evaluateFlow(
      Array.from(own.cash, (usd, m) => (api.cash[m] ?? 0) - usd),
      0.01,
    )
    expect(flow.npvUsd).toBeCloseTo(against?.npvSavingUsd ?? NaN, 6)
    expect(monthOf(flow.payback)).toBeCloseTo(monthOf(against?.payback), 9)
    expect(monthOf(flow.discountedPayback)).toBeCloseTo(monthOf(against?.discountedPayback), 9)
  })

  test('is worth the sum of its discounted parts', () => {
    const anyUsd = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(anyUsd, { minLength: 1, maxLength: 60 }),
        fc.double({ min: -0.2, max: 0.5, noNaN: true }),
        (usd, rate) => {
          // Horner's rule from the end: discounting step by step, not by powers.
          const worth = usd.reduceRight((later, now) => now + later / (1 + rate), 0)
          const scale = usd.reduceRight((later, now) => Math.abs(now) + later / (1 + rate), 1)
          expect(Math.abs(evaluateFlow(usd, rate).npvUsd - worth) / scale).toBeLessThan(1e-9)
        },
      ),
    )
  })
})
