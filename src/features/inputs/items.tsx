import { useId, useRef, useState, type ReactNode } from 'react'
import { addEntry, canAdd, canRemove, moveEntry, removeEntry, type ListName, type Step } from '@/scenario/edit'
import { LIMITS } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { Chevron } from '@/ui/chevron'
import { useMessages } from '@/ui/messages'

/** Entries of a list of the scenario, one after another, and the way to one more. */
export function Items(props: { list: ListName; children: (id: string, isNew: boolean) => ReactNode }) {
  const { list } = props
  const words = useMessages().fields.list
  const store = useAppStore()
  // As one text: an edit inside an entry leaves the list as it is.
  const ids = useApp((state) => state.scenario[list].map(({ id }) => id).join(' '))
  const [added, setAdded] = useState<string | null>(null)
  const full = useApp((state) => !canAdd(state.scenario, list))
  const add = () => {
    store.getState().editScenario((scenario) => addEntry(scenario, list))
    setAdded(store.getState().scenario[list].at(-1)?.id ?? null)
  }
  return (
    <div className="items">
      {ids
        .split(' ')
        .filter(Boolean)
        .map((id) => props.children(id, id === added))}
      <p className="input-more">
        {full ? (
          <span className="field-note">{words.full(LIMITS[list])}</span>
        ) : (
          <button type="button" className="link items-add" onClick={add}>
            {words.add[list]}
          </button>
        )}
      </p>
    </div>
  )
}

/** One entry: its name with what can be done to it, and its fields once it is open. The first is open at first, a new one too. */
export function Item(props: {
  list: ListName
  id: string
  name: string
  /** What is said beside the name, such as that this is the reference. */
  tag?: string | undefined
  summary: string
  isNew: boolean
  children: ReactNode
}) {
  const { list, id, name, isNew } = props
  const isFirst = useApp((state) => state.scenario[list][0]?.id === id)
  const [open, setOpen] = useState(isFirst || isNew)
  const fieldsId = useId()
  return (
    <div className={open ? 'item open' : 'item'} role="group" aria-label={name}>
      <div className="item-head">
        <h4>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={fieldsId}
            ref={isNew ? focusOnce : null}
            onClick={() => setOpen(!open)}
          >
            <Chevron up={open} />
            <span className="item-name">
              {`${name} `}
              {props.tag !== undefined && <span className="item-tag">{props.tag}</span>}
            </span>
          </button>
        </h4>
        <ItemTools list={list} id={id} name={name} />
      </div>
      {!open && <p className="item-summary">{props.summary}</p>}
      <div id={fieldsId} hidden={!open}>
        {open && props.children}
      </div>
    </div>
  )
}

/** What was just added is gone to, once. */
function focusOnce(button: HTMLButtonElement | null): void {
  if (button === null || button.dataset['reached'] !== undefined) return
  button.dataset['reached'] = ''
  button.focus()
}

const SIGNS = {
  up: 'M6 10V2.5M2.5 6 6 2.5 9.5 6',
  down: 'M6 2v7.5M2.5 6 6 9.5 9.5 6',
  remove: 'm3 3 6 6M9 3 3 9',
} as const

function ItemTools({ list, id, name }: { list: ListName; id: string; name: string }) {
  const words = useMessages().fields.list
  const store = useAppStore()
  const tools = useRef<HTMLSpanElement>(null)
  const place = useApp((state) => state.scenario[list].findIndex((entry) => entry.id === id))
  const count = useApp((state) => state.scenario[list].length)
  const removable = useApp((state) => canRemove(state.scenario, list))
  const move = (step: Step, button: HTMLButtonElement) => {
    store.getState().editScenario((scenario) => moveEntry(scenario, list, id, step))
    // A row that moves in the page loses the focus.
    requestAnimationFrame(() => button.focus())
  }
  const remove = () => {
    const next = tools.current?.closest('.items')?.querySelector<HTMLElement>('.items-add')
    store.getState().editScenario((scenario) => removeEntry(scenario, list, id))
    requestAnimationFrame(() => next?.focus())
  }
  return (
    <span className="item-tools" ref={tools}>
      {count > 1 && (
        <>
          <Tool sign="up" label={words.up(name)} off={place === 0} onUse={(button) => move(-1, button)} />
          <Tool sign="down" label={words.down(name)} off={place === count - 1} onUse={(button) => move(1, button)} />
        </>
      )}
      {removable && <Tool sign="remove" label={words.remove(name)} off={false} onUse={remove} />}
    </span>
  )
}

/** Off, it still can be reached: the focus must not be lost at the end of a list. */
function Tool(props: {
  sign: keyof typeof SIGNS
  label: string
  off: boolean
  onUse: (button: HTMLButtonElement) => void
}) {
  return (
    <button
      type="button"
      className="item-tool"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.off}
      onClick={(event) => {
        if (!props.off) props.onUse(event.currentTarget)
      }}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden>
        <path d={SIGNS[props.sign]} />
      </svg>
    </button>
  )
}
