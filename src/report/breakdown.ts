import type { Messages } from '@/i18n/messages'
import { formatMoney, formatPercent, formatTableUsd } from '@/lib/format'
import { CATEGORY, LINE_IDS, type Evaluation, type LineId, type PossibleResult } from '@/model/evaluation'
import type { Cell } from './comparison'
import { contest, roleOf, type Contest, type Role } from './contest'
import { figureId } from './figure-id'

/** The model's five categories, compute split into what is bought and what is rented. */
export const BREAKDOWN_CATEGORIES = ['api', 'bought', 'rented', 'power-place', 'people', 'other'] as const
export type BreakdownCategory = (typeof BREAKDOWN_CATEGORIES)[number]

export type BreakdownPart = { category: BreakdownCategory; valueUsd: number; text: string }

export type BreakdownRow = {
  strategyId: string
  strategyIndex: number
  name: string
  role: Role
  /** In the order of the categories, all of them; the parts add up to the total. */
  parts: readonly BreakdownPart[]
  totalUsd: number
  totalText: string
}

export type Breakdown = {
  title: string
  subtitle: string
  categories: readonly { id: BreakdownCategory; name: string }[]
  /** Possible strategies, cheapest total first. Totals are TCO: cash paid less the value at the horizon. */
  rows: readonly BreakdownRow[]
  table: { head: readonly string[]; rows: readonly { label: string; cells: readonly Cell[] }[] }
}

/** From here on parts are told in thousands, all of them. */
const THOUSANDS_FROM_USD = 100_000

export function breakdown(evaluation: Evaluation, messages: Messages): Breakdown {
  const { locale, ledger, tables } = messages
  const between = contest(evaluation, messages)
  const spent = new Map(between.contenders.map(({ index, result }) => [index, spending(result)]))
  const largestUsd = Math.max(0, ...[...spent.values()].map(total))
  const thousands = largestUsd >= THOUSANDS_FROM_USD
  const inUnit = (usd: number) => formatTableUsd(thousands ? usd / 1000 : usd, locale)
  const rows = between.contenders
    .map(({ index, result, words }): BreakdownRow => {
      const byCategory = spent.get(index) ?? NOTHING_SPENT
      const totalUsd = total(byCategory)
      return {
        strategyId: result.strategyId,
        strategyIndex: index,
        name: words.label,
        role: roleOf(index, evaluation),
        parts: BREAKDOWN_CATEGORIES.map((category) => ({
          category,
          valueUsd: byCategory[category],
          text: inUnit(byCategory[category]),
        })),
        totalUsd,
        totalText: formatMoney(totalUsd, locale),
      }
    })
    .toSorted((a, b) => a.totalUsd - b.totalUsd)
  return {
    title: title(between, spent, messages),
    subtitle: tables.breakdown.subtitle(evaluation.horizonMonths, thousands),
    categories: BREAKDOWN_CATEGORIES.map((id) => ({ id, name: ledger.categories[id] })),
    rows,
    table: {
      head: [tables.strategy, ...BREAKDOWN_CATEGORIES.map((id) => ledger.categories[id]), tables.total],
      rows: rows.map(({ name, strategyId, parts, totalUsd }) => ({
        label: name,
        cells: [
          ...parts.map(({ valueUsd }) => ({ text: formatTableUsd(valueUsd, locale), figureId: null })),
          { text: formatTableUsd(totalUsd, locale), figureId: figureId(strategyId, 'tco') },
        ],
      })),
    },
  }
}

type Spending = Readonly<Record<BreakdownCategory, number>>
const NOTHING_SPENT: Spending = { api: 0, bought: 0, rented: 0, 'power-place': 0, people: 0, other: 0 }

/** Cash by category over all columns; what the servers are still worth is taken off what was bought. */
function spending({ lines, valueAtHorizonUsd }: PossibleResult): Spending {
  const sums = { ...NOTHING_SPENT, bought: -valueAtHorizonUsd }
  for (const line of LINE_IDS) {
    for (const usd of lines[line] ?? []) sums[categoryOf(line)] += usd
  }
  return sums
}

function categoryOf(line: LineId): BreakdownCategory {
  const category = CATEGORY[line]
  if (category !== 'compute') return category
  return line === 'rent' ? 'rented' : 'bought'
}

const total = (spent: Spending): number => BREAKDOWN_CATEGORIES.reduce((sum, category) => sum + spent[category], 0)

/** Differences below this share of the larger total are not worth a title. */
const TOLD_FROM_SHARE = 0.01

/** On what the recommended strategy spends more than the one it is compared with, and on what less. */
function title({ winner, other }: Contest, spent: ReadonlyMap<number, Spending>, messages: Messages): string {
  const words = messages.tables.breakdown
  const own = winner === null ? undefined : spent.get(winner.index)
  if (winner === null || own === undefined || total(own) <= 0) return words.nothing
  const theirs = other === null ? undefined : spent.get(other.index)
  if (other === null || theirs === undefined)
    return largestPart(own, messages, (share, on) => words.largest(winner.words, share, on))

  const floorUsd = TOLD_FROM_SHARE * Math.max(total(own), total(theirs))
  const differences = BREAKDOWN_CATEGORIES.map((category) => ({ category, usd: own[category] - theirs[category] }))
    .filter(({ usd }) => Math.abs(usd) > floorUsd)
    .toSorted((a, b) => Math.abs(b.usd) - Math.abs(a.usd))
  const money = (usd: number) => formatMoney(Math.abs(usd), messages.locale)
  const more = differences
    .filter(({ usd }) => usd > 0)
    .slice(0, 2)
    .map(({ category, usd }) => words.more(money(usd), messages.ledger.spentOn[category]))
  const less = differences
    .filter(({ usd }) => usd < 0)
    .slice(0, 2)
    .map(({ category, usd }) => words.less(money(usd), messages.ledger.savedOn[category]))
  if (more.length > 0 && less.length > 0) return words.instead(winner.words, more, less)
  if (more.length > 0) return words.onlyMore(winner.words, more)
  return less.length > 0 ? words.onlyLess(winner.words, less) : words.same(winner.words, other.words)
}

function largestPart(own: Spending, { locale, ledger }: Messages, say: (share: string, on: string) => string): string {
  const [largest = 'api'] = BREAKDOWN_CATEGORIES.toSorted((a, b) => own[b] - own[a])
  return say(formatPercent(own[largest] / total(own), locale), ledger.spentOn[largest])
}
