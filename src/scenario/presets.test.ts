import { describe, expect, test } from 'vitest'
import { evaluateScenario } from '@/model/evaluate-scenario'
import { parseDocument, toDocument } from './document'
import { DEFAULT_SCENARIO } from './defaults'
import { PRESETS, SOURCED_PRESETS, presetScenario } from './presets'
import { PRESET_IDS, type PresetId } from './schema'
import { bare } from './sourced'

const named = PRESETS.map((preset) => [preset.preset, preset] as const)

test('there is one preset for each id, in their order, and a first visit shows the support assistant', () => {
  expect(PRESETS.map((preset) => preset.preset)).toEqual(PRESET_IDS)
  expect(DEFAULT_SCENARIO).toEqual(presetScenario('support-rag'))
})

describe.each(named)('%s', (_, preset) => {
  test('passes the document door as it is', () => {
    expect(parseDocument(toDocument(preset))).toEqual({ ok: true, scenario: preset })
  })

  test('compares six ways, and names nothing, so that every language can', () => {
    expect(preset.strategies.map(({ id }) => id)).toEqual(['api', 'hosted', 'rent', 'own', 'hybrid', 'phased'])
    expect(preset.capacities.map(({ id }) => id)).toEqual(['own', 'rent'])
    expect(preset.apiModels.map(({ id }) => id)).toEqual(['frontier', 'hosted', 'small'])
    const names = [
      preset.title,
      ...[preset.workloads, preset.capacities, preset.strategies].flat().map(({ name }) => name),
    ]
    expect(new Set(names)).toEqual(new Set(['']))
  })

  test('holds its model and the requests in flight in the memory of its GPUs', () => {
    const tooSmall = preset.capacities.filter(({ memory, gpusPerReplica }) => {
      if (memory === null) return true
      const weightsGb = memory.parametersBillion * memory.bytesPerWeight
      // A key and a value for each layer and KV head, in bytes of one token.
      const tokenBytes = 2 * memory.layers * memory.kvHeads * memory.headDimension * memory.bytesPerKvValue
      const cacheGb = (memory.concurrentRequests * memory.contextTokens * tokenBytes) / 1e9
      return weightsGb + cacheGb > gpusPerReplica * memory.gpuMemoryGb * memory.usableMemoryShare
    })
    expect(tooSmall).toEqual([])
  })

  test('keeps in memory at least the longest request of its workloads', () => {
    const longest = Math.max(...preset.workloads.map((w) => w.inputTokensPerRequest + w.outputTokensPerRequest))
    for (const { memory } of preset.capacities) expect(memory?.contextTokens).toBeGreaterThanOrEqual(longest)
  })

  test('rents the GPUs that it would buy: same model, same speed', () => {
    const [own, rent] = preset.capacities
    expect(rent?.speeds).toEqual(own?.speeds)
    expect(rent?.memory).toEqual(own?.memory)
  })

  test('pays people on every way', () => {
    const { strategies } = evaluateScenario(preset)
    const unstaffed = strategies.filter((way) => !way.possible || (way.lines.staff?.at(-1) ?? 0) <= 0)
    expect(unstaffed.map(({ strategyId }) => strategyId)).toEqual([])
  })
})

test('a tree without its sources is the scenario', () => {
  expect(bare(SOURCED_PRESETS['support-rag'])).toEqual(presetScenario('support-rag'))
})

describe('what the presets are there to show', () => {
  const answer = (id: PresetId) => {
    const scenario = presetScenario(id)
    const { strategies, recommended } = evaluateScenario(scenario)
    const own = strategies.find(({ strategyId }) => strategyId === 'own')
    return {
      cheapest: recommended === null ? null : scenario.strategies[recommended]?.id,
      ownPayback: own?.possible ? own.answers.againstReference?.payback.state : 'impossible',
    }
  }

  test('a small start-up stays with the API', () => {
    expect(answer('startup-chatbot')).toEqual({ cheapest: 'api', ownPayback: 'never' })
  })

  test('own GPUs pay back against a frontier API, but the same open model by the token is cheaper still', () => {
    expect(answer('support-rag')).toEqual({ cheapest: 'hosted', ownPayback: 'month' })
    expect(answer('coding-assistant')).toEqual({ cheapest: 'hosted', ownPayback: 'month' })
  })

  test('GPUs that never rest beat even the cheapest API', () => {
    expect(answer('document-pipeline')).toEqual({ cheapest: 'own', ownPayback: 'month' })
  })
})

test('a developer costs what the maker of a coding agent reports: 150 to 250 USD a month', () => {
  const preset = presetScenario('coding-assistant')
  const [api] = evaluateScenario(preset).strategies
  if (!api?.possible) throw new Error('an API is always possible')
  const bill = ['api.input', 'api.cached', 'api.cacheWrite', 'api.output'] as const
  const firstMonthUsd = bill.reduce((sum, line) => sum + (api.lines[line]?.[1] ?? 0), 0)
  // 1,950 plain × 4 + 25,500 cached × 0.2 + 2,550 written × 5 + 800 out × 20, per million = 0.04165 a request;
  // × 2,000,000 requests ÷ 500 developers = 166.6.
  expect(firstMonthUsd / (preset.workloads[0]?.users ?? 0)).toBeCloseTo(166.6, 6)
})
