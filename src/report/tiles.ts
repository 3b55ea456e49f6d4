import type { Messages } from '@/i18n/messages'
import { formatMoney, formatMonths, formatPercent, formatPercentChange, NOTHING } from '@/lib/format'
import type { Answers, Evaluation } from '@/model/evaluation'
import { contest, type Contender, type Contest } from './contest'
import { crossingsOf } from './crossings'
import { figureId, type FigureName } from './figure-id'
import { paybackText } from './payback-text'

export type Tile = {
  id: 'payback' | 'tco' | 'levelised' | 'npv' | 'peakExposure'
  name: string
  /** The figure, or words of the same size where it is a state; an en dash where it cannot be known, and the line says why. */
  text: string
  /** Behind the figure in small type: "months"; '' where there is none. */
  unit: string
  /** Null where nothing can be opened. */
  figureId: string | null
  /** One line that compares it. */
  line: string
}

/** Always the five, in the order in which they stand: of the recommended strategy, or of the one that challenges it. */
export function tiles(evaluation: Evaluation, messages: Messages): readonly Tile[] {
  const between = contest(evaluation, messages)
  const told = { evaluation, messages, between }
  return [payback(told), tco(told), levelised(told), npv(told), peakExposure(told)]
}

type Told = { evaluation: Evaluation; messages: Messages; between: Contest }

const unknown = (id: Tile['id'], name: string, line: string): Tile => ({
  id,
  name,
  text: NOTHING,
  unit: '',
  figureId: null,
  line,
})

/** Why a figure that takes two strategies is not known. */
function missing({ messages, between }: Told): string {
  return between.excluded.length > 0 ? messages.tiles.onceFits : messages.tiles.nothingToCompare
}

/** Whose payback it is, where that is not the recommended strategy's. */
function challengerLabel({ between }: Told): string | null {
  const { challenger, winner } = between
  return challenger === null || challenger === winner ? null : challenger.words.label
}

function payback(told: Told): Tile {
  const { evaluation, messages, between } = told
  const name = messages.tiles.payback(challengerLabel(told))
  const against = between.challenger?.result.answers.againstReference ?? null
  if (between.challenger === null || against === null) return unknown('payback', name, missing(told))

  const { horizonMonths } = evaluation
  const state = (which: typeof against.payback) =>
    which.state === 'month' ? messages.time.month(which.month) : paybackText(which, horizonMonths, messages)
  const months = (month: number) => formatMonths(month, messages.locale)
  const [touch] = crossingsOf(against.cumulativeDifferenceUsd).filter(({ kind }) => kind === 'lost')
  const line =
    touch === undefined || touch.lostMonth === null
      ? messages.tiles.discounted(state(against.discountedPayback))
      : messages.tiles.touched(months(touch.month), months(touch.lostMonth))
  return {
    id: 'payback',
    name,
    text: paybackText(against.payback, horizonMonths, messages),
    unit: against.payback.state === 'month' ? messages.time.monthsUnit(against.payback.month) : '',
    figureId: figureId(between.challenger.result.strategyId, 'payback'),
    line,
  }
}

/** "API $1.26M, −27 %": what the other costs, and how much less or more this one does. */
function comparedWith(
  other: Contender | null,
  of: (answers: Answers) => number | null,
  mine: number,
  m: Messages,
): string {
  const theirs = other === null ? null : of(other.result.answers)
  if (other === null || theirs === null) return ''
  const difference = theirs > 0 ? formatPercentChange(mine / theirs - 1, m.locale) : ''
  return m.tiles.against(other.words.label, formatMoney(theirs, m.locale), difference)
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ')

function figureTile(
  { messages, between }: Told,
  tile: { id: Tile['id']; name: string; figure: FigureName; of: (answers: Answers) => number | null; none: string },
  more: readonly string[],
): Tile {
  const { winner, other } = between
  const value = winner === null ? null : tile.of(winner.result.answers)
  if (winner === null || value === null) return unknown(tile.id, tile.name, tile.none)
  return {
    id: tile.id,
    name: tile.name,
    text: formatMoney(value, messages.locale),
    unit: '',
    figureId: figureId(winner.result.strategyId, tile.figure),
    line: joined([comparedWith(other, tile.of, value, messages), ...more]),
  }
}

function tco(told: Told): Tile {
  const { evaluation, messages, between } = told
  const answers = between.winner?.result.answers
  const cash = formatMoney(answers?.cashPaidUsd ?? 0, messages.locale)
  const cashDiffers = answers !== undefined && cash !== formatMoney(answers.tcoUsd, messages.locale)
  const name = messages.tiles.tco(evaluation.horizonMonths)
  const tile = { id: 'tco', name, figure: 'tco', of: (a: Answers) => a.tcoUsd, none: missing(told) } as const
  return figureTile(told, tile, cashDiffers ? [messages.tiles.cashPaid(cash)] : [])
}

function levelised(told: Told): Tile {
  const { messages, between } = told
  const answers = between.winner?.result.answers
  const { levelisedUsdPerUserMonth: perUserMonth = null, levelisedUsdPerRequest: perRequest = null } = answers ?? {}
  const more =
    perUserMonth !== null
      ? [messages.tiles.perUserMonth(formatMoney(perUserMonth, messages.locale))]
      : perRequest !== null
        ? [messages.tiles.perRequest(formatMoney(perRequest, messages.locale))]
        : []
  const none = between.winner === null ? missing(told) : messages.tiles.noDemand
  const of = (a: Answers) => a.levelisedUsdPerMTok
  return figureTile(
    told,
    { id: 'levelised', name: messages.tiles.levelised, figure: 'levelisedPerMTok', of, none },
    more,
  )
}

function npv(told: Told): Tile {
  const { evaluation, messages } = told
  const rate = formatPercent(evaluation.scenario.discountRateAnnual, messages.locale)
  const of = (a: Answers) => a.npvUsd
  const tile = { id: 'npv', name: messages.tiles.npv, figure: 'npv', of, none: missing(told) } as const
  return figureTile(told, tile, [messages.tiles.rate(rate)])
}

function peakExposure(told: Told): Tile {
  const { messages, between } = told
  const name = messages.tiles.peakExposure(challengerLabel(told))
  const { challenger, reference } = between
  const against = challenger?.result.answers.againstReference ?? null
  if (challenger === null || reference === null || against === null) return unknown('peakExposure', name, missing(told))
  const { aboveAtStart, aboveInMonth, neverAbove } = messages.tiles
  const column = against.peakExposureColumn
  const line =
    column === null
      ? neverAbove(reference.words)
      : column === 0
        ? aboveAtStart(reference.words)
        : aboveInMonth(reference.words, column)
  return {
    id: 'peakExposure',
    name,
    text: formatMoney(against.peakExposureUsd, messages.locale),
    unit: '',
    figureId: figureId(challenger.result.strategyId, 'peakExposure'),
    line,
  }
}
