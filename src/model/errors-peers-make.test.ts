import { describe, expect, test } from 'vitest'
import { parseDocument, toDocument } from '@/scenario/document'
import type { OwnSource, Place, Scenario, Workload } from '@/scenario/schema'
import { decodeLink } from '@/share/link-codec'
import { LINKS_IN_THE_WILD } from '@/share/links-in-the-wild'
import { differences } from '@/test/differences'
import { everythingMatters } from '@/test/everything-matters'
import { expectNear, near } from '@/test/expect-near'
import { line, possibleResults, resultOf, sum } from '@/test/read-result'
import { ownFigures } from '@/test/same-costs'
import { chat, scenarioWith } from '@/test/scenarios'
import { alwaysOnSource, ownSource, steadyFor, wholeInstances, wholeServers } from '@/test/steady'
import { withNumber, withNumbers } from '@/test/with-number'
import { evaluateScenario, evaluator } from './evaluate-scenario'
import { LINE_IDS, type AgainstReference, type Evaluation, type LineId, type PossibleResult } from './evaluation'
import { numbersOf } from './numbers'

/*
 * Nineteen errors of calculators of this kind, each a test that it is not made here.
 */

/** A load of so many whole units by month, on servers at 200,000 USD, instances at 11,680 a month, or the API. */
const units = (load: Workload, change: (s: Scenario) => Scenario = (s) => s): Scenario =>
  scenarioWith((s) => change({ ...s, workloads: [load], capacities: [wholeServers, wholeInstances] }))

const withServers =
  (source: Partial<OwnSource>) =>
  (s: Scenario): Scenario => ({
    ...s,
    capacities: s.capacities.map((c) => (c.id === 'own' ? { ...c, source: { ...ownSource, ...source } } : c)),
  })

const withPlace =
  (place: Partial<Place>) =>
  (s: Scenario): Scenario => ({ ...s, place: { ...s.place, ...place } })

const freePower = withPlace({ usdPerKwh: 0 })

function against(scenario: Scenario, id = 'own'): AgainstReference {
  const { againstReference } = resultOf(scenario, id).answers
  if (!againstReference) throw new Error('compared with the API')
  return againstReference
}

const firstMonth = (result: PossibleResult, id: LineId): number => line(result, id)[1] ?? NaN
const total = (result: PossibleResult, id: LineId): number => sum(line(result, id))

test('idle GPUs free: they cost what busy ones cost', () => {
  const [busy, idle] = [units(steadyFor(1)), units(steadyFor(0.1))]
  for (const id of ['own', 'rent']) {
    const [used, unused] = [resultOf(busy, id), resultOf(idle, id)]
    expect([total(unused, 'hardware'), total(unused, 'rent')]).toEqual([total(used, 'hardware'), total(used, 'rent')])
    expect([used.fleet.utilisation[1], unused.fleet.utilisation[1]]).toEqual([near(1), near(0.1)])
  }
  // 2 kW of a server that does nothing, after the last request: 2 × 730 × 1.5 × 0.1.
  expect(line(resultOf(units(steadyFor(1, 0)), 'own'), 'power')[2]).toBeCloseTo(219, 6)
})

test('break-even beyond capacity: what one server cannot serve, one server does not save', () => {
  // Two replicas at 0.8 serve 1,401,600 requests a month with a peak of 3: at 1.4 M the API costs 5,600 a month, and
  // 120,000 are back after 21.4 months. At 1.5 M they would be after 20, but it takes a second server.
  const at = (requestsPerMonth: number): Scenario =>
    scenarioWith((s) =>
      freePower(withServers({ serverUsd: 120_000 })({ ...s, workloads: [{ ...chat, requestsPerMonth }] })),
    )
  expect(against(at(1_400_000)).payback).toEqual({ state: 'month', month: near(120_000 / 5_600) })
  expect(against(at(1_500_000)).payback).toEqual({ state: 'not-within-horizon' })
  const { fleet, lines } = resultOf(at(1_500_000), 'own')
  expect([fleet.gpusNeeded[1], fleet.gpusInstalled[1], lines.hardware?.[0]]).toEqual([12, 16, 240_000])
})

