import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import type { Evaluation } from '@/model/evaluation'
import { evaluationOf, misfit, monthly, type StrategyPlan } from '@/test/evaluations'
import { comparison } from './comparison'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const api: StrategyPlan = { id: 'api', lines: { 'api.input': monthly(0, 10_000) } }
const own: StrategyPlan = {
  id: 'own',
  lines: { hardware: [60_000], staff: monthly(0, 4_000) },
  payback: { state: 'month', month: 10 },
  valueAtHorizonUsd: 8_000,
  // (8,000 − (108,000 − 120,000)) ÷ 60,000
  returnOnInvestmentShare: 20_000 / 60_000,
}
const rent: StrategyPlan = {
  id: 'rent',
  lines: { rent: monthly(0, 9_500) },
  payback: { state: 'cheaper-until', untilMonth: 4.25 },
  stillOwedUsd: 30_000,
}

const table = (evaluation: Evaluation, messages = en) => {
  const { columns, rows } = comparison(evaluation, messages)
  return rows.map(({ name, cells }) => [name, ...columns.map(({ id }) => plain(cells[id].text))])
}

describe('comparison', () => {
  test('every strategy in whole dollars, in the scenario’s order', () => {
    expect(table(evaluationOf({ strategies: [api, own, rent] }))).toEqual([
      ['API', '120,000', '120,000', '120,000', '$5,000', 'reference', '–', '–', '–'],
      ['Own GPUs', '108,000', '100,000', '100,000', '$4,167', '10', '60,000', '33 %', '–'],
      ['Rented GPUs', '114,000', '114,000', '114,000', '$4,750', 'only until 4.3', '–', '–', '30,000'],
    ])
  })

  test('its title is the finding', () => {
    const evaluation = evaluationOf({ strategies: [api, own, rent] })
    expect(comparison(evaluation, en)).toMatchObject({
      title: 'Own GPUs are cheapest of 3, $14k below rented GPUs in present value',
    })
    expect(plain(comparison(evaluation, ru).title)).toBe(
      'Свои GPU: минимум из 3, на 14 тыс. $ дешевле аренды GPU по дисконтированным затратам',
    )
    const same = { ...rent, lines: { rent: monthly(0, 10_000) } }
    expect(comparison(evaluationOf({ strategies: [api, same] }), en).title).toBe(
      'The API and rented GPUs share the lowest cost in present value',
    )
  })

  test('what is not possible says why, and has no figures', () => {
    const evaluation = evaluationOf({ strategies: [api, misfit] })
    const { rows, title } = comparison(evaluation, en)
    expect(title).toBe('Only the API can be computed')
    expect(plain(rows[1]?.problem ?? '')).toBe('does not fit: needs 695 GB, has 576 GB')
    expect(table(evaluation)[1]).toEqual(['Own GPUs', '–', '–', '–', '–', '–', '–', '–', '–'])
  })

  test('figures can be opened', () => {
    const { cells } = comparison(evaluationOf({ strategies: [api, own] }), en).rows[1] ?? {}
    expect(cells?.cash.figureId).toBe('own.cashPaid')
    expect(cells?.payback.figureId).toBe('own.payback')
  })
})
