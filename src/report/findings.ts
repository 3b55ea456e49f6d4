import type { Messages } from '@/i18n/messages'
import type { FigurePiece, Sentence } from '@/i18n/sentence'
import { formatMoney, formatPercent } from '@/lib/format'
import type { Evaluation } from '@/model/evaluation'
import { asksForLocal, type Scenario, type Strategy } from '@/scenario/schema'
import { discountFactor, isSameUsd, type Contender, type Contest } from './contest'
import { figureId, type FigureName } from './figure-id'
import type { Misfit } from './misfits'

/** What must be said beside the recommendation. */
export type Finding = {
  kind:
    | 'present-value-decides'
    | 'value-at-horizon-decides'
    | 'commitments-would-change'
    | 'run-rate-crosses'
    | 'second-best'
    | 'tie'
    | 'still-owed'
    | 'impairment'
    | 'quality-gap'
    | 'does-not-fit'
    | 'replica-spans-units'
    | 'never-serves-locally'
  strategyId: string
  sentence: Sentence
}

/** Most weighty first: what could turn the answer, then what it leaves out, then what is left out of it. */
export function findings(
  evaluation: Evaluation,
  contest: Contest,
  misfits: readonly Misfit[],
  messages: Messages,
): readonly Finding[] {
  const { winner } = contest
  return [
    ...(winner === null ? [] : aboutTheWinner(evaluation, contest, winner, messages)),
    ...misfits.map(({ strategyId, sentence }): Finding => ({ kind: 'does-not-fit', strategyId, sentence })),
    ...contest.contenders.flatMap((contender) => warnings(evaluation, contender, messages)),
  ]
}

function aboutTheWinner(
  evaluation: Evaluation,
  contest: Contest,
  winner: Contender,
  messages: Messages,
): readonly Finding[] {
  return [
    ...whatDecides(evaluation, contest, winner, messages),
    ...commitments(evaluation, contest, winner, messages),
    ...runRate(evaluation, contest, winner, messages),
    ...nextBest(contest, winner, messages),
    ...impairment(evaluation, winner, messages),
    ...qualityGap(evaluation, winner, messages),
  ]
}

const money = (usd: number, strategyId: string, figure: FigureName, messages: Messages): FigurePiece => ({
  text: formatMoney(usd, messages.locale),
  figureId: figureId(strategyId, figure),
})

/** Whether discounting alone, or the servers' value at the horizon alone, makes the winner cheaper than the reference. */
function whatDecides(
  { horizonMonths, scenario }: Evaluation,
  { reference }: Contest,
  winner: Contender,
  messages: Messages,
): readonly Finding[] {
  const against = winner.result.answers.againstReference
  if (against === null || reference === null) return []
  const { strategyId, answers, valueAtHorizonUsd } = winner.result
  const words = messages.verdict.findings
  const dearerUsd = answers.tcoUsd - reference.result.answers.tcoUsd
  if (dearerUsd > 0 && !isSameUsd(answers.tcoUsd, reference.result.answers.tcoUsd)) {
    const rate = { text: formatPercent(scenario.discountRateAnnual, messages.locale), figureId: 'discountRateAnnual' }
    const more = money(dearerUsd, strategyId, 'tcoSaving', messages)
    const sentence = words.presentValueDecides(winner.words, more, reference.words.than, rate)
    return [{ kind: 'present-value-decides', strategyId, sentence }]
  }
  const valueUsd = valueAtHorizonUsd - reference.result.valueAtHorizonUsd
  const cashSavingUsd = against.npvSavingUsd - valueUsd * discountFactor(scenario.discountRateAnnual, horizonMonths)
  if (cashSavingUsd > 0) return []
  const value = money(valueAtHorizonUsd, strategyId, 'valueAtHorizon', messages)
  const sentence = words.valueAtHorizonDecides(reference.words, value, horizonMonths)
  return [{ kind: 'value-at-horizon-decides', strategyId, sentence }]
}

function commitments(
  evaluation: Evaluation,
  { contenders }: Contest,
  winner: Contender,
  messages: Messages,
): readonly Finding[] {
  const { strategyId, stillOwedUsd } = winner.result
  if (stillOwedUsd <= 0) return []
  const { horizonMonths, recommendedCountingOwed } = evaluation
  const owed = money(stillOwedUsd, strategyId, 'stillOwed', messages)
  const other = contenders.find(({ index }) => index === recommendedCountingOwed)
  if (other === undefined) {
    const sentence = messages.verdict.findings.stillOwed(winner.words, owed, horizonMonths)
    return [{ kind: 'still-owed', strategyId, sentence }]
  }
  const sentence = messages.verdict.findings.commitmentsWouldChange(owed, horizonMonths, other.words)
  return [{ kind: 'commitments-would-change', strategyId, sentence }]
}

