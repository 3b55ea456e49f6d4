import {
  add,
  atLeast,
  choose,
  constant,
  divide,
  first,
  impulse,
  input,
  max,
  month,
  more,
  multiply,
  power,
  runningMax,
  subtract,
  type Figures,
  type Node,
} from '@/formula/definition'
import { MONTHS_PER_YEAR } from '@/lib/units-of-time'
import type { OwnSource } from '@/scenario/schema'
import { inputs } from './inputs'
import { horizon, inService, oneMonth } from './time'

type Field = keyof NonNullable<OwnSource['alreadyThere']>

const own = (index: number) => inputs<OwnSource>(`capacities.${index}.source`)
const there = (index: number, field: Field, unit: string): Node =>
  input(`capacities.${index}.source.alreadyThere.${field}`, unit)

/**
 * Servers that are there at the start: not paid, the rest as for bought ones. Their life began `age` months before the
 * start. They are the strategy's from its first local month on: before that they cost it nothing.
 */
export type ServersThere = {
  servers: Node
  /** USD, as new today: what maintenance and selling are shares of. */
  priceUsd: Node
  /** The last month of their life; 0 where it is over before the start. */
  lastMonth: Node
  firstMonth: Node
  /** 1 where they serve at all, else 0. */
  used: Node
}

export function serversThere(book: Figures, index: number, localRequests: Node): ServersThere {
  const of = own(index)
  const count = there(index, 'servers', 'server')
  const lastMonth = book.name('lastMonthOfThere', 'month', lastMonthOf(index))
  const firstMonth = book.name('firstMonthOfThere', 'month', first(localRequests, 'above'))
  const used = book.name('usesThere', '1', multiply(more(firstMonth, 0), atLeast(lastMonth, firstMonth)))
  const serving = multiply(atLeast(month(), firstMonth), atLeast(lastMonth, month()))
  return {
    servers: book.name('serversThere', 'server', multiply(count, used, serving)),
    priceUsd: multiply(count, of('serverUsd', 'USD/server')),
    lastMonth,
    firstMonth,
    used,
  }
}

const lastMonthOf = (index: number): Node =>
  max(0, subtract(own(index)('lifeMonths', 'month'), there(index, 'ageMonths', 'month')))

/**
 * Until bought servers can be delivered, local service is possible for as long as those that are there are enough:
 * hardware does not serve before it is delivered. `wanted` is what service from month 1 would need.
 */
export function possibleWith(book: Figures, index: number, wanted: Node, afterLeadTime: Node): Node {
  const serving = multiply(there(index, 'servers', 'server'), atLeast(lastMonthOf(index), month()))
  const short = book.name('shortOfServers', '1', more(wanted, serving))
  return multiply(inService, max(atLeast(month(), afterLeadTime), subtract(1, runningMax(short))))
}

/** USD/month: sold in the last month of their life for a share of the price. */
export function soldThere({ priceUsd, lastMonth, used }: ServersThere, soldShare: Node): Node {
  return multiply(priceUsd, soldShare, used, impulse(lastMonth))
}

/** USD/month: the book value less what selling will bring, in equal parts over the months that were left at the start. */
export function expensedThere(index: number, servers: ServersThere, soldShare: Node): Node {
  return choose(servers.servers, expensedByMonth(index, servers, soldShare), 0)
}

function expensedByMonth(index: number, { priceUsd, lastMonth, used }: ServersThere, soldShare: Node): Node {
  const lost = subtract(there(index, 'bookValueUsd', 'USD'), multiply(priceUsd, soldShare))
  return choose(used, divide(lost, lastMonth), 0)
}

/** USD/month, once: what stands in the books when they become the strategy's, before its first local month. */
export function enteredThere(index: number, servers: ServersThere, soldShare: Node): Node {
  const { priceUsd, lastMonth, firstMonth, used } = servers
  const monthsToServe = add(subtract(lastMonth, firstMonth), oneMonth)
  const toExpense = multiply(expensedByMonth(index, servers, soldShare), monthsToServe)
  const books = multiply(used, add(multiply(priceUsd, soldShare), toExpense))
  return multiply(books, impulse(subtract(firstMonth, oneMonth)))
}

/** USD: the price that is out of warranty, month by month. */
export function outOfWarrantyThere(index: number, { priceUsd, servers }: ServersThere): Node {
  const warrantyLeft = subtract(own(index)('warrantyMonths', 'month'), there(index, 'ageMonths', 'month'))
  return multiply(priceUsd, choose(servers, 1, 0), more(month(), warrantyLeft))
}

/** USD: what those still in service after the last month would fetch before selling costs, as a share of the price by age. */
export function leftOfThere(index: number, { priceUsd, lastMonth, used }: ServersThere, floor: Node): Node {
  const ageYears = divide(add(there(index, 'ageMonths', 'month'), horizon), constant(MONTHS_PER_YEAR, 'month'))
  const share = max(power(subtract(1, own(index)('valueDeclineAnnual', '1')), ageYears), floor)
  return multiply(priceUsd, share, used, more(lastMonth, horizon))
}
