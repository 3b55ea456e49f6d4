import type { ApiModel, Capacity, Scenario, SimpleRoute, Strategy, Workload } from '@/scenario/schema'

/** A scenario whose lists were drawn apart: references are numbers yet, and lists by workload have any length. */
export type Draft = Omit<Scenario, 'workloads' | 'apiModels' | 'capacities' | 'strategies'> & {
  workloads: (Omit<Workload, 'apiModel'> & { apiModel: number })[]
  apiModels: ApiModel[]
  capacities: Capacity[]
  strategies: (Omit<Strategy, 'capacity' | 'apiModels'> & { capacity: number | null; apiModels: number[] | null })[]
}

/** The draft with every reference resolved and one entry per workload where one is due. */
export function connected(draft: Draft): Scenario {
  const modelId = (index: number) => wrapped(draft.apiModels, index).id
  const perWorkload = <T>(list: readonly T[]) => draft.workloads.map((_, index) => wrapped(list, index))

  const fittingRoute = (route: SimpleRoute): SimpleRoute =>
    route.kind === 'fixed-share' ? { ...route, shares: perWorkload(route.shares) } : route

  const connectedStrategy = (strategy: Draft['strategies'][number]): Strategy => {
    const { route, capacity, apiModels } = strategy
    const fitting =
      route.kind === 'phased'
        ? { ...route, phases: route.phases.map((phase) => ({ ...phase, route: fittingRoute(phase.route) })) }
        : fittingRoute(route)
    const nothingLocal = draft.capacities.length === 0 || (capacity === null && route.kind === 'api')
    return {
      ...strategy,
      apiModels: apiModels && perWorkload(apiModels).map(modelId),
      route: draft.capacities.length === 0 ? { kind: 'api' } : fitting,
      capacity: nothingLocal ? null : wrapped(draft.capacities, capacity ?? 0).id,
    }
  }

  return {
    ...draft,
    workloads: draft.workloads.map((workload) => ({ ...workload, apiModel: modelId(workload.apiModel) })),
    capacities: draft.capacities.map((capacity) => ({ ...capacity, speeds: perWorkload(capacity.speeds) })),
    strategies: draft.strategies.map(connectedStrategy),
  }
}

/** The entry at an index that goes round the list. */
function wrapped<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length]
  if (entry === undefined) throw new Error('nothing to choose from')
  return entry
}
