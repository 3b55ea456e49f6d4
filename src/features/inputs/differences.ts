import type { Scenario } from '@/scenario/schema'
import { presetOf } from './use-preset'

export const SECTIONS = ['demand', 'api', 'hardware', 'place', 'people', 'finance', 'strategies'] as const
export type SectionName = (typeof SECTIONS)[number]

const kept = new WeakMap<Scenario, Record<SectionName, number>>()

/** How many inputs of each section differ from those of the preset that the scenario began as; counted once for all who ask. */
export function changesOf(scenario: Scenario): Record<SectionName, number> {
  const known = kept.get(scenario)
  if (known !== undefined) return known
  const counts = changedInputs(presetOf(scenario), scenario)
  kept.set(scenario, counts)
  return counts
}

/** How many inputs of each section differ from the preset's; none where there is no preset. */
export function changedInputs(preset: Scenario | null, scenario: Scenario): Record<SectionName, number> {
  const counts = { demand: 0, api: 0, hardware: 0, place: 0, people: 0, finance: 0, strategies: 0 }
  if (preset === null) return counts
  for (const path of differences(preset, scenario, '')) {
    const section = sectionOf(path)
    if (section !== null) counts[section] += 1
  }
  return counts
}

/** Dotted paths of the values that differ; a list or a kind that only one side has counts once. */
export function differences(before: unknown, after: unknown, path: string): string[] {
  if (!isBranch(before) || !isBranch(after)) return Object.is(before, after) ? [] : [path]
  if (before['kind'] !== after['kind']) return [path]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => differences(before[key], after[key], path === '' ? key : `${path}.${key}`))
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const OF_PEOPLE =
  /^(people|api\.(staffFte|integrationUsd)|capacities\.\d+\.(staffFte|staffFtePerEightGpus|software\w*|other\w*|upkeep\w*|securityAudit\w*|availabilityShare|redo\w*))(\.|$)/

/** Where an input stands on the page; null for what is no input, such as the title. */
function sectionOf(path: string): SectionName | null {
  if (OF_PEOPLE.test(path)) return 'people'
  const [head = ''] = path.split('.')
  switch (head) {
    case 'title':
    case 'preset':
      return null
    case 'workloads':
      return 'demand'
    case 'api':
    case 'apiModels':
      return 'api'
    case 'capacities':
      return 'hardware'
    case 'place':
      return 'place'
    case 'strategies':
      return 'strategies'
    default:
      return 'finance'
  }
}

export const totalOf = (counts: Record<SectionName, number>): number =>
  SECTIONS.reduce((sum, section) => sum + counts[section], 0)
