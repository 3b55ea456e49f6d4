import { CURRENT_VERSION, parseDocument } from './document'
import { CODING_ASSISTANT } from './preset-coding-assistant'
import { DOCUMENT_PIPELINE } from './preset-document-pipeline'
import { STARTUP_CHATBOT } from './preset-startup-chatbot'
import { SUPPORT_RAG } from './preset-support-rag'
import { PRESET_IDS, type PresetId, type Scenario } from './schema'
import { bare, type Sourced } from './sourced'

/** Each preset with the source of its numbers. */
export const SOURCED_PRESETS: Record<PresetId, Sourced<Scenario>> = {
  'startup-chatbot': STARTUP_CHATBOT,
  'support-rag': SUPPORT_RAG,
  'coding-assistant': CODING_ASSISTANT,
  'document-pipeline': DOCUMENT_PIPELINE,
}

/** A fresh scenario, through the one door. */
export function presetScenario(id: PresetId): Scenario {
  const parsed = parseDocument({ version: CURRENT_VERSION, scenario: bare(SOURCED_PRESETS[id]) })
  if (!parsed.ok) throw new Error(`Preset ${id} is refused at ${parsed.where || parsed.problem}`)
  return parsed.scenario
}

/** In the order in which they are offered. */
export const PRESETS: readonly Scenario[] = PRESET_IDS.map(presetScenario)
