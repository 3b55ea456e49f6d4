import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyScenario, anyWildScenario } from '@/test/arbitraries'
import { chat, frontier, ownServers, rentedGpus, scenarioWith } from '@/test/scenarios'
import { parseDocument, toDocument } from './document'
import { addEntry, canAdd, canRemove, moveEntry, removeEntry, type ListName, type Step } from './edit'
import type { Scenario, Strategy } from './schema'

const LISTS = ['workloads', 'strategies', 'apiModels', 'capacities'] as const

const ids = (scenario: Scenario, list: ListName) => scenario[list].map(({ id }) => id)

const move: Omit<Strategy, 'id' | 'route' | 'capacity'> = {
  name: '',
  apiModels: null,
  migrationUsd: 0,
  trainingUsd: 0,
  dualRunningMonths: 0,
  redoShare: 0,
  redoBy: 'api',
  redoUsdPerCase: 0,
}

const two = scenarioWith((s) => ({
  ...s,
  workloads: [chat, { ...chat, id: 'code', apiModel: 'small' }],
  apiModels: [frontier, { ...frontier, id: 'small' }],
  capacities: [ownServers, rentedGpus].map((capacity) => ({
    ...capacity,
    speeds: [
      { kind: 'request-rate', requestsPerSecond: 1 },
      { kind: 'request-rate', requestsPerSecond: 2 },
    ],
  })),
  strategies: [
    { id: 'api', ...move, route: { kind: 'api' }, capacity: null },
    { id: 'share', ...move, route: { kind: 'fixed-share', shares: [0.1, 0.9] }, capacity: 'own' },
    { id: 'other', ...move, route: { kind: 'local' }, capacity: 'rent', apiModels: ['small', 'frontier'] },
    {
      id: 'later',
      ...move,
      route: { kind: 'phased', phases: [{ fromMonth: 3, route: { kind: 'fixed-share', shares: [0.2, 0.8] } }] },
      capacity: 'own',
    },
  ],
}))

describe('workloads', () => {
  test('a new one is a copy of the last: its speed, its shares and its models too', () => {
    const after = addEntry(two, 'workloads')
    expect(ids(after, 'workloads')).toEqual(['chat', 'code', 'work-3'])
    expect(after.capacities[0]?.speeds.map((speed) => 'requestsPerSecond' in speed && speed.requestsPerSecond)).toEqual(
      [1, 2, 2],
    )
    expect(after.strategies[1]?.route).toEqual({ kind: 'fixed-share', shares: [0.1, 0.9, 0.9] })
    expect(after.strategies[2]?.apiModels).toEqual(['small', 'frontier', 'frontier'])
    expect(after.strategies[3]?.route).toEqual({
      kind: 'phased',
      phases: [{ fromMonth: 3, route: { kind: 'fixed-share', shares: [0.2, 0.8, 0.8] } }],
    })
  })

  test('a moved one takes its speeds, shares and models along', () => {
    const after = moveEntry(two, 'workloads', 'code', -1)
    expect(ids(after, 'workloads')).toEqual(['code', 'chat'])
    expect(after.strategies[1]?.route).toEqual({ kind: 'fixed-share', shares: [0.9, 0.1] })
    expect(after.strategies[2]?.apiModels).toEqual(['frontier', 'small'])
    expect(moveEntry(after, 'workloads', 'code', 1)).toEqual(two)
  })

  test('the last one stays', () => {
    const one = removeEntry(two, 'workloads', 'chat')
    expect(one.strategies[1]?.route).toEqual({ kind: 'fixed-share', shares: [0.9] })
    expect(removeEntry(one, 'workloads', 'code')).toBe(one)
  })
})

test('who asked for a removed API model asks for the first that is left; a strategy, for the workload’s own', () => {
  const after = removeEntry(two, 'apiModels', 'small')
  expect(after.workloads.map(({ apiModel }) => apiModel)).toEqual(['frontier', 'frontier'])
  expect(after.strategies[2]?.apiModels).toEqual(['frontier', 'frontier'])
})

test('without its capacity a strategy is served by another one; without any, by the API', () => {
  const after = removeEntry(two, 'capacities', 'own')
  expect(after.strategies.map(({ capacity }) => capacity)).toEqual([null, 'rent', 'rent', 'rent'])
  const none = removeEntry(after, 'capacities', 'rent')
  expect(none.strategies.map(({ route }) => route.kind)).toEqual(['api', 'api', 'api', 'api'])
  expect(addEntry(none, 'capacities').capacities).toMatchObject([{ id: 'capacity-1', name: '' }])
})

test('two strategies stay; the one moved to the top is the reference', () => {
  expect(ids(moveEntry(two, 'strategies', 'share', -1), 'strategies')).toEqual(['share', 'api', 'other', 'later'])
  const less = removeEntry(removeEntry(two, 'strategies', 'later'), 'strategies', 'other')
  expect(canRemove(less, 'strategies')).toBe(false)
  expect(removeEntry(less, 'strategies', 'share')).toBe(less)
})

type Edit = { list: ListName; how: 'add' | 'remove' | 'move'; place: number; step: Step }

const edits = fc.array(
  fc.record<Edit>({
    list: fc.constantFrom(...LISTS),
    how: fc.constantFrom('add', 'add', 'remove', 'move'),
    place: fc.nat({ max: 11 }),
    step: fc.constantFrom<Step[]>(-1, 1),
  }),
  { maxLength: 30, size: 'max' },
)

function after(scenario: Scenario, { list, how, place, step }: Edit): Scenario {
  if (how === 'add') return addEntry(scenario, list)
  const id = scenario[list][place % Math.max(1, scenario[list].length)]?.id ?? 'none'
  return how === 'remove' ? removeEntry(scenario, list, id) : moveEntry(scenario, list, id, step)
}

test('after any edits the scenario is one that a link may hold', () => {
  fc.assert(
    fc.property(fc.oneof(anyScenario, anyWildScenario), edits, (scenario, series) => {
      const edited = series.reduce(after, scenario)
      expect(parseDocument(toDocument(edited))).toEqual({ ok: true, scenario: edited })
    }),
  )
})

test('what is added last and taken away again leaves no trace', () => {
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...LISTS), (scenario, list) => {
      fc.pre(canAdd(scenario, list))
      const longer = addEntry(scenario, list)
      expect(longer[list]).toHaveLength(scenario[list].length + 1)
      expect(removeEntry(longer, list, longer[list].at(-1)?.id ?? '')).toEqual(scenario)
    }),
  )
})
