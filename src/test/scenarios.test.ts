import { expect, test } from 'vitest'
import { chat, scenarioWith } from './scenarios'

test('the base is a scenario with one reference and two ways to serve locally', () => {
  expect(scenarioWith().strategies.map((strategy) => strategy.id)).toEqual(['api', 'own', 'rent'])
})

test('a change reaches the scenario and leaves the next base alone', () => {
  const changed = scenarioWith((draft) => {
    draft.horizonMonths = 12
    return { ...draft, workloads: [{ ...chat, requestsPerMonth: 5 }] }
  })
  expect([changed.horizonMonths, changed.workloads[0]?.requestsPerMonth]).toEqual([12, 5])
  expect(scenarioWith().horizonMonths).toBe(24)
})

test('a change that the schema refuses is told where', () => {
  expect(() => scenarioWith((draft) => ({ ...draft, horizonMonths: 11 }))).toThrow('invalid-scenario at horizonMonths')
})
