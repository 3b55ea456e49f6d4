import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import type { Messages } from '@/i18n/messages'
import { ru } from '@/i18n/ru'
import type { Scenario } from '@/scenario/schema'
import { evaluationOf, misfit, monthly, type StrategyPlan } from '@/test/evaluations'
import { scenarioWith } from '@/test/scenarios'
import { budget, type BudgetBasis } from './budget'
import { budgetPeriods, type BudgetGrain } from './budget-periods'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const api: StrategyPlan = { id: 'api', lines: { 'api.input': monthly(500, 10_000) } }
/** 60,000 before the start and 12,000 in month 12, where 5,000 come back; 4,000 a month. */
const own: StrategyPlan = {
  id: 'own',
  lines: {
    hardware: [60_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12_000],
    resale: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5_000],
    staff: monthly(0, 4_000),
  },
  accrualLines: { hardware: monthly(0, 5_000), staff: monthly(0, 4_000) },
  payback: { state: 'not-within-horizon' },
  valueAtHorizonUsd: 10_000,
  bookValueUsd: 7_000,
}

/** From October 2026, fiscal years from April: six months in each. */
const fromOctober = (s: Scenario): Scenario => ({
  ...s,
  firstYear: 2026,
  firstCalendarMonth: 10,
  fiscalYearFirstCalendarMonth: 4,
})

const shown = (basis: BudgetBasis, messages: Messages = en, grain: BudgetGrain = 'fiscal-year') =>
  budget(evaluationOf({ strategies: [api, own], change: fromOctober }), messages, 'own', basis, grain)

const rowsOf = (basis: BudgetBasis, messages: Messages = en, grain: BudgetGrain = 'fiscal-year') =>
  shown(basis, messages, grain)?.rows.map(({ label, texts }) => [label, ...texts].map(plain))

describe('budgetPeriods', () => {
  const periodsOf = (horizonMonths: number, grain: BudgetGrain, messages: Messages = en) =>
    budgetPeriods(
      scenarioWith((s) => fromOctober({ ...s, horizonMonths })),
      messages,
      grain,
    ).map(({ label, note, firstColumn, lastColumn }) => [plain(label), plain(note), firstColumn, lastColumn])

  test('begin before the start, and follow the fiscal year', () => {
    expect(periodsOf(20, 'fiscal-year')).toEqual([
      ['Before start', 'Sep 2026', 0, 0],
      ['FY 2026/27', 'Oct–Mar', 1, 6],
      ['FY 2027/28', 'Apr–Mar', 7, 18],
      ['FY 2028/29', 'Apr–May', 19, 20],
    ])
  })

  test('quarters are those of the fiscal year, the last cut short by the plan', () => {
    // A fiscal year from April: October begins its third quarter.
    expect(periodsOf(14, 'quarter')).toEqual([
      ['Before start', 'Sep 2026', 0, 0],
      ['Q3 FY 2026/27', 'Oct–Dec', 1, 3],
      ['Q4 FY 2026/27', 'Jan–Mar', 4, 6],
      ['Q1 FY 2027/28', 'Apr–Jun', 7, 9],
      ['Q2 FY 2027/28', 'Jul–Sep', 10, 12],
      ['Q3 FY 2027/28', 'Oct–Nov', 13, 14],
    ])
    expect(periodsOf(14, 'quarter', ru)[1]).toEqual(['3 кв. 2026/27', 'окт.–дек.', 1, 3])
  })

  test('months say which of the plan they are', () => {
    const months = periodsOf(120, 'month')
    expect(months).toHaveLength(121)
    expect(months.slice(0, 3)).toEqual([
      ['Before start', 'Sep 2026', 0, 0],
      ['Oct 2026', 'month 1', 1, 1],
      ['Nov 2026', 'month 2', 2, 2],
    ])
    expect(periodsOf(12, 'month', ru)[12]).toEqual(['сент. 2027', '12-й месяц', 12, 12])
  })
})

