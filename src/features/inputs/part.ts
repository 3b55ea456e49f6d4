import type { ApiModel, Capacity, Place, Scenario, Speed, Strategy, Workload } from '@/scenario/schema'

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

/** What may be switched off, where it is on. */
export function switchedOn<T>(part: Part<T | null>): Part<T> {
  return { ...part, read: (scenario) => part.read(scenario) ?? undefined }
}

const joined = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`)

export const scenarioPart: Part<Scenario> = { path: () => '', read: (scenario) => scenario, write: (_, value) => value }
export const placePart: Part<Place> = member(scenarioPart, 'place')
export const sitePart = member(placePart, 'site')

/** The entry that stands at a place of a list; the place may be another one in another scenario. */
export function entry<T>(list: Part<T[]>, indexIn: (scenario: Scenario) => number): Part<T> {
  return {
    path: (scenario) => joined(list.path(scenario), indexIn(scenario)),
    read: (scenario) => list.read(scenario)?.[indexIn(scenario)],
    write: (scenario, value) => {
      const place = indexIn(scenario)
      const all = list.read(scenario)
      return all === undefined
        ? scenario
        : list.write(
            scenario,
            all.map((old, index) => (index === place ? value : old)),
          )
    },
  }
}

/** Where a workload stands: lists with one entry per workload are in their order. */
export const placeOf =
  (workloadId: string) =>
  ({ workloads }: Scenario): number =>
    workloads.findIndex(({ id }) => id === workloadId)

export function speedPart(capacityId: string, workloadId: string): Part<Speed> {
  return entry(member(capacityPart(capacityId), 'speeds'), placeOf(workloadId))
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
