import * as z from 'zod/mini'
import { evaluateScenario } from '@/model/evaluate-scenario'
import { LINE_IDS, type Evaluation, type LineId, type Payback, type PossibleResult } from '@/model/evaluation'
import { ledgerInputsSchema, ledgerScenario, withoutRemarks } from './ledger-scenario'
import { compare, type CaseResult, type Mismatch } from './outcome'

const caseSchema = z.object({
  inputs: z.unknown(),
  outputs: z.object({
    strategies: z.record(z.string(), z.record(z.string(), z.unknown())),
    lowest_npv: z.optional(z.string()),
  }),
})

/** Agreement asked of a whole ledger: 1e-9 of the figure, or a millionth of a dollar near zero. */
const RELATIVE = 1e-9
const ABSOLUTE_USD = 1e-6

/** A whole scenario, evaluated as the page does, compared figure by figure with everything in `outputs`. */
export function ledgerCase(raw: unknown): CaseResult {
  const parsed = caseSchema.safeParse(raw)
  if (!parsed.success) return { kind: 'not-expressible', why: 'not of the form of a ledger case' }
  const inputs = ledgerInputsSchema.safeParse(withoutRemarks(parsed.data.inputs))
  if (!inputs.success) {
    const [issue] = inputs.error.issues
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : ''
    const where = [...(issue?.path ?? []), unknown].filter((part) => part !== '').join('.')
    return { kind: 'not-expressible', why: `input not known or missing: ${where}` }
  }
  const document = ledgerScenario(inputs.data)
  if (!document.ok) return { kind: 'not-expressible', why: `${document.problem}: ${document.where}` }

  const evaluation = evaluateScenario(document.scenario)
  const mismatches: Mismatch[] = []
  for (const [id, expected] of Object.entries(parsed.data.outputs.strategies)) {
    const result = evaluation.strategies.find((strategy) => strategy.strategyId === id)
    const got = result?.possible ? strategyOutputs(result, evaluation, id) : {}
    differences(id, expected, got, mismatches)
  }
  const lowest = evaluation.recommended === null ? null : document.scenario.strategies[evaluation.recommended]?.id
  if (parsed.data.outputs.lowest_npv !== undefined && lowest !== parsed.data.outputs.lowest_npv) {
    mismatches.push({ figure: 'lowest_npv', expected: parsed.data.outputs.lowest_npv, got: lowest ?? null })
  }
  return mismatches.length === 0 ? { kind: 'held' } : { kind: 'failed', mismatches }
}

/** The result in the case's words. */
function strategyOutputs(result: PossibleResult, evaluation: Evaluation, id: string): Record<string, unknown> {
  const { answers, fleet } = result
  const against = answers.againstReference
  const months = (series: Float64Array): number[] => Array.from(series.subarray(1))
  const columns = (series: Float64Array): number[] => Array.from(series)
  const isReference = evaluation.scenario.strategies[0]?.id === id
  return {
    lines: Object.fromEntries(LINE_IDS.map((line) => [line, columns(lineOf(result, line))])),
    cash: columns(result.cash),
    accrual: columns(result.accrual),
    book_value: columns(result.bookValue),
    run_rate: columns(result.runRate),
    value_at_horizon_usd: result.valueAtHorizonUsd,
    still_owed_usd: result.stillOwedUsd,
    fleet: {
      replicas_needed: months(fleet.replicasNeeded),
      gpus_needed: months(fleet.gpusNeeded),
      servers: months(fleet.servers),
      instances: months(fleet.instances),
      utilisation: months(fleet.utilisation),
    },
    answers: {
      cash_paid_usd: answers.cashPaidUsd,
      tco_usd: answers.tcoUsd,
      npv_usd: answers.npvUsd,
      levelised_usd_per_M_tokens: answers.levelisedUsdPerMTok,
      levelised_usd_per_request: answers.levelisedUsdPerRequest,
      ...(!isReference && against
        ? {
            payback: paybackOutput(against.payback),
            discounted_payback: paybackOutput(against.discountedPayback),
            peak_exposure_usd: against.peakExposureUsd,
            peak_exposure_column: against.peakExposureColumn,
            run_rate_crossover_month: against.runRateCrossoverMonth,
          }
        : {}),
    },
  }
}

/** A line that does not occur is zero in every column. */
function lineOf(result: PossibleResult, line: LineId): Float64Array {
  return result.lines[line] ?? new Float64Array(result.cash.length)
}

function paybackOutput(payback: Payback): Record<string, unknown> {
  switch (payback.state) {
    case 'touched-and-lost':
      return { state: payback.state, touched: payback.touchedMonth, lost: payback.lostMonth }
    case 'cheaper-until':
      return { state: payback.state, until: payback.untilMonth }
    default:
      return payback
  }
}

/** Everything expected is looked up in what was got; what was got beyond it is not asked. A line not listed must be zero. */
function differences(path: string, expected: unknown, got: unknown, found: Mismatch[]): void {
  if (typeof expected === 'number') {
    if (typeof got !== 'number' || !compare(expected, got, { rel: RELATIVE, abs: ABSOLUTE_USD })) {
      found.push({ figure: path, expected, got: describe(got) })
    }
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) differences(`${path}.${key}`, value, field(got, key), found)
    if (path.endsWith('.lines')) unlistedLines(path, expected, got, found)
  } else if ((expected ?? null) !== (got ?? null)) {
    found.push({ figure: path, expected: describe(expected), got: describe(got) })
  }
}

function unlistedLines(path: string, expected: object, got: unknown, found: Mismatch[]): void {
  for (const line of LINE_IDS) {
    const values = field(got, line)
    if (line in expected || !Array.isArray(values)) continue
    const largest = Math.max(...values.map((value) => Math.abs(Number(value))))
    if (largest > ABSOLUTE_USD) found.push({ figure: `${path}.${line}`, expected: 0, got: largest })
  }
}

function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}

const describe = (value: unknown): string | number | null =>
  typeof value === 'number' || typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? null
      : JSON.stringify(value)
