import type { Capacity, Memory } from '@/scenario/schema'

const BYTES_PER_GB = 1e9
/** Of each GPU, held back by the runtime: shared design of the estimator, vLLM and TensorRT-LLM alike. */
const RUNTIME_GB_PER_GPU = 1.5
/** Tensor parallelism splits evenly over these. */
const GROUP_SIZES = [1, 2, 4, 8] as const

export type Fit =
  | { fits: true }
  | {
      fits: false
      neededGb: number
      availableGb: number
      gpusPerReplica: number
      /** The smallest group of 1, 2, 4 or 8 that holds it; null when none does. */
      smallestGpusPerReplica: number | null
    }

/**
 * Whether weights and the KV cache of the wanted concurrency fit the GPUs of a replica, in GB (1e9 bytes).
 * Decided before formulas are built: "does not fit" is an answer, not a number. Without memory facts it is taken to fit.
 */
export function fit(capacity: Pick<Capacity, 'memory' | 'gpusPerReplica'>): Fit {
  const { memory, gpusPerReplica } = capacity
  if (memory === null) return { fits: true }
  const neededGb = neededMemoryGb(memory)
  const availableGb = usableGb(memory, gpusPerReplica)
  if (neededGb <= availableGb) return { fits: true }
  const smallest = GROUP_SIZES.find((size) => neededGb <= usableGb(memory, size))
  return { fits: false, neededGb, availableGb, gpusPerReplica, smallestGpusPerReplica: smallest ?? null }
}

/** Weights = parameters × bytes; KV per token = 2 (key and value) × layers × KV heads × head dimension × bytes. */
function neededMemoryGb(memory: Memory): number {
  const weights = memory.parametersBillion * 1e9 * memory.bytesPerWeight
  const kvPerToken = 2 * memory.layers * memory.kvHeads * memory.headDimension * memory.bytesPerKvValue
  return (weights + kvPerToken * memory.concurrentRequests * memory.contextTokens) / BYTES_PER_GB
}

function usableGb(memory: Memory, gpus: number): number {
  return Math.max(0, (memory.gpuMemoryGb * memory.usableMemoryShare - RUNTIME_GB_PER_GPU) * gpus)
}
