import { PRESETS } from './presets'
import { LIMITS, type Capacity, type Route, type Scenario, type SimpleRoute, type Strategy } from './schema'

/*
 * Edits of the four lists. Whatever refers to an entry is kept right: one speed, one share and one API model per workload,
 * in their order, and no id that nothing has. Where an edit cannot be (a list is full, or at its least) the scenario stays as it is.
 */

/** Up or down by one place. */
export type Step = -1 | 1

const LEAST = { workloads: 1, strategies: 2, apiModels: 1, capacities: 0 } as const
export type ListName = keyof typeof LEAST

export const canAdd = (scenario: Scenario, list: ListName): boolean => scenario[list].length < LIMITS[list]
export const canRemove = (scenario: Scenario, list: ListName): boolean => scenario[list].length > LEAST[list]

/** The new entry stands last and is a copy of the last one, without its name: like what is there until it is changed. */
export function addEntry(scenario: Scenario, list: ListName): Scenario {
  if (!canAdd(scenario, list)) return scenario
  switch (list) {
    case 'workloads':
      return addWorkload(scenario)
    case 'strategies':
      return { ...scenario, strategies: withCopy(scenario.strategies, 'strategy', scenario.strategies.at(-1)) }
    case 'apiModels':
      return { ...scenario, apiModels: withCopy(scenario.apiModels, 'model', scenario.apiModels.at(-1)) }
    case 'capacities': {
      const { capacities } = scenario
      return { ...scenario, capacities: withCopy(capacities, 'capacity', capacities.at(-1) ?? exampleFor(scenario)) }
    }
  }
}

export function removeEntry(scenario: Scenario, list: ListName, id: string): Scenario {
  const index = scenario[list].findIndex((entry) => entry.id === id)
  if (index === -1 || !canRemove(scenario, list)) return scenario
  switch (list) {
    case 'workloads':
      return rearranged(
        scenario,
        without(
          scenario.workloads.map((_, place) => place),
          index,
        ),
      )
    case 'strategies':
      return { ...scenario, strategies: without(scenario.strategies, index) }
    case 'apiModels':
      return removeApiModel(scenario, index)
    case 'capacities':
      return removeCapacity(scenario, index)
  }
}

/** The first strategy is the reference: moving another one there makes it so. */
export function moveEntry(scenario: Scenario, list: ListName, id: string, step: Step): Scenario {
  const index = scenario[list].findIndex((entry) => entry.id === id)
  const other = index + step
  if (index === -1 || other < 0 || other >= scenario[list].length) return scenario
  switch (list) {
    case 'workloads':
      return rearranged(
        scenario,
        swapped(
          scenario.workloads.map((_, place) => place),
          index,
          other,
        ),
      )
    case 'strategies':
      return { ...scenario, strategies: swapped(scenario.strategies, index, other) }
    case 'apiModels':
      return { ...scenario, apiModels: swapped(scenario.apiModels, index, other) }
    case 'capacities':
      return { ...scenario, capacities: swapped(scenario.capacities, index, other) }
  }
}

function addWorkload(scenario: Scenario): Scenario {
  const places = [...scenario.workloads.keys()]
  const longer = rearranged(scenario, [...places, places.length - 1])
  return { ...longer, workloads: withCopy(scenario.workloads, 'work', scenario.workloads.at(-1)) }
}

/** Workloads as told by their present places, and with them every list that has one entry for each. */
function rearranged(scenario: Scenario, places: readonly number[]): Scenario {
  const inOrder = <T>(list: readonly T[]): T[] => places.flatMap((place) => list.slice(place, place + 1))
  const simple = (route: SimpleRoute): SimpleRoute =>
    route.kind === 'fixed-share' ? { ...route, shares: inOrder(route.shares) } : route
  const whole = (route: Route): Route =>
    route.kind === 'phased'
      ? { ...route, phases: route.phases.map((phase) => ({ ...phase, route: simple(phase.route) })) }
      : simple(route)
  return {
    ...scenario,
    workloads: inOrder(scenario.workloads),
    capacities: scenario.capacities.map((capacity) => ({ ...capacity, speeds: inOrder(capacity.speeds) })),
    strategies: scenario.strategies.map((strategy) => ({
      ...strategy,
      route: whole(strategy.route),
      apiModels: strategy.apiModels && inOrder(strategy.apiModels),
    })),
  }
}

/** What asked for the removed model asks for the first that is left; a strategy that has its own, for the workload's. */
function removeApiModel(scenario: Scenario, index: number): Scenario {
  const removed = scenario.apiModels[index]?.id
  const apiModels = without(scenario.apiModels, index)
  const instead = apiModels[0]?.id ?? ''
  const workloads = scenario.workloads.map((workload) =>
    workload.apiModel === removed ? { ...workload, apiModel: instead } : workload,
  )
  const strategies = scenario.strategies.map((strategy) => ({
    ...strategy,
    apiModels:
      strategy.apiModels &&
      strategy.apiModels.map((id, place) => (id === removed ? (workloads[place]?.apiModel ?? instead) : id)),
  }))
  return { ...scenario, apiModels, workloads, strategies }
}

/** What the removed capacity served is served by the first that is left; where none is, by the API. */
function removeCapacity(scenario: Scenario, index: number): Scenario {
  const removed = scenario.capacities[index]?.id
  const capacities = without(scenario.capacities, index)
  const instead = capacities[0]?.id ?? null
  const strategies = scenario.strategies.map((strategy): Strategy => {
    if (strategy.capacity !== removed) return strategy
    return { ...strategy, capacity: instead, route: instead === null ? { kind: 'api' } : strategy.route }
  })
  return { ...scenario, capacities, strategies }
}

/** A capacity to begin with where there is none to copy. */
function exampleFor(scenario: Scenario): Capacity | undefined {
  const example = PRESETS[0]?.capacities[0]
  const speed = example?.speeds[0]
  return example && speed && { ...example, speeds: scenario.workloads.map(() => speed) }
}

function withCopy<T extends { id: string; name: string }>(list: T[], stem: string, original: T | undefined): T[] {
  return original === undefined ? list : [...list, { ...original, id: freshId(list, stem), name: '' }]
}

function freshId(list: readonly { id: string }[], stem: string): string {
  let number = list.length + 1
  const isTaken = (id: string): boolean => list.some((entry) => entry.id === id)
  while (isTaken(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, place) => place !== index)

function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  return list.map((entry, place) =>
    place === one ? (list[other] ?? entry) : place === other ? (list[one] ?? entry) : entry,
  )
}
