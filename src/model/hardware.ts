import {
  add,
  ahead,
  constant,
  decay,
  divide,
  input,
  lag,
  max,
  month,
  more,
  multiply,
  power,
  subtract,
  total,
  trend,
  vintages,
  windowSum,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { OwnSource } from '@/scenario/schema'
import { installedReplicas, unitsNeeded, utilisation, type Need, type Packing } from './capacity'
import type { LineId, PurchaseLine } from './evaluation'
import { inputs } from './inputs'
import {
  enteredThere,
  expensedThere,
  leftOfThere,
  outOfWarrantyThere,
  serversThere,
  soldThere,
  type ServersThere,
} from './servers-there'
import { horizon, monthsPerYear, oneMonth } from './time'

type Lines = Partial<Record<LineId, Node>>

/** What a fleet, however it was obtained, hands to power, people and answers. */
export type FleetPart = {
  lines: Lines
  /** Lines whose accrual differs from their cash; absent from the accrual view when mapped to null. */
  accrual: Partial<Record<LineId, Node | null>>
  servers: Node | null
  instances: Node | null
  gpusInstalled: Node
  utilisation: Node
  valueAtHorizon: Node | null
  stillOwed: Node | null
  /** USD/month: what enters the books without being paid, of servers that are there already; null where none are. */
  entersBooks: Node | null
}

const ownInputs = (index: number) => inputs<OwnSource>(`capacities.${index}.source`)

/** The first month in which bought servers can serve: month 1 + lead time. */
export const firstMonthOfOwn = (index: number): Node => add(oneMonth, ownInputs(index)('leadTimeMonths', 'month'))

export function serverPacking(index: number, spans: boolean): Packing {
  return { unit: 'server', gpusPerUnit: ownInputs(index)('gpusPerServer', 'GPU/server'), spans }
}

/**
 * Servers bought as needed: a vintage enters service, is paid lead time + 1 columns earlier at that column's price,
 * serves for its life, is then sold and replaced through the same line. What enters after the horizon is not paid.
 */
export function ownFleet(book: Figures, index: number, source: OwnSource, need: Need, spans: boolean): FleetPart {
  const of = ownInputs(index)
  const packing = serverPacking(index, spans)
  const life = of('lifeMonths', 'month')
  const needed = unitsNeeded(book, index, need, packing)
  const there = source.alreadyThere ? serversThere(book, index, need.localRequests) : null
  const missing = there ? max(0, subtract(needed, there.servers)) : needed
  const entering = book.name('serversEntering', 'server/month', vintages(missing, life))
  const bought = windowSum(entering, life)
  const servers = book.name('servers', 'server', there ? add(bought, there.servers) : bought)

  const paidBefore = firstMonthOfOwn(index)
  const priceLevel = book.name('serverPriceLevel', '1', trend(of('priceTrendAnnual', '1')))
  const price = book.name(
    'vintagePrice',
    'USD/month',
    multiply(entering, of('serverUsd', 'USD/server'), lag(priceLevel, paidBefore)),
  )
  const priceInService = book.name('priceInService', 'USD', windowSum(price, life))

  const kept = subtract(1, of('sellingCostShare', '1'))
  const floor = of('valueFloorShare', '1')
  const soldShare = book.name(
    'soldShare',
    '1',
    multiply(max(floor, power(subtract(1, of('valueDeclineAnnual', '1')), divide(life, constant(12, 'month')))), kept),
  )
  const extras = ['networking', 'installation', 'spares', 'duty'] as const
  const share = (extra: (typeof extras)[number]): Node => of(`${extra}Share`, '1')
  const taxedShare = multiply(input('taxes.computeShare', '1'), add(1, ...extras.map(share)))
  const shares: Record<PurchaseLine, Node> = {
    hardware: constant(1),
    networking: share('networking'),
    installation: share('installation'),
    spares: share('spares'),
    duty: share('duty'),
    purchaseTax: taxedShare,
  }
  const paid = book.name('hardware', 'USD/month', ahead(price, paidBefore))
  const perMonthOfLife = divide(priceInService, life)
  const expensed = multiply(perMonthOfLife, subtract(1, soldShare))
  const sold = multiply(lag(price, subtract(life, oneMonth)), soldShare)
  const boughtValue = valueAtHorizon(book, index, price, life, floor)

  const installed = installedReplicas(book, servers, need, packing)
  return {
    lines: {
      hardware: paid,
      networking: multiply(paid, shares.networking),
      installation: multiply(paid, shares.installation),
      spares: multiply(paid, shares.spares),
      duty: multiply(paid, shares.duty),
      purchaseTax: multiply(paid, shares.purchaseTax),
      resale: multiply(constant(-1), there ? add(sold, soldThere(there, soldShare)) : sold),
      maintenance: maintenance(book, index, price, life, there),
    },
    accrual: {
      hardware: there ? add(expensed, expensedThere(index, there, soldShare)) : expensed,
      networking: multiply(perMonthOfLife, shares.networking),
      installation: multiply(perMonthOfLife, shares.installation),
      spares: multiply(perMonthOfLife, shares.spares),
      duty: multiply(perMonthOfLife, shares.duty),
      purchaseTax: multiply(perMonthOfLife, shares.purchaseTax),
      resale: null,
    },
    servers,
    instances: null,
    gpusInstalled: book.name('gpusInstalled', 'GPU', multiply(servers, packing.gpusPerUnit)),
    utilisation: utilisation(book, need, installed),
    valueAtHorizon: book.name(
      'valueAtHorizon',
      'USD',
      multiply(there ? add(boughtValue, leftOfThere(index, there, floor)) : boughtValue, kept),
    ),
    stillOwed: null,
    entersBooks: there ? enteredThere(index, there, soldShare) : null,
  }
}

/** A share of P a year in the months of service after the warranty. */
function maintenance(book: Figures, index: number, price: Node, life: Node, there: ServersThere | null): Node {
  const of = ownInputs(index)
  const warranty = of('warrantyMonths', 'month')
  const outOfWarranty = book.name(
    'priceOutOfWarranty',
    'USD',
    windowSum(book.name('priceLeavingWarranty', 'USD/month', lag(price, warranty)), max(0, subtract(life, warranty))),
  )
  const cared = there ? add(outOfWarranty, outOfWarrantyThere(index, there)) : outOfWarranty
  return divide(
    multiply(cared, of('maintenanceSharePerYear', '1/year'), add(1, input('taxes.computeShare', '1'))),
    monthsPerYear,
  )
}

/** What bought servers still in service would fetch after the last month, selling costs apart: a valuation, not cash. */
function valueAtHorizon(book: Figures, index: number, price: Node, life: Node, floor: Node): Node {
  const of = ownInputs(index)
  const left = max(decay(of('valueDeclineAnnual', '1'), add(horizon, oneMonth)), floor)
  const stillServing = more(add(month(), life), add(horizon, oneMonth))
  const values = book.name('valueLeft', 'USD/month', multiply(price, left, stillServing))
  return total(values)
}
