/** Where two values differ in anything, to the last bit of every number: paths with both values. Far quicker over long series than toEqual. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return []
  if (one instanceof Float64Array && other instanceof Float64Array) {
    const column = one.findIndex((value, i) => value !== other[i])
    return column === -1 && one.length === other.length ? [] : [`${path}.${column}: ${one[column]} ≠ ${other[column]}`]
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return [`${path}: ${String(one)} ≠ ${String(other)}`]
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => differences(Reflect.get(one, key), Reflect.get(other, key), `${path}.${key}`))
}
