import { useId, useState, type SyntheticEvent } from 'react'
import { scenarioTitle } from '@/report/names'
import { LIMITS } from '@/scenario/schema'
import { useApp, useAppStore, useShelf } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { save } from './shelf-changes'

/** Saves what is on the page. Its name is its title: there is no second one to keep in step. */
export function SaveForm({ onSaid }: { onSaid: (said: string, stays: boolean) => void }) {
  const messages = useMessages()
  const words = messages.working.kept
  const store = useAppStore()
  const shelf = useShelf()
  const scenario = useApp((state) => state.scenario)
  const [name, setName] = useState(scenarioTitle(scenario, messages))
  const [refused, setRefused] = useState(false)
  const id = useId()

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const title = name.trim()
    setRefused(title === '')
    if (title === '') return
    store.getState().editScenario((old) => ({ ...old, title }))
    const { done, stays } = save(shelf, store.getState().scenario, Date.now())
    onSaid(done === 'replaced' ? words.said.replaced(title) : words.said.saved(title), stays)
  }
  return (
    <form className="save-form dialog-text" onSubmit={submit}>
      <label htmlFor={id}>{words.name}</label>
      <div className="save-line">
        <input
          id={id}
          className="field"
          type="text"
          autoComplete="off"
          maxLength={LIMITS.nameLength}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-problem` : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button">
          {words.save}
        </button>
      </div>
      {refused && (
        <p id={`${id}-problem`} className="field-problem">
          {words.said.nameNeeded}
        </p>
      )}
    </form>
  )
}
