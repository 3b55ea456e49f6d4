import type { ApiModel, Capacity, Memory, Place, Scenario, Speed, Strategy, Workload } from '@/scenario/schema'

/** What one form edits: how to read it from a scenario, absent where that scenario has no such part, and how to put it back. */
export type Part<T> = {
  /** The dotted path at which it stands in a scenario. */
  path: (scenario: Scenario) => string
  read: (scenario: Scenario) => T | undefined
  write: (scenario: Scenario, value: T) => Scenario
}

type List = 'workloads' | 'apiModels' | 'capacities' | 'strategies'

function listed<T extends { id: string }>(
  list: List,
  id: string,
  all: (scenario: Scenario) => readonly T[],
  put: (scenario: Scenario, list: T[]) => Scenario,
): Part<T> {
  return {
    path: (scenario) => `${list}.${all(scenario).findIndex((one) => one.id === id)}`,
    read: (scenario) => all(scenario).find((one) => one.id === id),
    write: (scenario, value) =>
      put(
        scenario,
        all(scenario).map((one) => (one.id === id ? value : one)),
      ),
  }
}

export function workloadPart(id: string): Part<Workload> {
  return listed(
    'workloads',
    id,
    (scenario) => scenario.workloads,
    (scenario, workloads) => ({ ...scenario, workloads }),
  )
}

export function apiModelPart(id: string): Part<ApiModel> {
  return listed(
    'apiModels',
    id,
    (scenario) => scenario.apiModels,
    (scenario, apiModels) => ({ ...scenario, apiModels }),
  )
}

export function capacityPart(id: string): Part<Capacity> {
  return listed(
    'capacities',
    id,
    (scenario) => scenario.capacities,
    (scenario, capacities) => ({ ...scenario, capacities }),
  )
}

export function strategyPart(id: string): Part<Strategy> {
  return listed(
    'strategies',
    id,
    (scenario) => scenario.strategies,
    (scenario, strategies) => ({ ...scenario, strategies }),
  )
}

/** A member of a larger part, as a part of its own. */
export function member<T extends object, Key extends keyof T & string>(part: Part<T>, key: Key): Part<T[Key]> {
  return {
    path: (scenario) => joined(part.path(scenario), key),
    read: (scenario) => part.read(scenario)?.[key],
    write: (scenario, value) => {
      const whole = part.read(scenario)
      return whole === undefined ? scenario : part.write(scenario, { ...whole, [key]: value })
    },
  }
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

export function memoryPart(capacityId: string): Part<Memory> {
  const memory = member(capacityPart(capacityId), 'memory')
  return { ...memory, read: (scenario) => memory.read(scenario) ?? undefined }
}

export const scenarioPart: Part<Scenario> = { path: () => '', read: (scenario) => scenario, write: (_, value) => value }
export const placePart: Part<Place> = member(scenarioPart, 'place')

export function speedPart(capacityId: string, workloadIndex: number): Part<Speed> {
  const speeds = member(capacityPart(capacityId), 'speeds')
  return {
    path: (scenario) => joined(speeds.path(scenario), String(workloadIndex)),
    read: (scenario) => speeds.read(scenario)?.[workloadIndex],
    write: (scenario, value) =>
      speeds.write(scenario, speeds.read(scenario)?.map((old, index) => (index === workloadIndex ? value : old)) ?? []),
  }
}

/** The member of a union of kinds, where it is of this kind. */
export function ofKind<Union extends { kind: string }, Kind extends Union['kind']>(
  part: Part<Union>,
  kind: Kind,
): Part<Extract<Union, { kind: Kind }>> {
  return {
    path: part.path,
    read: (scenario) => {
      const value = part.read(scenario)
      return isOfKind(value, kind) ? value : undefined
    },
    write: (scenario, value) => part.write(scenario, value),
  }
}

function isOfKind<Union extends { kind: string }, Kind extends Union['kind']>(
  value: Union | undefined,
  kind: Kind,
): value is Extract<Union, { kind: Kind }> {
  return value?.kind === kind
}
