import { numbersOf } from '@/model/numbers'
import type { Scenario } from '@/scenario/schema'

/** The scenario with one number changed, by its dotted path; whatever does not lie on the path stays the same object. */
export function withNumber(scenario: Scenario, path: string, value: number): Scenario {
  const copy = { ...scenario }
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let holder: object = copy
  for (const key of keys) {
    const part: unknown = Reflect.get(holder, key)
    if (typeof part !== 'object' || part === null) throw new Error(`nothing lies at ${path}`)
    const own: object = Array.isArray(part) ? part.slice() : { ...part }
    Reflect.set(holder, key, own)
    holder = own
  }
  if (typeof Reflect.get(holder, last) !== 'number') throw new Error(`no number lies at ${path}`)
  Reflect.set(holder, last, value)
  return copy
}

/** The scenario with every number changed that `change` gives another value for. */
export function withNumbers(scenario: Scenario, change: (path: string, value: number) => number): Scenario {
  return numbersOf(scenario).reduce((changed, { path, value }) => {
    const next = change(path, value)
    return next === value ? changed : withNumber(changed, path, next)
  }, scenario)
}
