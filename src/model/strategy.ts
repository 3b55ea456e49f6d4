import { add, atLeast, constant, month, type Figures, type Node } from '@/formula/definition'
import { asksForLocal, type ApiModel, type Capacity, type Scenario, type Strategy } from '@/scenario/schema'
import { apiPart, requestPrice, type RequestPrice } from './api'
import { need, unitsNeeded, type Need } from './capacity'
import type { Demand, WorkloadDemand } from './demand'
import type { LineId } from './evaluation'
import { firstMonthOfOwn, ownFleet, serverPacking, type FleetPart } from './hardware'
import { ledger, type LedgerFigures } from './ledger'
import { apiFte, integrationUsd, localFte, moveUsd, oneOffBefore, running, staff, tended } from './people'
import { powerAndPlace } from './power-place'
import { downtime, rework, type Rework } from './quality'
import { activeHoursFleet, alwaysOnFleet, scaleToZeroFleet } from './rent'
import { billedWhole, routed, type Routed } from './routing'
import { possibleWith } from './servers-there'
import { inService } from './time'

/** Figures that every strategy shares. */
export type Shared = {
  scenario: Scenario
  demand: Demand
  apiLevel: Node
  wages: Node
  /** Request prices by workload and API model, defined once for all strategies that use them. */
  priceOf: (demand: WorkloadDemand, modelId: string) => RequestPrice
}

export type StrategyFigures = {
  ledger: LedgerFigures
  need: Need | null
  fleet: FleetPart | null
}

export function strategyFigures(book: Figures, shared: Shared, strategy: Strategy, index: number): StrategyFigures {
  const { scenario, demand } = shared
  const prices = demand.workloads.map((workload, w) => shared.priceOf(workload, modelOf(scenario, strategy, w)))
  const capacityIndex = servingCapacity(scenario, strategy)
  const capacity = capacityIndex === null ? undefined : scenario.capacities[capacityIndex]
  if (capacityIndex === null || capacity === undefined) return apiOnly(book, shared, strategy, index, prices)

  const possible = whenPossible(book, shared, strategy, index, capacityIndex, capacity)
  const traffic = routed(book, strategy, index, demand.workloads, possible)
  const needed = need(book, capacity, capacityIndex, traffic, capacity.source.kind === 'rent-active-hours')
  const fleet = fleetOf(book, capacity, capacityIndex, needed)
  const redo = redoing(shared, strategy, index, traffic)
  const api = apiPart(book, shared.apiLevel, traffic, prices, redo.redone)
  const tendedMonths = tended(book, needed, fleet.gpusInstalled)
  const fte = add(apiFte(api.active), localFte(book, capacityIndex, fleet.gpusInstalled, tendedMonths))
  const lines: Partial<Record<LineId, Node>> = {
    ...api.lines,
    ...fleet.lines,
    ...(fleet.servers && powerAndPlace(book, capacityIndex, scenario.place.site, fleet.servers, fleet.utilisation)),
    ...running(book, capacityIndex, fleet.gpusInstalled, tendedMonths, shared.wages),
    staff: staff(fte, shared.wages),
    integration: oneOffBefore(book, 'firstBilledMonth', api.active, integrationUsd),
    migration: oneOffBefore(book, 'firstServedMonth', needed.localRequests, moveUsd(index)),
    downtime: downtime(traffic, capacityIndex),
    rework: redo.line,
  }
  return { ledger: ledger(book, lines, fleet.accrual, fleet.entersBooks), need: needed, fleet }
}

/** Months in which local service is possible: rented at once, bought after the lead time, unless enough is there. */
function whenPossible(
  book: Figures,
  { demand }: Shared,
  strategy: Strategy,
  index: number,
  capacityIndex: number,
  capacity: Capacity,
): Node {
  if (capacity.source.kind !== 'own') return inService
  const afterLeadTime = firstMonthOfOwn(capacityIndex)
  if (capacity.source.alreadyThere === null) return atLeast(month(), afterLeadTime)
  const wanted = book.under('fromMonthOne')
  const traffic = routed(wanted, strategy, index, demand.workloads, inService)
  const needed = need(wanted, capacity, capacityIndex, traffic, false)
  const packing = serverPacking(capacityIndex, spansUnits(capacity))
  return possibleWith(book, capacityIndex, unitsNeeded(wanted, capacityIndex, needed, packing), afterLeadTime)
}