describe('budget', () => {
  test('cash: lines, subtotals, total, the reference, and what leads to the total cost', () => {
    expect(rowsOf('cash')).toEqual([
      ['Servers', '60,000', '–', '12,000', '72,000'],
      ['Resale of servers', '–', '–', '−5,000', '−5,000'],
      ['Capital expenditure', '60,000', '–', '7,000', '67,000'],
      ['Staff', '–', '24,000', '24,000', '48,000'],
      ['Operating expenditure', '–', '24,000', '24,000', '48,000'],
      ['Own GPUs, total', '60,000', '24,000', '31,000', '115,000'],
      ['API, for comparison', '500', '60,000', '60,000', '120,500'],
      ['Saving, this period', '−59,500', '36,000', '29,000', '5,500'],
      ['Value left at the horizon, not cash', '', '', '', '−10,000'],
      ['Total cost', '', '', '', '105,000'],
    ])
  })

  test('accrual: depreciation in place of purchase and resale', () => {
    expect(rowsOf('accrual', ru)).toEqual([
      ['Серверы, амортизация', '–', '30 000', '30 000', '60 000'],
      ['Амортизация', '–', '30 000', '30 000', '60 000'],
      ['Персонал', '–', '24 000', '24 000', '48 000'],
      ['Операционные затраты', '–', '24 000', '24 000', '48 000'],
      ['Свои GPU, всего', '–', '54 000', '54 000', '108 000'],
      ['API, для сравнения', '500', '60 000', '60 000', '120 500'],
      ['Экономия за период', '500', '6 000', '6 000', '12 500'],
      ['Обесценение до остаточной стоимости', '', '', '', '−3 000'],
      ['Всего затрат', '', '', '', '105 000'],
    ])
  })

  test('by quarter: the same sums, parted at the quarters', () => {
    // Quarters of three months: 12,000 of staff each; in the last 12,000 of servers less 5,000 of resale.
    expect(rowsOf('cash', en, 'quarter')?.slice(0, 8)).toEqual([
      ['Servers', '60,000', '–', '–', '–', '12,000', '72,000'],
      ['Resale of servers', '–', '–', '–', '–', '−5,000', '−5,000'],
      ['Capital expenditure', '60,000', '–', '–', '–', '7,000', '67,000'],
      ['Staff', '–', '12,000', '12,000', '12,000', '12,000', '48,000'],
      ['Operating expenditure', '–', '12,000', '12,000', '12,000', '12,000', '48,000'],
      ['Own GPUs, total', '60,000', '12,000', '12,000', '12,000', '19,000', '115,000'],
      ['API, for comparison', '500', '30,000', '30,000', '30,000', '30,000', '120,500'],
      ['Saving, this period', '−59,500', '18,000', '18,000', '18,000', '11,000', '5,500'],
    ])
  })

  test('by month, expensed: twelve months between the start and the sum', () => {
    const rows = rowsOf('accrual', en, 'month')
    expect(rows?.[0]).toEqual(['Servers, depreciation', '–', ...Array<string>(12).fill('5,000'), '60,000'])
    expect(rows?.at(-1)).toEqual(['Total cost', '', ...Array<string>(12).fill(''), '105,000'])
  })

  test('the finding stays where the table is told more finely; the line below says how finely', () => {
    const [byYear, byMonth] = (['fiscal-year', 'month'] as const).map((grain) => shown('cash', en, grain))
    expect(byMonth?.title).toBe(byYear?.title)
    expect(plain(byMonth?.subtitle ?? '')).toBe('Own GPUs by month, Oct 2026 to Sep 2027, US dollars, cash')
    expect(plain(shown('cash', ru, 'quarter')?.subtitle ?? '')).toBe(
      'Свои GPU по кварталам, окт. 2026 — сент. 2027, доллары США, по оплате',
    )
  })

  test('rows carry their badge and what they open', () => {
    const rows = shown('cash')?.rows ?? []
    expect(rows.map(({ kind, group }) => `${kind} ${group ?? ''}`.trim())).toEqual([
      'line capex',
      'line capex',
      'subtotal capex',
      'line opex',
      'subtotal opex',
      'total',
      'comparison',
      'comparison',
      'after',
      'after',
    ])
    expect(rows[0]?.figureId).toBe('own.hardware')
  })

  test('title and head', () => {
    expect(plain(shown('cash')?.title ?? '')).toBe(
      'Own GPUs cost $60k more than the API before the start, then save $36k and $29k by fiscal year',
    )
    expect(plain(shown('accrual', ru)?.title ?? '')).toBe('Свои GPU: 0 $ до старта и 108 тыс. $ за 12 месяцев')
    expect(plain(shown('cash')?.subtitle ?? '')).toBe('Own GPUs by fiscal year, Oct 2026 to Sep 2027, US dollars, cash')
    expect(plain(shown('cash')?.totalHead ?? '')).toBe('12 months')
  })

  test('a year that costs more is not called a saving', () => {
    const late = {
      ...own,
      lines: { hardware: [60_000, ...Array<number>(11).fill(0), 80_000], staff: monthly(0, 4_000) },
    }
    const evaluation = evaluationOf({ strategies: [api, late], change: fromOctober })
    expect(plain(budget(evaluation, en, 'own', 'cash', 'fiscal-year')?.title ?? '')).toBe(
      'Own GPUs cost $60k before the start and $128k in 12 months',
    )
  })

  test('the reference has nothing to be compared with', () => {
    const evaluation = evaluationOf({ strategies: [api, own] })
    const kinds = budget(evaluation, en, 'api', 'cash', 'fiscal-year')?.rows.map(({ kind }) => kind)
    expect(kinds).toEqual(['subtotal', 'line', 'subtotal', 'total'])
  })

  test('no budget without a ledger', () => {
    expect(budget(evaluationOf({ strategies: [api, misfit] }), en, 'own', 'cash', 'month')).toBeNull()
    expect(budget(evaluationOf({ strategies: [api, own] }), en, 'gone', 'cash', 'month')).toBeNull()
  })
})
