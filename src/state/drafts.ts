import { encodeLink } from '@/share/link-codec'
import type { AppStore } from './app-store'
import type { TabMemory } from './beginning'
import type { Shelf } from './shelf'
import type { Work } from './work'

/** The parts of the browser that a draft needs. */
export type Tab = {
  recall: () => TabMemory | null
  remember: (workId: string) => void
  /** Before the page is closed, loaded again, or put aside. */
  onLeave: (listener: () => void) => void
}

const PAUSE_MS = 200
/** Older ones are let go when a page begins; saved scenarios never are. */
const DRAFTS_KEPT = 20

/**
 * Keeps the present work as a draft, each work under its own id, so that neither a second tab nor a link that is opened takes
 * the place of another's. A link that nobody has touched or taken is not kept: it is in the mail that it came with.
 */
export function keepDrafts(store: AppStore, shelf: Shelf, tab: Tab): void {
  let due: Work | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTold = false

  const write = () => {
    clearTimeout(timer)
    timer = undefined
    if (due === null) return
    const { workId: id, scenario } = due
    due = null
    const kept = shelf.put('draft', { id, savedAtMs: Date.now(), link: encodeLink(scenario) })
    if (kept || isTold) return
    isTold = true
    store.getState().notify({ kind: 'not-kept' })
  }

  store.subscribe((state, before) => {
    const { scenario, workId, opened } = state
    if (scenario === before.scenario && workId === before.workId && opened === before.opened) return
    if (workId !== before.workId) {
      // The work that is left for another is written as it stands.
      if (scenario !== before.scenario) write()
      tab.remember(workId)
    }
    if (opened) return
    due = { workId, scenario }
    timer ??= setTimeout(write, PAUSE_MS)
  })
  // A tab that was duplicated goes on under the same id: the one that hears of it takes another.
  shelf.onPutElsewhere((kind, id) => {
    if (kind === 'draft' && id === store.getState().workId) store.getState().forkWork()
  })
  tab.onLeave(write)
  tab.remember(store.getState().workId)
  for (const { id } of shelf.list('draft').slice(DRAFTS_KEPT)) {
    if (id !== store.getState().workId) shelf.remove('draft', id)
  }
}

const TAB_KEY = 'breakeven.tab'

/** The browser's own tab. A session may be blocked: then a page that is loaded again begins as another tab. */
export function browserTab(page: Window): Tab {
  return {
    recall: () => {
      try {
        const workId = page.sessionStorage.getItem(TAB_KEY)
        return workId === null ? null : { workId, isReload: wasReloaded(page.performance) }
      } catch {
        return null
      }
    },
    remember: (workId) => {
      try {
        page.sessionStorage.setItem(TAB_KEY, workId)
      } catch {
        // Blocked or full: its drafts are found by their age.
      }
    },
    onLeave: (listener) => {
      page.addEventListener('pagehide', listener)
      page.document.addEventListener('visibilitychange', () => {
        if (page.document.visibilityState === 'hidden') listener()
      })
    },
  }
}

const wasReloaded = (clock: Performance): boolean =>
  clock
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')