test('null or negative break-even: a machine that never pays back says so in words', () => {
  // An instance costs 11,680 a month, the API 1,051: every month loses.
  expect(against(units(steadyFor(0.1)), 'rent').payback).toEqual({ state: 'never' })
  // Power alone is dearer than the API: price ÷ (0 − power) is a negative number of months.
  expect(against(units(steadyFor(0.001), withPlace({ usdPerKwh: 1 }))).payback).toEqual({ state: 'never' })
  // Nothing to pay back and nothing saved: 0 ÷ 0.
  expect(against(units(steadyFor(0))).payback).toEqual({ state: 'no-difference' })
})

test('electricity counted twice, or never: once with each kind of place and each way to get GPUs', () => {
  const power = (site: Place['site'], id: string) =>
    total(resultOf(units(steadyFor(1), withPlace({ site })), id), 'power')
  // 8 kW × 730 h × 1.5 × 0.1 USD for 24 months.
  const paid = 24 * 876
  expect(power({ kind: 'room', usdPerServerMonth: 500 }, 'own')).toBeCloseTo(paid, 6)
  expect(power({ kind: 'colo-metered', usdPerKwMonth: 150 }, 'own')).toBeCloseTo(paid, 6)
  expect(power({ kind: 'colo-all-in', usdPerKwMonth: 250 }, 'own')).toBe(0)
  // It is in the rent and in the price of a token.
  for (const id of ['rent', 'api']) expect(power({ kind: 'room', usdPerServerMonth: 500 }, id)).toBe(0)
})

test('own hardware at a cloud price: neither pays the other’s', () => {
  const base = units(steadyFor(2))
  const cloud = withNumbers(base, (path, value) => (path.includes('UsdPerGpuHour') ? value * 7 : value))
  expect(differences(ownFigures(resultOf(base, 'own')), ownFigures(resultOf(cloud, 'own')))).toEqual([])
  expect(total(resultOf(cloud, 'rent'), 'rent')).toBeCloseTo(7 * total(resultOf(base, 'rent'), 'rent'), 6)
  const dear = units(steadyFor(2), withServers({ serverUsd: 900_000, maintenanceSharePerYear: 1 }))
  expect(differences(ownFigures(resultOf(base, 'rent')), ownFigures(resultOf(dear, 'rent')))).toEqual([])
})

test('staff on one side only: every path has its people', () => {
  const staffed = (s: Scenario): Scenario => ({
    ...s,
    api: { ...s.api, staffFte: 0.5 },
    capacities: s.capacities.map((c) => ({ ...c, staffFte: 0.5 })),
  })
  // 0.5 × 120,000 ÷ 12 for 24 months, whoever serves.
  const paid = possibleResults(evaluateScenario(units(steadyFor(1), staffed))).map((result) => total(result, 'staff'))
  expectNear(paid, [120_000, 120_000, 120_000])
})

describe('monthly and annual mixed up', () => {
  test('what is typed by the year is paid by the twelfth', () => {
    const yearly = units(steadyFor(1), (s) => ({
      ...s,
      capacities: s.capacities.map((c) => ({
        ...c,
        staffFte: 1,
        softwareUsdPerGpuYear: 1_200,
        upkeepUsdPerYear: 2_400,
        securityAuditUsdPerYear: 3_600,
      })),
    }))
    const own = resultOf(yearly, 'own')
    expectNear(
      (['staff', 'software', 'upkeep'] as const).map((id) => firstMonth(own, id)),
      [10_000, 8 * 100, 500],
    )
    const kept = resultOf(units(steadyFor(1), withServers({ maintenanceSharePerYear: 0.12 })), 'own')
    expect(firstMonth(kept, 'maintenance')).toBeCloseTo(2_000, 6)
  })

  test('a yearly rate holds for a year: after twelve months, not after one', () => {
    const rising = units(steadyFor(1), (s) => ({
      ...s,
      discountRateAnnual: 0.21,
      api: { ...s.api, priceTrendAnnual: 0.44 },
    }))
    const { cash, discountedCash } = resultOf(rising, 'api')
    expect((cash[13] ?? NaN) / (cash[1] ?? NaN)).toBeCloseTo(1.44, 9)
    expect((discountedCash[12] ?? NaN) / (cash[12] ?? NaN)).toBeCloseTo(1 / 1.21, 9)
  })
})

