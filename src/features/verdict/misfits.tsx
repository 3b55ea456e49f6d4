import type { Misfit } from '@/report/misfits'
import type { Scenario } from '@/scenario/schema'
import { useAppStore } from '@/state/use-app'
import { Said } from './said'

/** Models that do not fit their GPUs: what is missing in numbers, and the smallest change that mends it. */
export function Misfits({ misfits }: { misfits: readonly Misfit[] }) {
  const store = useAppStore()
  const mend = ({ capacityId, smallestGpusPerReplica }: Misfit) => {
    if (smallestGpusPerReplica === null) return
    store.getState().replaceScenario(withGpus(store.getState().scenario, capacityId, smallestGpusPerReplica))
  }
  return (
    <div className="misfits">
      {misfits.map((misfit) => (
        <div key={misfit.strategyId} className="misfit">
          <p>
            <strong>{misfit.name}</strong> <Said sentence={misfit.sentence} />
          </p>
          {misfit.smallestGpusPerReplica === null ? (
            <p>{misfit.remedy}</p>
          ) : (
            <button type="button" className="button" onClick={() => mend(misfit)}>
              {misfit.remedy}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}

function withGpus(scenario: Scenario, capacityId: string | null, gpusPerReplica: number): Scenario {
  return {
    ...scenario,
    capacities: scenario.capacities.map((capacity) =>
      capacity.id === capacityId ? { ...capacity, gpusPerReplica } : capacity,
    ),
  }
}
