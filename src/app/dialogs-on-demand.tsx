import { useState } from 'react'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { useArrived } from '@/ui/use-arrived'

/** The code of all dialogs comes when the first is asked for: the first view does without. */
export function DialogsOnDemand() {
  const isOpen = useApp((state) => state.dialog !== null)
  const [wasOpened, setWasOpened] = useState(isOpen)
  if (isOpen && !wasOpened) setWasOpened(true)
  return wasOpened && <Arriving />
}

function Arriving() {
  const words = useMessages().working.dialog
  const [coming] = useState(() => import('./dialogs'))
  const { thing, failed } = useArrived(coming)
  if (thing !== null) return <thing.Dialogs />
  return failed && <p role="alert">{words.failed}</p>
}
