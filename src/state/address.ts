import { decodeLink, encodeLink, type LinkProblem } from '@/share/link-codec'
import type { AppStore } from './app-store'
import type { Notice } from './notice-slice'

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
 * Keeps the address and the store in step: the fragment always holds the whole scenario, and a pasted link is opened.
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

  if (written === '' || !openLink(store, written)) write()
}

/** Whether the fragment is a link that opens; where it is not, the reader is told why. */
function openLink(store: AppStore, fragment: string): boolean {
  const link = decodeLink(fragment)
  if (link.ok) {
    store.getState().replaceScenario(link.scenario)
    store.getState().dismissNotice()
    return true
  }
  const notice = noticeOf(link.problem, link.where ?? '')
  if (notice !== null) store.getState().notify(notice)
  return false
}

function noticeOf(problem: LinkProblem, where: string): Notice | null {
  switch (problem) {
    case 'empty':
      return null
    case 'newer-than-this-app':
      return { kind: 'newer-link' }
    case 'too-long':
      return { kind: 'too-long-link' }
    case 'invalid-scenario':
      return { kind: 'invalid-link', where }
    case 'damaged':
    case 'unreadable':
      return { kind: 'damaged-link' }
  }
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
