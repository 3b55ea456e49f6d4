/** A browser's storage that lives in a map. */
export function keptInMap(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept))
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (index) => [...map.keys()][index] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  }
}
