import type { Misfit } from '@/report/misfits'
import type { Scenario } from '@/scenario/schema'
import { useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { Said } from './said'

/** Models that do not fit their GPUs: what is missing in numbers, and the smallest change that mends it. */
export function Misfits({ misfits }: { misfits: readonly Misfit[] }) {
  const capacities = [...new Set(misfits.map(({ capacityId }) => capacityId))]
  return (
    <div className="misfits">
      {capacities.map((capacityId, place) => (
        <OnCapacity
          key={capacityId}
          misfits={misfits.filter((misfit) => misfit.capacityId === capacityId)}
          first={place === 0}
        />
      ))}
    </div>
  )
}

/** Strategies that share their GPUs share the remedy. */
function OnCapacity({ misfits, first }: { misfits: readonly Misfit[]; first: boolean }) {
  const words = useMessages().screen.page
  const store = useAppStore()
  const [misfit] = misfits
  if (misfit === undefined) return null
  const { capacityId, smallestGpusPerReplica: gpus, remedy } = misfit
  return (
    <div className="misfit">
      {misfits.map(({ strategyId, sentence }) => (
        <p key={strategyId}>
          <Said sentence={sentence} />
        </p>
      ))}
      {gpus === null ? (
        <p>{remedy}</p>
      ) : (
        <button
          type="button"
          className={first ? 'button' : 'button quiet'}
          onClick={() => {
            const { scenario, replaceScenario } = store.getState()
            replaceScenario(withGpus(scenario, capacityId, gpus))
          }}
        >
          {words.giveGpus(gpus)}
        </button>
      )}
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
