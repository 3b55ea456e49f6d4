import * as z from 'zod/mini'
import { compare, type CaseResult, type Mismatch, type Tolerance } from './outcome'
import { amortisation, ownedHourly, ownedMonth, straightLineDepreciation } from './published-owned'
import { apiMonth, dailyBill, requestBill, tokenBill } from './published-api'
import { apiAgainstSelfHost, breakEvenHours, breakEvenMonths, breakEvenTokens } from './published-break-even'
import { discountedPayback, discountFactor, loan, presentValues } from './published-flows'
import { decidingInputs, readForm, type Form, type Readings } from './published-form'
import {
  amortisedServing,
  electricity,
  hourlyServing,
  hoursUsed,
  ownCapacity,
  servingUnderLoad,
} from './published-serving'
import { converted, type Reading } from './reading'

/** How a category's cases are read, and what to say of inputs that have none of these forms. */
type Kind = { forms: readonly Form[]; otherwise?: string }

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['breakeven_months', { forms: breakEvenMonths }],
  ['breakeven_hours', { forms: [breakEvenHours] }],
  ['breakeven_tokens', { forms: [breakEvenTokens] }],
  ['onprem_capacity', { forms: [ownCapacity] }],
  ['onprem_hourly', { forms: [ownedHourly] }],
  ['electricity', { forms: [electricity] }],
  ['cost_per_M_tokens', { forms: [hourlyServing, amortisedServing] }],
  ['cost_vs_load', { forms: [servingUnderLoad] }],
  ['api_bill', { forms: [tokenBill, dailyBill, requestBill] }],
  ['api_request', { forms: [requestBill] }],
  ['api_cost', { forms: [apiMonth] }],
  ['api_vs_selfhost', { forms: apiAgainstSelfHost }],
  ['selfhost_month', { forms: [hoursUsed] }],
  ['amortisation', { forms: [amortisation] }],
  ['monthly_owned_cost', { forms: [ownedMonth] }],
  ['npv', { forms: presentValues }],
  ['discount_factor', { forms: [discountFactor] }],
  ['discounted_payback', { forms: [discountedPayback] }],
  ['loan', { forms: [loan] }],
  ['depreciation', { forms: [straightLineDepreciation], otherwise: 'the model writes off in a straight line only' }],
  ['negative_control', { forms: [hourlyServing, tokenBill, dailyBill, breakEvenTokens] }],
  ['irr', { forms: [], otherwise: 'the model has no rate of return' }],
  ['mirr', { forms: [], otherwise: 'the model has no rate of return' }],
  ['xirr', { forms: [], otherwise: 'the model has no rate of return, and no dates within a month' }],
  ['fv', { forms: [], otherwise: 'the model has no future value' }],
  ['cost_per_1K', { forms: [], otherwise: 'the model takes a speed, it does not derive one from a chip' }],
])

const amount = z.optional(z.nullable(z.number()))
const bounds = z.object({ abs: amount, rel: amount })
export const publishedCaseSchema = z.object({
  category: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
  tolerance: z.optional(z.record(z.string(), z.union([amount, bounds]))),
  verdict: z.optional(z.string()),
  formula: z.optional(z.string()),
  note: z.optional(z.string()),
  not_derivable: z.optional(z.array(z.string())),
})
export type PublishedCase = z.infer<typeof publishedCaseSchema>

/** Where a case states no tolerance: its figure is given in full. */
const IN_FULL: Tolerance = { rel: 1e-9 }

/** By output, where the model has them all; else why not. */
export type PublishedReadings = { ok: true; readings: ReadonlyMap<string, Reading> } | { ok: false; why: string }

/** A published figure, recomputed by what the page computes with, against what was printed. */
export function publishedCase(raw: unknown): CaseResult {
  const parsed = publishedCaseSchema.safeParse(raw)
  if (!parsed.success) return { kind: 'not-expressible', why: 'not of the form of a published case' }
  return judged(parsed.data, publishedReadings(parsed.data))
}

