import { assumedFact, readFact, recalledFact, type Fact } from './fact'
import { COLOCATION, TARIFFS, type Tariff } from './power'

const EIA = 'EIA Electric Power Monthly 5.6.A, industrial'
const WORLD = 'GlobalPetrolPrices, business'

const state = (place: string, usdPerKwh: number): Tariff => ({
  place,
  usdPerKwh: readFact(usdPerKwh, `${EIA}, ${place}`, '2025-04'),
})
const region = (place: string, usdPerKwh: number): Tariff => ({
  place,
  usdPerKwh: readFact(usdPerKwh, `${WORLD}, ${place}`, '2025-06'),
})

/** Electricity for business by place; where a list is in another currency, at a rate from memory and marked as assumed. */
export const TARIFFS_BY_PLACE = {
  ...TARIFFS,
  'us-industrial': {
    place: 'US, industrial',
    usdPerKwh: recalledFact(0.086, 'EIA annual average of industrial customers', '2025'),
  },
  'us-commercial': {
    place: 'US, commercial',
    usdPerKwh: recalledFact(0.134, 'EIA annual average of commercial customers', '2025'),
  },
  'us-ohio': state('Ohio', 0.079),
  'us-illinois': state('Illinois', 0.0981),
  'us-iowa': state('Iowa', 0.0604),
  'us-new-jersey': state('New Jersey', 0.1301),
  'us-new-york': state('New York', 0.0892),
  'us-massachusetts': state('Massachusetts', 0.1895),
  'north-america': region('North America', 0.155),
  'european-union': {
    place: 'European Union',
    usdPerKwh: assumedFact(0.221, 0.2, 0.24, 'Eurostat, first half of 2025: 19.02 cents, at 0.86 a dollar'),
  },
  europe: region('Europe', 0.204),
  germany: {
    place: 'Germany',
    usdPerKwh: assumedFact(
      0.209,
      0.19,
      0.24,
      'VEA, mid-2025: 17.64 cents in the east, 18.33 in the west, at 0.86 a dollar',
    ),
  },
  finland: {
    place: 'Finland',
    usdPerKwh: assumedFact(0.103, 0.06, 0.12, 'Eurostat, second half of 2023: 8.9 cents, at 0.86 a dollar'),
  },
  'united-kingdom': {
    place: 'United Kingdom',
    usdPerKwh: assumedFact(
      0.338,
      0.28,
      0.36,
      'DESNZ, large users, first half of 2025: 25.33 pence with taxes, at 0.75',
    ),
  },
  // Another source has 5.26 to 7.87 roubles: 0.068 to 0.102.
  russia: { place: 'Russia', usdPerKwh: readFact(0.068, 'NSN, average of Russia, 5.26 roubles', '2025-12-06') },
  'saint-petersburg': {
    place: 'Saint Petersburg',
    usdPerKwh: assumedFact(0.09, 0.08, 0.105, 'Tariff of 2026: 6.97 roubles, at 77.4 a dollar'),
  },
  china: { place: 'China', usdPerKwh: readFact(0.088, 'China Briefing, average industrial rate', '2024') },
  asia: region('Asia', 0.107),
  oceania: region('Oceania', 0.266),
  'south-america': region('South America', 0.2),
  africa: region('Africa', 0.123),
  world: region('World', 0.161),
} as const satisfies Record<string, Tariff>

/** Rack space with cooling and power path, energy apart: US dollars per nameplate kW and month. */
export const COLOCATION_BY_PLACE = {
  'united-states': COLOCATION.us,
  world: readFact(217.3, 'CBRE Global Data Center Trends 2025, average of the first quarter', '2025-03'),
  europe: assumedFact(255, 190, 360, 'US price × 1.31, the ratio of TeleGeography’s medians: 360 ÷ 275'),
  russia: assumedFact(170, 100, 300, 'Moscow racks of 5 kW at 50–100 thousand roubles, energy apart, from memory'),
  china: assumedFact(130, 80, 200, 'Cabinets of 4.4 kW at 3–6 thousand yuan, from memory'),
} as const satisfies Record<string, Fact>
