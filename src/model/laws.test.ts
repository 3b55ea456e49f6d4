import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '@/scenario/schema'
import { anyScenario, anyWildScenario } from '@/test/arbitraries'
import { differences } from '@/test/differences'
import { possibleResults, sum } from '@/test/read-result'
import { evaluateScenario } from './evaluate-scenario'
import { isCapex, LINE_IDS, type Evaluation, type Lines, type Payback, type PossibleResult } from './evaluation'

/*
 * What must hold of any result, whatever the scenario. One seed for all laws: a run repeats, and laws share evaluations.
 */

const RUN = { numRuns: 200, seed: 1 }
const TOLERANCE = 1e-9
/** Evaluating them all takes seconds on a busy machine. */
const PATIENCE = { timeout: 120_000 }

const known = new Map<string, Evaluation>()
function evaluated(scenario: Scenario): Evaluation {
  const key = JSON.stringify(scenario)
  const evaluation = known.get(key) ?? evaluateScenario(scenario)
  known.set(key, evaluation)
  return evaluation
}

type Law = (result: PossibleResult, evaluation: Evaluation) => void

function holdsForAll(law: Law, scenarios: fc.Arbitrary<Scenario> = anyScenario): void {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const evaluation = evaluated(scenario)
      for (const result of possibleResults(evaluation)) law(result, evaluation)
    }),
    RUN,
  )
}

const columns = (evaluation: Evaluation): number[] => Array.from({ length: evaluation.horizonMonths + 1 }, (_, m) => m)
const inColumn = (lines: Lines, m: number): number[] => LINE_IDS.map((id) => lines[id]?.[m] ?? 0)
const runningSum = (values: ArrayLike<number>): number[] => {
  let total = 0
  return Array.from(values, (value) => (total += value))
}
const monthlyRate = ({ scenario }: Evaluation): number => (1 + scenario.discountRateAnnual) ** (1 / 12) - 1

/** Largest difference between two series, as a share of the largest amount in sight. */
function gap(a: ArrayLike<number>, b: ArrayLike<number>, inSight: readonly number[] = []): number {
  expect(a.length).toBe(b.length)
  const scale = Math.max(1, ...Array.from(a, Math.abs), ...Array.from(b, Math.abs), ...inSight.map(Math.abs))
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? NaN)))) / scale
}

describe('sums', PATIENCE, () => {
  test('cash of a column is the sum over its lines', () => {
    holdsForAll(({ cash, lines }, evaluation) => {
      const amounts = columns(evaluation).map((m) => inColumn(lines, m))
      expect(gap(cash, amounts.map(sum), amounts.flat())).toBeLessThan(TOLERANCE)
    })
  })

  test('accrual of a column is the sum over its accrued lines', () => {
    holdsForAll(({ accrual, accrualLines }, evaluation) => {
      const amounts = columns(evaluation).map((m) => inColumn(accrualLines, m))
      expect(gap(accrual, amounts.map(sum), amounts.flat())).toBeLessThan(TOLERANCE)
    })
  })

  test('cumulative cash is the running sum of cash', () => {
    holdsForAll(({ cash, cumulativeCash }) => {
      expect(gap(cumulativeCash, runningSum(cash))).toBeLessThan(TOLERANCE)
    })
  })

  test('discounted cash is cash × the factor of its column', () => {
    holdsForAll(({ cash, discountedCash }, evaluation) => {
      const factor = 1 + monthlyRate(evaluation)
      const expected = columns(evaluation).map((m) => (cash[m] ?? NaN) / factor ** m)
      expect(gap(discountedCash, expected, [...cash])).toBeLessThan(TOLERANCE)
    })
  })

  test('cash paid, TCO and NPV are sums of what the ledger shows', () => {
    holdsForAll(({ cash, discountedCash, valueAtHorizonUsd: value, answers }, evaluation) => {
      const factor = (1 + monthlyRate(evaluation)) ** -evaluation.horizonMonths
      expect(
        gap(
          [answers.cashPaidUsd, answers.tcoUsd, answers.npvUsd],
          [sum(cash), sum(cash) - value, sum(discountedCash) - value * factor],
        ),
      ).toBeLessThan(TOLERANCE)
    })
  })
})