describe('720 against 730 hours, 4 against 5 years on two pages', () => {
  test('a month has 730 hours for rent, for power and for capacity alike', () => {
    const full = units(steadyFor(1))
    expect(firstMonth(resultOf(full, 'rent'), 'rent')).toBeCloseTo(8 * 2 * 730, 6)
    expect(firstMonth(resultOf(full, 'own'), 'power')).toBeCloseTo(8 * 1.5 * 0.1 * 730, 6)
    // A request a second is exactly one replica’s month, and fills it.
    const { gpusInstalled, utilisation } = resultOf(full, 'own').fleet
    expect([gpusInstalled[1], utilisation[1]]).toEqual([8, near(1)])
    const hours = (source: Scenario['capacities'][number]['source']): number =>
      firstMonth(
        resultOf(
          units(steadyFor(1), (s) => ({ ...s, capacities: [wholeServers, { ...wholeInstances, source }] })),
          'rent',
        ),
        'rent',
      ) /
      (8 * 2)
    const instance = { gpusPerInstance: 8, onDemandUsdPerGpuHour: 2, priceTrendAnnual: 0 }
    const warm = { coldStartBufferShare: 0, warmReplicas: 1, keepAliveSeconds: 0 }
    expect(hours({ kind: 'rent-active-hours', ...instance })).toBeCloseTo(730, 9)
    expect(hours({ kind: 'rent-scale-to-zero', ...instance, ...warm })).toBeCloseTo(730, 9)
  })

  test('one life for accrual, for resale and for the next server', () => {
    const life = { lifeMonths: 10, valueDeclineAnnual: 0.5, sellingCostShare: 0 }
    const own = resultOf(units(steadyFor(1), withServers(life)), 'own')
    const brought = -(own.lines.resale?.[10] ?? NaN)
    expect(brought).toBeCloseTo(200_000 * 0.5 ** (10 / 12), 6)
    expect(sum(own.accrualLines.hardware?.subarray(1, 11) ?? [])).toBeCloseTo(200_000 - brought, 6)
    expect(own.lines.hardware?.[10]).toBe(200_000)
  })
})

