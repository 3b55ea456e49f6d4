import { describe, expect, test } from 'vitest'
import type { Capacity, Scenario, Workload } from '@/scenario/schema'
import { expectNear } from '@/test/expect-near'
import { resultOf } from '@/test/read-result'
import { chat, ownServers, rentedGpus, scenarioWith } from '@/test/scenarios'
import { steady, steadyFor, wholeServers } from '@/test/steady'
import type { Fleet } from './evaluation'

/*
 * A replica is four GPUs and takes one second for a request; a server holds two. The month has 730 × 3,600 = 2,628,000 s.
 */

const SECONDS = 2_628_000

function served(workloads: Workload[], own: Capacity = ownServers): Scenario {
  const perWorkload = <T>(list: readonly T[]): T[] =>
    workloads.map((_, w) => list[w] ?? list[0]).flatMap((x) => x ?? [])
  return scenarioWith((s) => ({
    ...s,
    workloads,
    capacities: [own, rentedGpus].map((c) => ({ ...c, speeds: perWorkload(c.speeds) })),
  }))
}

const fleetOf = (workloads: Workload[], own: Capacity = ownServers): Fleet =>
  resultOf(served(workloads, own), 'own').fleet
const replicas = (workloads: Workload[], own?: Capacity): number | undefined =>
  fleetOf(workloads, own).replicasNeeded[1]
const servers = (workloads: Workload[], own?: Capacity): number | undefined => fleetOf(workloads, own).servers[1]

describe('how many replicas', () => {
  test('by the busiest minute: 1,000,000 ÷ 2,628,000 s × 3 = 1.14 at once, ÷ 0.8 = 1.43', () => {
    expect(replicas([chat])).toBe(2)
  })

  test('by the month where that is more: a flat day needs 0.38 ÷ 0.8 = 0.48', () => {
    expect(replicas([{ ...chat, peakToAverageRatio: 1 }])).toBe(1)
  })

  test('what can wait runs in idle hours: without it the peak is 0.57, ÷ 0.8 = 0.71', () => {
    expect(replicas([{ ...chat, batchShare: 0.5 }])).toBe(1)
  })

  test('all of it can wait: the month’s work alone decides, 4 × 0.38 ÷ 0.8 = 1.90', () => {
    expect(replicas([{ ...chat, requestsPerMonth: 4_000_000, batchShare: 1, peakToAverageRatio: 100 }])).toBe(2)
  })

  test('asked for in half the hours, the busiest minute is twice as busy: 2.28 ÷ 0.8 = 2.85', () => {
    expect(replicas([{ ...chat, activeHoursPerMonth: 365 }])).toBe(3)
  })

  test('growth follows month by month, down as well as up', () => {
    // 1.43, 2.85, 0.14, and none without requests.
    const growth: Workload['growth'] = { kind: 'table', multiples: [1, 2, 0.1, 0] }
    expectNear(fleetOf([{ ...chat, growth }]).replicasNeeded.subarray(0, 6), [0, 2, 3, 1, 0, 0])
  })

  test('exactly one replica’s work needs one, a request more needs two', () => {
    const whole = { ...ownServers, targetUtilisationShare: 1 }
    const flat = { ...chat, peakToAverageRatio: 1 }
    expect(replicas([{ ...flat, requestsPerMonth: SECONDS }], whole)).toBe(1)
    expect(replicas([{ ...flat, requestsPerMonth: SECONDS + 1 }], whole)).toBe(2)
  })

  test('49 replicas at a forty-ninth of a second: noise in the last digit buys none', () => {
    // 49 × (1 ÷ 49) is 0.9999999999999999 in doubles.
    const own = {
      ...ownServers,
      targetUtilisationShare: 1,
      speeds: [{ kind: 'request-rate' as const, requestsPerSecond: 49 }],
    }
    expect(replicas([{ ...chat, peakToAverageRatio: 1, requestsPerMonth: 49 * 49 * SECONDS }], own)).toBe(49)
  })

  test('spare replicas are more, and none without local traffic', () => {
    expect(replicas([chat], { ...ownServers, spareReplicas: 2 })).toBe(4)
    expect(replicas([{ ...chat, requestsPerMonth: 0 }], { ...ownServers, spareReplicas: 2, spareUnits: 2 })).toBe(0)
  })
})

describe('peaks of several workloads', () => {
  // Each 1.14 at once.
  const both = [chat, { ...chat, id: 'mail' }]

  test('all at the same minute: 2.28 ÷ 0.8 = 2.85', () => expect(replicas(both)).toBe(3))

  test('three quarters of the sum: 1.71 ÷ 0.8 = 2.14', () => {
    expect(replicas(both, { ...ownServers, peakCoincidenceShare: 0.75 })).toBe(3)
  })

  test('never less than the largest alone: 1.14 ÷ 0.8 = 1.43', () => {
    expect(replicas(both, { ...ownServers, peakCoincidenceShare: 0.1 })).toBe(2)
  })

  test('nor than the month’s work: four flat ones ask for 4 × 0.38 = 1.52, ÷ 0.8 = 1.90', () => {
    const flat = { ...chat, peakToAverageRatio: 1 }
    const four = [flat, { ...flat, id: 'b' }, { ...flat, id: 'c' }, { ...flat, id: 'd' }]
    expect(replicas(four, { ...ownServers, peakCoincidenceShare: 0 })).toBe(2)
  })
})

