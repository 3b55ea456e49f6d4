import { assumedFact, readFact, type Fact } from '@/catalog/fact'
import { SALARIES, loadedSalary } from '@/catalog/people'
import { COLOCATION, COLOCATION_TREND_ANNUAL, PUE, TARIFFS } from '@/catalog/power'
import type { GpuServer } from '@/catalog/servers'
import type { Capacity, OwnSource, Place, Scenario, Source, Strategy, Workload } from './schema'
import type { Sourced } from './sourced'

/** Bought, not rented. */
export function ownSource(server: GpuServer): Sourced<OwnSource> {
  return {
    kind: 'own',
    gpusPerServer: server.gpus,
    serverUsd: server.priceUsd,
    priceTrendAnnual: assumedFact(0, -0.15, 0.1, 'H100 servers kept their price from 2023 to 2026'),
    lifeMonths: assumedFact(60, 36, 72, 'Cloud firms depreciate GPU servers over five to six years'),
    leadTimeMonths: assumedFact(3, 1, 6, 'Order, delivery, burn-in'),
    valueDeclineAnnual: readFact(0.33, 'GPU residual guide v2-pseo-ai: 65, 45, 30 % after 1, 2, 3 years', '2026'),
    valueFloorShare: assumedFact(0.1, 0, 0.2, 'Same guide: 10–20 % after four to five years'),
    sellingCostShare: assumedFact(0.1, 0.05, 0.2, 'Broker, wiping, shipping'),
    networkingShare: assumedFact(0.05, 0.02, 0.15, 'Switches, optics, cables for one or a few servers'),
    installationShare: assumedFact(0.02, 0.01, 0.05, 'Racking, cabling, acceptance'),
    sparesShare: assumedFact(0.02, 0, 0.05, 'Power supplies, fans, drives on the shelf'),
    dutyShare: assumedFact(0, 0, 0.1, 'Bought at home'),
    maintenanceSharePerYear: readFact(0.12, 'Lenovo Press LP2368, maintenance a year', '2026-02-04'),
    warrantyMonths: assumedFact(12, 12, 36, 'Warranty within the price'),
    idleKw: server.idleKw,
    loadKw: server.loadKw,
    nameplateKw: server.nameplateKw,
    alreadyThere: null,
  }
}

const RENT_TREND = assumedFact(0, -0.2, 0.2, 'Fell until late 2025, rose since: H100 from 1.70 to 2.35 a year reserved')

/** The share on a one-year commitment, the rest on demand. Specialist clouds rent by the GPU, commitments often by the server. */
export function alwaysOnSource(server: GpuServer, gpusPerInstance: number, oneYearShare: number): Sourced<Source> {
  return {
    kind: 'rent-always-on',
    gpusPerInstance,
    onDemandUsdPerGpuHour: server.onDemandUsdPerGpuHour,
    priceTrendAnnual: RENT_TREND,
    oneYearShare,
    oneYearUsdPerGpuHour: server.oneYearUsdPerGpuHour,
    threeYearShare: 0,
    threeYearUsdPerGpuHour: server.threeYearUsdPerGpuHour,
  }
}

export function activeHoursSource(server: GpuServer, gpusPerInstance: number): Sourced<Source> {
  return {
    kind: 'rent-active-hours',
    gpusPerInstance,
    onDemandUsdPerGpuHour: server.onDemandUsdPerGpuHour,
    priceTrendAnnual: RENT_TREND,
  }
}

type CapacityChoice = Pick<
  Sourced<Capacity>,
  'id' | 'gpusPerReplica' | 'speeds' | 'memory' | 'targetUtilisationShare' | 'spareReplicas' | 'staffFte' | 'source'
>

/** What the presets do not vary. */
export function capacity(choice: CapacityChoice): Sourced<Capacity> {
  return {
    name: '',
    speedTrendAnnual: assumedFact(0, 0, 0.3, 'Engines get faster, but nobody promises it'),
    spareUnits: 0,
    peakCoincidenceShare: assumedFact(1, 0.5, 1, 'All workloads peak in the same minute'),
    staffFtePerEightGpus: assumedFact(0.15, 0.05, 0.5, 'Each server more is a little more work'),
    softwareUsdPerGpuYear: assumedFact(0, 0, 4500, 'Open engines; NVIDIA AI Enterprise about 4,500, from memory'),
    softwareTrendAnnual: assumedFact(0.03, 0, 0.08, 'Licences rise with prices at large'),
    otherUsdPerMonth: assumedFact(500, 100, 3000, 'Monitoring, logs, backup, traffic out'),
    upkeepUsdPerYear: assumedFact(15_000, 5000, 100_000, 'Evaluation and a change of model a year'),
    securityAuditUsdPerYear: assumedFact(10_000, 0, 40_000, 'Share of a yearly penetration test'),
    availabilityShare: assumedFact(0.995, 0.98, 0.999, 'One site, no second one'),
    ...choice,
  }
}

