import { PRESETS } from '@/scenario/presets'
import type { Scenario } from '@/scenario/schema'
import { isSame } from './changed-paths'

/** A scenario as one goes on with it: edits keep the id, another preset, link or saved scenario is another work. */
export type Work = { workId: string; scenario: Scenario }

/** Letters and digits, different in every tab and at every call; the browser's own generator asks for https. */
export function newWorkId(): string {
  const chance = () => Math.random().toString(36).slice(2, 10)
  return `${Date.now().toString(36)}${chance()}${chance()}`
}

/** Whether it is a preset as it is offered: nothing of it would be missed. */
export function isPreset(scenario: Scenario): boolean {
  return PRESETS.some((preset) => isSame(preset, scenario))
}
