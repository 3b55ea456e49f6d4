import { readFact, type Fact } from './fact'

/** Electricity for business, US dollars per kWh. */
export type Tariff = { readonly place: string; readonly usdPerKwh: Fact }

/** What the presets take; power-by-place.ts has the others. */
export const TARIFFS = {
  'us-middle-atlantic': {
    place: 'US Middle Atlantic',
    usdPerKwh: readFact(0.0904, 'EIA Electric Power Monthly 5.6.A, industrial, Middle Atlantic', '2025-04'),
  },
} as const satisfies Record<string, Tariff>

/** Facility energy ÷ IT energy. */
export const PUE = {
  average: readFact(1.54, 'Uptime Institute Global Data Center Survey', '2025'),
  newLargeSite: readFact(1.3, 'Uptime Institute Global Data Center Survey, new large sites', '2025'),
} as const satisfies Record<string, Fact>

/** Rack space with cooling and power path, energy apart: US dollars per nameplate kW and month. */
export const COLOCATION = {
  us: readFact(194.95, 'CBRE North America Data Center Trends FY2025, 250–500 kW', '2025-12'),
} as const satisfies Record<string, Fact>

/** How much dearer it became in a year. */
export const COLOCATION_TREND_ANNUAL: Fact = readFact(
  0.065,
  'CBRE North America Data Center Trends FY2025, change over 2025',
  '2025-12',
)
