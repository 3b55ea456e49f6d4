import { useRef, useState } from 'react'
import type { Scenario } from '@/scenario/schema'
import { isSame } from '@/state/changed-paths'
import { useAppStore, useShelf } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { KeptRow, RowAction, useTitleOf } from './kept-row'
import { RenameForm } from './rename-form'
import { duplicate, rename, type Entry } from './shelf-changes'

/** Scenarios under a name: opened, renamed, copied, deleted. */
export function SavedList(props: {
  entries: readonly Entry[]
  onOpen: (scenario: Scenario) => void
  onDelete: (entry: Entry) => void
  onSaid: (said: string, stays: boolean) => void
}) {
  const words = useMessages().working.kept
  const store = useAppStore()
  const shelf = useShelf()
  const titleOf = useTitleOf()
  const list = useRef<HTMLUListElement>(null)
  const [renamed, setRenamed] = useState<string | null>(null)

  /** Once the row is itself again, the focus goes back to where the form was opened. */
  const endRename = (place: number) => {
    setRenamed(null)
    setTimeout(() => list.current?.children[place]?.querySelector<HTMLElement>('.kept-actions button')?.focus())
  }
  const giveName = (place: number, { kept }: Entry, scenario: Scenario, title: string): string => {
    const { done, stays } = rename(shelf, kept, scenario, title)
    if (done === 'name-taken') return words.said.nameTaken(title)
    // The same one on the page goes by its new name too.
    store.getState().editScenario((shown) => (isSame(shown, scenario) ? { ...shown, title } : shown))
    endRename(place)
    props.onSaid(words.said.renamed(title), stays)
    return ''
  }
  const copy = (entry: Entry, scenario: Scenario) => {
    const { title, stays } = duplicate(shelf, scenario, titleOf(entry), Date.now())
    props.onSaid(words.said.duplicated(title), stays)
  }
  return (
    <ul ref={list}>
      {props.entries.map((entry, place) => {
        const { kept, opened } = entry
        const title = titleOf(entry)
        return opened.ok && renamed === kept.id ? (
          <RenameForm
            key={kept.id}
            title={title}
            onRename={(name) => giveName(place, entry, opened.scenario, name)}
            onCancel={() => endRename(place)}
          />
        ) : (
          <KeptRow key={kept.id} entry={entry} title={title} onOpen={props.onOpen}>
            {opened.ok && (
              <>
                <RowAction text={words.rename} name={words.renameIt(title)} onAct={() => setRenamed(kept.id)} />
                <RowAction
                  text={words.duplicate}
                  name={words.duplicateIt(title)}
                  onAct={() => copy(entry, opened.scenario)}
                />
              </>
            )}
            <RowAction text={words.delete} name={words.deleteIt(title)} onAct={() => props.onDelete(entry)} />
          </KeptRow>
        )
      })}
    </ul>
  )
}
