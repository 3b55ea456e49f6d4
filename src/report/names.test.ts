import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { PRESETS } from '@/scenario/presets'
import type { Route, Scenario, Source } from '@/scenario/schema'
import { chat, frontier, ownServers, rentedGpus, scenarioWith } from '@/test/scenarios'
import { capacityNames, scenarioTitle, strategyNames, workloadNames } from './names'

const labels = (scenario: Scenario) => strategyNames(scenario, en).map(({ label }) => label)

const named = (...names: string[]) =>
  scenarioWith((s) => ({ ...s, strategies: s.strategies.map((x, i) => ({ ...x, name: names[i] ?? '' })) }))

describe('strategyNames', () => {
  test('follow route and source where nobody named them', () => {
    expect(labels(scenarioWith())).toEqual(['API', 'Own GPUs', 'Rented GPUs'])
    expect(strategyNames(scenarioWith(), ru).map(({ label }) => label)).toEqual(['API', 'Свои GPU', 'Аренда GPU'])
  })

  test.each<[Route, string, string]>([
    [{ kind: 'routed' }, 'Hybrid', 'Hybrid, rented'],
    [{ kind: 'sensitive-only' }, 'Sensitive on own GPUs', 'Sensitive on rented GPUs'],
    [{ kind: 'fixed-share', shares: [0.5] }, 'Part on own GPUs', 'Part on rented GPUs'],
    [{ kind: 'phased', phases: [{ fromMonth: 3, route: { kind: 'local' } }] }, 'Phased', 'Phased, rented'],
  ])('%j', (route, own, rented) => {
    const scenario = scenarioWith((s) => ({
      ...s,
      strategies: s.strategies.map((x) => (x.capacity === null ? x : { ...x, route })),
    }))
    expect(labels(scenario)).toEqual(['API', own, rented])
  })

  test.each<[Source['kind'], string]>([
    ['rent-active-hours', 'Rented in active hours'],
    ['rent-scale-to-zero', 'Rented, scale to zero'],
  ])('%s', (kind, label) => {
    const instances = { gpusPerInstance: 8, onDemandUsdPerGpuHour: 2, priceTrendAnnual: 0 }
    const source: Source =
      kind === 'rent-scale-to-zero'
        ? { kind, ...instances, coldStartBufferShare: 0, warmReplicas: 0, keepAliveSeconds: 0 }
        : { kind: 'rent-active-hours', ...instances }
    const scenario = scenarioWith((s) => ({ ...s, capacities: [ownServers, { ...rentedGpus, source }] }))
    expect(labels(scenario)[2]).toBe(label)
  })

  test('a third party’s model is called open only where it is listed as open', () => {
    const served = (name: string) =>
      scenarioWith((s) => ({
        ...s,
        apiModels: [frontier, { ...frontier, id: 'second', name }],
        strategies: s.strategies.slice(0, 2).map((x, i) => {
          const route: Route = { kind: 'api' }
          return i === 0 ? x : { ...x, route, capacity: null, apiModels: ['second'] }
        }),
      }))
    expect(labels(served('GPT-6 Sol'))).toEqual(['API', 'Other API'])
    expect(labels(served('Mistral Large 3'))).toEqual(['API', 'Hosted open model'])
  })

  test('two of a kind are numbered, also where one of them was named so', () => {
    const twice = scenarioWith((s) => ({
      ...s,
      strategies: [...s.strategies, ...s.strategies.slice(1, 2).map((x) => ({ ...x, id: 'more' }))],
    }))
    expect(labels(twice)).toEqual(['API', 'Own GPUs 1', 'Rented GPUs', 'Own GPUs 2'])
    expect(labels(named('Rented GPUs', '', ''))).toEqual(['Rented GPUs 1', 'Own GPUs', 'Rented GPUs 2'])
  })

  test('a typed name is quoted in sentences', () => {
    const [first] = strategyNames(named(' Our \u202E plan\n'), en)
    expect(first).toMatchObject({ label: 'Our plan', subject: '“Our plan”', than: ' than “Our plan”' })
    const [russian] = strategyNames(named('Наш план'), ru)
    expect(russian).toMatchObject({ choose: 'Выбирайте «Наш план»', than: ', чем «Наш план»' })
  })

  test('a name of nothing visible counts as none', () => {
    expect(labels(named('\u200B \u202E'))).toEqual(['API', 'Own GPUs', 'Rented GPUs'])
  })
})

test('each preset has six names, all different, in both languages', () => {
  for (const preset of PRESETS) {
    for (const messages of [en, ru]) {
      const names = strategyNames(preset, messages).map(({ label }) => label)
      expect(new Set(names).size).toBe(6)
    }
  }
  const [first] = PRESETS
  expect(first && labels(first)).toEqual(['API', 'Hosted open model', 'Rented GPUs', 'Own GPUs', 'Hybrid', 'Phased'])
})

test('workloads, capacities and the scenario have names too', () => {
  const scenario = scenarioWith((s) => ({
    ...s,
    workloads: [chat, { ...chat, id: 'x1' }, { ...chat, id: 'x2', name: 'Search' }],
    capacities: [ownServers, rentedGpus, { ...ownServers, id: 'more' }].map((c) => ({
      ...c,
      speeds: [0, 1, 2].flatMap(() => c.speeds),
    })),
  }))
  expect(workloadNames(scenario, en)).toEqual(['Chat', 'Workload 2', 'Search'])
  expect(capacityNames(scenario, en)).toEqual(['Own GPUs 1', 'Rented GPUs', 'Own GPUs 2'])
  expect(scenarioTitle(scenario, en)).toBe('Own scenario')
  expect(scenarioTitle({ ...scenario, preset: 'support-rag' }, en)).toBe('Support assistant with RAG')
  expect(scenarioTitle({ ...scenario, preset: 'support-rag', title: 'Ours' }, en)).toBe('Ours')
})
