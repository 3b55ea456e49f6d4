import {
  add,
  atLeast,
  choose,
  constant,
  input,
  month,
  multiply,
  subtract,
  windowMin,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { Route, SimpleRoute, Strategy, Workload } from '@/scenario/schema'
import type { WorkloadDemand } from './demand'
import { inputs } from './inputs'
import { oneMonth } from './time'

/** Where one workload's requests go in a strategy. */
export type Routed = {
  demand: WorkloadDemand
  /** Share served by own capacity; a constant 0 where nothing is ever local. */
  localShare: Node
  local: Node
  billed: Node
}

/** All of it to the API: no share to work out. */
export function billedWhole(demands: readonly WorkloadDemand[]): Routed[] {
  return demands.map((demand) => ({
    demand,
    localShare: constant(0),
    local: constant(0, 'request/month'),
    billed: demand.requests,
  }))
}

/**
 * `possible` is 1 in the months in which local service can be: hardware does not serve before it is delivered.
 * The API is billed for 1 − the least local share of this and the dual-running months before, so every rise is paid twice for so long.
 */
export function routed(
  book: Figures,
  strategy: Strategy,
  index: number,
  demands: readonly WorkloadDemand[],
  possible: Node,
): Routed[] {
  const path = `strategies.${index}`
  const dualRunning = inputs<Strategy>(path)('dualRunningMonths', 'month')
  return demands.map((demand, w) => {
    const own = book.under(demand.id)
    const wanted = wantedShare(strategy.route, `${path}.route`, demand, w)
    const localShare = own.name('localShare', '1', multiply(wanted, possible))
    const settled = windowMin(localShare, add(dualRunning, oneMonth))
    return {
      demand,
      localShare,
      local: own.name('localRequests', 'request/month', multiply(demand.requests, localShare)),
      billed: own.name('billedRequests', 'request/month', multiply(demand.requests, subtract(1, settled))),
    }
  })
}

function wantedShare(route: Route, path: string, demand: WorkloadDemand, workload: number): Node {
  if (route.kind !== 'phased') return simpleShare(route, path, demand, workload)
  return route.phases.reduce<Node>((before, phase, i) => {
    const from = input(`${path}.phases.${i}.fromMonth`, 'month')
    const share = simpleShare(phase.route, `${path}.phases.${i}.route`, demand, workload)
    return choose(atLeast(month(), from), share, before)
  }, constant(0))
}

function simpleShare(route: SimpleRoute, path: string, demand: WorkloadDemand, workload: number): Node {
  const of = inputs<Workload>(demand.path)
  const sensitive = of('sensitiveShare', '1')
  switch (route.kind) {
    case 'api':
      return constant(0)
    case 'local':
      return constant(1)
    case 'sensitive-only':
      return sensitive
    case 'routed':
      // Sensitive traffic stays inside; of the rest only complex requests leave.
      return add(sensitive, multiply(subtract(1, sensitive), subtract(1, of('complexShare', '1'))))
    case 'fixed-share':
      return input(`${path}.shares.${workload}`, '1')
  }
}
