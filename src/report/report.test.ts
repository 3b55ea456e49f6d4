import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import type { Messages } from '@/i18n/messages'
import { ru } from '@/i18n/ru'
import { evaluateScenario } from '@/model/evaluate-scenario'
import type { Evaluation, PossibleResult } from '@/model/evaluation'
import { PRESETS } from '@/scenario/presets'
import { anyScenario } from '@/test/arbitraries'
import { breakdown } from './breakdown'
import { budget } from './budget'
import { BUDGET_GRAINS } from './budget-periods'
import { comparison } from './comparison'
import { breakEvenChart, type ChartView } from './series'
import { tiles } from './tiles'
import { verdict } from './verdict'

const LANGUAGES: readonly Messages[] = [en, ru]
const BASES = ['cash', 'accrual'] as const
const VIEWS: readonly ChartView[] = (['cumulative', 'monthly'] as const).flatMap((measure) =>
  BASES.flatMap((basis) => (['nominal', 'discounted'] as const).map((money) => ({ measure, basis, money }))),
)

const possible = (evaluation: Evaluation): readonly PossibleResult[] =>
  evaluation.strategies.flatMap((strategy) => (strategy.possible ? [strategy] : []))

function everything(evaluation: Evaluation, messages: Messages) {
  return {
    verdict: verdict(evaluation, messages),
    tiles: tiles(evaluation, messages),
    charts: VIEWS.map((view) => breakEvenChart(evaluation, messages, view)),
    comparison: comparison(evaluation, messages),
    breakdown: breakdown(evaluation, messages),
    budgets: possible(evaluation).flatMap(({ strategyId }) =>
      BASES.flatMap((basis) => BUDGET_GRAINS.map((grain) => budget(evaluation, messages, strategyId, basis, grain))),
    ),
  }
}

/** Names of things in the machine, which nobody reads. */
const IDENTITIES = new Set(['strategyId', 'figureId', 'capacityId'])

/** Every text and every number that is read, however deep. */
function leaves(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    IDENTITIES.has(key) ? [] : leaves(inside),
  )
}

/** What a reader must never see: the machine's words, and a minus that is a hyphen. */
const UNFIT = /NaN|undefined|null|Infinity|∞|\[object|(?<![\p{L}\d])-\d|\u2212[0\s]*$| {2}|^\s|\s$/u

function unfit(evaluation: Evaluation, messages: Messages): readonly (string | number)[] {
  const { verdict: said, ...rest } = everything(evaluation, messages)
  const sentences = [said.sentence, ...said.findings.map(({ sentence }) => sentence)].map((sentence) =>
    sentence.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.text)).join(''),
  )
  return [...leaves(rest), ...leaves(said.short), ...sentences].filter((leaf) =>
    typeof leaf === 'number' ? !Number.isFinite(leaf) : UNFIT.test(leaf),
  )
}

const closeTo = (expected: number, scale: number) => ({
  asymmetricMatch: (actual: unknown) =>
    typeof actual === 'number' && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(scale)),
})

const turnover = ({ cash }: PossibleResult): number => cash.reduce((sum, usd) => sum + Math.abs(usd), 0)

