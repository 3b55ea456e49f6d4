/** Dotted paths of the values that differ between two scenarios, or parts of them; what only one side has counts once. */
export function changedPaths(before: unknown, after: unknown, path = ''): string[] {
  if (before === after) return []
  if (!isBranch(before) || !isBranch(after)) return [path]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => changedPaths(before[key], after[key], path === '' ? key : `${path}.${key}`))
}

export const isSame = (one: unknown, other: unknown): boolean => changedPaths(one, other).length === 0

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
