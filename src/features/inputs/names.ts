import { capacityNames, strategyNames, workloadNames } from '@/report/names'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/*
 * What one entry is called. A name depends on its neighbours (two of a kind are numbered), so it is read from the whole
 * scenario; being a text, it draws its readers anew only when it changes.
 */

export function useWorkloadName(id: string): string {
  const messages = useMessages()
  return useApp(({ scenario }) => {
    const index = scenario.workloads.findIndex((workload) => workload.id === id)
    return workloadNames(scenario, messages)[index] ?? id
  })
}

export function useCapacityName(id: string): string {
  const messages = useMessages()
  return useApp(({ scenario }) => {
    const index = scenario.capacities.findIndex((capacity) => capacity.id === id)
    return capacityNames(scenario, messages)[index] ?? id
  })
}

export function useStrategyName(id: string): string {
  const messages = useMessages()
  return useApp(({ scenario }) => {
    const index = scenario.strategies.findIndex((strategy) => strategy.id === id)
    return strategyNames(scenario, messages)[index]?.label ?? id
  })
}

export function useModelName(id: string): string {
  return useApp(({ scenario }) => scenario.apiModels.find((model) => model.id === id)?.name || id)
}
