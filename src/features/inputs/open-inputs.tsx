import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { changedInputs, totalOf } from './differences'
import { presetOf } from './use-preset'

/** Opens the inputs where they have no place beside the answers, and counts what is changed. */
export function OpenInputs({ onOpen }: { onOpen: () => void }) {
  const words = useMessages().screen.inputs
  const scenario = useApp((state) => state.scenario)
  return (
    <button type="button" className="button quiet" onClick={onOpen}>
      {words.open(totalOf(changedInputs(presetOf(scenario), scenario)))}
    </button>
  )
}
