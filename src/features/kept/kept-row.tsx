import type { ReactNode } from 'react'
import { formatMoment } from '@/lib/moment'
import { scenarioTitle } from '@/report/names'
import type { Scenario } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import type { Entry } from './shelf-changes'
import { useAnswer } from './use-answer'

/** One scenario that is kept: its name opens it; under it when it was kept, and what it answers. */
export function KeptRow(props: {
  entry: Entry
  title: string
  onOpen: (scenario: Scenario) => void
  children: ReactNode
}) {
  const { working, locale } = useMessages()
  const { kept, opened } = props.entry
  const date = formatMoment(kept.savedAtMs, locale)
  return (
    <li className="kept-row">
      {opened.ok ? (
        <button
          type="button"
          className="kept-name"
          aria-label={working.kept.openIt(props.title)}
          onClick={() => props.onOpen(opened.scenario)}
        >
          {props.title}
        </button>
      ) : (
        <span className="kept-name">{props.title}</span>
      )}
      <p className="kept-state">
        {date}
        {opened.ok && <Answer link={kept.link} />}
      </p>
      <div className="kept-actions">{props.children}</div>
    </li>
  )
}

function Answer({ link }: { link: string }) {
  const answer = useAnswer(link)
  return answer !== '' && ` · ${answer}`
}

/** What stands in the place of a name: of an entry that does not open, why. */
export function useTitleOf(): (entry: Entry) => string {
  const messages = useMessages()
  return ({ opened }) => {
    if (opened.ok) return scenarioTitle(opened.scenario, messages)
    return opened.problem === 'newer-than-this-app' ? messages.working.kept.newer : messages.working.kept.damaged
  }
}

export function RowAction({ text, name, onAct }: { text: string; name: string; onAct: () => void }) {
  return (
    <button type="button" className="link" aria-label={name} onClick={onAct}>
      {text}
    </button>
  )
}
