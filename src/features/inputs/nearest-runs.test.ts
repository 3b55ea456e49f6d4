import { expect, test } from 'vitest'
import { PRESETS } from '@/scenario/presets'
import { nearestRuns } from './nearest-runs'

const scenario = PRESETS.find(({ preset }) => preset === 'support-rag')
const [capacity] = scenario?.capacities ?? []
const [workload] = scenario?.workloads ?? []
if (capacity === undefined || workload === undefined) throw new Error('the preset has changed')

test('only runs of the same model on as many GPUs, the nearest mix first', () => {
  const runs = nearestRuns(capacity, { ...workload, inputTokensPerRequest: 1000, outputTokensPerRequest: 1000 })
  expect(runs[0]?.run).toMatchObject({ inputTokens: 1000, outputTokens: 1000 })
  expect(runs.every(({ system }) => system.gpus === capacity.gpusPerReplica)).toBe(true)
  expect(new Set(runs.map(({ system }) => system.model)).size).toBe(1)
})

test('where the model is not known any model is suggested, three at most', () => {
  const even = { ...workload, inputTokensPerRequest: 1000, outputTokensPerRequest: 1000 }
  expect(nearestRuns({ ...capacity, memory: null, gpusPerReplica: 1 }, even)).toHaveLength(3)
})

test('a run of another ratio of input to output is no measure of this workload', () => {
  const long = { ...workload, inputTokensPerRequest: 6000, outputTokensPerRequest: 400 }
  // 15 to 1: runs of 1 to 1 would promise three times the speed.
  for (const { run } of nearestRuns(capacity, long)) {
    expect(run.inputTokens / run.outputTokens).toBeGreaterThanOrEqual(7.5)
    expect(run.inputTokens / run.outputTokens).toBeLessThanOrEqual(30)
  }
  expect(nearestRuns(capacity, { ...long, outputTokensPerRequest: 0 })).toEqual([])
})

test('GPUs that nobody measured have no suggestion', () => {
  expect(nearestRuns({ ...capacity, gpusPerReplica: 1000 }, workload)).toEqual([])
})
