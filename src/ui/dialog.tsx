import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useMessages } from './messages'
import './dialog.css'

/**
 * A task over the page. The browser keeps the focus in it, closes it on Escape and gives the focus back; where what had the
 * focus is gone, the answer has it.
 */
export function Dialog(props: { heading: string; open: boolean; onClose: () => void; children: ReactNode }) {
  const words = useMessages().working.dialog
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!props.open) return dialog.current?.close()
    dialog.current?.showModal()
    // What it was opened for, rather than the way out.
    dialog.current?.querySelector<HTMLElement>('.dialog-body :is(input, button)')?.focus()
  }, [props.open])
  const close = () => {
    props.onClose()
    if (document.activeElement === document.body) document.getElementById('answer')?.focus()
  }
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      closedby="any"
      onClose={close}
      // Keys of the page are not for what lies over it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {props.open && (
        <>
          <div className="dialog-head">
            <h2 id={id}>{props.heading}</h2>
            <button type="button" className="dialog-close" aria-label={words.close} onClick={props.onClose}>
              <svg
                width="16"
                height="16"
                viewBox="0 0 16 16"
                stroke="currentColor"
                strokeWidth="1.5"
                aria-hidden="true"
              >
                <path d="m3 3 10 10M13 3 3 13" />
              </svg>
            </button>
          </div>
          <div className="dialog-body">{props.children}</div>
        </>
      )}
    </dialog>
  )
}
