import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import type { Messages } from '@/i18n/messages'
import { ru } from '@/i18n/ru'
import { plainText } from '@/i18n/sentence'
import type { Evaluation, Payback } from '@/model/evaluation'
import { evaluationOf, misfit, monthly, type StrategyPlan } from '@/test/evaluations'
import { chat, frontier } from '@/test/scenarios'
import { verdict } from './verdict'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const sentence = (evaluation: Evaluation, messages: Messages) =>
  plain(plainText(verdict(evaluation, messages).sentence))
const allFindings = (evaluation: Evaluation, messages: Messages = en) =>
  verdict(evaluation, messages).findings.map(({ kind, sentence: said }) => [kind, plain(plainText(said))])
/** What is said beside how good the other model's answers are taken to be: that is said of every such winner. */
const findings = (evaluation: Evaluation, messages: Messages = en) =>
  allFindings(evaluation, messages).filter(([kind]) => kind !== 'quality-gap')

/** 12 months at 10,000. */
const api: StrategyPlan = { id: 'api', lines: { 'api.input': monthly(0, 10_000) } }
/** 60,000 before the start, then 4,000 a month: 108,000 against 120,000, level in month 10. */
const own: StrategyPlan = {
  id: 'own',
  lines: { hardware: [60_000], staff: monthly(0, 4_000) },
  payback: { state: 'month', month: 10 },
}
const rent: StrategyPlan = { id: 'rent', lines: { rent: monthly(0, 9_500) }, payback: { state: 'from-the-start' } }

describe('the sentence', () => {
  test('advises the cheapest, with its saving, horizon and payback', () => {
    const evaluation = evaluationOf({ strategies: [api, own, rent] })
    expect(sentence(evaluation, en)).toBe(
      'Buy your own GPUs: they cost $12k less than the API over 12 months and pay back in month 10.',
    )
    expect(sentence(evaluation, ru)).toBe(
      'Покупайте свои GPU: за 12 месяцев это на 12 тыс. $ дешевле API и окупается за 10 месяцев.',
    )
    expect(verdict(evaluation, en)).toMatchObject({ kind: 'recommendation', recommended: 1, heading: 'Recommendation' })
  })

  test('has figures that can be opened', () => {
    const { sentence: said } = verdict(evaluationOf({ strategies: [api, own] }), en)
    expect(said.filter((fragment) => typeof fragment !== 'string')).toEqual([
      { text: '$12k', figureId: 'own.tcoSaving' },
      { text: '12\u00A0months', figureId: 'horizonMonths' },
      { text: 'month\u00A010', figureId: 'own.payback' },
    ])
  })

  test.each<[Payback, string, string]>([
    [{ state: 'from-the-start' }, ', cheaper from the start.', ', причём с самого начала.'],
    [{ state: 'month', month: 8.72 }, ' and pay back in month 8.7.', ' и окупается за 8,7 месяца.'],
    [
      { state: 'not-within-horizon' },
      ', but cash alone does not pay back by then.',
      ', но деньгами за этот срок не окупается.',
    ],
    [{ state: 'never' }, ', but cash alone never pays back.', ', но деньгами не окупается никогда.'],
    [
      { state: 'touched-and-lost', touchedMonth: 2.51, lostMonth: 9 },
      ', ahead in cash only from month 2.5 to 9.',
      ', но по деньгам выгодно лишь с 2,5 до 9-го месяца.',
    ],
    [
      { state: 'cheaper-until', untilMonth: 7.25 },
      ', ahead in cash only until month 7.3.',
      ', но по деньгам выгодно лишь до 7,3 месяца.',
    ],
    [{ state: 'no-difference' }, ' over 12 months.', ' дешевле API.'],
  ])('ends with the payback: %j', (payback, english, russian) => {
    const evaluation = evaluationOf({ strategies: [api, { ...own, payback }] })
    expect(sentence(evaluation, en).endsWith(english)).toBe(true)
    expect(sentence(evaluation, ru).endsWith(russian)).toBe(true)
  })

  test('keeps to the reference where nothing is cheaper, and says by how much', () => {
    const dear = { ...own, lines: { hardware: [90_000], staff: monthly(0, 4_000) } }
    const evaluation = evaluationOf({ strategies: [api, dear] })
    expect(sentence(evaluation, en)).toBe(
      'Stay with the API: nothing is cheaper over 12 months. Own GPUs would cost $18k more.',
    )
    expect(sentence(evaluation, ru)).toBe(
      'Оставайтесь на API: за 12 месяцев ничего дешевле нет. Свои GPU обойдутся на 18 тыс. $ дороже.',
    )
    expect(verdict(evaluation, en)).toMatchObject({ kind: 'reference-is-cheapest', recommended: 0 })
  })

  test('a tie goes to the first of the list, and is told', () => {
    const same: StrategyPlan = { id: 'rent', lines: { rent: monthly(0, 10_000) }, payback: { state: 'no-difference' } }
    const evaluation = evaluationOf({ strategies: [api, same] })
    expect(sentence(evaluation, en)).toBe(
      'Stay with the API: nothing is cheaper over 12 months, and rented GPUs cost the same.',
    )
    expect(sentence(evaluation, ru)).toBe(
      'Оставайтесь на API: за 12 месяцев ничего дешевле нет, аренда GPU стоит столько же.',
    )
  })

  test('tells present value where plain sums say otherwise', () => {
    // 121,000 in the last month instead of 10,000 in each: more by 1,000, and later.
    const late: StrategyPlan = {
      id: 'rent',
      lines: { rent: [...Array<number>(12).fill(0), 121_000] },
      payback: { state: 'cheaper-until', untilMonth: 11.9 },
    }
    const evaluation = evaluationOf({ strategies: [api, late], change: (s) => ({ ...s, discountRateAnnual: 0.2 }) })
    // Σ 10,000 × 1.2^(−m ÷ 12), m = 1…12, is 108,865; 121,000 ÷ 1.2 is 100,833.
    expect(sentence(evaluation, en)).toBe(
      'Rent GPUs: they cost $8,032 less than the API in present value over 12 months, ahead in cash only until month 11.9.',
    )
    expect(findings(evaluation)).toContainEqual([
      'present-value-decides',
      'Undiscounted, rented GPUs cost $1,000 more than the API. Only the discount rate of 20 % favours them: the money is paid later.',
    ])
  })

  test('compares with the next best where the reference is not possible', () => {
    const evaluation = evaluationOf({ strategies: [misfit, api, rent] })
    expect(sentence(evaluation, en)).toBe('Rent GPUs: they cost $6,000 less than the API over 12 months.')
  })
})

