import { expect, test } from 'vitest'
import type { OwnSource } from '@/scenario/schema'
import { near } from '@/test/expect-near'
import { resultOf } from '@/test/read-result'
import { scenarioWith } from '@/test/scenarios'
import { ownSource, steady, wholeServers } from '@/test/steady'

/** One server at 200,000 USD against an API that costs 10,512 a month: 252,288 in 24 months. */
const roiOf = (strategyId: string, source: Partial<OwnSource> = {}): number | null | undefined => {
  const scenario = scenarioWith((s) => ({
    ...s,
    place: { ...s.place, usdPerKwh: 0 },
    workloads: [steady],
    capacities: s.capacities.map((c) =>
      c.id === 'own' ? { ...wholeServers, source: { ...ownSource, ...source } } : c,
    ),
  }))
  return resultOf(scenario, strategyId).answers.againstReference?.returnOnInvestmentShare
}

test('what comes back over what was laid out: (252,288 − 200,000) ÷ 200,000', () => {
  expect(roiOf('own')).toEqual(near(52_288 / 200_000))
})

test('the value at the horizon counts in it: 100,000 more', () => {
  expect(roiOf('own', { sellingCostShare: 0.5 })).toEqual(near(152_288 / 200_000))
})

test('a loss is below zero', () => {
  expect(roiOf('own', { serverUsd: 400_000 })).toEqual(near((252_288 - 400_000) / 400_000))
})

test('without an outlay there is no return on it', () => {
  expect(roiOf('rent')).toBeNull()
})
