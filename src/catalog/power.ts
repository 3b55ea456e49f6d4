import { readFact, type Fact } from './fact'

/** Electricity for business, US dollars per kWh. */
export type Tariff = { readonly place: string; readonly usdPerKwh: Fact }

const EIA = 'EIA Electric Power Monthly 5.6.A, industrial'
const WORLD = 'GlobalPetrolPrices, business'

export const TARIFFS = {
  'us-middle-atlantic': {
    place: 'US Middle Atlantic',
    usdPerKwh: readFact(0.0904, `${EIA}, Middle Atlantic`, '2025-04'),
  },
  'us-ohio': { place: 'Ohio', usdPerKwh: readFact(0.079, `${EIA}, Ohio`, '2025-04') },
  europe: { place: 'Europe', usdPerKwh: readFact(0.204, `${WORLD}, Europe`, '2025-06') },
  asia: { place: 'Asia', usdPerKwh: readFact(0.107, `${WORLD}, Asia`, '2025-06') },
  // Another source has 5.26 to 7.87 roubles: 0.068 to 0.102.
  russia: { place: 'Russia', usdPerKwh: readFact(0.068, 'NSN, average of Russia, 5.26 roubles', '2025-12-06') },
} as const satisfies Record<string, Tariff>

/** Facility energy ÷ IT energy. */
export const PUE = {
  average: readFact(1.54, 'Uptime Institute Global Data Center Survey', '2025'),
  newLargeSite: readFact(1.3, 'Uptime Institute Global Data Center Survey, new large sites', '2025'),
} as const satisfies Record<string, Fact>

/** Rack space with cooling and power path, energy apart: US dollars per nameplate kW and month. */
export const COLOCATION = {
  us: readFact(194.95, 'CBRE North America Data Center Trends FY2025, 250–500 kW', '2025-12'),
  world: readFact(217.3, 'CBRE Global Data Center Trends 2025, average of the first quarter', '2025-03'),
} as const satisfies Record<string, Fact>

/** How much dearer it became in a year. */
export const COLOCATION_TREND_ANNUAL: Fact = readFact(
  0.065,
  'CBRE North America Data Center Trends FY2025, change over 2025',
  '2025-12',
)
