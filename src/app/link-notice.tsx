import type { ScreenWords } from '@/i18n/en/screen'
import type { Notice } from '@/state/notice-slice'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** Why a link was not opened. The place is always there, so that what appears in it is read aloud. */
export function LinkNotice() {
  const words = useMessages().screen.notice
  const notice = useApp((state) => state.notice)
  const store = useAppStore()
  return (
    <div role="status">
      {notice !== null && (
        <div className="notice">
          <p>{inWords(notice, words)}</p>
          <button type="button" className="link" onClick={() => store.getState().dismissNotice()}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}

function inWords(notice: Notice, words: ScreenWords['notice']): string {
  switch (notice.kind) {
    case 'damaged-link':
      return words.damaged
    case 'newer-link':
      return words.newer
    case 'too-long-link':
      return words.tooLong
    case 'invalid-link':
      return words.invalid(notice.where)
  }
}
