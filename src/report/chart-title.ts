import type { Messages } from '@/i18n/messages'
import { formatMoney, formatMonths, formatPercent } from '@/lib/format'
import type { Evaluation, Payback } from '@/model/evaluation'
import type { ChartView } from './chart-view'
import type { Contender, Contest } from './contest'
import { crossingsOf, differenceOf } from './crossings'
import type { SeriesValues } from './series-values'

/** Beside the challenger, so many others find a place in a title. */
const MOST_FURTHER = 2

type Drawn = ReadonlyMap<Contender, SeriesValues>

/** The finding of the view, in a sentence without its full stop. */
export function chartTitle(
  evaluation: Evaluation,
  contest: Contest,
  drawn: Drawn,
  view: ChartView,
  messages: Messages,
): string {
  const { horizonMonths } = evaluation
  const { winner, reference, challenger, runnerUp, ranked } = contest
  const { chart, locale } = messages
  if (winner === null) return chart.nothing
  const last = (contender: Contender) => formatMoney(drawn.get(contender)?.valuesUsd[horizonMonths] ?? 0, locale)
  if (runnerUp === null) {
    return chart.alone(winner.words, formatMoney(winner.result.answers.tcoUsd, locale), horizonMonths)
  }
  const against = reference ?? runnerUp
  const subject = challenger ?? winner
  if (view.measure === 'monthly') {
    return chart.inLastMonth(subject.words, last(subject), against.words, last(against), horizonMonths)
  }
  const stateOf = (contender: Contender): Payback => standing(contender, against, drawn, view)
  const endUsd = (contender: Contender) => drawn.get(contender)?.endUsd ?? 0
  /** What is left at the horizon can make cheaper what cash does not: then the title must not seem to deny the advice. */
  const withValueLeft = (text: string) =>
    view.basis === 'cash' && endUsd(subject) < endUsd(against) ? chart.valueLeftAside(text) : text
  const others = ranked.filter((contender) => contender !== subject && contender !== against)
  if (others.length > 0 && [subject, ...others].every((contender) => isNever(stateOf(contender)))) {
    return withValueLeft(chart.noneCheaper(against.words, horizonMonths))
  }
  const further = others
    .slice(0, MOST_FURTHER)
    .map((contender) => furtherFinding(contender, stateOf(contender), messages))
  const state = stateOf(subject)
  const first = finding(subject, against, state, horizonMonths, messages)
  return [isNever(state) ? withValueLeft(first) : first, ...further].join(', ')
}

const isNever = ({ state }: Payback): boolean => state === 'never' || state === 'not-within-horizon'

/** When a strategy is cheaper than the other, as a payback: the model's own where the view is one that it answers. */
function standing(own: Contender, other: Contender, drawn: Drawn, view: ChartView): Payback {
  const answered = other.index === 0 ? own.result.answers.againstReference : null
  if (answered !== null && view.basis === 'cash') {
    return view.money === 'nominal' ? answered.payback : answered.discountedPayback
  }
  const valuesOf = (contender: Contender) => drawn.get(contender)?.valuesUsd ?? []
  const difference = differenceOf(valuesOf(own), valuesOf(other))
  if (difference.every((usd) => usd === 0)) return { state: 'no-difference' }
  if (difference.every((usd) => usd <= 0)) return { state: 'from-the-start' }
  const crossings = crossingsOf(difference)
  const kept = crossings.at(-1)
  if (kept === undefined) return { state: 'not-within-horizon' }
  if (kept.kind === 'kept') return { state: 'month', month: kept.month }
  return kept.lostMonth === null
    ? { state: 'cheaper-until', untilMonth: kept.month }
    : { state: 'touched-and-lost', touchedMonth: kept.month, lostMonth: kept.lostMonth }
}

function finding(
  { words }: Contender,
  other: Contender,
  payback: Payback,
  horizonMonths: number,
  { chart, locale }: Messages,
): string {
  const months = (month: number) => formatMonths(month, locale)
  const say = chart.finding
  switch (payback.state) {
    case 'no-difference':
      return say.noDifference(words, other.words)
    case 'from-the-start':
      return say.fromTheStart(words, other.words)
    case 'month':
      return say.month(words, other.words, months(payback.month))
    case 'not-within-horizon':
    case 'never':
      return say.notWithinHorizon(words, other.words, horizonMonths)
    case 'touched-and-lost':
      return say.touchedAndLost(words, other.words, months(payback.touchedMonth), months(payback.lostMonth))
    case 'cheaper-until':
      return say.cheaperUntil(words, other.words, months(payback.untilMonth))
  }
}

function furtherFinding({ words }: Contender, payback: Payback, { chart, locale }: Messages): string {
  const months = (month: number) => formatMonths(month, locale)
  const say = chart.furtherFinding
  switch (payback.state) {
    case 'no-difference':
      return say.noDifference(words)
    case 'from-the-start':
      return say.fromTheStart(words)
    case 'month':
      return say.month(words, months(payback.month))
    case 'not-within-horizon':
    case 'never':
      return say.notWithinHorizon(words)
    case 'touched-and-lost':
      return say.touchedAndLost(words, months(payback.touchedMonth), months(payback.lostMonth))
    case 'cheaper-until':
      return say.cheaperUntil(words, months(payback.untilMonth))
  }
}

/** Measure, basis and unit. */
export function chartSubtitle({ scenario }: Evaluation, view: ChartView, { chart, locale }: Messages): string {
  const money =
    view.money === 'nominal' ? chart.nominal : chart.discounted(formatPercent(scenario.discountRateAnnual, locale))
  return chart.subtitle(chart.measure[view.measure], chart.basis[view.basis], money)
}
