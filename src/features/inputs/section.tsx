import { useId, useState, type ReactNode } from 'react'
import { useMessages } from '@/ui/messages'
import { Chevron } from '@/ui/chevron'

/** A part of the inputs. Closed, it tells its state in a sentence; what is hidden need not be asked for. */
export function Section(props: {
  title: string
  summary: string
  changed: number
  openAtFirst?: boolean
  children: ReactNode
}) {
  const words = useMessages().screen.inputs
  const [open, setOpen] = useState(props.openAtFirst ?? false)
  const id = useId()
  return (
    <div className={open ? 'input-section open' : 'input-section'} role="group" aria-labelledby={`${id}-title`}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span className="input-section-name">
            <span id={`${id}-title`}>{props.title}</span>
            {props.changed > 0 && <span className="input-section-count">{words.changed(props.changed)}</span>}
          </span>
          <Chevron up={open} />
          {!open && <span className="input-section-summary">{props.summary}</span>}
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && props.children}
      </div>
    </div>
  )
}

/** Parts what is the reader's own from what he expects and what the market says. */
export function Caption({ children }: { children: ReactNode }) {
  return <p className="input-caption">{children}</p>
}

/** The fields that few need, behind a line that names them. */
export function More({ count, what, children }: { count: number; what: string; children: ReactNode }) {
  const words = useMessages().screen.inputs
  const [open, setOpen] = useState(false)
  return (
    <>
      {open && children}
      <p className="input-more">
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewer : words.more(count, what)}
        </button>
      </p>
    </>
  )
}

/** The fields of one thing among several of its kind. */
export function Group({ name, alone, children }: { name: string; alone?: boolean; children: ReactNode }) {
  return (
    <fieldset className="input-group">
      <legend className={alone ? 'visually-hidden' : undefined}>{name}</legend>
      {children}
    </fieldset>
  )
}
