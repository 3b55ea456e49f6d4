import { encodeLink } from '@/share/link-codec'
import type { AppStore } from './app-store'
import type { TabMemory } from './beginning'
import type { Shelf } from './shelf'
import type { Work } from './work'

/** The parts of the browser that a draft needs. */
export type Tab = {
  fragment: () => string
  recall: () => TabMemory | null
  remember: (memory: TabMemory) => void
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
    if (due !== null) {
      const { workId: id, scenario } = due
      due = null
      const kept = shelf.put('draft', { id, savedAtMs: Date.now(), link: encodeLink(scenario) })
      if (!kept && !isTold) {
        isTold = true
        store.getState().notify({ kind: 'not-kept' })
      }
    }
    tab.remember({ workId: store.getState().workId, fragment: tab.fragment() })
  }

  store.subscribe((state, before) => {
    const { scenario, workId, opened } = state
    if (scenario === before.scenario && workId === before.workId && opened === before.opened) return
    // The work that is left for another is written as it stands.
    if (workId !== before.workId && scenario !== before.scenario) write()
    if (opened) return
    due = { workId, scenario }
    timer ??= setTimeout(write, PAUSE_MS)
  })
  // A tab that was duplicated goes on under the same id: the one that hears of it takes another.
  shelf.onPutElsewhere((kind, id) => {
    if (kind === 'draft' && id === store.getState().workId) store.getState().forkWork()
  })
  tab.onLeave(write)
  tab.remember({ workId: store.getState().workId, fragment: tab.fragment() })
  for (const { id } of shelf.list('draft').slice(DRAFTS_KEPT)) shelf.remove('draft', id)
}

const TAB_KEY = 'breakeven.tab'

/** The browser's own tab. A session may be blocked: then a page that is loaded again begins as another tab. */
export function browserTab(page: Window): Tab {
  const fragment = () => page.location.hash.slice(1)
  return {
    fragment,
    recall: () => {
      try {
        const [workId, shown] = page.sessionStorage.getItem(TAB_KEY)?.split(' ') ?? []
        return workId === undefined || shown === undefined ? null : { workId, fragment: shown }
      } catch {
        return null
      }
    },
    remember: (memory) => {
      try {
        page.sessionStorage.setItem(TAB_KEY, `${memory.workId} ${memory.fragment}`)
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