describe('speed', () => {
  /** Replica-seconds of a request, read off how busy one replica is. */
  const secondsPerRequest = (speed: Capacity['speeds'][number], workload: Partial<Workload> = {}): number => {
    const light = { ...steady, requestsPerMonth: 1_000, ...workload }
    return ((fleetOf([light], { ...wholeServers, speeds: [speed] }).utilisation[1] ?? NaN) * SECONDS) / 1_000
  }
  const ratios = { inputTokenRatio: 1.2, outputTokenRatio: 1.5 }

  test('output tokens per second: 200 × 1.5 ÷ 100 = 3 s', () => {
    expectNear([secondsPerRequest({ kind: 'output-rate', outputTokensPerSecond: 100 }, ratios)], [3])
  })

  test('total tokens per second: (1,000 × 1.2 + 200 × 1.5) ÷ 500 = 3 s', () => {
    expectNear([secondsPerRequest({ kind: 'total-rate', tokensPerSecond: 500 }, ratios)], [3])
  })

  test('requests per second and replica-seconds are taken as they are, whatever the tokenizers count', () => {
    expectNear([secondsPerRequest({ kind: 'request-rate', requestsPerSecond: 0.25 }, ratios)], [4])
    expectNear([secondsPerRequest({ kind: 'replica-seconds', secondsPerRequest: 4 }, ratios)], [4])
  })

  test('software gets faster: 44 % a year leave 1.43 ÷ 1.2 = 1.19 after half a year, 0.99 after a whole one', () => {
    const { replicasNeeded } = fleetOf([chat], { ...ownServers, speedTrendAnnual: 0.44 })
    expectNear([replicasNeeded[1] ?? NaN, replicasNeeded[7] ?? NaN, replicasNeeded[13] ?? NaN], [2, 2, 1])
  })
})

describe('packing', () => {
  test('two replicas of four GPUs in a server of eight: three replicas need two', () => {
    expect(servers([{ ...chat, requestsPerMonth: 2_000_000 }])).toBe(2)
  })

  test('replicas of three GPUs leave two of eight unused', () => {
    // 5 replicas at two a server.
    expect(servers([{ ...chat, requestsPerMonth: 3_500_000 }], { ...ownServers, gpusPerReplica: 3 })).toBe(3)
  })

  test('a replica of sixteen GPUs spans two servers, and that is said', () => {
    const own = resultOf(served([chat], { ...ownServers, gpusPerReplica: 16 }), 'own')
    expect([own.fleet.replicasNeeded[1], own.fleet.servers[1], own.fleet.gpusInstalled[1]]).toEqual([2, 4, 32])
    expect(own.warnings).toEqual([{ kind: 'replica-spans-units', gpusPerReplica: 16, gpusPerUnit: 8 }])
  })

  test('a replica of nine GPUs spans two servers too', () => {
    expect(servers([chat], { ...ownServers, gpusPerReplica: 9 })).toBe(4)
  })

  test('spare servers survive the loss of one: they come on top of whole ones', () => {
    expect(servers([chat], { ...ownServers, spareUnits: 1 })).toBe(2)
    // A spare replica finds room in the second server, a spare server never does.
    expect(servers([{ ...chat, requestsPerMonth: 2_000_000 }], { ...ownServers, spareReplicas: 1 })).toBe(2)
    expect(servers([{ ...chat, requestsPerMonth: 2_000_000 }], { ...ownServers, spareUnits: 1 })).toBe(3)
  })
})

describe('utilisation', () => {
  test('work ÷ what is installed, spare servers among it', () => {
    // 1,000,000 s on 2 replicas, on 4 with the spare server.
    expect(fleetOf([chat]).utilisation[1]).toBeCloseTo(1_000_000 / (2 * SECONDS), 12)
    expect(fleetOf([chat], { ...ownServers, spareUnits: 1 }).utilisation[1]).toBeCloseTo(1_000_000 / (4 * SECONDS), 12)
  })

  test('a spare server of a spanning replica holds none: three servers, one replica', () => {
    const own = { ...wholeServers, gpusPerReplica: 16, spareUnits: 1 }
    const { servers, utilisation } = fleetOf([steadyFor(0.5)], own)
    expect([servers[1], utilisation[1]]).toEqual([3, 0.5])
  })
})

describe('rented for active hours only', () => {
  const hourly: Capacity = {
    ...ownServers,
    id: 'own',
    source: { kind: 'rent-active-hours', gpusPerInstance: 8, onDemandUsdPerGpuHour: 2, priceTrendAnnual: 0 },
  }

  test('the month’s work has only those hours: 1,000,000 s ÷ (73 h × 3,600 s) = 3.81, ÷ 0.8 = 4.76', () => {
    const own = fleetOf([{ ...chat, batchShare: 1, activeHoursPerMonth: 73 }], hourly)
    expect([own.replicasNeeded[1], own.instances[1]]).toEqual([5, 3])
    expect(own.utilisation[1]).toBeCloseTo(1_000_000 / (6 * 73 * 3_600), 12)
  })

  test('the longest hours count, of workloads that are served locally', () => {
    const scenario = served(
      [
        { ...chat, activeHoursPerMonth: 146 },
        { ...chat, id: 'mail', activeHoursPerMonth: 730 },
      ],
      hourly,
    )
    const withShares = (...shares: number[]): Scenario => ({
      ...scenario,
      strategies: scenario.strategies.map((x) =>
        x.id === 'own' ? { ...x, route: { kind: 'fixed-share', shares } } : x,
      ),
    })
    // 1,000,000 s of work in 146 h, against half as much more in 730 h: how busy the installed replicas are tells the hours.
    const alone = resultOf(withShares(1, 0), 'own').fleet
    expect(alone.utilisation[1]).toBeCloseTo(1_000_000 / ((alone.gpusInstalled[1] ?? NaN) / 4) / (146 * 3_600), 12)
    const together = resultOf(withShares(1, 0.5), 'own').fleet
    expect(together.utilisation[1]).toBeCloseTo(1_500_000 / ((together.gpusInstalled[1] ?? NaN) / 4) / SECONDS, 12)
  })
})