describe('a control that changes nothing', () => {
  /** Only what reads the calendar asks for these. */
  const calendar = ['firstYear', 'firstCalendarMonth', 'fiscalYearFirstCalendarMonth']
  /** Choices that switch a number off: GPUs by the second have no instances, a strategy that stays away does not move. */
  const switchedOff = [
    'capacities.3.spareUnits',
    'capacities.3.source.gpusPerInstance',
    ...['migrationUsd', 'trainingUsd', 'dualRunningMonths', 'redoShare'].map((key) => `strategies.0.${key}`),
    ...['migrationUsd', 'trainingUsd', 'dualRunningMonths'].map((key) => `strategies.1.${key}`),
    // The API does it again, at its price.
    ...[0, 1, 3, 4, 5, 6, 7].map((index) => `strategies.${index}.redoUsdPerCase`),
  ]
  const figures = ({ strategies, demand }: Evaluation) => ({ strategies, demand })

  const changesNothing = (scenario: Scenario): string[] => {
    const kept = evaluator()
    const before = figures(evaluateScenario(scenario))
    const isSeen = (path: string, value: number): boolean =>
      [1.1, 0.9, 2, 0.5, 10, 0.1]
        .map((factor) => factor * value)
        .concat(value + 1, value - 1)
        .map((changed) => withNumber(scenario, path, changed))
        .filter((changed) => parseDocument(toDocument(changed)).ok)
        .some((changed) => differences(before, figures(kept.evaluate(changed))).length > 0)
    return numbersOf(scenario).flatMap(({ path, value }) => (isSeen(path, value) ? [] : [path]))
  }

  test.each<[Place['site']['kind'], Place['site'], string[]]>([
    ['colo-metered', { kind: 'colo-metered', usdPerKwMonth: 150 }, []],
    ['room', { kind: 'room', usdPerServerMonth: 300 }, ['capacities.0.source.nameplateKw']],
    [
      'colo-all-in',
      { kind: 'colo-all-in', usdPerKwMonth: 250 },
      ['pue', 'usdPerKwh', 'tariffTrendAnnual']
        .map((key) => `place.${key}`)
        .concat('capacities.0.source.idleKw', 'capacities.0.source.loadKw'),
    ],
  ])('every number moves a figure, with %s', { timeout: 120_000 }, (_, site, byPlace) => {
    expect(changesNothing(everythingMatters(site)).toSorted()).toEqual(
      [...calendar, ...switchedOff, ...byPlace].toSorted(),
    )
  })
})

test('a smooth line where hardware comes in boxes: cost over volume is a staircase', () => {
  const volumes = Array.from({ length: 30 }, (_, i) => (i + 1) / 10)
  const boxes = volumes.map((volume) => Math.ceil(volume - 1e-9))
  const costs = (id: string, of: LineId) => volumes.map((volume) => total(resultOf(units(steadyFor(volume)), id), of))
  expectNear(
    costs('own', 'hardware'),
    boxes.map((count) => 200_000 * count),
  )
  expectNear(
    costs('rent', 'rent'),
    boxes.map((count) => 24 * 11_680 * count),
  )
  // By the token there are no boxes: 10,512 a month for one unit’s work.
  expectNear(
    costs('api', 'api.output'),
    volumes.map((volume) => 24 * 5_256 * volume),
  )
})

test('cash break-even that subtracts depreciation again: the price is paid once', () => {
  const lasting = (lifeMonths: number) => units(steadyFor(1), (s) => freePower(withServers({ lifeMonths })(s)))
  // 200,000 ÷ 10,512 = 19.03 months, whatever is written off by then: half of it, or a sixth.
  for (const life of [48, 120]) {
    expect(against(lasting(life)).payback).toEqual({ state: 'month', month: near(200_000 / 10_512) })
    expectNear(against(lasting(life)).cumulativeDifferenceUsd.subarray(0, 3), [200_000, 189_488, 178_976])
  }
  expect(resultOf(lasting(48), 'own').accrual[1]).not.toBeCloseTo(resultOf(lasting(120), 'own').accrual[1] ?? NaN, 2)
})

test('utilisation multiplied on one side and divided on the other: it sizes the fleet and nothing else', () => {
  const aimed = (targetUtilisationShare: number): Scenario =>
    units(steadyFor(2), (s) => ({ ...s, capacities: s.capacities.map((c) => ({ ...c, targetUtilisationShare })) }))
  const [full, half] = [resultOf(aimed(1), 'rent'), resultOf(aimed(0.5), 'rent')]
  // Twice the instances at the whole rate, each half as busy; the same work in both.
  expect([full.fleet.instances[1], half.fleet.instances[1]]).toEqual([2, 4])
  expect([full.fleet.utilisation[1], half.fleet.utilisation[1]]).toEqual([near(1), near(0.5)])
  expect(total(half, 'rent')).toBeCloseTo(2 * total(full, 'rent'), 6)
  // What is bought or billed by the token does not know it.
  expect(differences(ownFigures(resultOf(aimed(1), 'api')), ownFigures(resultOf(aimed(0.5), 'api')))).toEqual([])
})

