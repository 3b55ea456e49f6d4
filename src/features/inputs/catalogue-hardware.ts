import { ALL_OPEN_MODELS, openModelAt } from '@/catalog/all-open-models'
import { ALL_MEASURED_SYSTEMS } from '@/catalog/all-measured-speeds'
import { ALL_SERVERS } from '@/catalog/all-servers'
import type { Fact } from '@/catalog/fact'
import type { OpenModel } from '@/catalog/open-models'
import type { GpuServer } from '@/catalog/servers'
import { factOf } from '@/scenario/from-catalogue'
import type { Capacity, Memory, Source, Speed } from '@/scenario/schema'

export const PRECISIONS = ['FP8', 'BF16', 'INT4'] as const
export type Precision = (typeof PRECISIONS)[number]

const servers: readonly [id: string, GpuServer][] = Object.entries(ALL_SERVERS)

export const serverList = (): readonly { id: string; name: string }[] => servers.map(([id, { name }]) => ({ id, name }))

/** What a server says of a source, by the name of the field. */
function sourceFacts(server: GpuServer, kind: Source['kind']): Readonly<Record<string, Fact>> {
  const { onDemandUsdPerGpuHour, oneYearUsdPerGpuHour, threeYearUsdPerGpuHour, idleKw, loadKw, nameplateKw } = server
  switch (kind) {
    case 'own':
      return { serverUsd: server.priceUsd, idleKw, loadKw, nameplateKw }
    case 'rent-always-on':
      return { onDemandUsdPerGpuHour, oneYearUsdPerGpuHour, threeYearUsdPerGpuHour }
    case 'rent-active-hours':
    case 'rent-scale-to-zero':
      return { onDemandUsdPerGpuHour }
  }
}

/** Price, power or rents, GPUs and their memory are the server's; instances stay as large as they were, but no larger than it. */
export function takeServer(capacity: Capacity, id: string): Capacity {
  const server = servers.find(([known]) => known === id)?.[1]
  if (server === undefined) return capacity
  const { source, memory } = capacity
  return {
    ...capacity,
    memory: memory && { ...memory, gpuMemoryGb: server.gpuMemoryGb.value },
    source: takenSource(source, server),
  }
}

function takenSource(source: Source, server: GpuServer): Source {
  const { idleKw, loadKw, nameplateKw, priceUsd } = server
  if (source.kind === 'own') {
    return {
      ...source,
      gpusPerServer: server.gpus,
      serverUsd: priceUsd.value,
      idleKw: idleKw.value,
      loadKw: loadKw.value,
      nameplateKw: nameplateKw.value,
    }
  }
  const instance = {
    gpusPerInstance: Math.min(source.gpusPerInstance, server.gpus),
    onDemandUsdPerGpuHour: server.onDemandUsdPerGpuHour.value,
  }
  if (source.kind !== 'rent-always-on') return { ...source, ...instance }
  return {
    ...source,
    ...instance,
    oneYearUsdPerGpuHour: server.oneYearUsdPerGpuHour.value,
    threeYearUsdPerGpuHour: server.threeYearUsdPerGpuHour.value,
  }
}

/** Which server it is, figure for figure; null where it is none. */
export function serverIdOf(capacity: Capacity): string | null {
  const { source, memory } = capacity
  const isIt = (server: GpuServer): boolean =>
    (source.kind !== 'own' || source.gpusPerServer === server.gpus) &&
    (memory === null || memory.gpuMemoryGb === server.gpuMemoryGb.value) &&
    Object.entries(sourceFacts(server, source.kind)).every(([key, { value }]) => Reflect.get(source, key) === value)
  return servers.find(([, server]) => isIt(server))?.[0] ?? null
}

/** The source of a price or a power: that of a server which has the same, and the same memory where that is known. */
export function sourceFact({ source, memory }: Capacity, key: string, value: number): Fact | null {
  for (const [, server] of servers) {
    const fact = sourceFacts(server, source.kind)[key]
    if (fact?.value === value && (memory === null || memory.gpuMemoryGb === server.gpuMemoryGb.value)) return fact
  }
  return null
}

const knownModels = ALL_OPEN_MODELS.filter((model) => openModelAt(model, 'FP8') !== null)

export const openModelList = (): readonly { id: string; name: string }[] =>
  knownModels.map(({ id, name }) => ({ id, name }))

const openModel = (id: string, precision: Precision): OpenModel | null => {
  const model = knownModels.find((known) => known.id === id)
  return model === undefined ? null : openModelAt(model, precision)
}

/** Weights and cache of a model; how it is used, and the GPUs, stay. */
export function takeOpenModel(memory: Memory, id: string, precision: Precision): Memory {
  const model = openModel(id, precision)
  return model === null ? memory : { ...memory, ...modelNumbers(model) }
}

const modelNumbers = ({ parametersBillion, weightsGb, layers, kvHeads, headDimension }: OpenModel) => ({
  parametersBillion,
  // GB a billion parameters: embeddings that stay in BF16 count.
  bytesPerWeight: weightsGb / parametersBillion,
  layers,
  kvHeads,
  headDimension,
})

type KnownModel = { id: string; precision: Precision; model: OpenModel }

/** Made once: rows ask at every key press. */
const knownInEach: readonly KnownModel[] = knownModels.flatMap(({ id }) =>
  PRECISIONS.flatMap((precision) => {
    const model = openModel(id, precision)
    return model === null ? [] : [{ id, precision, model }]
  }),
)

/** Which model it is and in what precision, number for number; null where it is none. */
export function openModelOf(memory: Memory): KnownModel | null {
  const isIt = ({ model }: KnownModel): boolean =>
    model.parametersBillion === memory.parametersBillion &&
    Object.entries(modelNumbers(model)).every(([key, value]) => Reflect.get(memory, key) === value)
  return knownInEach.find(isIt) ?? null
}

export function memoryFact(memory: Memory, key: string, value: number): Fact | null {
  if (key === 'gpuMemoryGb') {
    return servers.map(([, server]) => server.gpuMemoryGb).find((fact) => fact.value === value) ?? null
  }
  const found = openModelOf(memory)
  return found !== null && key in modelNumbers(found.model) ? factOf(value, found.model) : null
}

/** The run that a speed was taken from, on as many GPUs. */
export function speedFact(speed: Speed, gpusPerReplica: number): Fact | null {
  if (speed.kind !== 'output-rate') return null
  const { outputTokensPerSecond } = speed
  const system = ALL_MEASURED_SYSTEMS.find(
    ({ gpus, runs }) =>
      gpus === gpusPerReplica && runs.some((run) => run.outputTokensPerSecond === outputTokensPerSecond),
  )
  return system === undefined ? null : factOf(outputTokensPerSecond, system)
}
