import type { Messages } from '@/i18n/messages'
import type { StrategyWords } from '@/i18n/strategy-words'
import type { Evaluation, ImpossibleResult, PossibleResult } from '@/model/evaluation'
import { strategyNames } from './names'

/** A strategy that can be had, under its name. `index` is its place in the scenario's order. */
export type Contender = { index: number; result: PossibleResult; words: StrategyWords }
export type Excluded = { index: number; result: ImpossibleResult; words: StrategyWords }

/** Who stands against whom: what every part of the report asks first. */
export type Contest = {
  /** In the scenario's order. */
  contenders: readonly Contender[]
  /** By NPV of cost, lowest first; the order of the list where equal. */
  ranked: readonly Contender[]
  excluded: readonly Excluded[]
  /** The first of the list, where it is possible. */
  reference: Contender | null
  winner: Contender | null
  runnerUp: Contender | null
  /** What the winner is compared with: the reference, or the runner-up where the reference wins or is not possible. */
  other: Contender | null
  /** The one of the two that is not the reference: its payback and exposure are the ones to know. */
  challenger: Contender | null
}

export type Role = 'recommended' | 'reference' | 'other'

export function contest(evaluation: Evaluation, messages: Messages): Contest {
  const contenders: Contender[] = []
  const excluded: Excluded[] = []
  strategyNames(evaluation.scenario, messages).forEach((words, index) => {
    const result = evaluation.strategies[index]
    if (result?.possible === true) contenders.push({ index, result, words })
    else if (result !== undefined) excluded.push({ index, result, words })
  })
  const ranked = contenders.toSorted((a, b) => a.result.answers.npvUsd - b.result.answers.npvUsd)
  const reference = contenders.find(({ index }) => index === 0) ?? null
  const winner = contenders.find(({ index }) => index === evaluation.recommended) ?? null
  const runnerUp = ranked.find((contender) => contender !== winner) ?? null
  const other = winner === reference ? runnerUp : (reference ?? runnerUp)
  const challenger = winner !== null && winner === reference ? runnerUp : winner
  return { contenders, ranked, excluded, reference, winner, runnerUp, other, challenger }
}

export function roleOf(index: number, evaluation: Evaluation): Role {
  if (index === evaluation.recommended) return 'recommended'
  return index === 0 ? 'reference' : 'other'
}

/** Two amounts that no reader could tell apart. */
export function isSameUsd(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** By how much one costs less than another: in total cost, or in present value where total cost says otherwise. */
export function advantage(winner: Contender, other: Contender): { usd: number; presentValue: boolean } {
  const tcoUsd = other.result.answers.tcoUsd - winner.result.answers.tcoUsd
  if (tcoUsd > 0) return { usd: tcoUsd, presentValue: false }
  return { usd: other.result.answers.npvUsd - winner.result.answers.npvUsd, presentValue: true }
}

/** The factor that brings a column's money to today: (1 + r)^(−column ÷ 12). */
export function discountFactor(rateAnnual: number, column: number): number {
  return (1 + rateAnnual) ** (-column / 12)
}
