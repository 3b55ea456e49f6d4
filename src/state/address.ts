import { decodeLink, encodeLink } from '@/share/link-codec'
import type { AppStore } from './app-store'
import { noticeOfLink } from './link-notice'

/** The parts of the browser that an address needs. */
export type AddressBar = {
  /** Text after the #, '' where there is none. */
  fragment: () => string
  replaceFragment: (fragment: string) => void
  onFragmentChange: (listener: () => void) => void
}

/** Browsers allow some 100 changes of the address in 30 seconds (Safari) and fail beyond it: at most five a second, the last one always. */
const PAUSE_MS = 200
const PAUSE_WHEN_REFUSED_MS = 2000

/**
 * Keeps the address in step with the store: the fragment always holds the whole scenario, and a pasted link is opened.
 * A link that is refused leaves the scenario, and the address, as they were.
 */
export function keepAddress(store: AppStore, bar: AddressBar): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = bar.fragment()

  const write = () => {
    const link = encodeLink(store.getState().scenario)
    bar.replaceFragment(link)
    written = bar.fragment()
    if (written !== link) timer ??= setTimeout(writeLater, PAUSE_WHEN_REFUSED_MS)
  }
  const writeLater = () => {
    timer = undefined
    // A link was pasted since: it is about to be opened, and must not be written over.
    if (bar.fragment() === written) write()
  }
  store.subscribe((state, before) => {
    if (state.scenario !== before.scenario && timer === undefined) timer = setTimeout(writeLater, PAUSE_MS)
  })
  bar.onFragmentChange(() => {
    written = bar.fragment()
    if (!openLink(store, written)) write()
  })

  // What the page begins with has been read from it already.
  if (written !== encodeLink(store.getState().scenario)) write()
}

/** Whether the fragment is a link that opens; where it is not, the reader is told why. */
function openLink(store: AppStore, fragment: string): boolean {
  const link = decodeLink(fragment)
  if (link.ok) {
    store.getState().openLinked(link.scenario)
    store.getState().dismissNotice()
    return true
  }
  const notice = noticeOfLink(link)
  if (notice !== null) store.getState().notify(notice)
  return false
}

/** The browser's own address bar. Another tab's history is not made longer by an edit. */
export function browserAddressBar(page: Window): AddressBar {
  return {
    fragment: () => page.location.hash.slice(1),
    replaceFragment: (fragment) => {
      try {
        page.history.replaceState(page.history.state, '', `#${fragment}`)
      } catch {
        // Refused for its rate: it is tried again later.
      }
    },
    onFragmentChange: (listener) => page.addEventListener('hashchange', listener),
  }
}
