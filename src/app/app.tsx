import { useState } from 'react'
import { InputsPane } from '@/features/inputs/inputs-pane'
import { OpenInputs } from '@/features/inputs/open-inputs'
import { OpenedLink } from '@/features/share/opened-link'
import { FirstVisit } from '@/features/start/first-visit'
import { useMessages } from '@/ui/messages'
import { Sheet } from '@/ui/sheet'
import { NARROW, useMedia } from '@/ui/use-media'
import { Answers } from './answers'
import { DialogsOnDemand } from './dialogs-on-demand'
import { LinkNotice } from './link-notice'
import { today } from './today'
import { TopBar } from './top-bar'

export function App() {
  const words = useMessages().screen
  const narrow = useMedia(NARROW)
  return (
    <>
      <a className="skip-link" href="#answer" onClick={skipToAnswer}>
        {words.page.skipToAnswer}
      </a>
      <TopBar />
      <div className="frame">
        {!narrow && <InputsPane today={today()} />}
        <main className="answers">
          <LinkNotice />
          <OpenedLink />
          <FirstVisit />
          <Answers />
        </main>
      </div>
      {narrow && <InputsSheet />}
      <DialogsOnDemand />
    </>
  )
}

function InputsSheet() {
  const words = useMessages().screen.inputs
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="sheet-bar">
        <OpenInputs onOpen={() => setOpen(true)} />
      </div>
      <Sheet label={words.heading} open={open} onClose={() => setOpen(false)}>
        <InputsPane today={today()} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  )
}

/** By hand: the address belongs to the scenario, so a link within the page must not write into it. */
function skipToAnswer(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('answer')?.focus()
}
