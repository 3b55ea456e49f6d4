import { assumedFact, readFact, type Fact } from './fact'

/** What an engineer who runs models costs the firm a year, by place. Gross salary × load is the loaded salary. */
export type Salary = { readonly place: string; readonly grossUsdPerYear: Fact; readonly loadRatio: Fact }

const LOAD = assumedFact(1.3, 1.25, 1.4, 'Taxes, benefits and desk on top of the salary: usual range 1.25–1.4')

export const SALARIES = {
  'united-states': {
    place: 'United States',
    // Middle of the national range 130,000–165,000.
    grossUsdPerYear: readFact(147_500, 'KORE1 MLOps Salary Guide 2026, middle of 130–165k', '2026'),
    loadRatio: LOAD,
  },
} as const satisfies Record<string, Salary>
