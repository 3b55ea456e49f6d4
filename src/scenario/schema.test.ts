import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyScenario } from '@/test/arbitraries'
import { PRESETS } from './presets'

/** How the name of a number says its unit. What ends in none of these is a count of what it names. */
const UNITS =
  /(Usd|Share|Annual|Months?|Year|PerMonth|PerRequest|PerCacheWrite|PerHour|PerYear|PerKwh|PerMTok|PerGpuHour|PerGpuYear|PerKwMonth|PerServerMonth|PerSecond|PerEightGpus|PerCase|PerFirstMonth|Ratio|Tokens|Requests|Gb|Kw|Fte|Seconds|Billion|PerWeight|PerKvValue|Multiple|Month)$/
const COUNTS =
  /^(users|servers|layers|kvHeads|headDimension|gpusPer(Replica|Server|Instance)|spare(Replicas|Units)|warmReplicas|multiples|shares|pue)$/

function numberNames(value: unknown, name = ''): string[] {
  if (typeof value === 'number') return [name]
  if (Array.isArray(value)) return value.flatMap((entry) => numberNames(entry, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => numberNames(entry, key))
}

test('every number ends in its unit, or is the count that its name says', () => {
  const unclear = (scenario: unknown) => numberNames(scenario).filter((name) => !UNITS.test(name) && !COUNTS.test(name))
  for (const preset of PRESETS) expect(unclear(preset)).toEqual([])
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(unclear(scenario)).toEqual([])
    }),
  )
})
