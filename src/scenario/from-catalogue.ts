import type { ApiPrice } from '@/catalog/api-prices'
import { assumedFact, readFact, type Fact, type Provenance } from '@/catalog/fact'
import type { MeasuredRun, MeasuredSystem } from '@/catalog/measured-speeds'
import type { OpenModel } from '@/catalog/open-models'
import type { GpuServer } from '@/catalog/servers'
import type { ApiModel, Memory, Speed } from './schema'
import type { Sourced } from './sourced'

/** A number read off a record, or worked out of it alone, with the record's provenance. */
export function factOf(value: number, from: Provenance): Fact {
  const { source, asOf } = from
  if (from.basis === 'assumption') return { value, basis: 'assumption', source, asOf, low: from.low, high: from.high }
  return { value, basis: from.basis, source, asOf }
}

export function apiModel(id: string, price: ApiPrice): Sourced<ApiModel> {
  const pricesOf = (p: NonNullable<ApiPrice['dearHours']>) => ({
    inputUsdPerMTok: factOf(p.inputUsdPerMTok, price),
    cachedInputUsdPerMTok: factOf(p.cachedInputUsdPerMTok, price),
    cacheWriteUsdPerMTok: factOf(p.cacheWriteUsdPerMTok, price),
    outputUsdPerMTok: factOf(p.outputUsdPerMTok, price),
  })
  return {
    id,
    name: price.name,
    ...pricesOf(price),
    batch: price.batch && batchOf(price.batch),
    longContext: price.longContext && {
      thresholdTokens: factOf(price.longContext.thresholdTokens, price),
      ...pricesOf(price.longContext),
    },
    dearHours: price.dearHours && pricesOf(price.dearHours),
    source: `${price.provider}: ${price.source}, ${price.asOf}`,
  }
}

function batchOf(batch: NonNullable<ApiPrice['batch']>): Sourced<NonNullable<ApiModel['batch']>> {
  const orNull = (value: number | null) => (value === null ? null : factOf(value, batch))
  return {
    inputUsdPerMTok: factOf(batch.inputUsdPerMTok, batch),
    cachedInputUsdPerMTok: orNull(batch.cachedInputUsdPerMTok),
    cacheWriteUsdPerMTok: orNull(batch.cacheWriteUsdPerMTok),
    outputUsdPerMTok: factOf(batch.outputUsdPerMTok, batch),
  }
}

/** Weights as served and the cache of `concurrentRequests` × `contextTokens` on the GPUs of a replica. */
export function memory(
  model: OpenModel,
  server: GpuServer,
  load: { bytesPerKvValue: number; concurrentRequests: number; contextTokens: number },
): Sourced<Memory> {
  return {
    parametersBillion: factOf(model.parametersBillion, model),
    // The checkpoint's size ÷ its parameters, so that embeddings kept in BF16 count.
    bytesPerWeight: factOf(model.weightsGb / model.parametersBillion, model),
    layers: factOf(model.layers, model),
    kvHeads: factOf(model.kvHeads, model),
    headDimension: factOf(model.headDimension, model),
    ...load,
    gpuMemoryGb: server.gpuMemoryGb,
    usableMemoryShare: readFact(0.9, 'vLLM, default of gpu-memory-utilization (unsloth.ai guide)', '2026'),
  }
}

/** Speed at the lengths of one measured run, carried over to other lengths by total tokens. */
export function speedOfRun(system: MeasuredSystem, run: MeasuredRun): Sourced<Speed> {
  const perOutputToken = (run.inputTokens + run.outputTokens) / run.outputTokens
  return { kind: 'total-rate', tokensPerSecond: factOf(run.outputTokensPerSecond * perOutputToken, system) }
}

/**
 * Replica-seconds of one request, from two runs of one system: each run takes outputTokens ÷ outputTokensPerSecond,
 * and two lengths give the seconds of an input token (that must be computed) and of an output token.
 * Runs know no prefix cache, so the share of input found in it is ours: none of it is the high end.
 */
export function speedFromTwoRuns(
  system: MeasuredSystem,
  [a, b]: readonly [MeasuredRun, MeasuredRun],
  request: { inputTokens: number; outputTokens: number; cachedShare: number; cachedShareAtMost: number },
): Sourced<Speed> {
  const secondsA = a.outputTokens / a.outputTokensPerSecond
  const secondsB = b.outputTokens / b.outputTokensPerSecond
  const determinant = a.inputTokens * b.outputTokens - b.inputTokens * a.outputTokens
  const perInput = (secondsA * b.outputTokens - secondsB * a.outputTokens) / determinant
  const perOutput = (a.inputTokens * secondsB - b.inputTokens * secondsA) / determinant
  const seconds = (cached: number) => perInput * request.inputTokens * (1 - cached) + perOutput * request.outputTokens
  return {
    kind: 'replica-seconds',
    secondsPerRequest: assumedFact(
      seconds(request.cachedShare),
      seconds(request.cachedShareAtMost),
      seconds(0),
      `Two runs of ${system.source}, ${system.asOf}, and an own prefix cache`,
    ),
  }
}