/** Metered colocation in the eastern United States. */
const US_COLOCATION: Sourced<Place> = {
  pue: PUE.average,
  usdPerKwh: TARIFFS['us-middle-atlantic'].usdPerKwh,
  tariffTrendAnnual: assumedFact(0.03, 0, 0.07, 'US industrial electricity rose 2–5 % a year from 2022 to 2025'),
  placeTrendAnnual: COLOCATION_TREND_ANNUAL,
  site: { kind: 'colo-metered', usdPerKwMonth: COLOCATION.us },
}

/** What all presets share: calendar, taxes, wages, price of money. */
export const COMMON = {
  title: '',
  horizonMonths: 36,
  firstYear: 2027,
  firstCalendarMonth: 1,
  fiscalYearFirstCalendarMonth: 1,
  discountRateAnnual: assumedFact(0.1, 0.06, 0.15, 'Cost of capital of a mid-size company'),
  taxes: {
    apiShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
    computeShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
    powerPlaceShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
    softwareShare: assumedFact(0, 0, 0.25, 'Recoverable, or none'),
  },
  people: {
    salaryUsdPerYear: loadedSalary(SALARIES['united-states']),
    wageTrendAnnual: assumedFact(0.035, 0.02, 0.06, 'Pay budgets in the United States'),
  },
  place: US_COLOCATION,
} as const satisfies Partial<Sourced<Scenario>>

export function apiTerms(choice: { staffFte: Fact; integrationUsd: Fact }): Sourced<Scenario['api']> {
  return {
    priceTrendAnnual: assumedFact(
      -0.1,
      -0.5,
      0,
      'A model keeps its price, its successor is cheaper: Sonnet 3/15 in 2024, 2/10 in 2026; gpt-oss-120b unchanged',
    ),
    committedDiscountShare: assumedFact(0, 0, 0.2, 'List price'),
    fixedUsdPerMonth: 0,
    priceShock: null,
    availabilityShare: readFact(0.997, 'theneuralbase: OpenAI 99.5–99.7 %', '2026'),
    ...choice,
  }
}

/** Where nothing is known of a workload: no difference between tokenizers, no price on downtime. */
export const PLAIN_WORKLOAD = {
  name: '',
  readsPerCacheWrite: assumedFact(10, 3, 50, 'A prompt written to the cache is read ten times while it lives'),
  inputTokenRatio: assumedFact(1, 0.9, 1.15, 'Tokenizers of one size differ little in English'),
  outputTokenRatio: assumedFact(1, 0.9, 1.15, 'Tokenizers of one size differ little in English'),
  downtimeUsdPerHour: assumedFact(0, 0, 10_000, 'Not counted until you name it'),
} as const satisfies Partial<Sourced<Workload>>

/**
 * The six ways in the order in which they are compared; the first is the reference.
 * Rented and own GPUs serve everything with the open model; until they do, and for answers done again, `bridgeModels` serve:
 * the same open model hosted, so that hosted, rented and own differ in nothing but who runs it (null: the workloads' own).
 * The hybrid way sends what is complex, and the phased way its beginnings, to the workloads' own API models.
 */
/** Answers that the open model gets wrong and the workload's own API model repeats. */
export const SOME_REDONE = assumedFact(0.03, 0, 0.1, 'Answers that the open model gets wrong and the API repeats')

export function sixStrategies(choice: {
  hostedModels: readonly string[]
  bridgeModels: readonly string[] | null
  pilotShares: readonly number[]
  pilotFromMonth: number
  fullFromMonth: number
  migrationUsd: Fact
  trainingUsd: Fact
  redoShare: Fact
}): readonly Sourced<Strategy>[] {
  const byApi = { redoBy: 'api', redoUsdPerCase: 0 } as const
  const staysAway = { ...byApi, capacity: null, migrationUsd: 0, trainingUsd: 0, dualRunningMonths: 0 }
  const { migrationUsd, trainingUsd, redoShare } = choice
  const moves = { ...byApi, migrationUsd, trainingUsd, dualRunningMonths: 1, redoShare }
  const away = { name: '', route: { kind: 'api' }, ...staysAway } as const
  const home = { name: '', ...moves }
  const open = { ...home, apiModels: choice.bridgeModels, route: { kind: 'local' } } as const
  const mixed = { ...home, apiModels: null, capacity: 'own' }
  return [
    { id: 'api', ...away, apiModels: null, redoShare: 0 },
    { id: 'hosted', ...away, apiModels: choice.hostedModels, redoShare },
    { id: 'rent', ...open, capacity: 'rent' },
    { id: 'own', ...open, capacity: 'own' },
    { id: 'hybrid', ...mixed, route: { kind: 'routed' } },
    {
      id: 'phased',
      ...mixed,
      route: {
        kind: 'phased',
        phases: [
          { fromMonth: choice.pilotFromMonth, route: { kind: 'fixed-share', shares: choice.pilotShares } },
          { fromMonth: choice.fullFromMonth, route: { kind: 'local' } },
        ],
      },
    },
  ]
}