function apiOnly(
  book: Figures,
  shared: Shared,
  strategy: Strategy,
  index: number,
  prices: readonly RequestPrice[],
): StrategyFigures {
  const traffic: Routed[] = billedWhole(shared.demand.workloads)
  const redo = strategy.apiModels ? redoing(shared, strategy, index, traffic) : null
  const api = apiPart(book, shared.apiLevel, traffic, prices, redo?.redone ?? [])
  const lines: Partial<Record<LineId, Node>> = {
    ...api.lines,
    staff: staff(apiFte(api.active), shared.wages),
    integration: oneOffBefore(book, 'firstBilledMonth', api.active, integrationUsd),
    downtime: downtime(traffic, null),
    ...(redo && { rework: redo.line }),
  }
  return { ledger: ledger(book, lines, {}, null), need: null, fleet: null }
}

/** What is answered by another model than the workload's own API model, and done again by that one or by a person. */
function redoing(shared: Shared, strategy: Strategy, index: number, traffic: readonly Routed[]): Rework {
  const { scenario, demand } = shared
  const trusted = (w: number): string => scenario.workloads[w]?.apiModel ?? ''
  // Where the API model is another one too, every answer is: also those that two give in months of dual running, once.
  const answered = traffic.map(({ local, demand }, w) =>
    modelOf(scenario, strategy, w) === trusted(w) ? local : demand.requests,
  )
  const prices = demand.workloads.map((workload, w) => shared.priceOf(workload, trusted(w)))
  return rework(strategy, index, answered, prices, shared.apiLevel, shared.wages)
}

function fleetOf(book: Figures, capacity: Capacity, index: number, needed: Need): FleetPart {
  const spans = spansUnits(capacity)
  switch (capacity.source.kind) {
    case 'own':
      return ownFleet(book, index, capacity.source, needed, spans)
    case 'rent-always-on':
      return alwaysOnFleet(book, index, needed, spans)
    case 'rent-active-hours':
      return activeHoursFleet(book, index, needed, spans)
    case 'rent-scale-to-zero':
      return scaleToZeroFleet(book, index, needed)
  }
}

export function gpusPerUnit({ source }: Capacity): number | null {
  if (source.kind === 'own') return source.gpusPerServer
  return source.kind === 'rent-scale-to-zero' ? null : source.gpusPerInstance
}

/** A replica larger than a server or instance spans several. */
export function spansUnits(capacity: Capacity): boolean {
  const unit = gpusPerUnit(capacity)
  return unit !== null && capacity.gpusPerReplica > unit
}

/** Index of the capacity that serves a strategy's local part; null where none is ever asked for. */
export function servingCapacity(scenario: Scenario, strategy: Strategy): number | null {
  if (strategy.capacity === null || !asksForLocal(strategy.route)) return null
  const index = scenario.capacities.findIndex((capacity) => capacity.id === strategy.capacity)
  return index === -1 ? null : index
}

function modelOf(scenario: Scenario, strategy: Strategy, workload: number): string {
  return strategy.apiModels?.[workload] ?? scenario.workloads[workload]?.apiModel ?? ''
}

/** Remembers request prices, so that strategies with the same API model share one definition. */
export function sharedPrices(book: Figures, models: readonly ApiModel[]): Shared['priceOf'] {
  const known = new Map<string, RequestPrice>()
  return (demand, modelId) => {
    const key = `${demand.id}.${modelId}`
    const found = known.get(key)
    if (found) return found
    const index = models.findIndex((model) => model.id === modelId)
    const model = models[index]
    const price = model ? requestPrice(book.under(key), demand, model, index) : NO_PRICE
    known.set(key, price)
    return price
  }
}

const NOTHING = constant(0, 'USD/request')
const NO_PRICE: RequestPrice = { input: NOTHING, cachedInput: NOTHING, cacheWrite: NOTHING, output: NOTHING }
