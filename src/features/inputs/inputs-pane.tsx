import { useMessages } from '@/ui/messages'
import { useArrived } from '@/ui/use-arrived'
import './inputs-pane.css'

// Begun with the page and not waited for: the verdict is read first. The forms are a quarter of the code.
const formsCode = import('./inputs')

/** The inputs in their place beside the answers, or in a sheet over them. */
export function InputsPane({ today, onDone }: { today: string; onDone?: () => void }) {
  const words = useMessages().screen.inputs
  const { thing: forms, failed } = useArrived(formsCode)
  return (
    <div className="inputs" role="region" aria-label={words.heading}>
      {forms !== null && <forms.Inputs today={today} {...(onDone && { onDone })} />}
      {failed && <p className="inputs-failed">{words.failed}</p>}
    </div>
  )
}
