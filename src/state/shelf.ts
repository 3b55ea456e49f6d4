/*
 * What this browser keeps, each scenario as the link that it would be sent as: the seal tells damage, both versions are in it,
 * it comes back through the one door, and it is a hundredth of the document. One entry of localStorage a scenario, so that
 * two tabs never write into each other's; what cannot be written there is held in memory until the page is closed.
 */

/** Drafts are the works as they were left, saved ones those that were given a name. */
export type ShelfKind = 'draft' | 'saved'
export type Kept = { id: string; savedAtMs: number; link: string }

export type Shelf = {
  /** The latest first. A link may be damaged, or newer than this app: it is opened where it is read. */
  list: (kind: ShelfKind) => readonly Kept[]
  /** False where it is held in memory only. */
  put: (kind: ShelfKind, kept: Kept) => boolean
  remove: (kind: ShelfKind, id: string) => void
  /** Whenever anything is put or removed, here or in another tab; the answer ends it. */
  onChange: (listener: () => void) => () => void
  /** Goes up with every change. */
  changes: () => number
  /** When another tab has put something. */
  onPutElsewhere: (listener: (kind: ShelfKind, id: string) => void) => void
}

/** Tells what another tab has written under a key; null: removed. A key of null means everything was removed. */
type HearOthers = (listener: (key: string | null, text: string | null) => void) => void

const KEY = /^breakeven\.(draft|saved)\.([a-z0-9]+)$/
const ENTRY = /^(\d{1,16}) (\S+)$/

export function createShelf(storage: () => Storage, hearOthers: HearOthers = () => undefined): Shelf {
  const inMemory = new Map<string, string>()
  const listeners = new Set<() => void>()
  const putElsewhere = new Set<(kind: ShelfKind, id: string) => void>()
  let changes = 0
  const changed = () => {
    changes += 1
    listeners.forEach((listener) => listener())
  }
  hearOthers((key, text) => {
    if (key === null) return changed()
    const at = placeOf(key)
    if (at === null) return
    changed()
    if (text !== null) putElsewhere.forEach((listener) => listener(at.kind, at.id))
  })
  return {
    list: (kind) =>
      [...new Map([...stored(storage), ...inMemory])]
        .flatMap(([key, text]) => keptOf(kind, key, text))
        .toSorted((one, other) => other.savedAtMs - one.savedAtMs),
    put: (kind, { id, savedAtMs, link }) => {
      const key = keyOf(kind, id)
      const text = `${savedAtMs} ${link}`
      const written = attempt(() => storage().setItem(key, text))
      if (written) inMemory.delete(key)
      else inMemory.set(key, text)
      changed()
      return written
    },
    remove: (kind, id) => {
      inMemory.delete(keyOf(kind, id))
      attempt(() => storage().removeItem(keyOf(kind, id)))
      changed()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changes: () => changes,
    onPutElsewhere: (listener) => putElsewhere.add(listener),
  }
}

const keyOf = (kind: ShelfKind, id: string): string => `breakeven.${kind}.${id}`

function placeOf(key: string): { kind: ShelfKind; id: string } | null {
  const [, kind, id = ''] = KEY.exec(key) ?? []
  return kind === 'draft' || kind === 'saved' ? { kind, id } : null
}

/** Text that is no entry of ours stays in the list, as the oldest, with a link that no one can open. */
function keptOf(kind: ShelfKind, key: string, text: string): Kept[] {
  const at = placeOf(key)
  if (at?.kind !== kind) return []
  const [, ms = '0', link = text] = ENTRY.exec(text) ?? []
  return [{ id: at.id, savedAtMs: Number(ms), link }]
}

/** Storage may be blocked, or change while it is read: what cannot be read is not there. */
function stored(storage: () => Storage): [string, string][] {
  const found: [string, string][] = []
  attempt(() => {
    const place = storage()
    for (let index = 0; index < place.length; index++) {
      const key = place.key(index)
      const text = key === null || placeOf(key) === null ? null : place.getItem(key)
      if (key !== null && text !== null) found.push([key, text])
    }
  })
  return found
}

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** The browser's own, with what other tabs write into it. */
export function browserShelf(page: Window): Shelf {
  return createShelf(
    () => page.localStorage,
    (listener) => page.addEventListener('storage', ({ key, newValue }) => listener(key, newValue)),
  )
}