describe('without advice', () => {
  test('says what is missing where only one strategy is possible', () => {
    const evaluation = evaluationOf({ strategies: [api, misfit] })
    const { kind, heading, misfits, recommended } = verdict(evaluation, en)
    expect([kind, heading, recommended]).toEqual(['does-not-fit', 'No recommendation yet', null])
    expect(sentence(evaluation, en)).toBe('The model does not fit: it needs 695 GB, and 8 GPUs offer 576 GB.')
    expect(sentence(evaluation, ru)).toBe('Модель не помещается: ей нужно 695 ГБ, а 8 GPU дают 576 ГБ.')
    expect(misfits).toMatchObject([
      {
        strategyId: 'own',
        capacityId: 'own',
        shortGb: 119,
        remedy: 'No group of 1, 2, 4 or 8 GPUs of this kind holds it.',
      },
    ])
  })

  test('names the smallest that fits, and shows a shortfall of less than a gigabyte', () => {
    const close = { ...misfit, neededGb: 576.2, gpusPerReplica: 1, smallestGpusPerReplica: 2 }
    const evaluation = evaluationOf({ strategies: [api, close] })
    expect(sentence(evaluation, en)).toBe('The model does not fit: it needs 576.2 GB, and 1 GPU offers 576 GB.')
    expect(plain(verdict(evaluation, ru).misfits[0]?.remedy ?? '')).toBe('Поместится самое меньшее на 2 таких GPU.')
  })

  test('nothing possible at all', () => {
    const evaluation = evaluationOf({ strategies: [misfit, { ...misfit, strategyId: 'rent' }] })
    expect(verdict(evaluation, en)).toMatchObject({ kind: 'nothing-possible', recommended: null })
    expect(sentence(evaluation, en)).toContain('695 GB')
  })

  test('no demand', () => {
    const evaluation = evaluationOf({ strategies: [api, own], requestsPerMonth: 0, tokensPerMonth: 0 })
    expect(verdict(evaluation, en)).toMatchObject({ kind: 'no-demand', recommended: null })
    expect(sentence(evaluation, ru)).toBe('Сравнивать пока нечего: ни у одной нагрузки нет запросов.')
  })
})

