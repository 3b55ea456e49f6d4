import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import type { Messages } from '@/i18n/messages'
import { ru } from '@/i18n/ru'
import { evaluationOf, misfit, monthly, type StrategyPlan } from '@/test/evaluations'
import { breakEvenChart, type ChartView } from './series'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const CASH: ChartView = { measure: 'cumulative', basis: 'cash', money: 'nominal' }

const api: StrategyPlan = { id: 'api', lines: { 'api.input': monthly(0, 10_000) } }
/** 60,000 before the start, 12,000 in month 6, 4,000 a month: −6 a month but +6 in month 6, so level in month 12. */
const own: StrategyPlan = {
  id: 'own',
  lines: { hardware: [60_000, 0, 0, 0, 0, 0, 12_000], staff: monthly(0, 4_000) },
  accrualLines: { hardware: monthly(0, 5_000), staff: monthly(0, 4_000) },
  payback: { state: 'month', month: 12 },
  valueAtHorizonUsd: 10_000,
  bookValueUsd: 12_000,
}
const rent: StrategyPlan = { id: 'rent', lines: { rent: monthly(2_000, 11_000) } }

const strategies = [api, own, rent]
const chart = (view: Partial<ChartView> = {}, messages: Messages = en) =>
  breakEvenChart(evaluationOf({ strategies }), messages, { ...CASH, ...view })

