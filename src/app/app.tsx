import { useDeferredValue, useState } from 'react'
import { BreakEven } from '@/features/break-even/break-even'
import { Breakdown } from '@/features/breakdown/breakdown'
import { BudgetTable } from '@/features/budget/budget-table'
import { StrategiesTable } from '@/features/comparison/strategies-table'
import { InputsPane } from '@/features/inputs/inputs-pane'
import { OpenInputs } from '@/features/inputs/open-inputs'
import { Answer } from '@/features/verdict/answer'
import { evaluationOf } from '@/results/evaluate'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { Sheet } from '@/ui/sheet'
import { NARROW, useMedia } from '@/ui/use-media'
import { LinkNotice } from './link-notice'
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
        {!narrow && <InputsPane />}
        <main className="answers">
          <LinkNotice />
          <Answers />
        </main>
      </div>
      {narrow && <InputsSheet />}
    </>
  )
}

/** What a key press changes at once is the verdict and the hero; the tables follow when the hand rests. */
function Answers() {
  const scenario = useApp((state) => state.scenario)
  const evaluation = evaluationOf(scenario)
  const later = useDeferredValue(evaluation)
  return (
    <>
      <Answer evaluation={evaluation} />
      <BreakEven evaluation={evaluation} />
      <StrategiesTable evaluation={later} />
      <Breakdown evaluation={later} />
      <BudgetTable evaluation={later} />
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
        <InputsPane onDone={() => setOpen(false)} />
      </Sheet>
    </>
  )
}

/** By hand: the address belongs to the scenario, so a link within the page must not write into it. */
function skipToAnswer(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('answer')?.focus()
}
