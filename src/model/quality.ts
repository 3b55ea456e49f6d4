import { add, constant, input, more, multiply, subtract, type Node } from '@/formula/definition'
import type { Strategy, Workload } from '@/scenario/schema'
import { wholeRequestPrice, type RequestPrice } from './api'
import { inputs } from './inputs'
import type { Routed } from './routing'

/** (1 − availability of the path that serves) × active hours × cost of an hour, in months with demand. */
export function downtime(routed: readonly Routed[], capacityIndex: number | null): Node {
  const apiDown = subtract(1, input('api.availabilityShare', '1'))
  return add(
    ...routed.map(({ demand, localShare }) => {
      const of = inputs<Workload>(demand.path)
      const hourly = multiply(of('downtimeUsdPerHour', 'USD/hour'), of('activeHoursPerMonth', 'hour/month'))
      const wanted = more(demand.requests, 0)
      if (capacityIndex === null) return multiply(hourly, apiDown, wanted)
      const localDown = subtract(1, input(`capacities.${capacityIndex}.availabilityShare`, '1'))
      const down = add(apiDown, multiply(localShare, subtract(localDown, apiDown)))
      return multiply(hourly, down, wanted)
    }),
  )
}

/** Answers that must be done again: the commonest omission when a small model is compared with a frontier API. */
export type Rework = {
  line: Node
  /** Requests that come back to the API, by workload; empty when a person redoes them. */
  redone: readonly Node[]
}

/**
 * A share of the answers that another model than the workload's own API model gives, be it local or hosted, is done again:
 * by that API model at its price, or by a person at a cost per case that follows wages.
 */
export function rework(
  strategy: Strategy,
  index: number,
  answered: readonly Node[],
  prices: readonly RequestPrice[],
  apiLevel: Node,
  wages: Node,
): Rework {
  const of = inputs<Strategy>(`strategies.${index}`)
  const share = of('redoShare', '1')
  if (strategy.redoBy === 'person') {
    const cases = multiply(share, add(...answered))
    return { line: multiply(cases, of('redoUsdPerCase', 'USD/request'), wages), redone: [] }
  }
  const costs = answered.map((requests, w) => {
    const price = prices[w]
    return multiply(requests, share, price ? wholeRequestPrice(price) : constant(0, 'USD/request'))
  })
  return {
    line: multiply(apiLevel, add(...costs)),
    redone: answered.map((requests) => multiply(requests, share)),
  }
}
