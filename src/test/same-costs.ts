import { expect } from 'vitest'
import { LINE_IDS, type PossibleResult } from '@/model/evaluation'
import { differences } from './differences'
import { line } from './read-result'

/** Everything of a result but its name and its answers against a reference, which is another strategy's business. */
export function ownFigures(result: PossibleResult): Omit<PossibleResult, 'strategyId'> {
  const { strategyId: _, answers, ...figures } = result
  return { ...figures, answers: { ...answers, againstReference: null } }
}

/** The same costs to within `tolerance` of the largest amount paid, however they were computed. */
export function expectSameCosts(one: PossibleResult, other: PossibleResult, tolerance = 1e-9): void {
  const scale = Math.max(1, ...one.cash.map(Math.abs), ...LINE_IDS.flatMap((id) => line(one, id).map(Math.abs)))
  const theirs = amounts(other)
  const differing = Object.entries(amounts(one)).flatMap(([name, values]) => {
    const others = theirs[name] ?? []
    const worst = Math.max(...values.map((value, i) => Math.abs(value - (others[i] ?? NaN))))
    return worst <= tolerance * scale * values.length ? [] : [`${name}: ${worst} of ${scale}`]
  })
  expect(differing).toEqual([])
  expect(differences(one.fleet.gpusNeeded, other.fleet.gpusNeeded)).toEqual([])
}

function amounts(result: PossibleResult): Record<string, number[]> {
  const { cash, accrual, cumulativeCash, discountedCash, bookValue, runRate, answers } = result
  const series = { cash, accrual, cumulativeCash, discountedCash, bookValue, runRate }
  return {
    ...Object.fromEntries(LINE_IDS.map((id) => [id, line(result, id)])),
    ...Object.fromEntries(Object.entries(series).map(([name, values]) => [name, Array.from(values)])),
    answers: [answers.cashPaidUsd, answers.tcoUsd, answers.npvUsd, result.valueAtHorizonUsd, result.stillOwedUsd],
  }
}
