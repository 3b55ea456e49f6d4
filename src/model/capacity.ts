import {
  add,
  choose,
  constant,
  divide,
  down,
  input,
  max,
  more,
  multiply,
  subtract,
  trend,
  up,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { Capacity, Speed, Workload } from '@/scenario/schema'
import { inputs } from './inputs'
import type { Routed } from './routing'
import { hoursPerMonth, secondsPerHour } from './time'

/** What a month's local traffic needs, before anything is bought or rented. */
export type Need = {
  localRequests: Node
  anyLocal: Node
  /** Replica-seconds of work in the month. */
  busySeconds: Node
  /** Longest active hours of a workload with local traffic; 0 without any. */
  longestActiveHours: Node
  hoursAvailable: Node
  replicas: Node
  gpus: Node
  gpusPerReplica: Node
  targetUtilisation: Node
}

/** How capacity comes: in whole servers or instances of so many GPUs. */
export type Packing = {
  /** 'server' or 'instance', the word in the units of measure. */
  unit: string
  gpusPerUnit: Node
  /** A replica larger than a unit spans several: decided before formulas are built. */
  spans: boolean
}

/** Peak by the busiest minute, total by the month's work; room for forecast error is the target utilisation. */
export function need(
  book: Figures,
  capacity: Capacity,
  index: number,
  routed: readonly Routed[],
  activeHoursOnly: boolean,
): Need {
  const of = inputs<Capacity>(`capacities.${index}`)
  const localRequests = book.name('localRequests', 'request/month', add(...routed.map((r) => r.local)))
  const anyLocal = book.name('anyLocal', '1', more(localRequests, 0))
  const speedUp = book.name('speedUp', '1', trend(of('speedTrendAnnual', '1')))
  const perRequest = routed.map((r, w) => {
    return book
      .under(r.demand.id)
      .name('replicaSecondsPerRequest', 'replica*second/request', replicaSeconds(capacity, index, w, r))
  })
  const secondsOf = (w: number): Node => perRequest[w] ?? constant(0, 'replica*second/request')

  const busySeconds = book.name(
    'busySeconds',
    'replica*second/month',
    divide(add(...routed.map((r, w) => multiply(r.local, secondsOf(w)))), speedUp),
  )
  const longestActiveHours = book.name(
    'longestActiveHours',
    'hour/month',
    max(
      ...routed.map((r) =>
        choose(more(r.local, 0), inputs<Workload>(r.demand.path)('activeHoursPerMonth', 'hour/month'), 0),
      ),
    ),
  )
  const hoursAvailable = activeHoursOnly
    ? book.name('hoursAvailable', 'hour/month', choose(anyLocal, longestActiveHours, hoursPerMonth))
    : hoursPerMonth

  const peaks = routed.map((r, w) => peakReplicas(r, secondsOf(w)))
  const together = multiply(of('peakCoincidenceShare', '1'), add(...peaks))
  const peakLoad = book.name('peakLoad', 'replica', divide(max(...peaks, together), speedUp))
  const meanLoad = book.name('meanLoad', 'replica', divide(busySeconds, multiply(hoursAvailable, secondsPerHour)))
  const targetUtilisation = of('targetUtilisationShare', '1')
  const gpusPerReplica = of('gpusPerReplica', 'GPU/replica')
  const replicas = book.name(
    'replicasNeeded',
    'replica',
    choose(anyLocal, add(up(divide(max(peakLoad, meanLoad), targetUtilisation)), of('spareReplicas', 'replica')), 0),
  )
  return {
    localRequests,
    anyLocal,
    busySeconds,
    longestActiveHours,
    hoursAvailable,
    replicas,
    gpus: book.name('gpusNeeded', 'GPU', multiply(replicas, gpusPerReplica)),
    gpusPerReplica,
    targetUtilisation,
  }
}

/** Requests that can't wait, in the busiest minute: batch work runs in idle hours. */
function peakReplicas(routed: Routed, secondsPerRequest: Node): Node {
  const of = inputs<Workload>(routed.demand.path)
  const perRequest = divide(
    multiply(subtract(1, of('batchShare', '1')), of('peakToAverageRatio', '1'), secondsPerRequest),
    multiply(of('activeHoursPerMonth', 'hour/month'), secondsPerHour),
  )
  return multiply(routed.local, perRequest)
}

/** ρ at today's software. A measured request or a measured replica-second is taken as it is; token rates count the own model's tokens. */
function replicaSeconds(capacity: Capacity, index: number, workload: number, routed: Routed): Node {
  const of = inputs<Workload>(routed.demand.path)
  const speed = capacity.speeds[workload] ?? { kind: 'replica-seconds', secondsPerRequest: 1 }
  const typed = (key: SpeedField, unit: string): Node => input(`capacities.${index}.speeds.${workload}.${key}`, unit)
  const ownOutput = multiply(routed.demand.outputTokens, of('outputTokenRatio', '1'))
  const ownInput = multiply(routed.demand.inputTokens, of('inputTokenRatio', '1'))
  switch (speed.kind) {
    case 'replica-seconds':
      return typed('secondsPerRequest', 'replica*second/request')
    case 'request-rate':
      return divide(1, typed('requestsPerSecond', 'request/replica/second'))
    case 'output-rate':
      return divide(ownOutput, typed('outputTokensPerSecond', 'token/replica/second'))
    case 'total-rate':
      return divide(add(ownInput, ownOutput), typed('tokensPerSecond', 'token/replica/second'))
  }
}

type SpeedField = Speed extends infer Each ? (Each extends Speed ? Exclude<keyof Each, 'kind'> & string : never) : never

/** Whole units for the replicas needed, spare units on top; 0 without local traffic. */
export function unitsNeeded(book: Figures, index: number, need: Need, packing: Packing): Node {
  const spare = inputs<Capacity>(`capacities.${index}`)('spareUnits', packing.unit)
  const whole = packing.spans
    ? multiply(need.replicas, unitsPerReplica(need, packing))
    : up(divide(need.replicas, replicasPerUnit(need, packing)))
  return book.name(`${packing.unit}sNeeded`, packing.unit, choose(need.anyLocal, add(whole, spare), 0))
}

/** Replicas that the installed units hold. */
export function installedReplicas(book: Figures, units: Node, need: Need, packing: Packing): Node {
  const held = packing.spans
    ? down(divide(units, unitsPerReplica(need, packing)))
    : multiply(units, replicasPerUnit(need, packing))
  return book.name('replicasInstalled', 'replica', held)
}

const replicasPerUnit = (need: Need, packing: Packing): Node => down(divide(packing.gpusPerUnit, need.gpusPerReplica))
const unitsPerReplica = (need: Need, packing: Packing): Node => up(divide(need.gpusPerReplica, packing.gpusPerUnit))

/** Replica-seconds used ÷ installed; 0 where nothing is installed. An idle GPU costs what a busy one costs. */
export function utilisation(book: Figures, need: Need, installed: Node): Node {
  return book.name(
    'utilisation',
    '1',
    choose(more(installed, 0), divide(need.busySeconds, multiply(installed, need.hoursAvailable, secondsPerHour)), 0),
  )
}
