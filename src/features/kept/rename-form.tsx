import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { LIMITS } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'

/** A row while its name is changed. `onRename` answers why it cannot be called so, '' where it can. */
export function RenameForm(props: { title: string; onRename: (title: string) => string; onCancel: () => void }) {
  const words = useMessages().working.kept
  const [name, setName] = useState(props.title)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const title = name.trim()
    setProblem(title === '' ? words.said.nameNeeded : props.onRename(title))
  }
  return (
    <li className="kept-row">
      <form className="save-line" onSubmit={submit}>
        <input
          ref={field}
          className="field"
          type="text"
          autoComplete="off"
          maxLength={LIMITS.nameLength}
          aria-label={words.newName(props.title)}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : id}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // Of the two that Escape could close, the inner one.
            event.preventDefault()
            props.onCancel()
          }}
        />
        <button type="submit" className="button quiet">
          {words.rename}
        </button>
        <button type="button" className="link" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </form>
      {problem !== '' && (
        <p id={id} className="field-problem">
          {problem}
        </p>
      )}
    </li>
  )
}
