import { useState } from 'react'
import { scenarioTitle } from '@/report/names'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** Says to a newcomer that what he sees is an example, until he has done anything. */
export function FirstVisit() {
  const messages = useMessages()
  const words = messages.working.examples
  const store = useAppStore()
  const [dismissed, setDismissed] = useState(false)
  const scenario = useApp((state) => state.scenario)
  const isUntouched = useApp(({ isFirstVisit, past, future }) => isFirstVisit && past.length + future.length === 0)
  if (!isUntouched || dismissed) return null
  return (
    <div className="notice plain">
      <p>{words.hint(scenarioTitle(scenario, messages))}</p>
      <span className="notice-answers">
        <button type="button" className="link" onClick={() => store.getState().openDialog('examples')}>
          {words.choose}
        </button>
        <button type="button" className="link" onClick={() => setDismissed(true)}>
          {messages.screen.notice.dismiss}
        </button>
      </span>
    </div>
  )
}
