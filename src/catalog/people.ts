import { assumedFact, readFact, type Fact } from './fact'

/** What an engineer who runs models is paid a year, by place, and what it costs the firm beyond that. */
export type Salary = { readonly place: string; readonly grossUsdPerYear: Fact; readonly loadRatio: Fact }

const LOAD = assumedFact(1.3, 1.25, 1.4, 'Taxes, benefits and desk on top of the salary: usual range 1.25–1.4')

/** What the presets take; salaries-by-place.ts has the others. */
export const SALARIES = {
  'united-states': {
    place: 'United States',
    // Middle of the national range 130,000–165,000.
    grossUsdPerYear: readFact(147_500, 'KORE1 MLOps Salary Guide 2026, middle of 130–165k', '2026'),
    loadRatio: LOAD,
  },
} as const satisfies Record<string, Salary>

/** What the firm pays in all, US dollars a year: never better known than the load on top. */
export function loadedSalary({ grossUsdPerYear: gross, loadRatio: load }: Salary): Fact {
  const [grossLow, grossHigh] = rangeOf(gross)
  const [loadLow, loadHigh] = rangeOf(load)
  const reason = `${gross.source}, × ${load.value} for what comes on top`
  return assumedFact(gross.value * load.value, grossLow * loadLow, grossHigh * loadHigh, reason)
}

function rangeOf(fact: Fact): readonly [number, number] {
  return fact.basis === 'assumption' ? [fact.low, fact.high] : [fact.value, fact.value]
}
