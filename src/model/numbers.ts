import type { Scenario } from '@/scenario/schema'

/** A number of the scenario under its dotted path: what the formulas' inputs are called. */
export type NumberAt = { path: string; value: number }

export function numbersOf(scenario: Scenario): NumberAt[] {
  return collect('', undefined, scenario, [])
}

/** Only what differs; parts that are the same object are not walked. */
export function changedNumbers(before: Scenario, now: Scenario): NumberAt[] {
  return collect('', before, now, [])
}

function collect(path: string, before: unknown, now: unknown, found: NumberAt[]): NumberAt[] {
  if (Object.is(before, now)) return found
  if (typeof now === 'number') {
    found.push({ path, value: now })
  } else if (typeof now === 'object' && now !== null) {
    for (const [key, value] of Object.entries(now)) {
      collect(path === '' ? key : `${path}.${key}`, field(before, key), value, found)
    }
  }
  return found
}

function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}
