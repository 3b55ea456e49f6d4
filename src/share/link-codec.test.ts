import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENT_VERSION, parseDocument } from '@/scenario/document'
import { PRESETS } from '@/scenario/presets'
import { anyLargestScenario, anyScenario, anyWildScenario } from '@/test/arbitraries'
import { scenarioWith } from '@/test/scenarios'
import { decodeLink, encodeLink, LONGEST_LINK } from './link-codec'
import type { Plain } from './packing'

describe('round trip', () => {
  test('gives back the scenario it was given, every number bit for bit', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(decodeLink(encodeLink(scenario))).toEqual({ ok: true, scenario })
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  test('at the outermost bounds too', () => {
    fc.assert(
      fc.property(anyWildScenario, (scenario) => {
        expect(decodeLink(encodeLink(scenario))).toEqual({ ok: true, scenario })
      }),
      { numRuns: 60, endOnFailure: true },
    )
  }, 60_000)

  test.each([0.1 + 0.2, 1e-9, 1 / 3, 1e6])('keeps %d seconds a request as they are', (secondsPerRequest) => {
    const scenario = scenarioWith((draft) => ({
      ...draft,
      capacities: draft.capacities.map((capacity) => ({
        ...capacity,
        speeds: [{ kind: 'replica-seconds' as const, secondsPerRequest }],
      })),
    }))
    expect(decodeLink(encodeLink(scenario))).toEqual({ ok: true, scenario })
  })

  test('is the same text every time, of characters that no program escapes', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = encodeLink(scenario)
        expect(link).toMatch(/^1\.1\.[A-Za-z0-9_-]+[A-Za-z]$/)
        expect(encodeLink(structuredClone(scenario))).toBe(link)
      }),
    )
  })
})

describe('length', () => {
  test.each(PRESETS.map((preset) => [preset.preset, preset] as const))(
    '%s is short enough for chat and QR',
    (_, preset) => {
      expect(encodeLink(preset).length).toBeLessThan(300)
    },
  )

  test('a scenario of a preset’s size stays below 1,000 where every number and name is another', () => {
    for (const preset of PRESETS) {
      const parsed = parseDocument({ version: CURRENT_VERSION, scenario: otherwise(preset) })
      expect(parsed).toMatchObject({ ok: true })
      if (parsed.ok) expect(encodeLink(parsed.scenario).length).toBeLessThan(1_000)
    }
  })

  test('the largest scenario there can be fits', () => {
    for (const scenario of fc.sample(anyLargestScenario, 5)) {
      const link = encodeLink(scenario)
      expect(link.length).toBeLessThanOrEqual(LONGEST_LINK)
      expect(decodeLink(link)).toEqual({ ok: true, scenario })
    }
  })
})

/** Whole numbers above one less one, fractions less a tenth, names in Russian: nothing stays but zeros, ones, ids and kinds. */
function otherwise(value: Plain, key = ''): Plain {
  if (typeof value === 'string') return key === 'name' || key === 'source' ? `Их ${key}` : value
  if (typeof value === 'number') {
    return Number.isInteger(value) ? Math.max(value - 1, Math.min(value, 1)) : Number((value * 0.9).toPrecision(3))
  }
  if (Array.isArray(value)) return value.map((entry) => otherwise(entry))
  if (value === null) return null
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, otherwise(entry, name)]))
}
