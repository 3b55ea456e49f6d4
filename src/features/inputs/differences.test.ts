import { expect, test } from 'vitest'
import { addEntry, moveEntry, removeEntry } from '@/scenario/edit'
import { PRESETS, presetScenario } from '@/scenario/presets'
import { changedInputs, differences, totalOf } from './differences'

const [preset] = PRESETS
if (preset === undefined) throw new Error('there are no presets')

test('an untouched preset has nothing changed', () => {
  expect(totalOf(changedInputs(preset, preset))).toBe(0)
})

test('each change is counted where it stands on the page; the title is no input', () => {
  const changed = {
    ...preset,
    title: 'Ours',
    horizonMonths: preset.horizonMonths + 12,
    people: { ...preset.people, salaryUsdPerYear: 1 },
    api: { ...preset.api, staffFte: 3, priceTrendAnnual: -0.5 },
    workloads: preset.workloads.map((workload) => ({
      ...workload,
      requestsPerMonth: 7,
      growth: { kind: 'none' as const },
    })),
  }
  expect(changedInputs(preset, changed)).toMatchObject({ finance: 1, people: 2, api: 1, hardware: 0 })
  expect(changedInputs(preset, changed).demand).toBeGreaterThanOrEqual(1)
})

test('another kind counts once, not once a field', () => {
  expect(differences({ growth: { kind: 'none' } }, { growth: { kind: 'linear', share: 1 } }, '')).toEqual(['growth'])
})

test('without a preset nothing counts as changed', () => {
  expect(totalOf(changedInputs(null, preset))).toBe(0)
})

test('another order counts once, an added entry once, and neither changes what others are compared with', () => {
  const support = presetScenario('support-rag')
  expect(changedInputs(support, moveEntry(support, 'workloads', 'rag', 1))).toMatchObject({ demand: 1, hardware: 0 })
  expect(changedInputs(support, moveEntry(support, 'strategies', 'api', 1))).toMatchObject({ strategies: 1 })
  const longer = addEntry(support, 'workloads')
  expect(totalOf(changedInputs(support, longer))).toBe(1)
  expect(totalOf(changedInputs(support, addEntry(support, 'capacities')))).toBe(1)
  const [first] = support.workloads
  if (first === undefined) throw new Error('no workload')
  expect(totalOf(changedInputs(support, removeEntry(support, 'workloads', first.id)))).toBe(1)
})