describe('breakEvenChart', () => {
  test('cumulative cash: 60,000 + 12,000 + 12 × 4,000 = 120,000, then less the 10,000 that are left', () => {
    const { series, endSlot } = chart()
    expect(series.map(({ name, role }) => [name, role])).toEqual([
      ['API', 'reference'],
      ['Own GPUs', 'recommended'],
      ['Rented GPUs', 'other'],
    ])
    expect(series[1]?.valuesUsd.slice(0, 3)).toEqual([60_000, 64_000, 68_000])
    expect([series[1]?.valuesUsd[12], series[1]?.endUsd]).toEqual([120_000, 110_000])
    expect(series.map(({ endText, endDifference }) => plain(`${endText} ${endDifference}`))).toEqual([
      '$120k reference',
      '$110k −8.3 %',
      '$134k +12 %',
    ])
    expect(endSlot).toBe('+ value left')
  })

  test('accrual ends at the same total cost: 12 × 9,000 = 108,000 and a write-down of 2,000', () => {
    const { series, endSlot } = chart({ basis: 'accrual' })
    expect([series[1]?.valuesUsd[12], series[1]?.endUsd]).toEqual([108_000, 110_000])
    expect(endSlot).toBe('+ write-down')
  })

  test('monthly has no slot after the horizon and no crossings', () => {
    const { series, endSlot, crossings } = chart({ measure: 'monthly' })
    expect(series[1]?.valuesUsd.slice(5, 8)).toEqual([4_000, 16_000, 4_000])
    expect([series[1]?.endUsd, endSlot, crossings]).toEqual([null, null, []])
    expect(series[1]?.endText).toBe('$4,000')
  })

  test('discounted: a year’s rate of 44 % takes a sixth off after six months and 44 % of it after twelve', () => {
    // 1.44^(−1 ÷ 2) = 1 ÷ 1.2, 1.44^(−1) = 1 ÷ 1.44.
    const evaluation = evaluationOf({ strategies, change: (s) => ({ ...s, discountRateAnnual: 0.44 }) })
    const { series, subtitle } = breakEvenChart(evaluation, en, {
      measure: 'monthly',
      basis: 'cash',
      money: 'discounted',
    })
    expect(series[0]?.valuesUsd[0]).toBe(0)
    expect(series[0]?.valuesUsd[6]).toBeCloseTo(10_000 / 1.2, 9)
    expect(series[0]?.valuesUsd[12]).toBeCloseTo(10_000 / 1.44, 9)
    expect(plain(subtitle)).toBe('Monthly cash cost in US dollars, discounted at 44 % a year')
  })

  test('rows hold every column, named by month, in the order of the series', () => {
    const { rows } = chart()
    expect(rows).toHaveLength(13)
    expect(rows.map(({ label }) => plain(label)).slice(0, 2)).toEqual([
      'Start · December 2026',
      'Month 1 · January 2027',
    ])
    expect(rows[6]?.valuesUsd).toEqual([60_000, 96_000, 68_000])
    expect(plain(chart({}, ru).rows[12]?.label ?? '')).toBe('12-й месяц · декабрь 2027')
  })

  test('a purchase stands as a vertical step in its month, not before the start', () => {
    const { points } = chart()
    expect(points).toHaveLength(14)
    expect(points.filter(({ x }) => x === 6).map(({ valuesUsd }) => valuesUsd)).toEqual([
      [60_000, 84_000, 68_000],
      [60_000, 96_000, 68_000],
    ])
  })

  test('a discounted step is the purchase at the worth of its month', () => {
    const evaluation = evaluationOf({ strategies, change: (s) => ({ ...s, discountRateAnnual: 0.44 }) })
    const { points } = breakEvenChart(evaluation, en, { ...CASH, money: 'discounted' })
    const [before, after] = points.filter(({ x }) => x === 6).map(({ valuesUsd }) => valuesUsd[1] ?? Number.NaN)
    expect((after ?? 0) - (before ?? 0)).toBeCloseTo(12_000 / 1.2, 6)
  })

  test('crossings are named, with the value at which lines meet', () => {
    expect(chart().crossings).toEqual([
      {
        strategyId: 'own',
        strategyIndex: 1,
        kind: 'kept',
        month: 12,
        lostMonth: null,
        valueUsd: 120_000,
        title: 'Break-even, month 12',
        detail: 'Own GPUs stay below the API',
      },
    ])
  })

  test('a crossing that is lost to a purchase says so', () => {
    // Difference 3, −3 (touched in 0.5), 6 (lost in 1.33: 3 of 9).
    const lost: StrategyPlan = { id: 'own', lines: { hardware: [3_000, 0, 15_000], staff: monthly(0, 4_000) } }
    const { crossings } = breakEvenChart(evaluationOf({ strategies: [api, lost] }), en, CASH)
    expect(crossings[0]).toMatchObject({
      kind: 'lost',
      month: 0.5,
      valueUsd: 5_000,
      title: 'Own GPUs: touched in month 0.5',
      detail: 'lost in 1.3 to a purchase',
    })
  })

  test('the table has the rows of the chart, and the slot last', () => {
    const { table } = chart()
    expect(table.head).toEqual(['Month', 'API', 'Own GPUs', 'Rented GPUs'])
    expect(table.rows).toHaveLength(14)
    expect(table.rows[0]?.cells).toEqual(['–', '60,000', '2,000'])
    expect(table.rows[13]).toEqual({ label: 'Less the value left', cells: ['120,000', '110,000', '134,000'] })
    expect(chart({ measure: 'monthly' }).table.rows).toHaveLength(13)
  })

  test('the title is the finding, of the view', () => {
    expect(plain(chart().title)).toBe(
      'Own GPUs are cheaper than the API for good from month 12, rented GPUs not at all',
    )
    expect(plain(chart({}, ru).title)).toBe('Свои GPU окончательно дешевле API через 12 мес., аренда GPU — нет')
    // 9,000 a month against 10,000 from the first month on.
    expect(plain(chart({ basis: 'accrual' }).title)).toBe(
      'Own GPUs are cheaper than the API from the start, rented GPUs not at all',
    )
    expect(plain(chart({ measure: 'monthly' }).title)).toBe('In month 12 own GPUs cost $4,000, the API $10k')
  })

  test('the discounted view tells the discounted payback', () => {
    const evaluation = evaluationOf({
      strategies: [api, { ...own, discountedPayback: { state: 'not-within-horizon' } }],
    })
    const titleIn = (money: ChartView['money']) => plain(breakEvenChart(evaluation, en, { ...CASH, money }).title)
    expect(titleIn('nominal')).toBe('Own GPUs are cheaper than the API for good from month 12')
    expect(titleIn('discounted')).toBe(
      'Own GPUs do not get cheaper than the API within 12 months, the value left aside',
    )
  })

  test('names two further strategies, the cheapest ones', () => {
    const further = (id: string, usdPerMonth: number): StrategyPlan => ({
      id,
      lines: { rent: monthly(0, usdPerMonth) },
      payback: { state: 'from-the-start' },
    })
    const evaluation = evaluationOf({
      strategies: [api, own, further('rent', 9_800), further('x', 9_700), further('y', 9_900)],
      change: (s) => ({
        ...s,
        strategies: [
          ...s.strategies,
          ...['x', 'y'].flatMap((id) => s.strategies.slice(2).map((x) => ({ ...x, id, name: id }))),
        ],
      }),
    })
    expect(plain(breakEvenChart(evaluation, en, CASH).title)).toBe(
      'Own GPUs are cheaper than the API for good from month 12, “x” from the start, rented GPUs from the start',
    )
  })

  test('says so where nothing else is ever cheaper, alone, or possible', () => {
    const dear = {
      ...own,
      lines: { hardware: [90_000], staff: monthly(0, 9_000) },
      payback: { state: 'never' } as const,
    }
    const titleOf = (...plans: Parameters<typeof evaluationOf>[0]['strategies']) =>
      plain(breakEvenChart(evaluationOf({ strategies: plans }), en, CASH).title)
    const left = { ...dear, valueAtHorizonUsd: 100_000 }
    expect(titleOf(api, left, rent)).toBe('Nothing gets cheaper than the API within 12 months, the value left aside')
    expect(titleOf(api, dear, rent)).toBe('Nothing gets cheaper than the API within 12 months')
    expect(titleOf(api, misfit)).toBe('The API alone costs $120k over 12 months')
    expect(titleOf(misfit, { ...misfit, strategyId: 'rent' })).toBe('No strategy can be computed yet')
    expect(titleOf(misfit, api, { ...rent, lines: { rent: monthly(0, 9_000) } })).toBe(
      'Rented GPUs are cheaper than the API from the start',
    )
  })

  test('an impossible strategy leaves its place, and its colour, free', () => {
    const { series } = breakEvenChart(evaluationOf({ strategies: [api, misfit, rent] }), en, CASH)
    expect(series.map(({ strategyIndex }) => strategyIndex)).toEqual([0, 2])
  })
})
