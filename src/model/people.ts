import {
  add,
  constant,
  divide,
  first,
  impulse,
  input,
  max,
  more,
  multiply,
  subtract,
  trend,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { Capacity, Scenario, Strategy } from '@/scenario/schema'
import type { Need } from './capacity'
import type { LineId } from './evaluation'
import { inputs } from './inputs'
import { monthsPerYear, oneMonth } from './time'

type Lines = Partial<Record<LineId, Node>>

const people = inputs<Scenario['people']>('people')

export const wageLevel = (book: Figures): Node => book.name('wageLevel', '1', trend(people('wageTrendAnnual', '1')))

/** FTE on every path, API and own alike, × loaded salary ÷ 12 × wage trend. No tax: wages carry none. */
export function staff(fte: Node, wages: Node): Node {
  return divide(multiply(fte, people('salaryUsdPerYear', 'USD/FTE/year'), wages), monthsPerYear)
}

export const apiFte = (active: Node): Node => multiply(input('api.staffFte', 'FTE'), active)

/** Months in which own capacity is looked after: local traffic, servers in service or commitments running. */
export const tended = (book: Figures, need: Need, gpusInstalled: Node): Node =>
  book.name('tended', '1', max(need.anyLocal, more(gpusInstalled, 0)))

export function localFte(book: Figures, index: number, gpusInstalled: Node, tendedMonths: Node): Node {
  const of = inputs<Capacity>(`capacities.${index}`)
  const slope = divide(of('staffFtePerEightGpus', 'FTE'), constant(8, 'GPU'))
  return book.name(
    'localFte',
    'FTE',
    multiply(tendedMonths, add(of('staffFte', 'FTE'), multiply(slope, gpusInstalled))),
  )
}

/** Software by GPU-year; other costs by month; upkeep and audit by year, mostly people's time, so they follow wages. */
export function running(book: Figures, index: number, gpusInstalled: Node, tendedMonths: Node, wages: Node): Lines {
  const of = inputs<Capacity>(`capacities.${index}`)
  const softwareLevel = book.name('softwareLevel', '1', trend(of('softwareTrendAnnual', '1')))
  const taxed = add(1, input('taxes.softwareShare', '1'))
  const yearly = add(of('upkeepUsdPerYear', 'USD/year'), of('securityAuditUsdPerYear', 'USD/year'))
  return {
    software: divide(
      multiply(of('softwareUsdPerGpuYear', 'USD/GPU/year'), gpusInstalled, softwareLevel, taxed),
      monthsPerYear,
    ),
    other: multiply(of('otherUsdPerMonth', 'USD/month'), tendedMonths),
    upkeep: divide(multiply(yearly, wages, tendedMonths), monthsPerYear),
  }
}

/** Paid once, in the column before the first month in which the series is above 0; never where it never is. */
export function oneOffBefore(book: Figures, id: string, series: Node, usd: Node): Node {
  const begins = book.name(id, 'month', first(series, 'above'))
  return multiply(usd, impulse(subtract(begins, oneMonth)))
}

export const integrationUsd = input('api.integrationUsd', 'USD')

/** Migration and training together: both are paid before the first local month. */
export function moveUsd(index: number): Node {
  const of = inputs<Strategy>(`strategies.${index}`)
  return add(of('migrationUsd', 'USD'), of('trainingUsd', 'USD'))
}
