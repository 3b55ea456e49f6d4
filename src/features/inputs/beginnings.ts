import type { Fact } from '@/catalog/fact'
import { OPEN_MODELS } from '@/catalog/open-models'
import { SERVERS, type GpuServer } from '@/catalog/servers'
import { memory } from '@/scenario/from-catalogue'
import { activeHoursSource, alwaysOnSource, ownSource } from '@/scenario/preset-parts'
import { memorySchema, sourceSchema, type Capacity, type Memory, type Source } from '@/scenario/schema'
import { bare } from '@/scenario/sourced'

/*
 * What a part begins with that was not there before, where neither the scenario nor its preset has one to copy:
 * a usual server, by the memory of its GPUs where that is known.
 */

/** Rented by the second: some time for loading the model, and a usual time-out. */
const SCALE_TO_ZERO = { coldStartBufferShare: 0.1, warmReplicas: 0, keepAliveSeconds: 300 }

export function usualSource(capacity: Capacity, kind: Source['kind']): Source {
  const server = likelyServer(capacity)
  const gpus = gpusTogether(capacity) ?? server.gpus
  switch (kind) {
    case 'own':
      return sourceSchema.parse(bare({ ...ownSource(server), gpusPerServer: server.gpus }))
    case 'rent-always-on':
      return sourceSchema.parse(bare(alwaysOnSource(server, gpus, 0)))
    case 'rent-active-hours':
      return sourceSchema.parse(bare(activeHoursSource(server, gpus)))
    case 'rent-scale-to-zero':
      return sourceSchema.parse(bare({ ...activeHoursSource(server, gpus), ...SCALE_TO_ZERO, kind }))
  }
}

export function usualMemory(capacity: Capacity): Memory {
  const load = { bytesPerKvValue: 2, concurrentRequests: 32, contextTokens: 8000 }
  return memorySchema.parse(bare(memory(OPEN_MODELS['llama-3.3-70b'], likelyServer(capacity), load)))
}

function likelyServer(capacity: Capacity): GpuServer {
  const servers: GpuServer[] = Object.values(SERVERS)
  const has = (fact: Fact, value: number): boolean => fact.value === value
  const { source, memory: needs } = capacity
  return (
    servers.find(({ gpuMemoryGb }) => needs !== null && has(gpuMemoryGb, needs.gpuMemoryGb)) ??
    servers.find(({ priceUsd }) => source.kind === 'own' && has(priceUsd, source.serverUsd)) ??
    SERVERS['8x-h100']
  )
}

function gpusTogether({ source }: Capacity): number | null {
  return source.kind === 'own' ? null : source.gpusPerInstance
}
