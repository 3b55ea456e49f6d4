import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** Asks which one to go on with, where a link was opened over own work. The place is always there, so that it is read aloud. */
export function OpenedLink() {
  const words = useMessages().working.opened
  const store = useAppStore()
  const isAsked = useApp((state) => state.mine !== null)
  const answer = (act: 'keepMine' | 'takeOpened') => {
    store.getState()[act]()
    // The button that was pressed is gone: what was chosen is read next.
    document.getElementById('answer')?.focus()
  }
  return (
    <div role="status">
      {isAsked && (
        <div className="notice plain">
          <p>{words.said}</p>
          <span className="notice-answers">
            <button type="button" className="button quiet" onClick={() => answer('keepMine')}>
              {words.keepMine}
            </button>
            <button type="button" className="button quiet" onClick={() => answer('takeOpened')}>
              {words.take}
            </button>
          </span>
        </div>
      )}
    </div>
  )
}
