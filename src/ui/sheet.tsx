import { useEffect, useRef, type ReactNode } from 'react'
import './sheet.css'

/** A panel from the bottom over the page. The browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Sheet({
  label,
  open,
  onClose,
  children,
}: {
  label: string
  open: boolean
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="sheet" aria-label={label} onClose={onClose}>
      {open && children}
    </dialog>
  )
}
