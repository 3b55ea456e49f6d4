import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import type { Messages } from '@/i18n/messages'
import { ru } from '@/i18n/ru'
import type { Evaluation, Payback } from '@/model/evaluation'
import { evaluationOf, misfit, monthly, type StrategyPlan } from '@/test/evaluations'
import { tiles, type Tile } from './tiles'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const told = (evaluation: Evaluation, messages: Messages) =>
  tiles(evaluation, messages).map(({ name, text, unit, line }) =>
    plain([name, `${text} ${unit}`.trim(), line].join(' | ')),
  )

const api: StrategyPlan = { id: 'api', lines: { 'api.input': monthly(0, 10_000) } }
/** 60,000 before the start, 4,000 a month, 8,000 are still worth at the end: 100,000 of 108,000 paid. */
const own: StrategyPlan = {
  id: 'own',
  lines: { hardware: [60_000], staff: monthly(0, 4_000) },
  payback: { state: 'month', month: 10 },
  discountedPayback: { state: 'month', month: 10.46 },
  valueAtHorizonUsd: 8_000,
}

/** A set-up of 3,000 that is never earned back. */
const rent: StrategyPlan = { id: 'rent', lines: { migration: [0, 3_000], rent: monthly(0, 10_000) } }

describe('tiles', () => {
  test('five figures of the recommended strategy, each compared with the reference', () => {
    const evaluation = evaluationOf({ strategies: [api, own] })
    // 1,000 requests of 2,000 tokens are 2M tokens: 100,000 ÷ 24 = 4,167 per 1M, the API 5,000.
    expect(told(evaluation, en)).toEqual([
      'Payback | 10 months | Discounted: month 10.5',
      'Total cost, 12 months | $100k | API $120k, −17 %; cash paid $108k',
      'Cost per 1M tokens | $4,167 | API $5,000, −17 %; $8.33 a request',
      'NPV of cost | $100k | API $120k, −17 %; discounted at 0 %',
      'Peak exposure | $60k | Above the API, before the start',
    ])
    expect(told(evaluation, ru)).toEqual([
      'Срок окупаемости | 10 месяцев | С дисконтированием: 10,5 месяца',
      'Всего за 12 месяцев | 100 тыс. $ | API 120 тыс. $, −17 %; уплачено 108 тыс. $',
      'Цена 1 млн токенов | 4 167 $ | API 5 000 $, −17 %; 8,33 $ за запрос',
      'Дисконтированные затраты | 100 тыс. $ | API 120 тыс. $, −17 %; ставка 0 %',
      'Пиковая дополнительная потребность | 60 тыс. $ | Дороже API по деньгам, до старта',
    ])
  })

  test('open by the strategy’s figures', () => {
    const ids = tiles(evaluationOf({ strategies: [api, own] }), en).map(({ figureId }) => figureId)
    expect(ids).toEqual(['own.payback', 'own.tco', 'own.levelisedPerMTok', 'own.npv', 'own.peakExposure'])
  })

  test('where the reference wins, it is compared with the next best, whose payback is told', () => {
    expect(told(evaluationOf({ strategies: [api, rent] }), en)).toEqual([
      'Payback: Rented GPUs | never | Discounted: never',
      'Total cost, 12 months | $120k | Rented GPUs $123k, −2.4 %',
      'Cost per 1M tokens | $5,000 | Rented GPUs $5,125, −2.4 %; $10.00 a request',
      'NPV of cost | $120k | Rented GPUs $123k, −2.4 %; discounted at 0 %',
      'Peak exposure: Rented GPUs | $3,000 | Above the API, in month 1',
    ])
  })

  test('what cannot be known says why', () => {
    const [payback, tco, levelised, npv, peakExposure] = tiles(evaluationOf({ strategies: [api, misfit] }), en)
    expect(payback).toMatchObject({ text: '–', figureId: null, line: 'once the model fits' })
    expect(tco).toMatchObject({ text: '$120k', line: '' })
    expect(levelised).toMatchObject({ text: '$5,000' })
    expect(npv).toMatchObject({ text: '$120k' })
    expect(peakExposure).toMatchObject({ text: '–', line: 'once the model fits' })
  })

  test('nothing is possible', () => {
    const evaluation = evaluationOf({ strategies: [misfit, { ...misfit, strategyId: 'rent' }] })
    for (const tile of tiles(evaluation, ru)) expect(tile).toMatchObject({ text: '–', line: 'когда модель поместится' })
  })

  test('without demand there is no cost per token', () => {
    const evaluation = evaluationOf({ strategies: [api, own], requestsPerMonth: 0, tokensPerMonth: 0 })
    expect(tiles(evaluation, en)[2]).toMatchObject({ text: '–', line: 'no requests yet' })
  })

  test('a strategy that never costs more has no exposure', () => {
    const cheap: StrategyPlan = { ...rent, lines: { rent: monthly(0, 9_000) }, payback: { state: 'from-the-start' } }
    expect(told(evaluationOf({ strategies: [api, cheap] }), en)[4]).toBe('Peak exposure | $0 | Never above the API')
  })

  test('an earlier touch that was lost is told under the month of payback', () => {
    // Cumulative difference: 5, −5 (touched in 0.5), 5 (lost in 1.5), then −1 a month: 0 in month 7.
    const twice: StrategyPlan = {
      id: 'own',
      lines: { hardware: [5_000, 0, 20_000], staff: [0, 0, 0, ...Array<number>(10).fill(9_000)] },
      payback: { state: 'month', month: 7 },
    }
    expect(told(evaluationOf({ strategies: [api, twice] }), en)[0]).toBe(
      'Payback | 7 months | Touched at 0.5, lost at 1.5',
    )
  })

  test.each<[Payback, string, string]>([
    [{ state: 'from-the-start' }, 'from the start', 'с самого начала'],
    [{ state: 'not-within-horizon' }, 'not within 12 months', 'не за 12 месяцев'],
    [{ state: 'never' }, 'never', 'никогда'],
    [{ state: 'no-difference' }, 'no difference', 'разницы нет'],
    [{ state: 'touched-and-lost', touchedMonth: 2.5, lostMonth: 9 }, 'lost again at 9', 'утрачена на 9'],
    [{ state: 'cheaper-until', untilMonth: 7.25 }, 'only until 7.3', 'только до 7,3'],
  ])('a state of payback is words: %j', (payback, english, russian) => {
    const evaluation = evaluationOf({ strategies: [api, { ...own, payback }] })
    const shown = (messages: Messages): Partial<Tile> => tiles(evaluation, messages)[0] ?? {}
    expect([plain(shown(en).text ?? ''), shown(en).unit]).toEqual([english, ''])
    expect([plain(shown(ru).text ?? ''), shown(ru).unit]).toEqual([russian, ''])
  })
})
