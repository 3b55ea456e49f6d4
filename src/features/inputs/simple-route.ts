import type { Scenario, SimpleRoute } from '@/scenario/schema'

/** What a newly chosen route begins with: half of each workload where shares are asked for. */
export function simpleRoute(kind: SimpleRoute['kind'], { workloads }: Scenario): SimpleRoute {
  return kind === 'fixed-share' ? { kind, shares: workloads.map(() => 0.5) } : { kind }
}
