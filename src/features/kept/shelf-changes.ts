import { LIMITS, type Scenario } from '@/scenario/schema'
import { decodeLink, encodeLink, type DecodedLink } from '@/share/link-codec'
import type { Kept, Shelf, ShelfKind } from '@/state/shelf'
import { newWorkId } from '@/state/work'

/** What is kept, as it opens. */
export type Entry = { kept: Kept; opened: DecodedLink }

export function entriesOf(shelf: Shelf, kind: ShelfKind): Entry[] {
  return shelf.list(kind).map((kept) => ({ kept, opened: decodeLink(kept.link) }))
}

/** `stays` is false where it is held in memory only. */
export type Outcome = { done: 'saved' | 'replaced' | 'name-taken'; stays: boolean }

/**
 * Saves under the scenario's title. What was saved under it before, here or in another tab, becomes a draft where it differs:
 * the last writer does not destroy the other's work.
 */
export function save(shelf: Shelf, scenario: Scenario, nowMs: number): Outcome {
  const link = encodeLink(scenario)
  const before = namedSo(shelf, scenario.title)
  if (before !== undefined && before.link !== link) shelf.put('draft', { ...before, id: newWorkId() })
  const stays = shelf.put('saved', { id: before?.id ?? newWorkId(), savedAtMs: nowMs, link })
  return { done: before === undefined || before.link === link ? 'saved' : 'replaced', stays }
}

/** The date stays: a name is no change of the work. */
export function rename(shelf: Shelf, kept: Kept, scenario: Scenario, title: string): Outcome {
  const holder = namedSo(shelf, title)
  if (holder !== undefined && holder.id !== kept.id) return { done: 'name-taken', stays: true }
  return { done: 'saved', stays: shelf.put('saved', { ...kept, link: encodeLink({ ...scenario, title }) }) }
}

/** A copy under the first number that is free, and that name. */
export function duplicate(shelf: Shelf, scenario: Scenario, title: string, nowMs: number): Outcome & { title: string } {
  const taken = new Set(titlesOf(shelf))
  let number = 2
  while (taken.has(numbered(title, number))) number += 1
  const copy = numbered(title, number)
  const link = encodeLink({ ...scenario, title: copy })
  return { done: 'saved', stays: shelf.put('saved', { id: newWorkId(), savedAtMs: nowMs, link }), title: copy }
}

/** Within the longest name, and without half a character at the cut. */
function numbered(title: string, number: number): string {
  const end = ` ${number}`
  let begun = ''
  for (const character of title) {
    if (begun.length + character.length + end.length > LIMITS.nameLength) break
    begun += character
  }
  return begun.trimEnd() + end
}

function namedSo(shelf: Shelf, title: string): Kept | undefined {
  return entriesOf(shelf, 'saved').find(({ opened }) => opened.ok && opened.scenario.title === title)?.kept
}

function titlesOf(shelf: Shelf): string[] {
  return entriesOf(shelf, 'saved').flatMap(({ opened }) => (opened.ok ? [opened.scenario.title] : []))
}
