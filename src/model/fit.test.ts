import { describe, expect, test } from 'vitest'
import type { Memory } from '@/scenario/schema'
import { near } from '@/test/expect-near'
import { fit } from './fit'

/** 70 G parameters in two bytes, no request yet, on GPUs of 80 GB of which 90 % are the engine's. */
const memory: Memory = {
  parametersBillion: 70,
  bytesPerWeight: 2,
  layers: 80,
  kvHeads: 8,
  headDimension: 128,
  bytesPerKvValue: 2,
  concurrentRequests: 0,
  contextTokens: 8_000,
  gpuMemoryGb: 80,
  usableMemoryShare: 0.9,
}

const needed = (change: Partial<Memory> = {}) => fit({ memory: { ...memory, ...change }, gpusPerReplica: 1 })

describe('what is needed', () => {
  test('weights: 70e9 × 2 bytes', () => expect(needed()).toMatchObject({ neededGb: 140 }))

  test('and the cache: 2 × 80 × 8 × 128 × 2 = 327,680 bytes a token, 8,000 tokens, 10 requests at once', () => {
    expect(needed({ concurrentRequests: 10 })).toMatchObject({ neededGb: near(140 + 26.2144) })
  })
})

describe('whether it fits', () => {
  // A GPU holds 80 × 0.9 − 1.5 = 70.5 GB.
  test('140 GB in two GPUs with 141', () => expect(fit({ memory, gpusPerReplica: 2 })).toEqual({ fits: true }))

  test('what fills them to the last byte fits: 35.25 G parameters in 70.5 GB', () => {
    expect(fit({ memory: { ...memory, parametersBillion: 35.25 }, gpusPerReplica: 1 })).toEqual({ fits: true })
    const doubled = { ...memory, parametersBillion: 70.5 }
    expect(fit({ memory: doubled, gpusPerReplica: 1 })).toMatchObject({ smallestGpusPerReplica: 2 })
  })

  test('not in one, and two would be the smallest group', () => {
    expect(fit({ memory, gpusPerReplica: 1 })).toEqual({
      fits: false,
      neededGb: 140,
      availableGb: 70.5,
      gpusPerReplica: 1,
      smallestGpusPerReplica: 2,
    })
  })

  test('with ten long requests at once two are too few: 166 GB need four', () => {
    const busy = { ...memory, concurrentRequests: 10 }
    expect(fit({ memory: busy, gpusPerReplica: 2 })).toMatchObject({ fits: false, smallestGpusPerReplica: 4 })
  })

  test('more than eight GPUs hold: no group does', () => {
    const huge = { ...memory, parametersBillion: 1_000 }
    expect(fit({ memory: huge, gpusPerReplica: 8 })).toMatchObject({ fits: false, smallestGpusPerReplica: null })
  })

  test('a GPU smaller than what the runtime holds back has room for nothing', () => {
    const tiny = { ...memory, gpuMemoryGb: 1 }
    expect(fit({ memory: tiny, gpusPerReplica: 8 })).toMatchObject({ fits: false, availableGb: 0 })
  })

  test('without facts about memory it is taken to fit', () => {
    expect(fit({ memory: null, gpusPerReplica: 1 })).toEqual({ fits: true })
  })
})
