import { expect, test } from 'vitest'
import { PRESETS } from '@/scenario/presets'
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