describe.each(LANGUAGES)('in $locale', (messages) => {
  test.each(PRESETS.map((preset) => ({ preset, id: preset.preset })))('$id says nothing unfit', ({ preset }) => {
    const evaluation = evaluateScenario(preset)
    expect(unfit(evaluation, messages)).toEqual([])
    const { sentence } = verdict(evaluation, messages)
    const text = sentence.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.text)).join('')
    expect(text.length).toBeLessThanOrEqual(140)
  })

  test('no scenario makes it say anything unfit', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        // Names are the user's own: what they hold is shown as it is.
        const nameless = { ...scenario, title: '', strategies: scenario.strategies.map((x) => ({ ...x, name: '' })) }
        expect(unfit(evaluateScenario(nameless), messages)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('sums hold for any scenario', () => {
  const forAny = (check: (evaluation: Evaluation, result: PossibleResult) => void) =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const evaluation = evaluateScenario(scenario)
        for (const result of possible(evaluation)) check(evaluation, result)
      }),
      { numRuns: 40 },
    )

  test('a budget’s lines add up to its subtotals, these to its total, and that to what is paid', () => {
    forAny((evaluation, result) => {
      for (const [basis, grain] of BASES.flatMap((basis) => BUDGET_GRAINS.map((grain) => [basis, grain] as const))) {
        const rows = budget(evaluation, en, result.strategyId, basis, grain)?.rows ?? []
        const column = (kind: string, index: number) =>
          rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + (row.valuesUsd.at(index) ?? 0), 0)
        const total = rows.find(({ kind }) => kind === 'total')?.valuesUsd ?? []
        total.forEach((usd, index) => {
          expect(column('line', index)).toEqual(closeTo(usd, turnover(result)))
          expect(column('subtotal', index)).toBe(usd)
        })
        const ofModel = result[basis].reduce((sum, usd) => sum + usd, 0)
        expect(total.at(-1)).toEqual(closeTo(ofModel, turnover(result)))
      }
    })
  })

  test('a budget says the same of a quarter as of its months, and of the whole plan in every grain', () => {
    forAny((evaluation, result) => {
      for (const basis of BASES) {
        const [years, quarters, months] = BUDGET_GRAINS.map((grain) =>
          budget(evaluation, en, result.strategyId, basis, grain),
        )
        const ofMonths = (row: number, first: number, last: number): number =>
          months?.rows[row]?.valuesUsd.slice(first, last + 1).reduce((sum, usd) => sum + usd, 0) ?? Number.NaN
        for (const coarser of [years, quarters]) {
          coarser?.rows.forEach(({ kind, label, valuesUsd }, row) => {
            expect(months?.rows[row]?.label).toBe(label)
            expect(months?.rows[row]?.valuesUsd.at(-1)).toBe(valuesUsd.at(-1))
            if (kind === 'after') return
            coarser.periods.forEach(({ firstColumn, lastColumn }, period) => {
              expect(valuesUsd[period]).toEqual(closeTo(ofMonths(row, firstColumn, lastColumn), turnover(result)))
            })
          })
        }
      }
    })
  })

  test('a breakdown’s parts add up to the total cost', () => {
    forAny((evaluation, result) => {
      const row = breakdown(evaluation, en).rows.find(({ strategyId }) => strategyId === result.strategyId)
      expect(row?.parts.reduce((sum, { valueUsd }) => sum + valueUsd, 0)).toEqual(
        closeTo(result.answers.tcoUsd, turnover(result)),
      )
    })
  })

  test('a line ends at cash paid, and in both bases its slot at the total cost', () => {
    forAny((evaluation, result) => {
      for (const basis of BASES) {
        const { series } = breakEvenChart(evaluation, en, { measure: 'cumulative', basis, money: 'nominal' })
        const line = series.find(({ strategyId }) => strategyId === result.strategyId)
        // By accrual, what servers that were there before cost in the books is a cost too, though nobody pays it now.
        const accounted =
          result.accrual.reduce((sum, usd) => sum + usd, 0) +
          (result.bookValue.at(-1) ?? NaN) -
          result.answers.cashPaidUsd
        const unpaid = basis === 'accrual' ? accounted : 0
        expect(line?.endUsd).toEqual(closeTo(result.answers.tcoUsd + unpaid, turnover(result)))
        if (basis === 'cash')
          expect(line?.valuesUsd.at(-1)).toEqual(closeTo(result.answers.cashPaidUsd, turnover(result)))
      }
    })
  })

  test('the crossing that is kept is the payback', () => {
    forAny((evaluation, result) => {
      const against = result.answers.againstReference
      if (against === null) return
      for (const money of ['nominal', 'discounted'] as const) {
        const payback = money === 'nominal' ? against.payback : against.discountedPayback
        const { crossings } = breakEvenChart(evaluation, en, { measure: 'cumulative', basis: 'cash', money })
        const own = crossings.filter(({ strategyId }) => strategyId === result.strategyId)
        const kept = own.find(({ kind }) => kind === 'kept')
        expect(kept !== undefined).toBe(payback.state === 'month')
        if (payback.state === 'month') expect(kept?.month).toBeCloseTo(payback.month, 6)
        if (payback.state === 'never' || payback.state === 'from-the-start') expect(own).toEqual([])
        if (payback.state === 'touched-and-lost') expect(own[0]?.month).toBeCloseTo(payback.touchedMonth, 6)
        if (payback.state === 'cheaper-until')
          expect(own.at(-1)?.lostMonth ?? own.at(-1)?.month).toBeCloseTo(payback.untilMonth, 6)
      }
    })
  })
})
