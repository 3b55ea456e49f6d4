import { assumedFact, readFact, recalledFact, type Fact } from './fact'

/** What an engineer who runs models is paid a year, by place, and what it costs the firm beyond that. */
export type Salary = { readonly place: string; readonly grossUsdPerYear: Fact; readonly loadRatio: Fact }

const LOAD = assumedFact(1.3, 1.25, 1.4, 'Taxes, benefits and desk on top of the salary: usual range 1.25–1.4')

export const SALARIES = {
  'united-states': {
    place: 'United States',
    // Middle of the national range 130,000–165,000.
    grossUsdPerYear: readFact(147_500, 'KORE1 MLOps Salary Guide 2026, middle of 130–165k', '2026'),
    loadRatio: LOAD,
  },
  germany: {
    place: 'Germany',
    grossUsdPerYear: assumedFact(
      110_000,
      99_000,
      128_000,
      'Berlin, mid-level 2026: 85–110 thousand euros, at 0.86 a dollar',
    ),
    loadRatio: recalledFact(1.21, 'Employer’s social contributions in Germany', '2026'),
  },
  russia: {
    place: 'Russia',
    grossUsdPerYear: assumedFact(62_000, 45_000, 80_000, 'About 400,000 roubles a month, at 77.4 a dollar'),
    loadRatio: recalledFact(1.25, 'Insurance contributions in Russia: 30 %, less above the ceiling', '2026'),
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
