import type { Messages } from '@/i18n/messages'
import type { FigurePiece, Sentence } from '@/i18n/sentence'
import { formatMoney, formatMoneyChange } from '@/lib/format'
import type { Evaluation, Payback } from '@/model/evaluation'
import { advantage, contest, isSameUsd, type Contender, type Contest } from './contest'
import { figureId, HORIZON_ID } from './figure-id'
import { findings, type Finding } from './findings'
import { memoryPieces, misfits, type Misfit } from './misfits'
import { paybackText } from './payback-text'

export type VerdictKind =
  /** Another strategy than the reference is cheapest. */
  | 'recommendation'
  /** The reference itself is cheapest. */
  | 'reference-is-cheapest'
  /** All but one strategy wait for a model that fits. */
  | 'does-not-fit'
  | 'nothing-possible'
  | 'no-demand'

export type Verdict = {
  kind: VerdictKind
  /** Above the sentence: "Recommendation", "No recommendation yet". */
  heading: string
  sentence: Sentence
  /** What must be said beside it, most weighty first. */
  findings: readonly Finding[]
  misfits: readonly Misfit[]
  /** Index in the scenario's order; null where nothing is advised. */
  recommended: number | null
  /** The verdict in a line that stays in view: name, saving, payback; '' where there is none. */
  short: { name: string; saving: string; payback: string }
}

export type { Finding } from './findings'
export type { Misfit } from './misfits'

const NOTHING_SHORT = { name: '', saving: '', payback: '' }

export function verdict(evaluation: Evaluation, messages: Messages): Verdict {
  const between = contest(evaluation, messages)
  const misfitting = misfits(between, evaluation.scenario, messages)
  const { winner, other } = between
  const withoutAdvice = (kind: VerdictKind, sentence: Sentence): Verdict => ({
    kind,
    heading: messages.verdict.noRecommendation,
    sentence,
    findings: findings(evaluation, { ...between, winner: null }, misfitting, messages),
    misfits: misfitting,
    recommended: null,
    short: NOTHING_SHORT,
  })

  if (winner === null) return withoutAdvice('nothing-possible', doesNotFit(between, messages))
  if (other === null) return withoutAdvice('does-not-fit', doesNotFit(between, messages))
  if (evaluation.demand.requests.every((requests) => requests === 0)) {
    return withoutAdvice('no-demand', messages.verdict.noDemand())
  }
  return {
    kind: winner === between.reference ? 'reference-is-cheapest' : 'recommendation',
    heading: messages.verdict.recommendation,
    sentence: advice(evaluation, between, winner, other, messages),
    findings: findings(evaluation, between, misfitting, messages),
    misfits: misfitting,
    recommended: winner.index,
    short: inShort(evaluation, between, winner, other, messages),
  }
}

function doesNotFit({ excluded }: Contest, messages: Messages): Sentence {
  const [first] = excluded
  if (first === undefined) return []
  const { needed, available } = memoryPieces(first, messages)
  return messages.verdict.doesNotFit(needed, first.result.gpusPerReplica, available)
}

function advice(
  { horizonMonths }: Evaluation,
  { reference }: Contest,
  winner: Contender,
  other: Contender,
  messages: Messages,
): Sentence {
  const { keepTied, keep, cheaper } = messages.verdict
  const over: FigurePiece = { text: messages.time.months(horizonMonths), figureId: HORIZON_ID }
  if (isSameUsd(winner.result.answers.npvUsd, other.result.answers.npvUsd))
    return keepTied(winner.words, other.words, over)

  const { usd, presentValue } = advantage(winner, other)
  const margin = (of: Contender): FigurePiece => ({
    text: formatMoney(usd, messages.locale),
    figureId: figureId(of.result.strategyId, presentValue ? 'npvSaving' : 'tcoSaving'),
  })
  if (winner === reference) return keep(winner.words, other.words, margin(other), presentValue, over)
  const against = other === reference ? winner.result.answers.againstReference : null
  const end = against === null ? [] : paybackClause(winner, against.payback, messages)
  return cheaper(winner.words, other.words.than, margin(winner), presentValue, over, end)
}

/** How the sentence ends: when the money comes back, in every state that there is. */
function paybackClause({ result, words }: Contender, payback: Payback, messages: Messages): Sentence {
  const say = messages.verdict.payback
  const id = figureId(result.strategyId, 'payback')
  const at = (month: number): FigurePiece => ({ text: messages.time.monthNumber(month), figureId: id })
  switch (payback.state) {
    case 'no-difference':
      return say.noDifference()
    case 'from-the-start':
      return say.fromTheStart()
    case 'month':
      return say.month(words, { text: messages.time.month(payback.month), figureId: id })
    case 'not-within-horizon':
      return say.notWithinHorizon()
    case 'never':
      return say.never()
    case 'touched-and-lost':
      return say.touchedAndLost(at(payback.touchedMonth), at(payback.lostMonth))
    case 'cheaper-until':
      return say.cheaperUntil(at(payback.untilMonth))
  }
}

function inShort(
  { horizonMonths }: Evaluation,
  { reference }: Contest,
  winner: Contender,
  other: Contender,
  messages: Messages,
): Verdict['short'] {
  const name = winner.words.label
  const payback = winner.result.answers.againstReference?.payback
  if (winner === reference || payback === undefined) return { name, saving: '', payback: '' }
  const text =
    payback.state === 'month' ? messages.time.month(payback.month) : paybackText(payback, horizonMonths, messages)
  return { name, saving: formatMoneyChange(-advantage(winner, other).usd, messages.locale), payback: text }
}
