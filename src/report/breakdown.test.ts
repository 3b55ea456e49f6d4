import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { evaluationOf, misfit, monthly, type StrategyPlan } from '@/test/evaluations'
import { breakdown } from './breakdown'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const api: StrategyPlan = { id: 'api', lines: { 'api.input': monthly(0, 8_000), 'api.output': monthly(0, 2_000) } }
/** Bought: 60,000 + 3,000 of maintenance − 8,000 of value left = 55,000. */
const own: StrategyPlan = {
  id: 'own',
  lines: { hardware: [60_000], maintenance: monthly(0, 250), staff: monthly(0, 3_000), migration: [1_000] },
  payback: { state: 'month', month: 10 },
  valueAtHorizonUsd: 8_000,
}
const rent: StrategyPlan = { id: 'rent', lines: { rent: monthly(0, 9_000), staff: monthly(0, 2_000) } }

describe('breakdown', () => {
  test('parts by category, cheapest first, compute split into bought and rented', () => {
    const { rows, categories } = breakdown(evaluationOf({ strategies: [api, own, rent] }), en)
    expect(categories.map(({ id }) => id)).toEqual(['api', 'bought', 'rented', 'power-place', 'people', 'other'])
    expect(rows.map(({ name, parts, totalText }) => [name, ...parts.map(({ text }) => text), totalText])).toEqual([
      ['Own GPUs', '–', '55', '–', '–', '36', '1', '$92k'],
      ['API', '120', '–', '–', '–', '–', '–', '$120k'],
      ['Rented GPUs', '–', '–', '108', '–', '24', '–', '$132k'],
    ])
  })

  test('the table is in whole dollars, of the same rows', () => {
    const { table } = breakdown(evaluationOf({ strategies: [api, own] }), en)
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['–', '55,000', '–', '–', '36,000', '1,000', '92,000'])
    expect(table.rows[0]?.cells.at(-1)?.figureId).toBe('own.tco')
    expect(table.head).toHaveLength(8)
  })

  test('small totals are told in dollars', () => {
    const small = evaluationOf({ strategies: [{ id: 'api', lines: { 'api.input': monthly(0, 10) } }, misfit] })
    expect(breakdown(small, en).rows[0]?.parts[0]?.text).toBe('120')
    expect(plain(breakdown(small, en).subtitle)).toBe('12 months, cash less the value left, dollars, cheapest first')
  })

  test('the title says what is spent to save what', () => {
    const evaluation = evaluationOf({ strategies: [api, own, rent] })
    expect(breakdown(evaluation, en).title).toBe(
      'Own GPUs spend $55k more on own hardware and $36k more on people to save $120k on API tokens',
    )
    expect(plain(breakdown(evaluation, ru).title)).toBe(
      'Свои GPU: на своё оборудование больше на 55 тыс. $ и на людей больше на 36 тыс. $, зато экономия 120 тыс. $ на токенах API',
    )
  })

  test('a difference of less than a hundredth is not worth a title', () => {
    const strategies = [
      { id: 'api', lines: { staff: monthly(0, 10_000), power: monthly(0, 50) } },
      { id: 'rent', lines: { staff: monthly(0, 9_000) } },
    ]
    expect(breakdown(evaluationOf({ strategies }), en).title).toBe('Rented GPUs save $12k on people')
  })

  test.each([
    ['only less', monthly(0, 9_000), 'Rented GPUs save $12k on people'],
    ['the same', monthly(0, 10_000), 'The API and rented GPUs spend the same on everything'],
    ['only more', monthly(0, 11_000), 'The API saves $12k on people'],
  ])('%s', (_, staff, title) => {
    const strategies = [
      { id: 'api', lines: { staff: monthly(0, 10_000) } },
      { id: 'rent', lines: { staff } },
    ]
    expect(breakdown(evaluationOf({ strategies }), en).title).toBe(title)
  })

  test('one alone says where most of it goes; nothing spent says so', () => {
    expect(plain(breakdown(evaluationOf({ strategies: [api, misfit] }), en).title)).toBe(
      'The API spends 100 % on API tokens',
    )
    expect(breakdown(evaluationOf({ strategies: [{ id: 'api', lines: {} }, misfit] }), en).title).toBe(
      'Nothing is spent',
    )
  })
})