function hasServersThere({ scenario }: Evaluation, strategyId: string): boolean {
  const strategy = scenario.strategies.find(({ id }) => id === strategyId)
  const source = scenario.capacities.find(({ id }) => id === strategy?.capacity)?.source
  return source?.kind === 'own' && source.alreadyThere !== null
}

describe('accrual', PATIENCE, () => {
  test('what is accrued and what still stands in the books is what was paid, in every column', () => {
    holdsForAll(({ cash, accrual, bookValue, strategyId }, evaluation) => {
      const [paid, accrued] = [runningSum(cash), runningSum(accrual)]
      const accounted = accrued.map((amount, m) => amount + (bookValue[m] ?? NaN))
      if (hasServersThere(evaluation, strategyId)) return
      expect(gap(accounted, paid)).toBeLessThan(TOLERANCE)
    })
  })

  test('servers that are there enter the books once, before the first local month, and nothing else is accounted unpaid', () => {
    holdsForAll((result, evaluation) => {
      if (!hasServersThere(evaluation, result.strategyId)) return
      const [paid, accrued] = [runningSum(result.cash), runningSum(result.accrual)]
      const entered = columns(evaluation).map(
        (m) => (accrued[m] ?? NaN) + (result.bookValue[m] ?? NaN) - (paid[m] ?? NaN),
      )
      const firstLocal = result.fleet.replicasNeeded.findIndex((replicas) => replicas > 0)
      const last = entered.at(-1) ?? NaN
      const turnover = result.cash.reduce((sum, usd) => sum + Math.abs(usd), Math.abs(last) + 1)
      for (const [m, usd] of entered.entries()) {
        const expected = firstLocal > 0 && m >= firstLocal - 1 ? last : 0
        expect(Math.abs(usd - expected) / turnover).toBeLessThan(TOLERANCE)
      }
    })
  })

  test('the run-rate is accrual + the monthly rate × book value at the start of the month', () => {
    holdsForAll(({ accrual, bookValue, runRate }, evaluation) => {
      const expected = columns(evaluation).map(
        (m) => (accrual[m] ?? NaN) + monthlyRate(evaluation) * (m === 0 ? 0 : (bookValue[m - 1] ?? NaN)),
      )
      expect(gap(runRate, expected)).toBeLessThan(TOLERANCE)
    })
  })

  test('lines that are not bought accrue when they are paid', () => {
    holdsForAll(({ lines, accrualLines }) => {
      const others = LINE_IDS.filter((id) => !isCapex(id))
      expect(others.filter((id) => differences(lines[id], accrualLines[id]).length > 0)).toEqual([])
    })
  })

  test('book value is never below zero', () => {
    holdsForAll(({ bookValue, cumulativeCash }) => {
      expect(Math.min(...bookValue)).toBeGreaterThanOrEqual(-TOLERANCE * Math.max(1, ...cumulativeCash))
    })
  })
})

describe('lines', PATIENCE, () => {
  test('only resale is ever an income', () => {
    holdsForAll(({ lines }) => {
      const incomes = LINE_IDS.filter((id) => lines[id]?.some((amount) => amount < 0))
      expect(incomes.filter((id) => id !== 'resale')).toEqual([])
    })
  })

  test('before month 1 only purchases and one-offs are paid', () => {
    holdsForAll(({ lines }) => {
      const early = LINE_IDS.filter((id) => (lines[id]?.[0] ?? 0) !== 0)
      expect(early.filter((id) => !isCapex(id) && id !== 'migration' && id !== 'integration')).toEqual([])
    })
  })
})

