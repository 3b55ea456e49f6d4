import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyScenario, anyWildScenario } from '@/test/arbitraries'
import { PRESETS, presetScenario } from './presets'
import { decidedBy, sourceOf } from './provenance'
import type { Scenario } from './schema'
import { isBranch } from './sourced'

type Leaf = { path: string; value: unknown }

function leaves(node: unknown, path = ''): Leaf[] {
  if (!isBranch(node)) return node === null ? [] : [{ path, value: node }]
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
}

const SUPPORT = presetScenario('support-rag')

describe('who decides', () => {
  test('every field of a preset is decided', () => {
    const decided = PRESETS.flatMap((preset) => leaves(preset).map(({ path }) => decidedBy(path)))
    expect(new Set(decided)).toEqual(new Set(['market', 'you']))
  })

  test('every field of any scenario is decided, whatever kinds it is made of', () => {
    const isDecided = (scenario: Scenario) =>
      leaves(scenario).every(({ path }) => ['market', 'you'].includes(decidedBy(path)))
    fc.assert(fc.property(anyScenario, isDecided), { numRuns: 50 })
    fc.assert(fc.property(anyWildScenario, isDecided), { numRuns: 50 })
  })

  test.each([
    ['apiModels.0.outputUsdPerMTok', 'market'],
    ['apiModels.2.longContext.inputUsdPerMTok', 'market'],
    ['api.priceTrendAnnual', 'market'],
    ['api.staffFte', 'you'],
    ['capacities.0.source.serverUsd', 'market'],
    ['capacities.1.source.oneYearShare', 'you'],
    ['capacities.0.targetUtilisationShare', 'you'],
    ['people.salaryUsdPerYear', 'market'],
    ['place.site.usdPerKwMonth', 'market'],
    ['workloads.1.requestsPerMonth', 'you'],
    ['workloads.0.growth.rateAnnual', 'you'],
    ['strategies.5.route.phases.0.route.shares.1', 'you'],
    ['taxes.computeShare', 'market'],
  ])('%s: %s', (path, who) => {
    expect(decidedBy(path)).toBe(who)
  })

  test.each(['', 'nothing', 'workloads.0.nothing', 'place.site.toString', 'capacities.0.source'])(
    'a path to no field is a mistake of the program: "%s"',
    (path) => {
      expect(() => decidedBy(path)).toThrow('No field')
    },
  )
})

describe('where a value is from', () => {
  test('every number of a preset that the market decides has a source', () => {
    const unsourced = PRESETS.flatMap((preset) =>
      leaves(preset)
        .filter(({ path, value }) => typeof value === 'number' && decidedBy(path) === 'market')
        .filter(({ path }) => sourceOf(preset, path) === null)
        .map(({ path }) => `${preset.preset}: ${path}`),
    )
    expect(unsourced).toEqual([])
  })

  test('a catalogue figure names who, when and how it is known', () => {
    expect(sourceOf(SUPPORT, 'capacities.0.source.serverUsd')).toEqual({
      text: 'Lenovo Press LP2368, system price',
      asOf: '2026-01-15',
      basis: 'read',
      range: null,
    })
  })

  test('an assumption says why, and between what', () => {
    expect(sourceOf(SUPPORT, 'workloads.0.peakToAverageRatio')).toEqual({
      text: 'Evening against night',
      asOf: '2026-11-24',
      basis: 'assumption',
      range: { low: 1.5, high: 5 },
    })
  })

  test('a value that was changed is yours', () => {
    const people = { ...SUPPORT.people, salaryUsdPerYear: SUPPORT.people.salaryUsdPerYear + 1 }
    expect(sourceOf(SUPPORT, 'people.salaryUsdPerYear')).not.toBeNull()
    expect(sourceOf({ ...SUPPORT, people }, 'people.salaryUsdPerYear')).toBeNull()
    expect(sourceOf({ ...SUPPORT, people }, 'people.wageTrendAnnual')).not.toBeNull()
  })

  test('a scenario that began elsewhere has no preset to speak for it', () => {
    expect(sourceOf({ ...SUPPORT, preset: null }, 'people.salaryUsdPerYear')).toBeNull()
  })

  test('entries that moved are found again by their id', () => {
    const [own, rent] = SUPPORT.capacities
    if (own === undefined || rent === undefined) throw new Error('the preset has two capacities')
    const swapped: Scenario = { ...SUPPORT, capacities: [rent, own] }
    expect(sourceOf(swapped, 'capacities.1.source.serverUsd')?.text).toContain('Lenovo')
    expect(sourceOf(swapped, 'capacities.0.source.onDemandUsdPerGpuHour')?.text).toContain('Nebius')
    expect(sourceOf(swapped, 'capacities.0.source.serverUsd')).toBeNull()
  })

  test('a speed follows its workload', () => {
    const swapped: Scenario = {
      ...SUPPORT,
      workloads: SUPPORT.workloads.toReversed(),
      capacities: SUPPORT.capacities.map((capacity) => ({ ...capacity, speeds: capacity.speeds.toReversed() })),
    }
    const path = 'capacities.0.speeds.0.secondsPerRequest'
    expect(sourceOf(swapped, path)).toEqual(sourceOf(SUPPORT, 'capacities.0.speeds.1.secondsPerRequest'))
    expect(sourceOf(swapped, path)).not.toBeNull()
    // The speeds alone turned round: each stands beside a workload that it was not reckoned for.
    expect(sourceOf({ ...swapped, workloads: SUPPORT.workloads }, path)).toBeNull()
  })

  test('another model under the same id keeps none of the old sources, even where a price agrees', () => {
    const apiModels = SUPPORT.apiModels.map((model) => ({ ...model, name: 'Another model' }))
    expect(sourceOf(SUPPORT, 'apiModels.0.inputUsdPerMTok')).not.toBeNull()
    expect(sourceOf({ ...SUPPORT, apiModels }, 'apiModels.0.inputUsdPerMTok')).toBeNull()
  })

  test.each(['', 'nothing', 'workloads.9.requestsPerMonth', 'workloads.0.id', 'constructor.name', 'place'])(
    'what is no sourced number has no source: "%s"',
    (path) => {
      expect(sourceOf(SUPPORT, path)).toBeNull()
    },
  )
})
