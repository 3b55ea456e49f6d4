import type { Route, Scenario, SimpleRoute } from '@/scenario/schema'
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
  for (const path of differences(keyed(preset, scenario), keyed(scenario, preset), '')) {
    const section = sectionOf(path)
    if (section !== null) counts[section] += 1
  }
  return counts
}

/**
 * The scenario with its lists by id, so that an entry is compared with itself wherever it stands, and another order counts once.
 * What is told for each workload is compared only for workloads that `other` has too: a new one is itself the change.
 */
function keyed(scenario: Scenario, other: Scenario) {
  const perWorkload = <T>(values: readonly T[]) => {
    const pairs = values.map((value, place): [string, T] => [scenario.workloads[place]?.id ?? '', value])
    return Object.fromEntries(pairs.filter(([id]) => other.workloads.some((workload) => workload.id === id)))
  }
  const simple = (route: SimpleRoute) => ('shares' in route ? { ...route, shares: perWorkload(route.shares) } : route)
  const whole = (route: Route) =>
    route.kind === 'phased'
      ? { ...route, phases: route.phases.map((phase) => ({ ...phase, route: simple(phase.route) })) }
      : simple(route)
  const capacities = scenario.capacities.map((capacity) => ({ ...capacity, speeds: perWorkload(capacity.speeds) }))
  const strategies = scenario.strategies.map(({ apiModels, route, ...rest }) => ({
    ...rest,
    route: whole(route),
    apiModels: apiModels && perWorkload(apiModels),
  }))
  return {
    ...scenario,
    workloads: byId(scenario.workloads, other.workloads),
    apiModels: byId(scenario.apiModels, other.apiModels),
    capacities: byId(capacities, other.capacities),
    strategies: byId(strategies, other.strategies),
  }
}

type WithId = { id: string }

function byId(list: readonly WithId[], other: readonly WithId[]) {
  const inBoth = list.filter(({ id }) => other.some((entry) => entry.id === id))
  // No id has a space in it.
  return {
    ...Object.fromEntries(list.map((entry) => [entry.id, entry])),
    'in order': inBoth.map(({ id }) => id).join(' '),
  }
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
  /^(people|api\.(staffFte|integrationUsd)|capacities\.[^.]+\.(staffFte|staffFtePerEightGpus|software\w*|other\w*|upkeep\w*|securityAudit\w*|availabilityShare|redo\w*))(\.|$)/

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
