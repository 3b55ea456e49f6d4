import { useState } from 'react'
import type { Scenario } from '@/scenario/schema'
import { isSame } from '@/state/changed-paths'
import type { ShelfKind } from '@/state/shelf'
import { useApp, useAppStore, useShelf } from '@/state/use-app'
import { isPreset } from '@/state/work'
import { useMessages } from '@/ui/messages'
import { KeptRow, RowAction, useTitleOf } from './kept-row'
import { LastDone } from './last-done'
import { SaveForm } from './save-form'
import { SavedList } from './saved-list'
import { entriesOf, type Entry } from './shelf-changes'
import './kept-scenarios.css'

/** What this browser keeps: scenarios under a name, and works as they were left, by this tab and by others. */
export function KeptScenarios() {
  const words = useMessages().working.kept
  const store = useAppStore()
  const shelf = useShelf()
  const titleOf = useTitleOf()
  const saved = entriesOf(shelf, 'saved')
  const drafts = entriesOf(shelf, 'draft')
  const shown = useApp((state) => state.scenario)
  const workId = useApp((state) => state.workId)
  const [said, setSaid] = useState('')

  const say = (text: string, stays = true) => setSaid(stays ? text : `${text} ${words.said.notKept}`)
  const open = (scenario: Scenario) => {
    store.getState().startWork(scenario)
    store.getState().closeDialog()
  }
  const remove = (kind: ShelfKind, entry: Entry) => {
    shelf.remove(kind, entry.kept.id)
    store.getState().rememberRemoved({ kind, kept: entry.kept, title: titleOf(entry) })
    setSaid('')
  }
  const others = drafts.filter(({ kept }) => kept.id !== workId)
  const left = others.filter((draft, place) => isWorthShowing(draft, [...saved, ...others.slice(0, place)], shown))
  return (
    <>
      <SaveForm onSaid={say} />
      <LastDone said={said} onRestored={say} />
      <section className="kept" aria-label={words.saved}>
        <h3>{words.saved}</h3>
        {saved.length === 0 && <p className="kept-none">{words.none}</p>}
        <SavedList entries={saved} onOpen={open} onDelete={(entry) => remove('saved', entry)} onSaid={say} />
      </section>
      {left.length > 0 && (
        <section className="kept" aria-label={words.drafts}>
          <h3>{words.drafts}</h3>
          <ul>
            {left.map((entry) => (
              <KeptRow key={entry.kept.id} entry={entry} title={titleOf(entry)} onOpen={open}>
                <RowAction
                  text={words.delete}
                  name={words.deleteIt(titleOf(entry))}
                  onAct={() => remove('draft', entry)}
                />
              </KeptRow>
            ))}
          </ul>
        </section>
      )}
      <p className="dialog-text kept-about">{words.about}</p>
    </>
  )
}

/** A draft that is nowhere else: not on the page, not a preset, and not listed above it. */
function isWorthShowing({ opened }: Entry, above: readonly Entry[], shown: Scenario): boolean {
  if (!opened.ok) return true
  const isThere = (entry: Entry) => entry.opened.ok && isSame(entry.opened.scenario, opened.scenario)
  return !isSame(opened.scenario, shown) && !isPreset(opened.scenario) && !above.some(isThere)
}
