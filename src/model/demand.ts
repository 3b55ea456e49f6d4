import {
  add,
  constant,
  divide,
  exp,
  gap,
  input,
  max,
  month,
  multiply,
  subtract,
  table,
  trend,
  type Figures,
  type Node,
} from '@/formula/definition'
import type { Growth, Workload } from '@/scenario/schema'
import { inputs } from './inputs'
import { inService, oneMonth } from './time'

/** What one workload asks for, month by month. */
export type WorkloadDemand = {
  path: string
  id: string
  requests: Node
  inputTokens: Node
  outputTokens: Node
}

export type Demand = {
  workloads: readonly WorkloadDemand[]
  requests: Node
  /** Input + output, as the API counts them. */
  tokens: Node
  users: Node
}

export function demand(book: Figures, workloads: readonly Workload[]): Demand {
  const each = workloads.map((workload, index) => workloadDemand(book.under(workload.id), workload, index))
  const users = workloads.map((workload, index) =>
    multiply(
      inputs<Workload>(`workloads.${index}`)('users', 'user'),
      growthMultiple(workload.growth, index),
      inService,
    ),
  )
  return {
    workloads: each,
    requests: book.name('requests', 'request/month', add(...each.map((w) => w.requests))),
    tokens: book.name(
      'tokens',
      'token/month',
      add(...each.map((w) => multiply(w.requests, add(w.inputTokens, w.outputTokens)))),
    ),
    users: book.name('users', 'user', add(...users)),
  }
}

function workloadDemand(book: Figures, workload: Workload, index: number): WorkloadDemand {
  const path = `workloads.${index}`
  const of = inputs<Workload>(path)
  const growth = book.name('growth', '1', growthMultiple(workload.growth, index))
  return {
    path,
    id: workload.id,
    requests: book.name(
      'requests',
      'request/month',
      multiply(of('requestsPerMonth', 'request/month'), growth, inService),
    ),
    inputTokens: of('inputTokensPerRequest', 'token/request'),
    outputTokens: of('outputTokensPerRequest', 'token/request'),
  }
}

/** Requests of a month ÷ requests of month 1. */
function growthMultiple(growth: Growth, index: number): Node {
  const path = `workloads.${index}.growth`
  switch (growth.kind) {
    case 'none':
      return inService
    case 'compound':
      return trend(input(`${path}.rateAnnual`, '1'))
    case 'linear': {
      const perMonth = input(`${path}.shareOfFirstMonthPerMonth`, '1/month')
      // A decline that ends at 0 ends there: a remainder of 1e-16 would keep a month's staff.
      return max(0, gap(1, multiply(-1, perMonth, subtract(month(), oneMonth))))
    }
    case 's-curve': {
      const steepness = input(`${path}.steepnessPerMonth`, '1/month')
      const middle = input(`${path}.midpointMonth`, 'month')
      const logistic = (m: Node): Node => divide(1, add(1, exp(multiply(constant(-1), steepness, subtract(m, middle)))))
      const start = logistic(oneMonth)
      const climbed = divide(subtract(logistic(month()), start), subtract(1, start))
      return add(1, multiply(subtract(input(`${path}.finalMultiple`, '1'), 1), climbed))
    }
    case 'table':
      return table(...growth.multiples.map((_, i) => input(`${path}.multiples.${i}`, '1')))
  }
}
