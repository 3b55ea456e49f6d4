import type { Messages } from '@/i18n/messages'
import type { Evaluation } from '@/model/evaluation'
import type { Cell } from './comparison'

/** The model's five categories, compute split into what is bought and what is rented. */
export const BREAKDOWN_CATEGORIES = ['api', 'bought', 'rented', 'power-place', 'people', 'other'] as const
export type BreakdownCategory = (typeof BREAKDOWN_CATEGORIES)[number]

export type BreakdownPart = { category: BreakdownCategory; valueUsd: number; text: string; figureId: string | null }

export type BreakdownRow = {
  strategyId: string
  strategyIndex: number
  name: string
  role: 'recommended' | 'reference' | 'other'
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

export function breakdown(evaluation: Evaluation, messages: Messages): Breakdown {
  throw new Error(`not written yet: ${evaluation.horizonMonths}${messages.locale}`)
}
