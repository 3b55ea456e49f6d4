import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { changesOf, totalOf } from './differences'

/** Opens the inputs where they have no place beside the answers, and counts what is changed. */
export function OpenInputs({ onOpen }: { onOpen: () => void }) {
  const words = useMessages().screen.inputs
  const changed = useApp((state) => totalOf(changesOf(state.scenario)))
  return (
    <button type="button" className="button quiet" onClick={onOpen}>
      {words.open(changed)}
    </button>
  )
}
