import {
  add,
  at,
  choose,
  constant,
  divide,
  down,
  first,
  input,
  max,
  min,
  more,
  multiply,
  subtract,
  termStart,
  trend,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { Source } from '@/scenario/schema'
import { installedReplicas, unitsNeeded, utilisation, type Need, type Packing } from './capacity'
import type { FleetPart } from './hardware'
import { inputs } from './inputs'
import { horizon, hoursPerMonth, oneMonth, secondsPerHour } from './time'

type Kind<K extends Source['kind']> = Extract<Source, { kind: K }>

const RATE = 'USD/GPU/hour'
const taxed = add(1, input('taxes.computeShare', '1'))

type Instances = { packing: Packing; needed: Node; priceLevel: Node; onDemand: Node }

function rentedInstances(book: Figures, index: number, need: Need, spans: boolean): Instances {
  const of = inputs<Kind<'rent-active-hours'>>(`capacities.${index}.source`)
  const packing: Packing = { unit: 'instance', gpusPerUnit: of('gpusPerInstance', 'GPU/instance'), spans }
  return {
    packing,
    needed: unitsNeeded(book, index, need, packing),
    priceLevel: book.name('rentPriceLevel', '1', trend(of('priceTrendAnnual', '1'))),
    onDemand: of('onDemandUsdPerGpuHour', RATE),
  }
}

/** Instances up for as long as anybody works with them. */
export function activeHoursFleet(book: Figures, index: number, need: Need, spans: boolean): FleetPart {
  const { packing, needed, priceLevel, onDemand } = rentedInstances(book, index, need, spans)
  const installed = installedReplicas(book, needed, need, packing)
  const gpusInstalled = book.name('gpusInstalled', 'GPU', multiply(needed, packing.gpusPerUnit))
  return {
    lines: { rent: multiply(gpusInstalled, need.longestActiveHours, onDemand, priceLevel, taxed) },
    accrual: {},
    servers: null,
    instances: needed,
    gpusInstalled,
    utilisation: utilisation(book, need, installed),
    valueAtHorizon: null,
    stillOwed: null,
    entersBooks: null,
  }
}

const TERMS = [
  { name: 'oneYear', months: 12 },
  { name: 'threeYear', months: 36 },
] as const

/**
 * Instances up all the time, part of them committed for terms that follow each other from the first local month on:
 * a commitment is paid to the end of its term even when demand falls.
 */
export function alwaysOnFleet(book: Figures, index: number, need: Need, spans: boolean): FleetPart {
  const of = inputs<Kind<'rent-always-on'>>(`capacities.${index}.source`)
  const { packing, needed, priceLevel, onDemand } = rentedInstances(book, index, need, spans)
  const firstLocal = book.name('firstLocalMonth', 'month', first(need.localRequests, 'above'))
  const hoursOfUnit = multiply(packing.gpusPerUnit, hoursPerMonth, taxed)

  const terms = TERMS.map(({ name, months }) => {
    const length = constant(months, 'month')
    const committed = book.name(
      `${name}Committed`,
      'instance',
      down(multiply(of(`${name}Share`, '1'), termStart(needed, firstLocal, length))),
    )
    const rateLevel = termStart(priceLevel, firstLocal, length)
    const cost = book.name(
      `${name}Rent`,
      'USD/month',
      multiply(committed, rateLevel, of(`${name}UsdPerGpuHour`, RATE), hoursOfUnit),
    )
    return { committed, cost, owed: owedAfterHorizon(cost, firstLocal, length) }
  })
  const committed = book.name('instancesCommitted', 'instance', add(...terms.map((term) => term.committed)))
  const instances = book.name('instances', 'instance', max(needed, committed))
  const onDemandRent = book.name(
    'onDemandRent',
    'USD/month',
    multiply(max(subtract(needed, committed), 0), priceLevel, onDemand, hoursOfUnit),
  )
  const installed = installedReplicas(book, instances, need, packing)
  return {
    lines: { rent: add(...terms.map((term) => term.cost), onDemandRent) },
    accrual: {},
    servers: null,
    instances,
    gpusInstalled: book.name('gpusInstalled', 'GPU', multiply(instances, packing.gpusPerUnit)),
    utilisation: utilisation(book, need, installed),
    valueAtHorizon: null,
    stillOwed: book.name('stillOwed', 'USD', add(...terms.map((term) => term.owed))),
    entersBooks: null,
  }
}

/** The last month's committed rent for the months of its term that lie after the horizon. */
function owedAfterHorizon(cost: Node, firstLocal: Node, length: Node): Node {
  const served = add(subtract(horizon, firstLocal), oneMonth)
  const begunTerms = down(divide(subtract(served, oneMonth), length))
  const left = subtract(multiply(add(begunTerms, 1), length), served)
  return multiply(at(cost, horizon), left)
}

/** No whole instances: what is billed is work with a buffer, warm replicas, or the time-outs after lone requests, whichever is most. */
export function scaleToZeroFleet(book: Figures, index: number, need: Need): FleetPart {
  const of = inputs<Kind<'rent-scale-to-zero'>>(`capacities.${index}.source`)
  const worked = divide(need.busySeconds, secondsPerHour)
  const buffered = multiply(worked, add(1, of('coldStartBufferShare', '1')))
  const warm = multiply(of('warmReplicas', 'replica'), hoursPerMonth)
  const keptAlive = min(
    divide(multiply(need.localRequests, of('keepAliveSeconds', 'replica*second/request')), secondsPerHour),
    multiply(constant(1, 'replica'), hoursPerMonth),
  )
  const gpuHours = book.name(
    'gpuHours',
    'GPU*hour/month',
    choose(need.anyLocal, multiply(max(buffered, warm, keptAlive), need.gpusPerReplica), 0),
  )
  const priceLevel = book.name('rentPriceLevel', '1', trend(of('priceTrendAnnual', '1')))
  return {
    lines: { rent: multiply(gpuHours, of('onDemandUsdPerGpuHour', RATE), priceLevel, taxed) },
    accrual: {},
    servers: null,
    instances: null,
    gpusInstalled: book.name('gpusInstalled', 'GPU', divide(gpuHours, hoursPerMonth)),
    utilisation: book.name(
      'utilisation',
      '1',
      choose(more(gpuHours, 0), divide(multiply(worked, need.gpusPerReplica), gpuHours), 0),
    ),
    valueAtHorizon: null,
    stillOwed: null,
    entersBooks: null,
  }
}