describe('fleet', PATIENCE, () => {
  test('installed is never less than needed, but where whole instances are not rented', () => {
    holdsForAll(({ strategyId, fleet }, { scenario }) => {
      if (sourceOf(scenario, strategyId) === 'rent-scale-to-zero') return
      expect(fleet.gpusNeeded.every((needed, m) => (fleet.gpusInstalled[m] ?? NaN) >= needed)).toBe(true)
    })
  })

  test('nothing is used beyond what is installed', () => {
    holdsForAll(({ fleet }) => {
      expect(fleet.utilisation.every((share) => share >= 0 && share <= 1 + TOLERANCE)).toBe(true)
    })
  })

  test('servers, instances and replicas are whole, and there are none before month 1', () => {
    holdsForAll(({ fleet }) => {
      for (const count of [fleet.servers, fleet.instances, fleet.replicasNeeded, fleet.gpusNeeded]) {
        expect(count[0]).toBe(0)
        expect(count.every((units) => Number.isInteger(units) && units >= 0)).toBe(true)
      }
    })
  })
})

describe('answers', PATIENCE, () => {
  test('no month of an answer is negative or beyond the horizon', () => {
    holdsForAll(({ answers: { againstReference: against } }, { horizonMonths }) => {
      if (!against) return
      const months = [...monthsOf(against.payback), ...monthsOf(against.discountedPayback)]
      expect(months.filter((month) => !(month >= 0 && month <= horizonMonths))).toEqual([])
      const { runRateCrossoverMonth: crossover, peakExposureColumn: exposed } = against
      if (crossover !== null) expect(crossover >= 1 && crossover <= horizonMonths).toBe(true)
      if (exposed !== null) expect(exposed >= 0 && exposed <= horizonMonths).toBe(true)
    })
  })

  test('the peak exposure is the highest difference in cumulative cash, and stands in its column', () => {
    holdsForAll(({ cumulativeCash, answers: { againstReference: against } }) => {
      if (!against) return
      const { cumulativeDifferenceUsd: difference, peakExposureUsd: peak, peakExposureColumn: column } = against
      expect(peak).toBe(Math.max(0, ...difference))
      expect(column === null).toBe(peak === 0)
      // Of columns that differ by noise of the cash, the first.
      const noise = 2e-9 * Math.max(1, ...cumulativeCash.map(Math.abs))
      if (column !== null) expect(peak - (difference[column] ?? NaN)).toBeLessThanOrEqual(noise)
    })
  })

  test('the recommended strategy has the lowest NPV of cost, the first of several', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { strategies, recommended } = evaluated(scenario)
        const npvs = strategies.map((result) => (result.possible ? result.answers.npvUsd : Infinity))
        const lowest = npvs.indexOf(Math.min(...npvs))
        expect(recommended).toBe(npvs[lowest] === Infinity ? null : lowest)
      }),
      RUN,
    )
  })
})

describe('finite', PATIENCE, () => {
  test.each([
    ['any scenario that could be', anyScenario],
    ['any scenario that the schema allows', anyWildScenario],
  ])('every number is, of %s', (_, scenarios) => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { strategies, demand } = evaluated(scenario)
        expect(notFinite({ strategies, demand })).toEqual([])
      }),
      RUN,
    )
  })
})

function sourceOf(scenario: Scenario, strategyId: string): string | undefined {
  const strategy = scenario.strategies.find(({ id }) => id === strategyId)
  return scenario.capacities.find(({ id }) => id === strategy?.capacity)?.source.kind
}

function monthsOf(payback: Payback): number[] {
  switch (payback.state) {
    case 'month':
      return [payback.month]
    case 'touched-and-lost':
      return [payback.touchedMonth, payback.lostMonth]
    case 'cheaper-until':
      return [payback.untilMonth]
    default:
      return []
  }
}

/** Paths of numbers that are none. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`]
  if (value instanceof Float64Array) return value.every(Number.isFinite) ? [] : [`${path}: ${value.join(' ')}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`))
}