describe('findings', () => {
  test('the second best, with its margin', () => {
    // Own GPUs 108,000, rented 114,000: cheaper than the API from the first month on, so no crossing is told.
    expect(findings(evaluationOf({ strategies: [api, own, { ...rent, runRateCrossoverMonth: 1 }] }))).toEqual([
      ['second-best', 'Second best: rented GPUs, $6,000 dearer in present value.'],
    ])
  })

  test('a tie between two that are not the reference', () => {
    const same = { ...rent, lines: { rent: monthly(0, 9_000) } }
    expect(findings(evaluationOf({ strategies: [api, own, same] }), ru)).toEqual([
      ['tie', 'Свои GPU и аренда GPU: дисконтированные затраты равны, рекомендуется первое в списке.'],
    ])
  })

  test('only the value at the horizon decides', () => {
    // 126,000 in cash against 120,000; 20,000 are still worth in month 12: 106,000.
    const kept: StrategyPlan = {
      id: 'own',
      lines: { hardware: [78_000], staff: monthly(0, 4_000) },
      payback: { state: 'not-within-horizon' },
      valueAtHorizonUsd: 20_000,
      bookValueUsd: 50_000,
    }
    expect(findings(evaluationOf({ strategies: [api, kept] }))).toEqual([
      [
        'value-at-horizon-decides',
        'Only the $20k that the servers are still worth in month 12 decides: without it the API would cost less in present value.',
      ],
      ['impairment', 'In month 12 the books hold $30k more than the servers would sell for.'],
    ])
  })

  test('the value at the horizon counts as what it is worth today, and less the reference’s own', () => {
    const worth = (usd: number, hardwareUsd: number): StrategyPlan => ({
      ...own,
      lines: { hardware: [hardwareUsd], staff: monthly(0, 4_000) },
      valueAtHorizonUsd: usd,
    })
    const kinds = (...strategies: StrategyPlan[]) =>
      findings(evaluationOf({ strategies, change: (s) => ({ ...s, discountRateAnnual: 0.44 }) })).map(([kind]) => kind)
    // Σ 6,000 × 1.44^(−m ÷ 12), m = 1…12, is 59,502, and 20,000 are worth 13,889 today: 2,502 remain without them.
    expect(kinds(api, worth(20_000, 57_000))).toEqual([])
    expect(kinds(api, worth(20_000, 60_000))).toEqual(['value-at-horizon-decides'])
    expect(kinds({ ...api, valueAtHorizonUsd: 20_000 }, worth(20_000, 59_000))).toEqual([])
  })

  test('servers worth more than their books', () => {
    const cheap = { ...own, valueAtHorizonUsd: 5_000, bookValueUsd: 1_000 }
    expect(findings(evaluationOf({ strategies: [api, cheap] }))).toEqual([
      ['impairment', 'In month 12 the servers would sell for $4,000 more than the books hold.'],
    ])
  })

  test('a run-rate that crosses too late', () => {
    const dear = { ...own, lines: { hardware: [90_000], staff: monthly(0, 4_000) }, runRateCrossoverMonth: 3 }
    expect(findings(evaluationOf({ strategies: [api, dear] }))).toEqual([
      [
        'run-rate-crosses',
        'From month 3 on, own GPUs cost less a month than the API, but by month 12 this does not make up for the start.',
      ],
    ])
  })

  test('commitments still owed, and those that would change the answer', () => {
    const owing = { ...rent, stillOwedUsd: 30_000 }
    expect(findings(evaluationOf({ strategies: [api, owing] }))).toEqual([
      ['still-owed', 'With rented GPUs, $30k of commitments is still owed after month 12; the total leaves it out.'],
    ])
    expect(findings(evaluationOf({ strategies: [api, owing], recommendedCountingOwed: 0 }), ru)).toEqual([
      [
        'commitments-would-change',
        'С учётом 30 тыс. $, которые останутся к оплате после 12-го месяца, дешевле всего API.',
      ],
    ])
  })

  test('who is left out, and what a route cannot do', () => {
    const spanning: StrategyPlan = {
      ...rent,
      warnings: [
        { kind: 'replica-spans-units', gpusPerReplica: 16, gpusPerUnit: 8 },
        { kind: 'never-serves-locally', firstPossibleMonth: 40 },
      ],
    }
    expect(findings(evaluationOf({ strategies: [api, misfit, spanning] }))).toEqual([
      ['does-not-fit', 'Own GPUs: left out, the model needs 695 GB and 8 GPUs offer 576 GB.'],
      [
        'replica-spans-units',
        'Rented GPUs: a replica of 16 GPUs spans servers of 8; they need a fast network between them.',
      ],
      ['never-serves-locally', 'Rented GPUs: nothing is served locally by month 12; it could begin in month 40.'],
    ])
  })
})

