import { figures } from '@/formula/definition'
import { engine } from '@/formula/engine'
import { plan } from '@/formula/plan'
import type { Scenario, Workload } from '@/scenario/schema'
import { demand } from './demand'
import { numbersOf } from './numbers'

/** Requests a month of one workload in columns 0…horizon, by the formulas of the model: what its growth alone looks like. */
export function requestsByMonth(scenario: Scenario, workload: Workload): Float64Array {
  const { requests } = demand(figures(), [workload])
  const running = engine(plan([requests]), scenario.horizonMonths + 1)
  for (const { path, value } of numbersOf({ ...scenario, workloads: [workload] })) running.set(path, value)
  running.run()
  return running.series(requests).slice()
}
