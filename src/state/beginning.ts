import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import type { Scenario } from '@/scenario/schema'
import { decodeLink } from '@/share/link-codec'
import { isSame } from './changed-paths'
import { noticeOfLink } from './link-notice'
import type { Notice } from './notice-slice'
import type { Kept } from './shelf'
import { isPreset, newWorkId, type Work } from './work'

/** What a tab knows of itself: which work it showed last, and whether the page was loaded again since. */
export type TabMemory = { workId: string; isReload: boolean }

export type Beginning = {
  work: Work
  /** The work came by a link, and is nobody's own yet. */
  opened: boolean
  /** A link that is to be opened in the place of the work. */
  link: Scenario | null
  notice: Notice | null
  isFirstVisit: boolean
}

/**
 * What the page begins with. A link in the address is shown; work that was left in this browser is gone on with where there
 * is no link, and is what the link is opened over where there is one.
 */
export function beginning(fragment: string, drafts: readonly Kept[], tab: TabMemory | null): Beginning {
  const inTab = drafts.filter(({ id }) => id === tab?.workId)
  const draft = lastDraft([...inTab, ...drafts.filter((kept) => !inTab.includes(kept))])
  const isInTab = inTab.some(({ id }) => id === draft.id)
  const left: Work | null =
    // Another tab may be going on with it: here it is a work of its own.
    draft.scenario === null ? null : { workId: isInTab ? draft.id : newWorkId(), scenario: draft.scenario }
  const quiet = { opened: false, link: null, notice: null, isFirstVisit: false }

  // The address may be a moment behind the draft, which was written as the page was left.
  if (left !== null && isInTab && tab?.isReload === true) return { ...quiet, work: left }
  const link = decodeLink(fragment)
  if (!link.ok) {
    const work = left ?? { workId: newWorkId(), scenario: DEFAULT_SCENARIO }
    return { ...quiet, work, notice: noticeOfLink(link) ?? draft.notice, isFirstVisit: left === null }
  }
  if (left === null || isPreset(left.scenario)) {
    const isFirstVisit = left === null && isSame(link.scenario, DEFAULT_SCENARIO)
    return { ...quiet, work: { workId: newWorkId(), scenario: link.scenario }, opened: true, isFirstVisit }
  }
  if (isSame(link.scenario, left.scenario)) return { ...quiet, work: left, opened: !isInTab }
  return { ...quiet, work: left, link: link.scenario }
}

type Draft = { id: string; scenario: Scenario | null; notice: Notice | null }

/** The first that opens; where it is not the first of all, why that one did not. */
function lastDraft(drafts: readonly Kept[]): Draft {
  let notice: Notice | null = null
  for (const { id, link } of drafts) {
    const opened = decodeLink(link)
    if (opened.ok) return { id, scenario: opened.scenario, notice }
    notice ??= { kind: opened.problem === 'newer-than-this-app' ? 'newer-draft' : 'damaged-draft' }
  }
  return { id: '', scenario: null, notice }
}