describe('how good the other model is taken to be', () => {
  const redoing = (share: number): Evaluation => {
    const evaluation = evaluationOf({ strategies: [api, own] })
    const strategies = evaluation.scenario.strategies.map((strategy) => ({ ...strategy, redoShare: share }))
    return { ...evaluation, scenario: { ...evaluation.scenario, strategies } }
  }
  const gap = (evaluation: Evaluation, messages: Messages = en) =>
    allFindings(evaluation, messages).filter(([kind]) => kind === 'quality-gap')

  test('is said of a winner that answers in place of the API', () => {
    expect(gap(redoing(0))).toEqual([
      [
        'quality-gap',
        'With own GPUs, no answer is counted as done again: the model that replaces the API is taken to be as good.',
      ],
    ])
    expect(gap(redoing(0.03), ru)).toEqual([
      ['quality-gap', 'Свои GPU: учтена переделка 3 % ответов, которые уходят от основной модели API.'],
    ])
  })

  test('is not said where the API itself is cheapest', () => {
    const cheapApi: StrategyPlan = { ...api, lines: { 'api.input': monthly(0, 10) } }
    expect(gap(evaluationOf({ strategies: [cheapApi, own] }))).toEqual([])
  })
})

test('the line that stays in view', () => {
  expect(verdict(evaluationOf({ strategies: [api, own] }), en).short).toEqual({
    name: 'Own GPUs',
    saving: '−$12k',
    payback: 'month\u00A010',
  })
  expect(verdict(evaluationOf({ strategies: [api, misfit] }), en).short).toEqual({ name: '', saving: '', payback: '' })
})

test('fits its place: every name that the app gives, the longest payback, both languages', () => {
  const paybacks: Payback[] = [
    { state: 'month', month: 118.7 },
    { state: 'touched-and-lost', touchedMonth: 21.1, lostMonth: 22.9 },
    { state: 'not-within-horizon' },
  ]
  const others = [{ kind: 'local' }, { kind: 'routed' }, { kind: 'sensitive-only' }, { kind: 'api' }] as const
  for (const payback of paybacks) {
    for (const route of others) {
      const evaluation = evaluationOf({
        strategies: [api, { ...own, payback }],
        change: (s) => ({
          ...s,
          workloads: [chat],
          apiModels: [{ ...frontier }, { ...frontier, id: 'open', name: 'Mistral Large 3' }],
          strategies: s.strategies.map((x) =>
            x.id === 'own'
              ? { ...x, route, ...(route.kind === 'api' ? { capacity: null, apiModels: ['open'] } : {}) }
              : x,
          ),
        }),
      })
      for (const messages of [en, ru]) expect(sentence(evaluation, messages).length).toBeLessThanOrEqual(140)
    }
  }
})