/** The best strategy that ends up cheaper by the month than the reference and yet costs more over the horizon. */
function runRate(
  { horizonMonths }: Evaluation,
  { ranked, reference }: Contest,
  winner: Contender,
  messages: Messages,
): readonly Finding[] {
  for (const { result, words } of ranked) {
    const against = result.answers.againstReference
    if (words === winner.words || against === null || reference === null) continue
    if (against.runRateCrossoverMonth === null || against.npvSavingUsd >= 0) continue
    const { strategyId } = result
    const from = {
      text: messages.time.fromMonth(against.runRateCrossoverMonth),
      figureId: figureId(strategyId, 'runRateCrossover'),
    }
    const sentence = messages.verdict.findings.runRateCrosses(words, from, reference.words.than, horizonMonths)
    return [{ kind: 'run-rate-crosses', strategyId, sentence }]
  }
  return []
}

/** The second best, where the recommendation's sentence compares with another. */
function nextBest({ runnerUp, other }: Contest, winner: Contender, messages: Messages): readonly Finding[] {
  if (runnerUp === null || runnerUp === other) return []
  const { strategyId, answers } = runnerUp.result
  if (isSameUsd(answers.npvUsd, winner.result.answers.npvUsd)) {
    return [{ kind: 'tie', strategyId, sentence: messages.verdict.findings.tie(winner.words, runnerUp.words) }]
  }
  const margin = money(answers.npvUsd - winner.result.answers.npvUsd, strategyId, 'npv', messages)
  return [{ kind: 'second-best', strategyId, sentence: messages.verdict.findings.secondBest(runnerUp.words, margin) }]
}

function impairment({ horizonMonths }: Evaluation, winner: Contender, messages: Messages): readonly Finding[] {
  const { strategyId, answers } = winner.result
  // Less than a dollar is the last digit of a sum, not a write-down.
  if (Math.abs(answers.impairmentUsd) < 1) return []
  const amount = money(Math.abs(answers.impairmentUsd), strategyId, 'impairment', messages)
  const { impairment: loss, hiddenReserve: gain } = messages.verdict.findings
  const sentence = (answers.impairmentUsd > 0 ? loss : gain)(amount, horizonMonths)
  return [{ kind: 'impairment', strategyId, sentence }]
}

/** Where another model answers than the traffic's own API model: how many of its answers are counted as done again. */
function qualityGap({ scenario }: Evaluation, winner: Contender, messages: Messages): readonly Finding[] {
  const strategy = scenario.strategies[winner.index]
  if (strategy === undefined || !answersByAnotherModel(strategy, scenario)) return []
  const { strategyId } = winner.result
  const { someRedone, noneRedone } = messages.verdict.findings
  const share = {
    text: formatPercent(strategy.redoShare, messages.locale),
    figureId: `strategies.${winner.index}.redoShare`,
  }
  const sentence = strategy.redoShare > 0 ? someRedone(winner.words, share) : noneRedone(winner.words)
  return [{ kind: 'quality-gap', strategyId, sentence }]
}

function answersByAnotherModel(strategy: Strategy, scenario: Scenario): boolean {
  const isLocal = strategy.capacity !== null && asksForLocal(strategy.route)
  return isLocal || scenario.workloads.some(({ apiModel }, w) => (strategy.apiModels?.[w] ?? apiModel) !== apiModel)
}

function warnings({ horizonMonths }: Evaluation, contender: Contender, messages: Messages): readonly Finding[] {
  const { strategyId } = contender.result
  const { replicaSpansUnits, neverServesLocally } = messages.verdict.findings
  return contender.result.warnings.map((warning): Finding => {
    if (warning.kind === 'replica-spans-units') {
      const sentence = replicaSpansUnits(contender.words, warning.gpusPerReplica, warning.gpusPerUnit)
      return { kind: warning.kind, strategyId, sentence }
    }
    const sentence = neverServesLocally(contender.words, horizonMonths, warning.firstPossibleMonth)
    return { kind: warning.kind, strategyId, sentence }
  })
}
