import type { Messages } from '@/i18n/messages'
import type { Notice } from '@/state/notice-slice'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** Why a link or a draft was not opened, or that nothing is kept. The place is always there, so that what appears in it is read aloud. */
export function LinkNotice() {
  const messages = useMessages()
  const notice = useApp((state) => state.notice)
  const store = useAppStore()
  return (
    <div role="status">
      {notice !== null && (
        <div className="notice">
          <p>{inWords(notice, messages)}</p>
          <button type="button" className="link" onClick={() => store.getState().dismissNotice()}>
            {messages.screen.notice.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}

function inWords(notice: Notice, { screen: { notice: words }, working: { notices } }: Messages): string {
  switch (notice.kind) {
    case 'damaged-link':
      return words.damaged
    case 'newer-link':
      return words.newer
    case 'too-long-link':
      return words.tooLong
    case 'invalid-link':
      return words.invalid(notice.where)
    case 'damaged-draft':
      return notices.damagedDraft
    case 'newer-draft':
      return notices.newerDraft
    case 'not-kept':
      return notices.notKept
  }
}
