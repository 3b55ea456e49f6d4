import { asksForLocal, type ApiModel, type Capacity, type Route, type Scenario } from '@/scenario/schema'
import { placeOf } from './part'

/*
 * What can change a figure in the present structure: no control that changes nothing. Only kinds and choices decide, never
 * a number: a share of 0 is there to be typed over.
 */

/** API models that a workload or a strategy asks for. */
export function usedModelIds({ workloads, strategies }: Scenario): ReadonlySet<string> {
  return new Set([
    ...workloads.map(({ apiModel }) => apiModel),
    ...strategies.flatMap(({ apiModels }) => apiModels ?? []),
  ])
}

/** Capacities that serve a strategy. */
export function usedCapacityIds({ strategies }: Scenario): ReadonlySet<string> {
  return new Set(
    strategies.flatMap(({ capacity, route }) => (capacity !== null && asksForLocal(route) ? [capacity] : [])),
  )
}

function usedCapacities(scenario: Scenario): Capacity[] {
  const used = usedCapacityIds(scenario)
  return scenario.capacities.filter(({ id }) => used.has(id))
}

export const servesLocally = (scenario: Scenario): boolean => usedCapacityIds(scenario).size > 0

/** Only bought servers need a place and power of one's own. */
export const hasOwnServers = (scenario: Scenario): boolean =>
  usedCapacities(scenario).some(({ source }) => source.kind === 'own')

function modelsFor(scenario: Scenario, workloadId: string): ApiModel[] {
  const place = placeOf(workloadId)(scenario)
  const ids = new Set([scenario.workloads[place]?.apiModel, ...scenario.strategies.map((s) => s.apiModels?.[place])])
  return scenario.apiModels.filter(({ id }) => ids.has(id))
}

export const hasDearHours = (scenario: Scenario, workloadId: string): boolean =>
  modelsFor(scenario, workloadId).some(({ dearHours }) => dearHours !== null)

/** Batch work has its price at some models, and no peak on own capacity. */
export const canBatch = (scenario: Scenario, workloadId: string): boolean =>
  servesLocally(scenario) || modelsFor(scenario, workloadId).some(({ batch }) => batch !== null)

const routeKinds = (route: Route): readonly Route['kind'][] =>
  route.kind === 'phased' ? route.phases.map((phase) => phase.route.kind) : [route.kind]

/** Whether a strategy with capacity of its own parts the traffic so, at any time. */
function parts(scenario: Scenario, kinds: readonly Route['kind'][]): boolean {
  return scenario.strategies.some(
    ({ capacity, route }) => capacity !== null && routeKinds(route).some((kind) => kinds.includes(kind)),
  )
}

export const partsSensitive = (scenario: Scenario): boolean => parts(scenario, ['routed', 'sensitive-only'])
export const partsComplex = (scenario: Scenario): boolean => parts(scenario, ['routed'])

/** Where a speed counts tokens, it counts the own model's. */
export function countsTokens(scenario: Scenario, workloadId: string): { input: boolean; output: boolean } {
  const place = placeOf(workloadId)(scenario)
  const kinds = usedCapacities(scenario).map(({ speeds }) => speeds[place]?.kind)
  const input = kinds.includes('total-rate')
  return { input, output: input || kinds.includes('output-rate') }
}
