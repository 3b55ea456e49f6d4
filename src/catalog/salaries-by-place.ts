import { assumedFact, recalledFact } from './fact'
import { SALARIES, type Salary } from './people'

/** Engineers who run models, mid-level; lists in other currencies at rates from memory, and so assumed. */
export const SALARIES_BY_PLACE = {
  ...SALARIES,
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
  'european-union': {
    place: 'European Union',
    grossUsdPerYear: assumedFact(
      79_000,
      67_000,
      105_000,
      'France, mid-level 2026: 58–78 thousand euros, at 0.86 a dollar',
    ),
    loadRatio: assumedFact(1.3, 1.2, 1.45, 'Employer’s contributions: some 20 % in Poland, above 40 % in France'),
  },
  'united-kingdom': {
    place: 'United Kingdom',
    grossUsdPerYear: assumedFact(
      104_000,
      75_000,
      133_000,
      'obitechjobs, MLOps of 2–5 years in 2026: 56–100 thousand pounds, at 0.75 a dollar',
    ),
    loadRatio: recalledFact(1.18, 'Employer’s national insurance of 15 % and pension', '2026'),
  },
  russia: {
    place: 'Russia',
    grossUsdPerYear: assumedFact(62_000, 45_000, 80_000, 'About 400,000 roubles a month, at 77.4 a dollar'),
    loadRatio: recalledFact(1.25, 'Insurance contributions in Russia: 30 %, less above the ceiling', '2026'),
  },
  china: {
    place: 'China',
    grossUsdPerYear: assumedFact(
      60_000,
      42_000,
      85_000,
      'AI engineers in 2026: 428,000 yuan on average, at 7.1 a dollar',
    ),
    loadRatio: assumedFact(1.3, 1.2, 1.4, 'Social insurance and housing fund, up to a ceiling, from memory'),
  },
} as const satisfies Record<string, Salary>
