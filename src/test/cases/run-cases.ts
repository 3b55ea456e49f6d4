import { ledgerCase } from './ledger-case'
import type { CaseResult, Mismatch } from './outcome'
import { publishedCase } from './published-case'

/*
 * Files of reference cases: each case by its adaptor, then what came of it by category.
 */

export type CaseReport = { id: string; category: string } & (
  | { result: 'held' }
  | { result: 'failed'; mismatches: readonly Mismatch[]; moreMismatches: number }
  | { result: 'not-expressible'; why: string }
)

type Counts = { cases: number; held: number; failed: number; notExpressible: number }

export type CategoryReport = Counts & { category: string; reasons: readonly { why: string; cases: number }[] }

export type CasesReport = Counts & { categories: readonly CategoryReport[]; results: readonly CaseReport[] }

/** Of one case; a whole ledger can differ in thousands of figures. */
const MOST_MISMATCHES = 20

export type CasesFile = { ok: true; cases: readonly unknown[] } | { ok: false; problem: string }

/** An array of cases, an object that holds one under any key, or a single case. */
export function casesIn(text: string): CasesFile {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  const cases = listOf(content)
  return cases.length > 0 ? { ok: true, cases } : { ok: false, problem: 'holds no cases' }
}

function listOf(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content
  if (typeof content !== 'object' || content === null) return []
  if (isCase(content)) return [content]
  const lists = Object.values(content).filter((value): value is unknown[] => Array.isArray(value) && value.length > 0)
  const ofCases = lists.filter((list) => list.some(isCase))
  return ofCases.length > 0 ? ofCases.flat() : (lists[0] ?? [])
}

const field = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined

const has = (record: unknown, ...keys: string[]): boolean => keys.every((key) => field(record, key) !== undefined)

/** A row of measured speed: what was run on what, with how many tokens in. */
const isMeasuredSpeed = (entry: unknown): boolean => !has(entry, 'category') && has(entry, 'model', 'gpu', 'isl')
const isLedger = (entry: unknown): boolean =>
  field(entry, 'category') === 'ledger' || typeof field(field(entry, 'outputs'), 'strategies') === 'object'
const isCase = (entry: unknown): boolean =>
  has(entry, 'inputs', 'outputs') || has(entry, 'category') || isMeasuredSpeed(entry)

export function runCases(cases: readonly unknown[]): CasesReport {
  const results = cases.map(caseReport)
  const names = [...new Set(results.map(({ category }) => category))]
  return {
    ...counts(results),
    categories: names.map((category) => categoryReport(category, results)),
    results,
  }
}

function caseReport(entry: unknown, index: number): CaseReport {
  const id = field(entry, 'id')
  const named = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : `#${index + 1}`,
    category: categoryOf(entry),
  }
  const result = resultOf(entry)
  switch (result.kind) {
    case 'held':
      return { ...named, result: 'held' }
    case 'not-expressible':
      return { ...named, result: 'not-expressible', why: result.why }
    case 'failed':
      return {
        ...named,
        result: 'failed',
        mismatches: result.mismatches.slice(0, MOST_MISMATCHES),
        moreMismatches: Math.max(0, result.mismatches.length - MOST_MISMATCHES),
      }
  }
}

function categoryOf(entry: unknown): string {
  const category = field(entry, 'category')
  if (typeof category === 'string') return category
  if (isMeasuredSpeed(entry)) return 'throughput'
  return isLedger(entry) ? 'ledger' : 'malformed'
}

function resultOf(entry: unknown): CaseResult {
  if (isMeasuredSpeed(entry)) return { kind: 'not-expressible', why: 'the throughput estimator does not exist yet' }
  return isLedger(entry) ? ledgerCase(entry) : publishedCase(entry)
}

function counts(results: readonly CaseReport[]): Counts {
  const of = (kind: CaseReport['result']): number => results.filter(({ result }) => result === kind).length
  return { cases: results.length, held: of('held'), failed: of('failed'), notExpressible: of('not-expressible') }
}

function categoryReport(category: string, all: readonly CaseReport[]): CategoryReport {
  const results = all.filter((report) => report.category === category)
  const reasons = new Map<string, number>()
  for (const report of results) {
    if (report.result === 'not-expressible') reasons.set(report.why, (reasons.get(report.why) ?? 0) + 1)
  }
  return {
    category,
    ...counts(results),
    reasons: [...reasons].map(([why, cases]) => ({ why, cases })).toSorted((a, b) => b.cases - a.cases),
  }
}
