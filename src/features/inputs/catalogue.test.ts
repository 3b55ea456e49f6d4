import { describe, expect, test } from 'vitest'
import { LISTED_MODELS } from '@/catalog/api-price-snapshot'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { parseDocument, toDocument } from '@/scenario/document'
import { presetScenario } from '@/scenario/presets'
import type { Scenario } from '@/scenario/schema'
import { frontier } from '@/test/scenarios'
import {
  catalogueSource,
  COLOCATION,
  listedModelIdOf,
  listedModels,
  openModelList,
  openModelOf,
  PRECISIONS,
  SALARIES,
  serverIdOf,
  serverList,
  takeModel,
  takeOpenModel,
  takeServer,
  TARIFFS,
} from './catalogue'

const DAY = '2026-11-24'
const scenario = presetScenario('support-rag')
const [own, rent] = scenario.capacities
if (own === undefined || rent === undefined || own.memory === null) throw new Error('the preset has changed')
const { memory } = own

const isScenario = (changed: Scenario): boolean => parseDocument(toDocument(changed)).ok

describe('an API model', () => {
  test('of every list fills the prices, and is known again by them', () => {
    const ids = listedModels(DAY).flatMap(({ models }) => models.map(({ id }) => id))
    expect(ids).toHaveLength(LISTED_MODELS.length)
    for (const id of ids) {
      const taken = takeModel(frontier, id, DAY)
      expect(taken.id).toBe('frontier')
      expect(taken.source).not.toBe('')
      const found = listedModelIdOf(taken, DAY)
      // Two hosts may list one model at one price: then either is right.
      const { source: _, ...prices } = taken
      expect(found !== null && takeModel(frontier, found, DAY)).toMatchObject(prices)
      expect(isScenario({ ...scenario, apiModels: [...scenario.apiModels, { ...taken, id: 'taken' }] })).toBe(true)
    }
  })

  test('says where each price is from, until the price is another one', () => {
    const taken = takeModel(frontier, 'anthropic/claude-haiku-4-5', DAY)
    const at = (model: typeof taken, path: string) =>
      catalogueSource({ ...scenario, apiModels: [model] }, `apiModels.0.${path}`, DAY)
    expect(at(taken, 'outputUsdPerMTok')).toEqual({
      text: 'genai-prices 0.1.8',
      asOf: '2026-09-23',
      basis: 'read',
      range: null,
    })
    expect(at(taken, 'batch.inputUsdPerMTok')?.text).toMatch(/batch/)
    expect(at({ ...taken, outputUsdPerMTok: 4.99 }, 'outputUsdPerMTok')).toBeNull()
    expect(at({ ...taken, outputUsdPerMTok: 4.99 }, 'inputUsdPerMTok')).not.toBeNull()
    expect(listedModelIdOf({ ...taken, outputUsdPerMTok: 4.99 }, DAY)).toBeNull()
  })

  test('of a list in roubles is converted, and its source tells at what rate', () => {
    // 65 roubles per 1M tokens at 77.4 a dollar.
    const taken = takeModel(frontier, 'sber/gigachat-2-lite', DAY)
    expect(taken.inputUsdPerMTok).toBeCloseTo(65 / 77.4, 12)
    expect(taken.source).toMatch(/^77\.4 RUB\/USD, Sber/)
  })
})

describe('a server', () => {
  test('fills what is bought and what is rented, and is known again', () => {
    for (const { id } of serverList()) {
      for (const capacity of [own, rent]) {
        const taken = takeServer(capacity, id)
        expect(serverIdOf(taken)).not.toBeNull()
        expect(isScenario({ ...scenario, capacities: [taken, capacity === own ? rent : own] })).toBe(true)
      }
    }
  })

  test('8×B200 by hand: price, power, GPUs and memory, each with its source', () => {
    const taken = takeServer(own, '8x-b200')
    expect(taken.source).toMatchObject({ gpusPerServer: 8, serverUsd: 338_495.75, loadKw: 10.4, nameplateKw: 14.3 })
    expect(taken.memory?.gpuMemoryGb).toBe(180)
    const at = (path: string) => catalogueSource({ ...scenario, capacities: [taken] }, `capacities.0.${path}`, DAY)
    expect(at('source.serverUsd')?.text).toBe('Lenovo Press LP2368, system price')
    expect(at('source.idleKw')).toMatchObject({ basis: 'assumption', range: { low: 2.36, high: 2.9 } })
    expect(at('source.lifeMonths')).toBeNull()
    expect(at('memory.gpuMemoryGb')?.basis).toBe('read')
  })

  test('does not make an instance larger than it was, nor than the server', () => {
    expect(takeServer(rent, '8x-b200').source).toMatchObject({ gpusPerInstance: 1, onDemandUsdPerGpuHour: 5.5 })
    const whole = { ...rent, source: { ...rent.source, gpusPerInstance: 8 } }
    expect(takeServer(whole, '1x-l4').source).toMatchObject({ gpusPerInstance: 1 })
  })
})

test('an open model fills weights and cache in each precision, and is known again', () => {
  for (const { id } of openModelList()) {
    for (const precision of PRECISIONS) {
      const taken = takeOpenModel(memory, id, precision)
      expect(taken).toMatchObject({ contextTokens: memory.contextTokens, gpuMemoryGb: memory.gpuMemoryGb })
      const found = openModelOf(taken)
      // Models of one architecture are alike in every number.
      expect(found !== null && takeOpenModel(memory, found.id, found.precision)).toEqual(taken)
      expect(isScenario({ ...scenario, capacities: [{ ...own, memory: taken }, rent] })).toBe(true)
    }
  }
})

test('every place has a name in both languages', () => {
  const ids = [...TARIFFS, ...SALARIES, ...COLOCATION].map(({ id }) => id)
  for (const { fields } of [en, ru]) {
    expect(ids.filter((id) => !Object.hasOwn(fields.catalogue.places, id))).toEqual([])
  }
})

test('a tariff, a salary and a rent of a place have its source; other numbers have none', () => {
  const [tariff] = TARIFFS
  const [salary] = SALARIES
  if (tariff === undefined || salary === undefined) throw new Error('no places')
  const there: Scenario = {
    ...scenario,
    place: { ...scenario.place, usdPerKwh: tariff.fact.value },
    people: { ...scenario.people, salaryUsdPerYear: salary.fact.value },
  }
  expect(catalogueSource(there, 'place.usdPerKwh', DAY)?.text).toBe(tariff.fact.source)
  expect(catalogueSource(there, 'people.salaryUsdPerYear', DAY)?.range).not.toBeNull()
  expect(
    catalogueSource({ ...there, place: { ...there.place, usdPerKwh: 0.12345 } }, 'place.usdPerKwh', DAY),
  ).toBeNull()
  expect(catalogueSource(there, 'workloads.0.users', DAY)).toBeNull()
})
