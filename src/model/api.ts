import {
  add,
  atLeast,
  choose,
  constant,
  divide,
  input,
  max,
  month,
  more,
  multiply,
  subtract,
  trend,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { ApiModel, Scenario, Workload } from '@/scenario/schema'
import type { WorkloadDemand } from './demand'
import type { LineId } from './evaluation'
import { inputs } from './inputs'
import type { Routed } from './routing'

type Terms = Scenario['api']

const KINDS = ['input', 'cachedInput', 'cacheWrite', 'output'] as const
type Kind = (typeof KINDS)[number]
type PriceField = `${Kind}UsdPerMTok`
const field = (kind: Kind): PriceField => `${kind}UsdPerMTok`

const LINE: Record<Kind, LineId> = {
  input: 'api.input',
  cachedInput: 'api.cached',
  cacheWrite: 'api.cacheWrite',
  output: 'api.output',
}

const PRICE = 'USD/Mtoken'
const tokensPerMTok = constant(1e6, 'token/Mtoken')
/** Below a billionth of a dollar per 1M tokens a price is nothing: a ratio to it would be noise, or overflow. */
const leastPrice = constant(1e-9, PRICE)

/** Trend, shock, committed discount and tax: what multiplies every price per token of every strategy. */
export function apiPriceLevel(book: Figures, terms: Terms): Node {
  const of = inputs<Terms>('api')
  const shock = terms.priceShock
    ? choose(
        atLeast(month(), input('api.priceShock.fromMonth', 'month')),
        add(1, input('api.priceShock.changeShare', '1')),
        1,
      )
    : constant(1)
  return book.name(
    'apiPriceLevel',
    '1',
    multiply(
      trend(of('priceTrendAnnual', '1')),
      shock,
      subtract(1, of('committedDiscountShare', '1')),
      add(1, input('taxes.apiShare', '1')),
    ),
  )
}

/** US dollars per request by kind of token, in month 1 before discount, shock and tax. */
export type RequestPrice = Record<Kind, Node>

/**
 * What a request of a workload costs at an API model: tokens by kind × price, the batch share at the batch price.
 * Reasoning tokens are output tokens: they are billed so.
 */
export function requestPrice(book: Figures, demand: WorkloadDemand, model: ApiModel, modelIndex: number): RequestPrice {
  const workload = inputs<Workload>(demand.path)
  const batchShare = workload('batchShare', '1')
  const tokens = tokensByKind(demand)
  const price = (kind: Kind): Node => {
    const plain = plainPrice(demand, model, modelIndex, kind)
    const blended = model.batch
      ? add(multiply(subtract(1, batchShare), plain), multiply(batchShare, batchPrice(demand, model, modelIndex, kind)))
      : plain
    return book.name(
      `${kind}PerRequest`,
      'USD/request',
      divide(multiply(tokens[kind], book.name(`${kind}Price`, PRICE, blended)), tokensPerMTok),
    )
  }
  return {
    input: price('input'),
    cachedInput: price('cachedInput'),
    cacheWrite: price('cacheWrite'),
    output: price('output'),
  }
}

/** Of the input, the share c is read from the cache, c ÷ n is written to it, the rest is plain. */
function tokensByKind(demand: WorkloadDemand): Record<Kind, Node> {
  const of = inputs<Workload>(demand.path)
  const cached = of('cachedShare', '1')
  const written = divide(cached, of('readsPerCacheWrite', '1'))
  return {
    // At the most that can be cached nothing is plain: noise in the last digit must not make it less than nothing.
    input: multiply(demand.inputTokens, max(0, subtract(subtract(1, cached), written))),
    cachedInput: multiply(demand.inputTokens, cached),
    cacheWrite: multiply(demand.inputTokens, written),
    output: demand.outputTokens,
  }
}

/** Above the threshold the whole request is at the tier's price, at any hour; else dear and other hours weight two prices. */
function plainPrice(demand: WorkloadDemand, model: ApiModel, modelIndex: number, kind: Kind): Node {
  const path = `apiModels.${modelIndex}`
  const base = input(`${path}.${field(kind)}`, PRICE)
  const dearShare = inputs<Workload>(demand.path)('dearHoursShare', '1')
  const byHour = model.dearHours
    ? add(multiply(subtract(1, dearShare), base), multiply(dearShare, input(`${path}.dearHours.${field(kind)}`, PRICE)))
    : base
  if (!model.longContext) return byHour
  return choose(inTier(demand, path), input(`${path}.longContext.${field(kind)}`, PRICE), byHour)
}

const inTier = (demand: WorkloadDemand, path: string): Node =>
  more(demand.inputTokens, input(`${path}.longContext.thresholdTokens`, 'token/request'))

/** A kind without a batch price of its own follows the ratio of the input price; a tier keeps each kind's ratio. */
function batchPrice(demand: WorkloadDemand, model: ApiModel, modelIndex: number, kind: Kind): Node {
  const path = `apiModels.${modelIndex}`
  const plain = (of: Kind): Node => input(`${path}.${field(of)}`, PRICE)
  const own = (of: Kind): Node => input(`${path}.batch.${field(of)}`, PRICE)
  // A price of nothing has no ratio: it stays as it is.
  const ratio = (of: Kind): Node => choose(more(plain(of), leastPrice), divide(own(of), plain(of)), 1)
  const hasOwn = model.batch?.[field(kind)] !== null
  const factor = hasOwn ? ratio(kind) : ratio('input')
  const price = hasOwn ? own(kind) : multiply(plain(kind), factor)
  if (!model.longContext) return price
  return choose(inTier(demand, path), multiply(input(`${path}.longContext.${field(kind)}`, PRICE), factor), price)
}

export const wholeRequestPrice = (price: RequestPrice): Node => add(...KINDS.map((kind) => price[kind]))

export type ApiPart = { lines: Partial<Record<LineId, Node>>; active: Node }

/** Token lines, and the fixed fee in months in which any request is billed. `redone`: requests that come back to the API. */
export function apiPart(
  book: Figures,
  level: Node,
  routed: readonly Routed[],
  prices: readonly RequestPrice[],
  redone: readonly Node[],
): ApiPart {
  const active = book.name(
    'apiActive',
    '1',
    more(book.name('billedRequests', 'request/month', add(...routed.map((r) => r.billed), ...redone)), 0),
  )
  const line = (kind: Kind): Node =>
    multiply(level, add(...routed.map((r, w) => multiply(r.billed, prices[w]?.[kind] ?? constant(0, 'USD/request')))))
  return {
    active,
    lines: {
      ...Object.fromEntries(KINDS.map((kind) => [LINE[kind], line(kind)])),
      'api.fixed': multiply(input('api.fixedUsdPerMonth', 'USD/month'), active),
    },
  }
}
