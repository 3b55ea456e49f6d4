import { useEffect, useState, type ReactNode } from 'react'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { keysOf, stepOfKeys, type Step } from './shortcuts'
import './undo-redo.css'

/** Steps back and forth, by button and by key. */
export function UndoRedo() {
  const words = useMessages().working.history
  const store = useAppStore()
  const left = useApp((state) => state.past.length)
  const ahead = useApp((state) => state.future.length)
  const [said, setSaid] = useState('')
  const go = (step: Step) => {
    const { past, future } = store.getState()
    if ((step === 'undo' ? past : future).length === 0) return
    store.getState()[step]()
    setSaid(step === 'undo' ? words.undone(past.length - 1) : words.redone(future.length - 1))
  }
  useKeys(go)
  return (
    <div className="undo-redo">
      <StepButton name={words.undo} step="undo" possible={left > 0} onGo={go}>
        <path d="M6.5 3 3 6.5 6.5 10M3.5 6.5h6a3.5 3.5 0 0 1 0 7H7" />
      </StepButton>
      <StepButton name={words.redo} step="redo" possible={ahead > 0} onGo={go}>
        <path d="M9.5 3 13 6.5 9.5 10M12.5 6.5h-6a3.5 3.5 0 0 0 0 7H9" />
      </StepButton>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  )
}

/** Stays in the order of the Tab key when there is nothing to take back, so that the last step does not lose the focus. */
function StepButton(props: {
  name: string
  step: Step
  possible: boolean
  onGo: (step: Step) => void
  children: ReactNode
}) {
  const { hint } = useMessages().working.history
  const keys = keysOf(props.step, navigator.userAgent)
  return (
    <button
      type="button"
      className="step-button"
      aria-label={props.name}
      aria-disabled={!props.possible}
      aria-keyshortcuts={keys.spoken}
      title={hint(props.name, keys.printed)}
      onClick={() => props.onGo(props.step)}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {props.children}
      </svg>
    </button>
  )
}

/** The keys work wherever they are pressed, and a field that is left ends a run of typing. */
function useKeys(go: (step: Step) => void) {
  const store = useAppStore()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOfKeys(event)
      if (step === null || isBrowsersOwn(event.target)) return
      event.preventDefault()
      go(step)
    }
    const leave = () => store.getState().endRun()
    window.addEventListener('keydown', press)
    document.addEventListener('focusout', leave)
    return () => {
      window.removeEventListener('keydown', press)
      document.removeEventListener('focusout', leave)
    }
  })
}

/** Text that is not in the scenario, because it is refused, is the browser's to take back. */
function isBrowsersOwn(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.getAttribute('aria-invalid') === 'true'
}