/** What the model says of every output that follows from the inputs. */
export function publishedReadings(published: PublishedCase): PublishedReadings {
  const { category, verdict, outputs, not_derivable } = published
  const kind = KINDS.get(category)
  if (kind === undefined) return { ok: false, why: `unknown category ${category}` }
  if (verdict === 'reference_only') return { ok: false, why: 'nothing to compute' }
  const asked = Object.keys(outputs).filter((name) => not_derivable?.includes(name) !== true)
  if (asked.length === 0) return { ok: false, why: 'nothing to compute: no output follows from its inputs' }

  const { inputs, unitsPerUsd } = decidingInputs(published.inputs)
  if (category === 'depreciation' && 'per' in inputs !== 'period' in inputs && !saysStraightLine(published)) {
    return { ok: false, why: kind.otherwise ?? '' }
  }
  const found = readForm(kind.forms, inputs)
  if (!found.ok) return { ok: false, why: kind.otherwise ?? found.why ?? 'inputs of no known form' }
  const readings = new Map(asked.map((name) => [name, inCurrency(found.readings, name, unitsPerUsd)]))
  const unread = [...readings].flatMap(([name, reading]) => {
    if (typeof reading === 'object' && 'why' in reading) return [`${name}: ${reading.why}`]
    return typeof reading === 'number' && !Number.isFinite(reading) ? [`${name}: no finite figure`] : []
  })
  return unread.length > 0 ? { ok: false, why: unread.join('; ') } : { ok: true, readings }
}

/** The inputs of other methods look the same where a period is asked for: only the words tell which is meant. */
function saysStraightLine({ formula = '', note = '' }: PublishedCase): boolean {
  return (
    /straight|\bSLN\b|^\s*\(?c(ost)?\s*-\s*s(alvage)?\)?\s*\/\s*(n|life)\s*$/i.test(formula) ||
    /straight.line/i.test(note)
  )
}

/** `x_lkr` is `x_usd` at the case's own rate: the model's money is US dollars, another currency is only shown. */
function inCurrency(readings: Readings, name: string, unitsPerUsd: ReadonlyMap<string, number>): Reading {
  const own = Object.hasOwn(readings, name) ? readings[name] : undefined
  if (own) return own()
  for (const [currency, rate] of unitsPerUsd) {
    const inUsd = name.replace(new RegExp(`_${currency}$`), '_usd')
    const reading = inUsd !== name && Object.hasOwn(readings, inUsd) ? readings[inUsd] : undefined
    if (reading) return converted(reading(), rate)
  }
  return { why: 'output not known' }
}

/** Against what was printed. What does not follow from its inputs must not come out. */
export function judged(published: PublishedCase, read: PublishedReadings): CaseResult {
  if (!read.ok) return { kind: 'not-expressible', why: read.why }
  const { category, verdict, outputs } = published
  const mismatches: Mismatch[] = []
  for (const [figure, reading] of read.readings) {
    const expected = outputs[figure]
    const beyond = typeof reading === 'object' && 'state' in reading ? reading.beyond : undefined
    if (beyond !== undefined && typeof expected === 'number' && expected > beyond) {
      return { kind: 'not-expressible', why: `${figure}: beyond the longest horizon` }
    }
    if (!agrees(expected, reading, toleranceOf(published, figure))) {
      mismatches.push({ figure, expected: shown(expected), got: shownReading(reading) })
    }
  }
  if (verdict === 'does_not_reproduce' || category === 'negative_control') {
    return mismatches.length > 0
      ? { kind: 'held' }
      : { kind: 'failed', mismatches: notToReturn(outputs, read.readings) }
  }
  if (mismatches.length === 0) return { kind: 'held' }
  if (verdict === 'partial' && mismatches.length < read.readings.size) {
    const names = mismatches.map(({ figure }) => figure).join(', ')
    return { kind: 'not-expressible', why: `partial by its own verdict, and not in: ${names}` }
  }
  return { kind: 'failed', mismatches }
}

function notToReturn(outputs: PublishedCase['outputs'], readings: ReadonlyMap<string, Reading>): Mismatch[] {
  return [...readings].map(([figure, reading]) => ({
    figure,
    expected: `not the printed ${shown(outputs[figure])}, which does not follow from its inputs`,
    got: shownReading(reading),
  }))
}

const shown = (expected: unknown): string | number | null =>
  typeof expected === 'number' || typeof expected === 'string' ? expected : JSON.stringify(expected ?? null)

function shownReading(reading: Reading): string | number {
  if (typeof reading === 'number') return reading
  return 'state' in reading ? reading.state : reading.why
}

/** "Never" and its like agree with any answer that is no figure. */
function agrees(expected: unknown, reading: Reading, tolerance: Tolerance): boolean {
  if (typeof reading === 'number') return typeof expected === 'number' && compare(expected, reading, tolerance)
  return expected === null || expected === 'never' || ('state' in reading && expected === reading.state)
}

/** One tolerance for all outputs, or one by output. */
export function toleranceOf({ tolerance = {} }: PublishedCase, output: string): Tolerance {
  const own = Object.hasOwn(tolerance, output) ? tolerance[output] : undefined
  const { abs, rel } = typeof own === 'object' && own !== null ? own : tolerance
  if (typeof abs !== 'number' && typeof rel !== 'number') return IN_FULL
  return { abs: typeof abs === 'number' ? abs : 0, rel: typeof rel === 'number' ? rel : 0 }
}
