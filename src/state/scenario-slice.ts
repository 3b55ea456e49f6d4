import type { StateCreator } from 'zustand/vanilla'
import type { Scenario } from '@/scenario/schema'

export type ScenarioSlice = {
  scenario: Scenario
  /** Goes up only when the whole scenario is swapped, so that forms know to start again. */
  revision: number
  editScenario: (change: (scenario: Scenario) => Scenario) => void
  replaceScenario: (scenario: Scenario) => void
}

export const createScenarioSlice =
  (initial: Scenario): StateCreator<ScenarioSlice> =>
  (set) => ({
    scenario: initial,
    revision: 0,
    editScenario: (change) => set(({ scenario }) => ({ scenario: change(scenario) })),
    replaceScenario: (scenario) => set(({ revision }) => ({ scenario, revision: revision + 1 })),
  })
