import { presetScenario } from './presets'
import type { Scenario } from './schema'

/** What a first visit shows. */
export const DEFAULT_SCENARIO: Scenario = presetScenario('support-rag')
