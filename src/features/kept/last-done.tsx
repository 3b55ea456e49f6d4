import { useEffect, useRef } from 'react'
import { useApp, useAppStore, useShelf } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** What was done last, read aloud; what was deleted can be put back. */
export function LastDone({ said, onRestored }: { said: string; onRestored: (said: string, stays: boolean) => void }) {
  const words = useMessages().working.kept
  const store = useAppStore()
  const shelf = useShelf()
  const removed = useApp((state) => state.removed)
  const undo = useRef<HTMLButtonElement>(null)
  const known = useRef(removed)
  useEffect(() => {
    // The row that was pressed is gone; the way back is next. Not where it was deleted before the dialog was opened again.
    if (removed !== known.current) undo.current?.focus()
    known.current = removed
  }, [removed])
  const restore = () => {
    if (removed === null) return
    const stays = shelf.put(removed.kind, removed.kept)
    store.getState().rememberRemoved(null)
    onRestored(words.said.restored(removed.title), stays)
  }
  const text = said === '' && removed !== null ? words.said.deleted(removed.title) : said
  return (
    <div className="kept-said dialog-text">
      <p role="status">{text}</p>
      {removed !== null && said === '' && (
        <button ref={undo} type="button" className="link" onClick={restore}>
          {words.undo}
        </button>
      )}
    </div>
  )
}