test('an input:output mix turned round: 1,000 in and 200 out is not 200 in and 1,000 out', () => {
  const mix = (inputTokensPerRequest: number, outputTokensPerRequest: number): Scenario =>
    scenarioWith((s) => ({
      ...s,
      workloads: [{ ...chat, inputTokensPerRequest, outputTokensPerRequest, inputTokenRatio: 1.5 }],
      capacities: s.capacities.map((c) => ({
        ...c,
        speeds: [{ kind: 'output-rate', outputTokensPerSecond: 200 }],
      })),
    }))
  const [asked, turned] = [mix(1_000, 200), mix(200, 1_000)]
  expect([resultOf(asked, 'api').cash[1], resultOf(turned, 'api').cash[1]]).toEqual([near(4_000), near(10_400)])
  // Own GPUs write five times as much: 1.14 replicas at once become 5.71.
  expect([resultOf(asked, 'own').fleet.replicasNeeded[1], resultOf(turned, 'own').fleet.replicasNeeded[1]]).toEqual([
    2, 8,
  ])
})

test('metric redefined under an old link: the first link ever published still costs what it cost', () => {
  // Other numbers than these are another meaning of the same words: a new document version and a migration, not an edit here.
  const opened = decodeLink(LINKS_IN_THE_WILD[1] ?? '')
  if (!opened.ok) throw new Error(opened.problem)
  const cents = (usd: number): unknown => expect.closeTo(usd, 2)
  const inMonth = (m: number): unknown => expect.closeTo(m, 4)
  const month = (m: number) => ({ state: 'month', month: inMonth(m) })
  const figures = possibleResults(evaluateScenario(opened.scenario)).map(({ strategyId, answers }) => [
    strategyId,
    answers.npvUsd,
    answers.cashPaidUsd,
    answers.againstReference?.payback,
  ])
  expect(figures).toEqual([
    ['api', cents(2_137_674.91), cents(2_779_895.66), undefined],
    ['hosted', cents(429_349.9), cents(541_969.34), { state: 'from-the-start' }],
    ['rent', cents(1_273_793.15), cents(1_590_020.07), month(19.353253)],
    ['own', cents(1_703_657.58), cents(2_103_183.5), month(30.744655)],
    ['hybrid', cents(2_050_160.16), cents(2_545_163.51), month(41.771822)],
    ['phased', cents(1_817_472.28), cents(2_221_892.14), month(34.82395)],
    ['burst', cents(11_269_908.42), cents(14_904_989.35), { state: 'never' }],
  ])
})

describe('tax on one side only', () => {
  const taxed = (share: number): Scenario => ({
    ...everythingMatters(),
    taxes: { apiShare: share, computeShare: share, powerPlaceShare: share, softwareShare: share },
  })

  /** Lines that a tax of 20 % makes 20 % dearer; what the API does again is taxed as its tokens are. */
  const TAXED: ReadonlySet<LineId> = new Set<LineId>([
    'api.input',
    'api.cached',
    'api.cacheWrite',
    'api.output',
    'rent',
    'power',
    'place',
    'maintenance',
    'software',
    'rework',
  ])

  test('every path pays it: tokens, rent, power, place, maintenance, software; people, fees and one-offs nowhere', () => {
    const without = possibleResults(evaluateScenario(taxed(0)))
    const dearer = possibleResults(evaluateScenario(taxed(0.2)))
    for (const [index, before] of without.entries()) {
      const after = dearer[index]
      if (!after) throw new Error('the same strategies')
      for (const id of LINE_IDS.filter((line) => line !== 'purchaseTax')) {
        // What a person does again is wages.
        const isTaxed = TAXED.has(id) && !(id === 'rework' && before.strategyId === 'own')
        expectNear(
          line(after, id),
          line(before, id).map((usd) => usd * (isTaxed ? 1.2 : 1)),
        )
      }
      // Whoever is on this path, the tax reaches it.
      expect(after.answers.npvUsd).toBeGreaterThan(before.answers.npvUsd)
    }
  })

  test('a purchase pays it in a line of its own, on what comes with the servers too', () => {
    const own = resultOf(taxed(0.2), 'own')
    const bought = (['hardware', 'networking', 'installation', 'spares', 'duty'] as const).map((id) => total(own, id))
    expect(total(own, 'purchaseTax')).toBeCloseTo(0.2 * sum(bought), 6)
    expect(resultOf(taxed(0), 'own').lines.purchaseTax).toBeUndefined()
  })
})

