import { PRESETS } from '@/scenario/presets'
import type { Scenario } from '@/scenario/schema'
import { useApp } from '@/state/use-app'

/** The preset that the scenario began as; null where it began elsewhere. */
export function usePreset(): Scenario | null {
  return useApp((state) => presetOf(state.scenario))
}

export function presetOf(scenario: Scenario): Scenario | null {
  return PRESETS.find(({ preset }) => preset === scenario.preset) ?? null
}
