import { readFact, type Fact } from './fact'

/** Electricity for business, US dollars per kWh. */
export type Tariff = { readonly place: string; readonly usdPerKwh: Fact }

export const TARIFFS = {
  'us-middle-atlantic': {
    place: 'US Middle Atlantic',
    usdPerKwh: readFact(0.0904, 'EIA Electric Power Monthly 5.6.A, industrial, Middle Atlantic', '2025-04'),
  },
} as const satisfies Record<string, Tariff>

/** Facility energy ÷ IT energy. */
export const AVERAGE_PUE: Fact = readFact(1.54, 'Uptime Institute Global Data Center Survey', '2025')

/** Rack space with cooling and power path, energy apart; per nameplate kW and month. */
export const COLOCATION_USD_PER_KW_MONTH: Fact = readFact(
  194.95,
  'CBRE North America Data Center Trends FY2025, 250–500 kW',
  '2025-12',
)
