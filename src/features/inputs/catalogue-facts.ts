import type { Fact } from '@/catalog/fact'
import { isBranch, isFact } from '@/scenario/sourced'

/** The fact at a path of a tree that carries sources; null where there is none. */
export function factAt(tree: unknown, path: readonly string[]): Fact | null {
  const found = path.reduce<unknown>((here, key) => (isBranch(here) ? here[key] : undefined), tree)
  return isFact(found) ? found : null
}

/** Whether every value of the small tree stands in the large one, with a source or without. */
export function isSameIn(small: unknown, large: unknown): boolean {
  if (isFact(large)) return large.value === small
  if (!isBranch(small)) return small === large
  return isBranch(large) && Object.entries(small).every(([key, value]) => isSameIn(value, large[key]))
}