test('all-in colocation plus energy: the price per kW is all, whatever a kWh costs', () => {
  const allIn = (usdPerKwh: number) =>
    resultOf(units(steadyFor(1), withPlace({ site: { kind: 'colo-all-in', usdPerKwMonth: 250 }, usdPerKwh })), 'own')
  // 10 kW of nameplate.
  expect(firstMonth(allIn(0.1), 'place')).toBeCloseTo(2_500, 6)
  expect(differences(ownFigures(allIn(0.1)), ownFigures(allIn(5)))).toEqual([])
})

test('committed rate without the commitment: whoever takes it pays to the end of the term', () => {
  const rented = (oneYearShare: number, oneYearUsdPerGpuHour = 1.5): PossibleResult =>
    resultOf(
      units(steadyFor(1, 1, 1, 0), (s) => ({
        ...s,
        capacities: [
          wholeServers,
          { ...wholeInstances, source: { ...alwaysOnSource, oneYearShare, oneYearUsdPerGpuHour } },
        ],
      })),
      'rent',
    )
  // Nothing committed: the rate is not there to be had, and the bill ends with the demand.
  expect(total(rented(0), 'rent')).toBeCloseTo(3 * 11_680, 6)
  expect(total(rented(0, 0.01), 'rent')).toBeCloseTo(3 * 11_680, 6)
  // Committed: three quarters of the price, for all twelve months.
  expect(total(rented(1), 'rent')).toBeCloseTo(12 * 8_760, 6)
})

test('hardware serving before it is delivered: until then the API is billed for everything', () => {
  const own = resultOf(units(steadyFor(1), withServers({ leadTimeMonths: 6 })), 'own')
  expectNear(own.fleet.servers.subarray(0, 9), [0, 0, 0, 0, 0, 0, 0, 1, 1])
  // 2.628 M requests of 200 output tokens at 10 USD.
  expectNear(line(own, 'api.output').slice(0, 9), [0, 5_256, 5_256, 5_256, 5_256, 5_256, 5_256, 0, 0])
  expectNear(line(own, 'power').slice(0, 9), [0, 0, 0, 0, 0, 0, 0, 876, 876])
  // It is paid when it is ordered, and expensed when it serves.
  expect(own.lines.hardware?.[0]).toBe(200_000)
  expectNear(own.accrualLines.hardware?.subarray(0, 9) ?? [], [0, 0, 0, 0, 0, 0, 0, 200_000 / 48, 200_000 / 48])
})

test('valuation counted as cash in the payback: what servers would bring is not in the till', () => {
  const worth = (sellingCostShare: number) =>
    units(steadyFor(1), (s) => freePower(withServers({ serverUsd: 300_000, sellingCostShare })(s)))
  const [nothing, all] = [worth(1), worth(0)]
  // 300,000 less 24 × 10,512 = 252,288: not paid back, with or without 300,000 of servers that keep their price.
  for (const scenario of [nothing, all]) expect(against(scenario).payback).toEqual({ state: 'not-within-horizon' })
  expect(differences(against(nothing).cumulativeDifferenceUsd, against(all).cumulativeDifferenceUsd)).toEqual([])
  const [without, with300] = [resultOf(nothing, 'own').answers, resultOf(all, 'own').answers]
  expect([without.cashPaidUsd, with300.cashPaidUsd]).toEqual([300_000, 300_000])
  expect([without.tcoUsd, with300.tcoUsd]).toEqual([300_000, 0])
})
